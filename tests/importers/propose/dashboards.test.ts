import { describe, expect, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { findIn, tell } from "./proposing-fixture.ts";

const place = (sheet: string) => `source: { document: exampleshire-report-2018, place: "${sheet}" }`;
const indicator = (id: string, title: string): Changes => ({
  [`data/indicators/${id}.yaml`]: `title: ${title}
shortTitle: ${title}
definition: A count of the month.
unit: count
decimals: 1
polarity: lower-is-better
periodKind: month
topic: safeguarding
${place("Improvement dashboard")}
`,
});
const table = (title: string, unit: string, body: string) => `title: ${title}
${place("Improvement dashboard")}
area: exampleshire
topic: safeguarding
asOf: 2018-02
rowHeading: Measure
unit: ${unit}
counted: things
${body}`;
const caseload = (direction: string): Changes => ({
  ...indicator("caseload-north", "Caseload in the north"),
  ...indicator("caseload-south", "Caseload in the south"),
  "data/tables/dashboard.yaml": table(
    "Dashboard",
    "count",
    `columns:
  - { title: January 2018, period: "2018-01" }
  - { title: February 2018, period: "2018-02" }
  - { title: Change, role: change }
  - { title: Direction, unit: text }
  - { title: At the start }
  - { title: Direction since the start, unit: text }
rows:
  - { title: "Average caseload: North", indicator: caseload-north, cells: [14.5, 13.0, -1.5, "${direction}", 20.5, "down"] }
  - { title: "Average caseload: South", indicator: caseload-south, cells: [15.0, 16.5, 1.5, "up", blank, blank] }
`,
  ),
});
const printed = `# Improvement dashboard

Measure	Jan 18	Feb 18	Change		Since the start
Average caseload
North	14.5	13.0	-1.5	↓	20.5	↓
South	15.0	16.5	1.5	↑
`;

describe("arrows of a dashboard", () => {
  test("are the way from the month before, or from the number that they stand behind", () => {
    expect(tell(findIn(printed, caseload("down")))).toEqual([
      "{kind:trend,over:[{caseload-north,2018-01},{caseload-north,2018-02}],is:falling}",
      "{kind:trend,over:[{table:dashboard,row:Average caseload: North,column:At the start},{caseload-north,2018-02}],is:falling}",
      "{kind:trend,over:[{caseload-south,2018-01},{caseload-south,2018-02}],is:rising}",
    ]);
  });

  test("that point the wrong way are proposed as printed, and words that are no arrow are not", () => {
    expect(tell(findIn(printed, caseload("up")))[0]).toContain("is:rising");
    expect(tell(findIn(printed, caseload("see page 4")))[0]).not.toContain("caseload-north,2018-01");
  });

  test("stand where the numbers of their rows stand, not where only the labels do", () => {
    const elsewhere = printed.replace("14.5	13.0	-1.5", "3	4	1").replace("15.0	16.5	1.5", "5	6	1");
    expect(findIn(elsewhere, caseload("down"))).toEqual([]);
  });
});

describe("percentages that are the parts of one whole", () => {
  const shares = (south: string): Changes => ({
    "data/tables/supervision.yaml": table(
      "Supervision",
      "percent",
      `columns: [{ title: New }, { title: In time }, { title: Late }]
rows:
  - { title: North, cells: [10, 70, 20] }
  - { title: South, cells: [${south}] }
`,
    ),
  });
  const text = (south: string) =>
    `# Improvement dashboard\n\n\tNew\tIn time\tLate\nNorth\t10%\t70%\t20%\nSouth\t${south}\n`;

  test("leave of 100% what the largest is", () => {
    expect(tell(findIn(text("5%\t49%\t45%"), shares("5, 49, 45")))).toEqual([
      "{kind:complement,stated:70,of:{sum:[{table:supervision,row:North,column:New},{table:supervision,row:North,column:Late}]}}",
      "{kind:complement,stated:49,of:{sum:[{table:supervision,row:South,column:New},{table:supervision,row:South,column:Late}]}}",
    ]);
  });

  test("are none where they do not add up to it", () => {
    expect(findIn(text("5%\t49%\t25%"), shares("5, 49, 25"))).toEqual([]);
  });
});

describe("a share beside a count", () => {
  const leavers = (title: string): Changes => ({
    "data/tables/ages.yaml": table(
      "Young people by age",
      "count",
      `columns: [{ title: No. }]\nrows: [{ title: "19", cells: [77] }, { title: "20", cells: [52] }, { title: "21", cells: [28] }, { title: "22", cells: [31] }]\n`,
    ),
    "data/tables/outcomes.yaml": table(
      "Outcomes",
      "count",
      `columns: [{ title: No. }, { title: "%", unit: percent }]\nrows: [{ title: "${title}", cells: [106, 67.5] }, { title: At university, cells: [23, 14.9] }]\n`,
    ),
  });
  const text = (title: string) =>
    `# Improvement dashboard\n\n19\t77\n20\t52\n21\t28\n22\t31\n\n\tNo.\t%\n${title}\t106\t67.5%\nAt university\t23\t14.9%\n`;

  test("is of the ages that its label names", () => {
    const found = tell(findIn(text("In work (19 - 21)"), leavers("In work (19 - 21)")));
    const age = (year: number) => `{table:ages,row:${year},column:No.}`;
    expect(found).toContain(
      `{kind:percentage,stated:67.5,part:{table:outcomes,row:In work (19 - 21),column:No.},whole:{sum:[${[19, 20, 21].map(age).join(",")}]}}`,
    );
    expect(found).toHaveLength(1);
  });

  test("is of nothing that no count of the sheet gives", () => {
    expect(findIn(text("In work"), leavers("In work"))).toEqual([]);
  });
});
