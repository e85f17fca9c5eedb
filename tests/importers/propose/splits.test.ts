import { describe, expect, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { findIn, tell } from "./proposing-fixture.ts";

const months = ["2017-11", "2017-12", "2018-01"];
const table = (title: string, rows: string): string => `title: ${title}
source: { document: exampleshire-report-2018, place: "Audits, ${title}" }
area: exampleshire
topic: safeguarding
rowHeading: Row
unit: count
counted: things
disclosure: published-in-source
disclosureReason: They stand in a public paper.
columns: [${months.map((month) => `{ title: "${month}", period: "${month}" }`).join(", ")}]
arithmetic: [{ kind: total, across: rows, total: Total, parts: [Good, Other] }]
rows:
${rows}
`;
const subject = (title: string, graded: readonly number[], apart: readonly number[]) =>
  table(
    title,
    `  - { title: Good, cells: [${graded.map((value) => value - 1).join(", ")}] }
  - { title: Other, cells: [1, 1, 1] }
  - { title: Total, role: total, cells: [${graded.join(", ")}] }
  - { title: Not applicable, cells: [${apart.join(", ")}] }`,
  );
const site = (plans: readonly number[], visits: readonly number[]): Changes => ({
  "data/tables/all.yaml": table(
    "All",
    `  - { title: Good, cells: [12, 14, 22] }
  - { title: Other, cells: [7, 6, 8] }
  - { title: Total, role: total, cells: [19, 20, 30] }`,
  ),
  "data/tables/plans.yaml": subject("Plans", plans, [3, 4, 5]),
  "data/tables/visits.yaml": subject("Visits", visits, [8, 9, 10]),
});
const text = `# Audits

	2017-11	2017-12	2018-01
Good	12	14	22
Other	7	6	8
Total	19	20	30
`;
const splits = (plans: readonly number[], visits: readonly number[]) =>
  tell(findIn(text, site(plans, visits))).filter((each) => each.includes("Not applicable"));

describe("a total that other tables split into what they count and what does not apply", () => {
  test("is a statement on each of them in each period, also on the one that differs", () => {
    const found = splits([16, 16, 25], [11, 11, 18]);
    expect(found).toHaveLength(6);
    const parts = (column: string) =>
      `[{table:visits,row:Total,column:${column}},{table:visits,row:Not applicable,column:${column}}]`;
    expect(found).toContain(`{kind:total,stated:19,parts:${parts("2017-11")}}`);
    expect(found).toContain(`{kind:total,stated:30,parts:${parts("2018-01")}}`);
  });

  test("is none where most do not add up to it", () => {
    expect(splits([16, 15, 24], [11, 10, 18])).toEqual([]);
  });
});
