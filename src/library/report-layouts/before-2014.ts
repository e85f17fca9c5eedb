import { safeguardingAndLookedAfterChildrenFrameworks } from "../frameworks/safeguarding-and-looked-after-children.ts";
import type { ReportLayout, ReportList } from "./layout.ts";

const lists: readonly ReportList[] = [
  { heading: "areas for improvement", kind: "area-for-improvement" },
  { heading: "recommendations", kind: "recommendation" },
];

const shared = {
  kind: "inspection-report",
  idWords: "inspection",
  idTime: "year",
  recordHeading: "recordofmainfindings",
  lists,
} as const;

const childProtection = {
  overall: "overall-effectiveness",
  help: "help-and-protection",
  practice: "quality-of-practice",
  leadership: "leadership-and-governance",
};

const lookedAfter = {
  overall: "overall-effectiveness",
  capacity: "capacity-to-improve",
  outcomes: "outcomes",
  provision: "quality-of-provision",
  leadership: "leadership-and-management",
};

const [both] = safeguardingAndLookedAfterChildrenFrameworks;
const bothAreas = both?.judgementAreas ?? [];

/**
 * Reports of the three inspections that ended with a record of main findings: of safeguarding and looked after children (2009 to 2012), of child
 * protection (2012 and 2013), and of looked after children (2013). Their records have the names of the judgements as in the frameworks.
 */
export const layoutsBefore2014: readonly ReportLayout[] = [
  {
    ...shared,
    knownBy: "inspectionofsafeguardingandlookedafterchildrenservices",
    framework: "safeguarding-and-looked-after-children-inspection",
    publisher: "Ofsted and the Care Quality Commission",
    shortTitle: "Safeguarding and looked after children inspection",
    title: "Inspection of safeguarding and looked after children services",
    rows: bothAreas.map(({ id, title, part }) => ({ area: id, printed: [title], ...(part && { under: part }) })),
    sets: [bothAreas.map(({ id }) => id)],
    sentences: [],
  },
  {
    ...shared,
    knownBy: "inspectionoflocalauthorityarrangementsfortheprotectionofchildren",
    framework: "child-protection-inspection",
    publisher: "Ofsted",
    shortTitle: "Child protection inspection",
    title: "Inspection of local authority arrangements for the protection of children",
    rows: [
      {
        area: childProtection.overall,
        printed: ["Overall effectiveness", "The overall effectiveness of the arrangements to protect children"],
      },
      {
        area: childProtection.help,
        printed: [
          "The effectiveness of the help and protection provided to children, young people, families and carers",
          "The effectiveness of the help and protection provided to children, young people and their families",
        ],
      },
      { area: childProtection.practice, printed: ["The quality of practice", "Quality of practice"] },
      { area: childProtection.leadership, printed: ["Leadership and governance", "The leadership and governance"] },
    ],
    sets: [Object.values(childProtection)],
    sentences: [
      {
        area: childProtection.overall,
        says: "the overall effectiveness of (?:the )?(?:local authority's )?arrangements (?:to protect|for the protection of) children in PLACE GRADE",
      },
      { area: childProtection.practice, says: "the quality of practice (?:in PLACE )?GRADE" },
      { area: childProtection.leadership, says: "leadership and governance (?:in PLACE )?GRADE" },
    ],
  },
  {
    ...shared,
    knownBy: "inspectionoflookedafterchildren(?:services)?",
    framework: "looked-after-children-inspection",
    publisher: "Ofsted",
    shortTitle: "Looked after children inspection",
    title: "Inspection of looked after children services",
    rows: [
      {
        area: lookedAfter.overall,
        printed: [
          "Overall effectiveness",
          "Overall effectiveness of services for looked after children and young people",
        ],
      },
      { area: lookedAfter.capacity, printed: ["Capacity to improve", "Capacity for improvement"] },
      {
        area: lookedAfter.outcomes,
        printed: ["Outcomes for looked after children and young people", "Outcomes for looked after children"],
      },
      { area: lookedAfter.provision, printed: ["Quality of provision", "The quality of provision"] },
      { area: lookedAfter.leadership, printed: ["Leadership and management"] },
    ],
    sets: [Object.values(lookedAfter)],
    sentences: [],
  },
];
