/** What the cells of a column are about: an indicator and, where rows do not say it, an area and a period. */
export interface Column {
  readonly header: string;
  readonly indicator: string;
  readonly area?: string;
  readonly period?: string;
  /** What the number in brackets is about, where there is one. */
  readonly brackets?: Pick<Column, "indicator" | "period">;
}

/** A table by its heading or how that begins, with what its columns are about and, where a heading has two tables, the line above it. */
export type TableOfReport = readonly [heading: string, columns: readonly Column[], caption?: string];

/** Columns of years from `from` to 2017. */
function years(from: number, indicator: string, brackets?: string): Column[] {
  return Array.from({ length: 2018 - from }, (_, index) => {
    const period = String(from + index);
    return {
      header: period,
      indicator,
      period,
      ...(brackets !== undefined && { brackets: { indicator: brackets, period } }),
    };
  });
}

/** Columns of 2017, a header and an indicator each; a third names the indicator of the numbers in brackets. */
function of2017(...columns: [header: string, indicator: string, brackets?: string][]): Column[] {
  return columns.map(([header, indicator, brackets]) => ({
    header,
    indicator,
    period: "2017",
    ...(brackets !== undefined && { brackets: { indicator: brackets, period: "2017" } }),
  }));
}

/** Columns of ethnic groups, 2017 with 2016 in brackets. */
function byEthnicity(indicator: string, measure: string): Column[] {
  return ["White", "Mixed", "Asian", "Black", "Chinese"].map((group) => {
    const id = `${indicator}-${group.toLowerCase()}`;
    return {
      header: `All ${group} Pupils ${measure}`,
      indicator: id,
      period: "2017",
      brackets: { indicator: id, period: "2016" },
    };
  });
}

/** Columns of a gap, with a row a year: disadvantaged pupils in Barnet, others nationally, the difference. */
function gapOf(indicator: string, headers: readonly [string, string], gap: string): Column[] {
  return [
    { header: headers[0], indicator: `${indicator}-disadvantaged`, area: "barnet" },
    { header: headers[1], indicator: `${indicator}-not-disadvantaged`, area: "england" },
    { header: "Difference", indicator: gap, area: "barnet" },
  ];
}

const both = (indicator: string): Column[] =>
  ["2016", "2017"].map((period) => ({ header: `${period} RWM`, indicator, period }));
const progress = (group = "") =>
  of2017(
    ...["Maths", "Reading", "Writing"].map((subject): [string, string] => [
      `${subject} Progress`,
      `ks2-${subject.toLowerCase()}-progress${group}`,
    ]),
  );
const others = "Disadvantaged ('other' in brackets)";

