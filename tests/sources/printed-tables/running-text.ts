import type { BoxOptions, Mapping, Sentences } from "./mapping.ts";

const besideCharts =
  "The source prints a box beside each chart, Target first. Where a chart has none, the data say so.";
const inSentences = "The source prints no table: the figures stand in sentences, and the titles are ours.";
const notPrinted: BoxOptions = { instead: "not-available" };

function boxes(table: string, ...rows: readonly (readonly [anchor: string, options?: BoxOptions])[]): Mapping {
  return { table: `perf-2019-01-${table}`, parts: [{ kind: "boxes", rows }], reason: besideCharts };
}

function sentences(table: string, ...parts: readonly Omit<Sentences, "kind">[]): Mapping {
  return { table, parts: parts.map((part) => ({ kind: "sentences", ...part })), reason: inSentences };
}

/** Boxes beside the charts of the performance report. */
export const charts: readonly Mapping[] = [
  boxes(
    "early-help-charts",
    ["Chart 1 - Number of Free"],
    ["Chart 2 - % of Families"],
    ["Chart 3 - Percentage of Children Accessing"],
    ["Chart 4 - No Currently in a 2yo", { title: "Chart 4 - In a 2yo Place turning 3 by end of term" }],
  ),
  boxes(
    "children-in-need-charts",
    ["Chart 1 - Number of Children with Child in Need", notPrinted],
    ["Chart 2 - Child in Need Plans", { instead: "{} CIN plans started", in: "Data Comments : In January 2018" }],
    ["Chart 3 - No. of Ceased", notPrinted],
    ["Chart 4 - Children on CIN Plans", { title: "Chart 4 - Children on CIN Plans seen in 4 Wks" }],
    [
      "Chart 5 - Number of Children with Child in Need",
      { title: "Chart 5 - Child in Need Plans by Case Holding Team", instead: "(n={}) and" },
    ],
  ),
  boxes(
    "child-protection-charts",
    ["Chart 1 - Duration of Current", { instead: "" }],
    ["Chart 2 - Children made", { instead: "{} children have been made", in: "Data Comments : 194 children" }],
    ["Chart 3 - No. of Children whose", notPrinted],
    ["Chart 4 - Rate per 10,000"],
    ["Chart 5 - Percentage of CP Children"],
    ["Chart 6 - Percentage of CP Children", { title: "Chart 6 - Percentage of CP Children u5 with a Visit in Time" }],
    ["Chart 7 - December 2018 CP", notPrinted],
    ["Chart 8 - Number of Children Subject"],
    ["Chart 9 - No. of Children Subject"],
    ["Chart 10 - Children Subject"],
  ),
  boxes(
    "children-in-care-charts",
    ["Chart 1 - Children in Care by", notPrinted],
    ["Chart 3 - Timeliness of Children"],
    ["Chart 4 - CiC with 3+"],
    ["Chart 5 - Children in Care 2.5", { title: "Chart 5 - Children in Care 2.5 Years AND Same Placement" }],
    ["Chart 6 - Monthly Rate"],
    ["Chart 7 - Rate of CiC"],
    ["Chart 8 - Percentage of LAC"],
  ),
  boxes(
    "youth-offending-charts",
    ["Chart 1 - Total number of Cases"],
    ["Chart 2 - First Time Entrants"],
    ["Chart 3 - No. of Young Offenders"],
    ["Chart 4 - Rate of Open"],
    ["Chart 5 - Percentage of Young"],
    ["Chart 6 - ETE Status", { title: "Chart 6 - ETE Status: Young People Ending Orders in Previous Quarter" }],
  ),
];

