import type { ReportLayout, ReportList, ReportRow, ReportSentence } from "./layout.ts";

const leaders: ReportRow = {
  area: "impact-of-leaders",
  printed: [
    "The impact of leaders on social work practice with children and families",
    "The impact of leaders on social work practice with children, young people and families",
  ],
};
const protection: ReportRow = {
  area: "help-and-protection",
  printed: [
    "The experiences and progress of children who need help and protection",
    "The experiences and progress of children in need of help and protection",
    "The experiences and progress of children and young people who need help and protection",
  ],
};
const careAndLeavers: ReportRow = {
  area: "children-in-care-and-care-leavers",
  printed: [
    "The experiences and progress of children in care and care leavers",
    "The experiences and progress of children in care and young people leaving care",
  ],
};
const care: ReportRow = {
  area: "children-in-care",
  printed: [
    "The experiences and progress of children in care",
    "The experiences and progress of children looked after",
  ],
};
const leavers: ReportRow = {
  area: "care-leavers",
  printed: ["The experiences and progress of care leavers", "The experiences and progress of children care leavers"],
};
const overall: ReportRow = {
  area: "overall-effectiveness",
  printed: ["Overall effectiveness", "The overall effectiveness of children's services", "Overall judgement"],
};

const overallSentences: readonly ReportSentence[] = [
  {
    area: "overall-effectiveness",
    says: "(?:children's services|services for children(?: and young people| and families)?) in PLACE (?:now )?GRADE",
  },
  { area: "overall-effectiveness", says: "the overall effectiveness of (?:children's )?services in PLACE GRADE" },
];
const improvements: readonly ReportList[] = [
  { heading: "what needs to improve(?: in this area of (?:social work )?practice)?", kind: "area-for-improvement" },
  { heading: "areas? for (?:immediate )?improvement", kind: "area-for-improvement" },
  { heading: "areas? for priority action", kind: "area-for-improvement" },
];

/**
 * Reports on local authorities' services for children since 2018: those until 2022 judge children in care and care leavers together, those since January
 * 2023 apart; since April 2026 there is no overall judgement. Headings and tables as in reports of 2018 to 2026.
 */
const report = {
  knownBy:
    "inspectionof(?:the)?(?:local)?(?:authority)?childrenssocialcareservices|inspectionof[a-z]{2,90}childrens(?:social)?(?:care)?services|inspectionofchildrensservices",
  kind: "inspection-report",
  publisher: "Ofsted",
  idWords: "inspection",
  idTime: "year",
  shortTitle: "Ofsted inspection",
  title: "Inspection of children's social care services",
  lists: improvements,
} as const;

const together = [leaders.area, protection.area, careAndLeavers.area] as const;
const apart = [leaders.area, protection.area, care.area, leavers.area] as const;

export const childrensServicesLayouts: readonly ReportLayout[] = [
  {
    ...report,
    begun: { from: "2018-01-01", to: "2026-03-31" },
    framework: "inspection-of-local-authority-childrens-services",
    rows: [leaders, protection, careAndLeavers, care, leavers, overall],
    sets: [
      [...together, overall.area],
      [...apart, overall.area],
    ],
    sentences: overallSentences,
  },
  {
    ...report,
    begun: { from: "2026-04-01" },
    framework: "inspection-of-local-authority-childrens-services-2026",
    rows: [leaders, protection, care, leavers],
    sets: [[...apart]],
    sentences: [],
  },
];