/** Every table of Appendix A in its order, and what each of its cells is about. */
export const tablesOfReport: readonly TableOfReport[] = [
  [
    "Good or outstanding schools",
    ["primary", "secondary"].map((phase) => ({
      header: `${phase[0]?.toUpperCase() ?? ""}${phase.slice(1)}`,
      indicator: `schools-good-or-outstanding-${phase}`,
      period: "2018-01-31",
    })),
  ],
  ["Primary Absence", years(2013, "absence-primary")],
  ["Secondary Absence", years(2013, "absence-secondary")],
  ["Good Level of Development (%)", years(2013, "eyfs-good-level-of-development")],
  ["Average Total Point Score", years(2013, "eyfs-average-total-point-score")],
  [
    "Good Level of Development (%) - FSM Pupils (Non-FSM in brackets)",
    years(
      2013,
      "eyfs-good-level-of-development-free-school-meals",
      "eyfs-good-level-of-development-not-free-school-meals",
    ),
  ],
  ["Year 1 Phonics (% Working at)", years(2012, "phonics-year-1")],
  ["Year 1 Phonics (% Working at) - FSM Pupils", years(2012, "phonics-year-1-free-school-meals")],
  [
    "Attainment – All Pupils",
    of2017(
      ["Reading", "ks1-reading-expected"],
      ["Writing", "ks1-writing-expected"],
      ["Mathematics", "ks1-maths-expected"],
      ["Science", "ks1-science-expected"],
      ["Reading", "ks1-reading-higher"],
      ["Writing", "ks1-writing-higher"],
      ["Mathematics", "ks1-maths-higher"],
    ),
  ],
  [
    "Attainment – FSM Pupils (Expected Standard)",
    of2017(
      ...["Reading", "Writing", "Mathematics", "Science"].map((header): [string, string, string] => {
        const id = `ks1-${header.toLowerCase().replace("mathematics", "maths")}-expected`;
        return [header, `${id}-free-school-meals`, `${id}-not-free-school-meals`];
      }),
    ),
  ],
  [
    "Attainment of the expected standard – All Pupils",
    of2017(
      ["% EXS+ GPS", "ks2-gps-expected"],
      ["% EXS+ Maths", "ks2-maths-expected"],
      ["% EXS+ Reading", "ks2-reading-expected"],
      ["% EXS+ Writing", "ks2-writing-expected"],
      ["% EXS Science", "ks2-science-expected"],
      ["% EXS+ RWM", "ks2-rwm-expected"],
    ),
  ],
  [
    "Attainment of the high standard – All Pupils",
    of2017(
      ["% High GPS", "ks2-gps-high"],
      ["% High Maths", "ks2-maths-high"],
      ["% High Reading", "ks2-reading-high"],
      ["% GDS Writing", "ks2-writing-greater-depth"],
      ["% High/GDS RWM", "ks2-rwm-high"],
    ),
  ],
  [
    "Attainment of the Expected Standard – Disadvantaged Pupils",
    of2017(
      ...["GPS", "Maths", "Reading", "Writing", "RWM"].map((subject): [string, string, string] => {
        const id = `ks2-${subject.toLowerCase()}-expected`;
        return [`% EXS+ ${subject}`, `${id}-disadvantaged`, `${id}-not-disadvantaged`];
      }),
    ),
  ],
  [
    "Attainment of the Expected Standard – Disadvantaged Pupils",
    progress("-disadvantaged"),
    "Progress scores for Disadvantaged pupils",
  ],
  ["Diminishing the difference", gapOf("ks2-rwm-expected", ["Barnet", "National Other"], "ks2-rwm-gap-disadvantaged")],
  ["Attainment of the Expected Standard – by Ethnicity", byEthnicity("ks2-rwm-expected", "RWM")],
  ["% of Pupils with SEN Support Reaching the Expected Standard", both("ks2-rwm-expected-sen-support")],
  ["Progress Score for SEN Support Pupils", progress("-sen-support")],
  ["Attainment of pupils with EHC Plan or Statement", both("ks2-rwm-expected-ehc-plan")],
  ["Progress Score for Pupils with EHC Plan or Statement", progress("-ehc-plan")],
  [
    "Average Scaled Score (SS)",
    of2017(
      ["Ave SS GPS", "ks2-gps-scaled-score"],
      ["Ave SS Maths", "ks2-maths-scaled-score"],
      ["Ave SS Reading", "ks2-reading-scaled-score"],
    ),
  ],
  ["Average Progress Score", progress()],
  [
    "Average Attainment 8 Score",
    of2017(
      ["All", "ks4-attainment-8"],
      [others, "ks4-attainment-8-disadvantaged", "ks4-attainment-8-not-disadvantaged"],
    ),
  ],
  [
    "Average Progress 8 Score",
    of2017(["All", "ks4-progress-8"], [others, "ks4-progress-8-disadvantaged", "ks4-progress-8-not-disadvantaged"]),
  ],
  ["5-9 in English and Maths", of2017(["All", "ks4-english-and-maths-grade-5"])],
  ["% of Pupils Achieving the Ebacc", years(2013, "ks4-ebacc")],
  ["Attainment 8 Score", of2017([others, "ks4-attainment-8-disadvantaged", "ks4-attainment-8-not-disadvantaged"])],
  ["Progress 8 Score", of2017([others, "ks4-progress-8-disadvantaged", "ks4-progress-8-not-disadvantaged"])],
  ["Disadvantaged Pupils - English and Maths 9-5", years(2017, "ks4-english-and-maths-grade-5-disadvantaged")],
  ["Disadvantaged Pupils attaining Ebacc including English and Maths at 9-5", years(2017, "ks4-ebacc-disadvantaged")],
  [
    "Attainment 8 – Diminishing the Difference",
    gapOf(
      "ks4-attainment-8",
      ["Barnet Disadvantaged", "National Other (Non-Disadvantaged)"],
      "ks4-attainment-8-gap-disadvantaged",
    ),
  ],
  [
    "Progress 8 Score – Diminishing the Difference",
    gapOf("ks4-progress-8", ["Barnet Disadvantaged", "National Other"], "ks4-progress-8-gap-disadvantaged"),
  ],
  [
    "Percentage pupils attaining English and Maths at 9-5",
    gapOf(
      "ks4-english-and-maths-grade-5",
      ["Barnet Disadvantaged", "National Other"],
      "ks4-english-and-maths-gap-disadvantaged",
    ),
  ],
  ["Attainment 8 by ethnicity", byEthnicity("ks4-attainment-8", "Attainment 8")],
  ["Progress 8 by ethnicity", byEthnicity("ks4-progress-8", "Progress 8")],
  ["Attainment 8", years(2017, "ks4-attainment-8-sen-support")],
  ["Average Progress 8 score for SEN Support Pupils", years(2017, "ks4-progress-8-sen-support")],
  ["SEN Support Pupils - English and Maths 9-5", years(2017, "ks4-english-and-maths-grade-5-sen-support")],
  ["SEN Support Pupils attaining Ebacc including English and Maths at 9-5", years(2017, "ks4-ebacc-sen-support")],
  ["Attainment 8", years(2017, "ks4-attainment-8-ehc-plan")],
  ["Average Progress 8 score for Pupils with an EHC Plan or statement", years(2017, "ks4-progress-8-ehc-plan")],
  [
    "Pupils with an EHC Plan or Statement attaining English and Maths 9-5",
    years(2017, "ks4-english-and-maths-grade-5-ehc-plan"),
  ],
  ["EHC Plan Pupils attaining Ebacc including English and Maths at 9-5", years(2017, "ks4-ebacc-ehc-plan")],
  ["Looked after Children", both("ks2-rwm-expected-looked-after")],
  ["3+ A grades at GCE/Applied GCE A Level and Double Awards", years(2013, "ks5-three-a-grades")],
  ["Percentage of students achieving grades AAB or better at GCE A level", years(2013, "ks5-aab")],
  ["Percentage of students achieving grades AAB or better at A level", years(2013, "ks5-aab-facilitating")],
  [
    "Average Point Score per Entry",
    of2017(
      ["A Levels", "ks5-average-points-a-level"],
      ["Tech Level", "ks5-average-points-tech-level"],
      ["Applied General Studies", "ks5-average-points-applied-general"],
    ),
  ],
];
