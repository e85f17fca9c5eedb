import type { Framework, JudgementArea } from "../../model/framework.ts";
import type { Shelf } from "../../model/shelf.ts";

/** The outcomes that the national minimum standards of both services were ordered by. */
const outcomesUntil2011: readonly JudgementArea[] = [
  { id: "overall", title: "Overall quality rating", overall: true, theme: "overall-quality" },
  { id: "healthy", title: "Helping children to be healthy", theme: "being-healthy" },
  {
    id: "safe",
    title: "Protecting children from harm or neglect and helping them stay safe",
    theme: "staying-safe",
  },
  {
    id: "achieving",
    title: "Helping children achieve well and enjoy what they do",
    theme: "enjoying-and-achieving",
  },
  {
    id: "contribution",
    title: "Helping children make a positive contribution",
    theme: "making-a-positive-contribution",
  },
  { id: "economic-well-being", title: "Achieving economic wellbeing", theme: "economic-well-being" },
  { id: "organisation", title: "Organisation", theme: "leadership-and-management" },
];

const judgementsSince2011: readonly JudgementArea[] = [
  { id: "overall-effectiveness", title: "Overall effectiveness", overall: true, theme: "overall-quality" },
  { id: "outcomes", title: "Outcomes for children and young people", theme: "outcomes" },
  { id: "quality-of-service", title: "Quality of service", theme: "quality-of-provision" },
  { id: "safeguarding", title: "Safeguarding children and young people", theme: "staying-safe" },
  { id: "leadership-and-management", title: "Leadership and management", theme: "leadership-and-management" },
];

/** What the two services had in common in each of the two forms of inspection. */
const until2011 = {
  ...ofOfsted(2007, 2011),
  scale: [{ word: "Outstanding" }, { word: "Good" }, { word: "Satisfactory" }, { word: "Inadequate" }],
  judgementAreas: aboutChildrenInCare(outcomesUntil2011),
  unconfirmed: [
    "Headings and grades are those of reports: no work that sets out how inspectors graded was found. Compare them with your report.",
  ],
};
const since2011 = {
  ...ofOfsted(2011, 2013),
  scale: [
    { word: "Outstanding" },
    { word: "Good" },
    { word: "Adequate", alsoPrinted: ["Satisfactory"] },
    { word: "Inadequate" },
  ],
  judgementAreas: aboutChildrenInCare(judgementsSince2011),
  unconfirmed: [
    "Headings and grades are those of reports: of the work named as the source only the title was seen. Compare them with your report.",
  ],
};

/**
 * Inspections of a council's own fostering and adoption services, which the single inspection took in from 2013. Headings as in the reports: the
 * evaluation schedules were not found, and only their titles are confirmed, by the frameworks for agencies of 2013 and 2014 that replaced them.
 * In the later form the third grade was satisfactory before April 2012.
 */
export const fosteringAndAdoptionFrameworks: Shelf<"frameworks"> = [
  {
    id: "fostering-inspection-2007",
    title: "Inspection of local authority fostering services under the national minimum standards",
    shortTitle: "Fostering inspection, 2007 to 2011",
    summary:
      "Inspectors judged a council's fostering service against the national minimum standards, outcome by outcome.",
    ...until2011,
    source: { title: "Fostering services: national minimum standards", publisher: "Department of Health" },
  },
  {
    id: "fostering-inspection-2011",
    title: "Inspection of local authority fostering services",
    shortTitle: "Fostering inspection, 2011 to 2013",
    summary:
      "Inspectors judged a council's fostering service as a whole, the outcomes for children, the quality of the service, safeguarding, and leadership.",
    ...since2011,
    source: {
      title: "Inspections of fostering services: evaluation schedule and grade descriptors",
      publisher: "Ofsted",
      issued: "2011",
    },
  },
  {
    id: "adoption-inspection-2007",
    title: "Inspection of local authority adoption agencies under the national minimum standards",
    shortTitle: "Adoption inspection, 2007 to 2011",
    summary:
      "Inspectors judged a council's adoption service against the national minimum standards, outcome by outcome.",
    ...until2011,
    source: { title: "Adoption: national minimum standards", publisher: "Department of Health" },
  },
  {
    id: "adoption-inspection-2011",
    title: "Inspection of local authority adoption agencies",
    shortTitle: "Adoption inspection, 2011 to 2013",
    summary:
      "Inspectors judged a council's adoption service as a whole, the outcomes for children, the quality of the service, safeguarding, and leadership.",
    ...since2011,
    source: {
      title: "Inspection of adoption agencies: evaluation schedule and grade descriptors",
      publisher: "Ofsted",
      issued: "2011",
    },
  },
];

function ofOfsted(from: number, to: number): Pick<Framework, "inspectorate" | "years"> {
  return { inspectorate: "Ofsted", years: { from, to } };
}

function aboutChildrenInCare(areas: readonly JudgementArea[]): JudgementArea[] {
  return areas.map((area) => ({ ...area, topics: ["looked-after-children"] }));
}