/** Figures in the sentences of the performance report. */
export const commentary: readonly Mapping[] = [
  sentences("perf-2019-01-children-in-care-ratios", {
    from: "The Ratio of Boys to Girls",
    rows: [
      ["Wider CiC cohort", String.raw`wider CiC cohort is {[\d.]+ : 1}`],
      ["Section 20", String.raw`Section 20 Order is {[\d.]+ : 1}`],
    ],
  }),
  sentences("perf-2019-01-unaccompanied-rates", {
    from: "The numbers of UASC",
    rows: [
      ["Rate of UASC who are Male", "who are Male : {}"],
      ["Rate of Males aged 16-17", "aged 16-17 : {}"],
      ["Rate of UASC placed in Semi Indep. or Fostering", "or Fostering : {}"],
    ],
  }),
  sentences(
    "perf-2019-01-youth-offending-earlier",
    {
      from: "Data Comments : This indicator has seen",
      rows: [["Chart 1 - Total number of Cases Currently Open to the YOT", "January 2018 ({})", undefined]],
    },
    {
      from: "Data Comments : The number of first time",
      rows: [["Chart 2 - First Time Entrants to the YJS Aged (10 to 17)", "from {} in January 2018", undefined]],
    },
    {
      from: "Data Comments : January's figure (31%)",
      rows: [
        [
          "Chart 4 - Rate of Open Statutory Cases Assessed as Intensive on Scaled Approach",
          "January 2018 ({})",
          "December 2018 ({})",
        ],
      ],
    },
  ),
  {
    ...sentences("perf-2019-01-vulnerable-adolescents", {
      from: "Report: VA Dataset",
      to: "LONDON BOROUGH OF BARNET SEAM EPISODES",
      rows: [
        ["Young people in Vulnerable Adolescents Dataset", "Dataset {} young people", undefined],
        ["Young people reported missing", "Missing {} # # - young people", undefined],
        ["Missing, on average (days)", "missing for {} days", undefined],
        ["Aged 12-15 years", undefined, "Missing # {} # - young people"],
        ["Males", "{} males", undefined],
        ["Females", "{} females", undefined],
        ["Missing from care", undefined, "Missing # # {} - young people"],
        ["Missing episodes", "{} missing episodes (", "missing episodes ({} of all"],
        ["At risk of CSE", "Vulnerable {} # # # # - at risk", undefined],
        ["Females", undefined, "{} are females"],
        ["At risk of gang/serious youth violence", "Vulnerable # {} # # # - at risk", undefined],
        ["Female", undefined, "{} are female -"],
        ["In care during the period", "Vulnerable # # {} # # - at risk", "during the period ({})"],
        ["Have been CIN at some point", "{} have been CIN", undefined],
        ["Involved with Troubled Families Programme", "Vulnerable # # # {} # - at risk", undefined],
        ["School exclusion recorded", "Vulnerable # # # # {} - at risk", undefined],
        ["Had a SEAM Strategy Meeting", "{} had a SEAM", "Escalated {} #/45 # -"],
        ["Average SEAM score, out of 45", String.raw`Escalated # {\d+/45} # -`, undefined],
        ["Referred to MACE / VARP Panels", "Escalated # #/45 {} -", undefined],
      ],
    }),
    reason: `${inSentences} Big numbers stand in a row before the labels that they belong to.`,
    ownColumns: [2],
  },
  sentences("perf-2019-01-cse-and-gang-commentary", {
    from: "38 CSE episodes opened",
    to: "All CSE Episodes, By",
    rows: [
      ["CSE", "{} CSE episodes opened", "{} CSE episodes closed", "OPEN CSE EPISODES, BY TEAM (N={})"],
      ["Gang", "{} Gang episodes opened", "{} Gang episodes closed in", "OPEN GANG EPISODES, BY TEAM (N={})"],
    ],
  }),
  sentences("perf-2019-01-missing-commentary", {
    from: "> 264 individual",
    to: "MISSING EPISODES, BY CARE STATUS & DURATION",
    rows: [
      ["Individual young people reported missing since 01 Jan 2018", "{} individual young people"],
      ["Missing episodes recorded since this time", "{} missing episodes have"],
      ["Missing episodes per person", String.raw`ratio of {around \d+} missing`],
      ["Young men who go missing: missing from care", "{} of young men"],
      ["Young women who go missing: missing from care", "{} of young women"],
    ],
  }),
];
