import type { Shelf } from "../../model/shelf.ts";

/** Inspections of a council's own fostering and adoption services, which the single inspection took in from 2013. Headings as in the reports; in the later form the third grade was satisfactory before April 2012. */
export const fosteringAndAdoptionFrameworks: Shelf<"frameworks"> = [
  {
    id: "fostering-inspection-2007",
    title: "Inspection of local authority fostering services under the national minimum standards",
    shortTitle: "Fostering inspection, 2007 to 2011",
    inspectorate: "Ofsted",
    years: { from: 2007, to: 2011 },
    summary:
      "Inspectors judged a council's fostering service against the national minimum standards, outcome by outcome.",
    scale: [{ word: "Outstanding" }, { word: "Good" }, { word: "Satisfactory" }, { word: "Inadequate" }],
    judgementAreas: [
      { id: "overall", title: "Overall quality rating", theme: "overall-quality", topics: ["looked-after-children"] },
      {
        id: "healthy",
        title: "Helping children to be healthy",
        theme: "being-healthy",
        topics: ["looked-after-children"],
      },
      {
        id: "safe",
        title: "Protecting children from harm or neglect and helping them stay safe",
        theme: "staying-safe",
        topics: ["looked-after-children"],
      },
      {
        id: "achieving",
        title: "Helping children achieve well and enjoy what they do",
        theme: "enjoying-and-achieving",
        topics: ["looked-after-children"],
      },
      {
        id: "contribution",
        title: "Helping children make a positive contribution",
        theme: "making-a-positive-contribution",
        topics: ["looked-after-children"],
      },
      {
        id: "economic-well-being",
        title: "Achieving economic wellbeing",
        theme: "economic-well-being",
        topics: ["looked-after-children"],
      },
      {
        id: "organisation",
        title: "Organisation",
        theme: "leadership-and-management",
        topics: ["looked-after-children"],
      },
    ],
    source: { title: "Fostering services: national minimum standards", publisher: "Department of Health" },
  },
  {
    id: "fostering-inspection-2011",
    title: "Inspection of local authority fostering services",
    shortTitle: "Fostering inspection, 2011 to 2013",
    inspectorate: "Ofsted",
    years: { from: 2011, to: 2013 },
    summary:
      "Inspectors judged a council's fostering service as a whole, the outcomes for children, the quality of the service, safeguarding, and leadership.",
    scale: [
      { word: "Outstanding" },
      { word: "Good" },
      { word: "Adequate", alsoPrinted: ["Satisfactory"] },
      { word: "Inadequate" },
    ],
    judgementAreas: [
      {
        id: "overall-effectiveness",
        title: "Overall effectiveness",
        theme: "overall-quality",
        topics: ["looked-after-children"],
      },
      {
        id: "outcomes",
        title: "Outcomes for children and young people",
        theme: "outcomes",
        topics: ["looked-after-children"],
      },
      {
        id: "quality-of-service",
        title: "Quality of service",
        theme: "quality-of-provision",
        topics: ["looked-after-children"],
      },
      {
        id: "safeguarding",
        title: "Safeguarding children and young people",
        theme: "staying-safe",
        topics: ["looked-after-children"],
      },
      {
        id: "leadership-and-management",
        title: "Leadership and management",
        theme: "leadership-and-management",
        topics: ["looked-after-children"],
      },
    ],
    source: {
      title: "Inspection of fostering services: evaluation schedule and grade descriptors",
      publisher: "Ofsted",
      issued: "2011",
    },
  },
  {
    id: "adoption-inspection-2007",
    title: "Inspection of local authority adoption agencies under the national minimum standards",
    shortTitle: "Adoption inspection, 2007 to 2011",
    inspectorate: "Ofsted",
    years: { from: 2007, to: 2011 },
    summary:
      "Inspectors judged a council's adoption service against the national minimum standards, outcome by outcome.",
    scale: [{ word: "Outstanding" }, { word: "Good" }, { word: "Satisfactory" }, { word: "Inadequate" }],
    judgementAreas: [
      { id: "overall", title: "Overall quality rating", theme: "overall-quality", topics: ["looked-after-children"] },
      {
        id: "healthy",
        title: "Helping children to be healthy",
        theme: "being-healthy",
        topics: ["looked-after-children"],
      },
      {
        id: "safe",
        title: "Protecting children from harm or neglect and helping them stay safe",
        theme: "staying-safe",
        topics: ["looked-after-children"],
      },
      {
        id: "achieving",
        title: "Helping children achieve well and enjoy what they do",
        theme: "enjoying-and-achieving",
        topics: ["looked-after-children"],
      },
      {
        id: "contribution",
        title: "Helping children make a positive contribution",
        theme: "making-a-positive-contribution",
        topics: ["looked-after-children"],
      },
      {
        id: "economic-well-being",
        title: "Achieving economic wellbeing",
        theme: "economic-well-being",
        topics: ["looked-after-children"],
      },
      {
        id: "organisation",
        title: "Organisation",
        theme: "leadership-and-management",
        topics: ["looked-after-children"],
      },
    ],
    source: { title: "Adoption: national minimum standards", publisher: "Department of Health" },
  },
  {
    id: "adoption-inspection-2011",
    title: "Inspection of local authority adoption agencies",
    shortTitle: "Adoption inspection, 2011 to 2013",
    inspectorate: "Ofsted",
    years: { from: 2011, to: 2013 },
    summary:
      "Inspectors judged a council's adoption service as a whole, the outcomes for children, the quality of the service, safeguarding, and leadership.",
    scale: [
      { word: "Outstanding" },
      { word: "Good" },
      { word: "Adequate", alsoPrinted: ["Satisfactory"] },
      { word: "Inadequate" },
    ],
    judgementAreas: [
      {
        id: "overall-effectiveness",
        title: "Overall effectiveness",
        theme: "overall-quality",
        topics: ["looked-after-children"],
      },
      {
        id: "outcomes",
        title: "Outcomes for children and young people",
        theme: "outcomes",
        topics: ["looked-after-children"],
      },
      {
        id: "quality-of-service",
        title: "Quality of service",
        theme: "quality-of-provision",
        topics: ["looked-after-children"],
      },
      {
        id: "safeguarding",
        title: "Safeguarding children and young people",
        theme: "staying-safe",
        topics: ["looked-after-children"],
      },
      {
        id: "leadership-and-management",
        title: "Leadership and management",
        theme: "leadership-and-management",
        topics: ["looked-after-children"],
      },
    ],
    source: {
      title: "Inspection of adoption agencies: evaluation schedule and grade descriptors",
      publisher: "Ofsted",
      issued: "2011",
    },
  },
];
