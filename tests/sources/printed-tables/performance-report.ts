import type { Mapping, Part } from "./mapping.ts";

/** A table that is one block, or consecutive lines of one, in the source's order. */
function block(table: string, anchor: string, rows: number, options: Partial<Part & { kind: "block" }> = {}): Mapping {
  return { table: `perf-2019-01-${table}`, parts: [{ kind: "block", anchor, rows, ...options }] };
}

const sharedBlock = "The block of the source holds other tables, too.";
const sideBySide = "The source prints two tables side by side, with the same lines.";
const ages = "Chart 10 - Children Subject to a Subsequent";

/** The sheets from the safeguarding hub to child protection. */
export const safeguarding: readonly Mapping[] = [
  block("mash-contacts", "Contact Information\t", 8),
  block("mash-referrals", "Referral Information\t", 8),
  block("eha-started", "\tYTD\tJan\tDec", 1),
  block("eha-durations", "Open EHA durations\t", 5),
  block("eha-closure", "n=93\tMet", 7),
  block("eha-lead-professional", "EHA by Lead Professional by Month\t", 13),
  {
    ...block("strategy-discussions", "Strategy Discussion Involvements:", 1, { cells: [2, 4] }),
    reason: sharedBlock,
  },
  {
    ...block("strategy-discussion-involvements", "Strategy Discussion Involvements:", 8, {
      skip: 1,
      label: 1,
      group: 0,
      cells: [2, 3, 4, 5],
      titles: ["YTD*", "", "January"],
    }),
    reason: sharedBlock,
  },
  {
    table: "perf-2019-01-section-47",
    parts: [
      { kind: "block", anchor: "Number of S47's in Month", headings: 0, rows: 1, cells: [4] },
      { kind: "block", anchor: "Percentage of Section 47s leading to", rows: 5 },
    ],
    reason: "The first row is the last line of the block above.",
  },
  block("section-47-by-team", "Section 47 by Team", 12),
  {
    table: "perf-2019-01-icpc",
    parts: [
      {
        kind: "picked",
        anchor: "ICPC's\tConfs",
        rows: [
          ["Confs", "Number in Month", 1, 1],
          ["Children", "Number in Month", 1, 2],
          ["No.", "Conferences in 15 Days", 2, 1],
          ["Rate", "Conferences in 15 Days", 2, 2],
        ],
      },
    ],
    reason: "The second line has units of its own in its cells, so that each of the four cells is a row.",
  },
  block("icpc-by-age", "\tCurrent Month", 19, { headings: 2 }),
  {
    ...block("assessments-in-time", "\tAssessments\tNo.", 2, { skip: 1, label: 1, cells: [2, 3] }),
    reason: "Lines 2 and 3 of the block; the others are the next table.",
  },
  {
    table: "perf-2019-01-assessments-by-duration",
    parts: [
      { kind: "block", anchor: "\tAssessments\tNo.", rows: 1, label: 1, cells: [2, 3] },
      { kind: "block", anchor: "\tAssessments\tNo.", skip: 3, rows: 4, label: 1, cells: [2, 3] },
    ],
    reason: "Lines 1 and 4 to 7 of the block; the others are the table before.",
  },
  block("assessments-outcomes", "\tOutcome of Assessments", 8, { label: 1 }),
  block("assessments-by-team", "\tAssessments by Team", 14, { label: 1 }),
  block("children-in-need-by-duration", "Duration\tTotal", 4),
  block("children-in-need-started-by-age", "Age\tTotal", 4),
  block("children-in-need-destinations", "Destination", 2, { below: "Chart 3 - No. of Ceased CIN" }),
  {
    table: "perf-2019-01-child-protection-service",
    parts: [
      { kind: "block", anchor: "Category of Abuse\t", rows: 6, group: "heading" },
      {
        kind: "block",
        anchor: "Cumulative Facts & Figures\t",
        rows: 8,
        group: "heading",
        titles: ["No.", "Rate", "No.", "No."],
      },
    ],
    reason: "One block with headings in the middle, which are the groups.",
  },
  block("child-protection-visits-by-team", "Case Holding Team\t", 9),
  block("child-protection-by-duration", "<3M\t", 5, { headings: 0 }),
  block("child-protection-started-by-age", "U1\t", 5, { headings: 0, below: "Chart 2 - Children made Subject" }),
  block("child-protection-destinations", "Destination", 1, { below: "Chart 3 - No. of Children whose" }),
  {
    table: "perf-2019-01-child-protection-subsequent-2017-18",
    parts: [{ kind: "transposed", anchor: "Month\t17/18", rows: 12, columns: [[1]] }],
    reason: "The months are lines in the source; three tables stand side by side.",
  },
  {
    table: "perf-2019-01-child-protection-subsequent-2018-19",
    parts: [{ kind: "transposed", anchor: "Month\t17/18", rows: 12, columns: [[2], [3]] }],
    reason: "The months are lines in the source; three tables stand side by side.",
  },
  {
    ...block("child-protection-subsequent-by-gender-and-age", "Month\t17/18", 9, {
      below: ages,
      label: 4,
      cells: [5, 6],
      groupLines: ["Gender", "Ages"],
    }),
    reason: sideBySide,
  },
];

