import type { ReportLayout, ReportList } from "./layout.ts";

const lists: readonly ReportList[] = [
  { heading: "areas? for priority actions?", kind: "area-for-improvement" },
  { heading: "areas? for improvement", kind: "area-for-improvement" },
  { heading: "what needs to improve", kind: "area-for-improvement" },
  { heading: "what does the (?:local )?(?:area )?partnership need to do better", kind: "area-for-improvement" },
  { heading: "the (?:local )?area should improve the following", kind: "area-for-improvement" },
];

/** Reports of area inspections since 2023 print what is asked for as the rows of a table; what stands under "need to do better" says what was found. */
const rowsOfTables: readonly ReportList[] = [
  { heading: "areas? for priority actions?", kind: "area-for-improvement", isOfRows: true },
  { heading: "areas? for improvement", kind: "area-for-improvement", isOfRows: true },
];

const partners = "Ofsted and the Care Quality Commission";
const outcome = "Inspection outcome";

/**
 * Area inspections for special educational needs and disabilities and joint targeted inspections. The outcomes are printed as the handbook of area
 * inspections gives them; letters of 2016 to 2022 and of joint targeted inspections give no grades.
 */
export const jointInspectionLayouts: readonly ReportLayout[] = [
  {
    knownBy: "areasendmonitoringinspection",
    begun: { from: "2023-01-01" },
    kind: "send-inspection",
    framework: "area-send-inspection",
    publisher: partners,
    idWords: "send-monitoring",
    idTime: "year",
    shortTitle: "Area SEND monitoring inspection",
    title: "Area SEND monitoring inspection",
    rows: [],
    sets: [],
    sentences: [],
    lists: rowsOfTables,
  },
  {
    knownBy: "areasend(?:full)?inspection(?:of|ofthe|report)?",
    begun: { from: "2023-01-01" },
    kind: "send-inspection",
    framework: "area-send-inspection",
    publisher: partners,
    idWords: "send-inspection",
    idTime: "year",
    shortTitle: "Area SEND inspection",
    title: "Area SEND inspection",
    rows: [],
    sets: [["outcome"]],
    sentences: [
      {
        area: "outcome",
        says: ".{0,120}arrangements typically lead to positive experiences and outcomes",
        word: "Typically positive experiences and outcomes",
        gives: true,
        under: outcome,
      },
      {
        area: "outcome",
        says: ".{0,120}arrangements lead to inconsistent experiences and outcomes",
        word: "Inconsistent experiences and outcomes",
        gives: true,
        under: outcome,
      },
      {
        area: "outcome",
        says: ".{0,60}widespread and/or systemic failings leading to significant concerns",
        word: "Widespread and/or systemic failings",
        gives: true,
        under: outcome,
      },
    ],
    lists: rowsOfTables,
  },
  {
    knownBy:
      "(?:joint)?(?:local)?areasend(?:re)?(?:visit|inspection)|specialeducationalneedsandordisabilities|sendrevisit",
    begun: { to: "2022-12-31" },
    kind: "send-inspection",
    framework: "local-area-send-inspection",
    publisher: partners,
    idWords: "send-inspection",
    idTime: "year",
    shortTitle: "Local area SEND inspection",
    title: "Joint local area SEND inspection",
    rows: [],
    sets: [],
    sentences: [],
    lists,
  },
  {
    knownBy: "jointtargetedareainspection",
    kind: "joint-targeted-area-inspection",
    framework: "joint-targeted-area-inspection",
    publisher:
      "Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation",
    idWords: "joint-inspection",
    idTime: "month",
    shortTitle: "Joint targeted area inspection",
    title: "Joint targeted area inspection",
    rows: [],
    sets: [],
    sentences: [],
    lists,
  },
];
