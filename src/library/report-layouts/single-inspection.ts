import type { ReportLayout, ReportList, ReportSentence } from "./layout.ts";

/** The board's name as reports print it, with its own or that of its place. */
const board =
  "(?:the )?(?:effectiveness of )?(?:the )?(?:PLACE |[a-z]+ )?(?:(?:local )?safeguarding children(?:'s)? board(?: \\(.{2,6}\\))?|lscb)";

const boardArea = "local-safeguarding-children-board";
const boardSentences: readonly ReportSentence[] = [
  { area: boardArea, says: `${board} GRADE`, gives: true },
  {
    area: boardArea,
    says: "the arrangements in place .{0,220}?(?:welfare of )?(?:children|young people|board partners),? GRADE",
    gives: true,
  },
];

const lists: readonly ReportList[] = [
  { heading: "recommendations?", kind: "recommendation" },
  { heading: "what does the (?:local authority|lscb|board) need to improve", kind: "area-for-improvement" },
  { heading: "priority and immediate action", kind: "area-for-improvement" },
  { heading: "areas for improvement", kind: "area-for-improvement" },
];

const shared = {
  kind: "inspection-report",
  framework: "single-inspection-framework",
  publisher: "Ofsted",
  idTime: "year",
  lists,
} as const;

const boardHeading = "reviewoftheeffectivenessofthelocalsafeguardingchildren";

/**
 * Reports of the single inspection, 2013 to 2018, with or without the review of the Local Safeguarding Children Board. Headings and tables as in
 * reports of 2014 to 2017; those until 2015 say "The overall judgement is that children's services are good". Where the board was reviewed at another time,
 * its report is one of its own.
 */
export const singleInspectionLayouts: readonly ReportLayout[] = [
  {
    ...shared,
    knownBy: "inspectionofservicesforchildreninneedofhelpandprotection",
    idWords: "inspection",
    shortTitle: "Ofsted inspection",
    title: "Single inspection of services for children",
    rows: [
      {
        area: "help-and-protection",
        printed: [
          "Children who need help and protection",
          "The experiences and progress of children who need help and protection",
        ],
      },
      {
        area: "looked-after",
        printed: [
          "Children looked after and achieving permanence",
          "The experiences and progress of children looked after and achieving permanence",
          "The experiences and progress of children looked after",
        ],
      },
      {
        area: "adoption",
        printed: ["Adoption performance", "Adoption", "The graded judgement for adoption performance"],
      },
      {
        area: "care-leavers",
        printed: [
          "Experiences and progress of care leavers",
          "Experience and progress of care leavers",
          "The experiences and progress of care leavers",
          "Care leavers",
        ],
      },
      {
        area: "leadership",
        printed: ["Leadership, management and governance", "Leadership, governance and management"],
      },
    ],
    sets: [["overall-effectiveness", "help-and-protection", "looked-after", "adoption", "care-leavers", "leadership"]],
    also: { area: boardArea, knownBy: boardHeading },
    sentences: [
      { area: "overall-effectiveness", says: "children's services in PLACE GRADE", gives: true },
      {
        area: "overall-effectiveness",
        says: "(?:children's services|services for children) in (?:(?! (?:are|is|were|was|has|have|had|now|not|no|once|still) | require).){2,60} GRADE",
        gives: true,
        inHeading: true,
      },
      {
        area: "overall-effectiveness",
        says: "the overall judgement is that (?:the )?(?:children's )?services(?: for children)?(?: in PLACE)? GRADE",
        gives: true,
      },
      {
        area: "overall-effectiveness",
        says: "the overall judgement (?:for children's services )?is(?: that(?: it is)?)? WORD",
        gives: true,
      },
      ...boardSentences,
      {
        area: "adoption",
        says: "the graded judgement (?:for|about|of) (?:the )?adoption performance is that it GRADE",
      },
      {
        area: "care-leavers",
        says: "the graded judgement (?:for|about|of) (?:the )?experiences? and progress of care leavers is that it GRADE",
      },
    ],
  },
  {
    ...shared,
    knownBy: boardHeading,
    idWords: "safeguarding-board-review",
    shortTitle: "Review of the safeguarding board",
    title: "Review of the effectiveness of the Local Safeguarding Children Board",
    rows: [],
    sets: [[boardArea]],
    sentences: boardSentences,
  },
];