/** The sheets on children in care, unaccompanied children and care leavers. */
export const childrenInCare: readonly Mapping[] = [
  block("children-in-care-legal-status", "Current Legal Status\t", 9),
  {
    table: "perf-2019-01-children-in-care-facts",
    parts: [
      { kind: "block", anchor: "Facts & Figures\tNo.", rows: 5 },
      { kind: "block", anchor: "Facts & Figures\tNo.", skip: 6, rows: 1 },
    ],
    reason: "Line 6 has percentages in columns of numbers, so that it is a table of its own.",
  },
  {
    ...block("children-in-care-health-assessments", "Facts & Figures\tNo.", 1, {
      skip: 5,
      titles: ["No.", "%", "No.", "No."],
    }),
    reason: sharedBlock,
  },
  { ...block("children-in-care-gender", "Gender\t\t%", 4, { cells: [1, 2] }), reason: sideBySide },
  { ...block("children-in-care-time-in-care", "Gender\t\t%", 5, { label: 3, cells: [4, 5] }), reason: sideBySide },
  { ...block("children-in-care-ethnicity", "Ethnicity\t\t%", 5, { cells: [1, 2] }), reason: sideBySide },
  { ...block("children-in-care-service", "Ethnicity\t\t%", 7, { label: 3, cells: [4, 5] }), reason: sideBySide },
  { ...block("children-in-care-placement", "Placement Provision\t", 2, { cells: [1, 2] }), reason: sideBySide },
  {
    ...block("children-in-care-unaccompanied", "Placement Provision\t", 3, { label: 3, cells: [4, 5] }),
    reason: sideBySide,
  },
  block("children-in-care-service-and-time", "Service Area\t<1M", 7),
  block("children-in-care-section-20", "Age Grouping\t", 7, {
    labels: [["Avg Time in Care", "Avg Time in Care (wks)"]],
  }),
  {
    ...block("unaccompanied-number", "Current Number of UASC\t", 1, { headings: 0 }),
    said: [{ row: 0, column: 2, words: "from {} in December", in: "The numbers of UASC" }],
    reason: "December stands in the sentence below.",
  },
  block("unaccompanied-time-in-care", "Time in Care (Years)\t", 6),
  block("unaccompanied-placement", "Current Placement\t", 3),
  block("unaccompanied-team", "UASC by Team\t", 8),
  block("unaccompanied-nationality", "Nationality\t", 14),
  { ...block("care-leavers-by-age", "Care Leavers\tNo.", 6), reason: sharedBlock },
  {
    ...block("care-leavers-outcomes", "Care Leavers\tNo.", 15, {
      skip: 6,
      labels: [
        ["Percentage of care leavers who have been in", "Care leavers in touch in the previous 12 months - Target 90%"],
      ],
    }),
    said: [{ row: 4, column: 2, words: "Target {}", in: "Percentage of care leavers who have been in" }],
    reason: `${sharedBlock} The target stands in the label.`,
  },
  { ...block("care-leavers-at-university", "Care Leavers\tNo.", 1, { skip: 21 }), reason: sharedBlock },
];

/** The dashboards of quality assurance and of the improvement plan, and the sheets on vulnerable adolescents. */
export const dashboards: readonly Mapping[] = [
  block("audit-gradings", "\t\tJul-18", 25, {
    label: 1,
    group: 0,
    labels: [["", "TOTAL"]],
    groups: { TOTAL: "All services" },
  }),
  ...[
    ["assessments", "Domain Outcome- Combined Assessments"],
    ["management-oversight", "Domain Outcome - Management Oversight"],
    ["protection-plans", "Domain Outcome - CPC, Plan"],
    ["children-in-need", "Domain Outcome - CIN"],
    ["children-in-care", "Domain Outcome - CiC"],
  ].map(([domain = "", below = ""]) => gradesOfDomain(domain, below)),
  {
    table: "perf-2019-01-improvement-dashboard",
    parts: [
      {
        kind: "dashboard",
        from: "Data Dashboard Barnet",
        to: "↑Positive upward change",
        without: ["Case supervisions within timescales"],
        additions: { "S47: length of time open": " (days)", "Timeliness of care proceedings": " (weeks)" },
      },
    ],
    reason: "Plan ID, measure and line stand on different lines in the source; each line is a row.",
  },
  block("supervision", "3a(vii)\tCase supervisions within timescales", 6, { label: 1, cells: [2, 3, 4, 5] }),
  {
    ...block("group-supervision", "\tNumber of Group Supervision's", 1, {
      label: 1,
      cells: [2, 3, 4, 5, 6, 7],
      labels: [["", "Number of Group Supervision's within the last 3 months"]],
    }),
    reason: "The label stands on the line of the headings.",
  },
  block("seam-closures", "(cumulative)\tn", 8),
  {
    table: "perf-2019-01-nrm-referrals",
    parts: [{ kind: "transposed", anchor: "Referrals to NRM?", rows: 7, columns: [[1, "Referrals to NRM?"]] }],
    reason: "The months are lines in the source.",
  },
  block("cse-episodes", "CSE\tAverage Days Open", 10, { groupLines: ["2018", "2019"] }),
  block("gang-episodes", "GANG\tAverage Days Open", 10, { groupLines: ["2018", "2019"] }),
];

function gradesOfDomain(domain: string, below: string): Mapping {
  const grades = ["Good", "RI", "Inadequate", "Not Graded"];
  const labels = [...grades.flatMap((grade) => [`${grade}, No.`, `${grade}, %`]), "Total Count, No."];
  const columns = labels.map((label, index) => [index + 1, label] as const);
  return {
    table: `perf-2019-01-audits-${domain}`,
    parts: [
      { kind: "transposed", anchor: "\tGood\t\tRI", below, headings: 2, rows: 3, columns },
      { kind: "list", anchor: "N/A", below, skip: 1, rows: 3, label: "N/A, No." },
    ],
    reason: "The months are lines in the source, and the counts of N/A stand below the block, one a line.",
  };
}
