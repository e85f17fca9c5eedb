import { describe, expect, test } from "vitest";
import { buildTableFigure } from "../../../src/views/charts/table.ts";
import { loadChangedSite } from "../../site-fixture.ts";

const heading = `title: Workshops held
source:
  document: exampleshire-report-2018
  place: Table 3, page 6
area: exampleshire
topic: attendance
rowHeading: "Subject:"
unit: count
counted: things
asOf: 2018-01-31
`;
const oneColumn = `columns:
  - title: No.
  - title: "%"
    unit: percent
`;
const ofTotal = `arithmetic:
  - kind: total
    across: rows
    total: All
    only: [No.]
`;

const ofSum =
  'arithmetic:\n  - kind: percentage\n    across: columns\n    percentage: "%"\n    part: No.\n    wholeOf: sum\n';

/** The figure of a table with these rows: title, then cells. */
function build(columns: string, arithmetic: string, rows: readonly (readonly [string, ...(string | number)[]])[]) {
  const lines = rows.map(
    ([title, ...cells]) => `  - title: ${JSON.stringify(title)}\n    cells: [${cells.join(", ")}]\n`,
  );
  const text = `${heading}${columns}${arithmetic}rows:\n${lines.join("")}`;
  const { catalogue } = loadChangedSite({ "data/tables/workshops-2018.yaml": text });
  const table = catalogue?.tables.get("workshops-2018");
  if (!catalogue || !table) throw new Error("The site has no table.");
  return buildTableFigure(table, catalogue.areas);
}

describe("which tables break a whole down", () => {
  test("those with a total of rows: the columns that count, not those of shares", () => {
    const figure = build(oneColumn, ofTotal, [
      ["Reading", 12, 60],
      ["Writing", 6, 30],
      ["Science", 2, 10],
      ["All", 20, "not-applicable"],
    ]);
    expect(figure).toMatchObject({
      title: "More than half: Reading, 12 of 20 (60%)",
      subtitle: "Workshops held. Subject, number, Exampleshire, 31 January 2018.",
      notes: [],
    });
    expect(figure?.data).toEqual({
      titles: ["Reading", "Writing", "Science"],
      columns: [
        {
          label: "31 January 2018",
          total: "20",
          parts: [
            { value: 12, text: "12" },
            { value: 6, text: "6" },
            { value: 2, text: "2" },
          ],
        },
      ],
    });
  });

  test("those with a percentage of the sum of its rows", () => {
    const figure = build(oneColumn, ofSum, [
      ["Reading", 10, 50],
      ["Writing", 6, 30],
      ["Science", 4, 20],
    ]);
    expect(figure?.data.columns.map(({ total }) => total)).toEqual(["20"]);
  });

  test("those of whose parts one has no figure, without a share of what is not known", () => {
    const figure = build(oneColumn, ofSum, [
      ["Reading", 12, 60],
      ["Writing", 6, 30],
      ["Science", "not-available", "not-available"],
    ]);
    expect(figure?.title).toBe("Largest of the parts that have a figure: Reading, 12");
  });

  test("those with a percentage of a row only where the other rows add up to it", () => {
    const rule =
      'arithmetic:\n  - kind: percentage\n    across: columns\n    percentage: "%"\n    part: No.\n    wholeAt: All\n';
    const rows = (all: number) =>
      [
        ["Reading", 10, 50],
        ["Writing", 6, 30],
        ["Science", 4, 20],
        ["All", all, "not-applicable"],
      ] as const;
    expect(build(oneColumn, rule, rows(20))?.data.titles).toEqual(["Reading", "Writing", "Science"]);
    expect(build(oneColumn, rule, rows(40))).toBeUndefined();
  });

  test("not those without such a rule, or with two parts", () => {
    expect(
      build(oneColumn, "", [
        ["Reading", 12, 60],
        ["Writing", 6, 30],
        ["Science", 2, 10],
      ]),
    ).toBeUndefined();
    expect(
      build(oneColumn, ofTotal, [
        ["Reading", 12, 60],
        ["Writing", 8, 40],
        ["All", 20, 100],
      ]),
    ).toBeUndefined();
  });
});

describe("the bars", () => {
  const months = `columns:
  - title: Year to date
  - title: Jan
    period: "2018-01"
  - title: Dec
    period: "2017-12"
`;
  const rule = "arithmetic:\n  - kind: total\n    across: rows\n    total: All\n";

  test("stand in the order of time, without a sum over the year beside them", () => {
    const figure = build(months, rule, [
      ["Reading, No.", 120, 12, 10],
      ["Writing, No.", 60, 6, 9],
      ["Science, No.", 20, 2, 1],
      ["All", 200, 20, 20],
    ]);
    expect(figure?.data.columns.map(({ label }) => label)).toEqual(["Dec 2017", "Jan 2018"]);
    expect(figure?.data.titles).toEqual(["Reading", "Writing", "Science"]);
    expect(figure?.title).toBe("More than half in Jan 2018: Reading, 12 of 20 (60%)");
    expect(figure?.subtitle).toBe("Workshops held. Subject, number, Exampleshire, Dec 2017 to Jan 2018.");
  });

  test("say where the parts do not add up to the printed total, and which have no figure", () => {
    const figure = build(months, rule, [
      ["Reading", 120, 12, 10],
      ["Writing", 60, 6, "not-available"],
      ["Science", 20, 2, 1],
      ["All", 200, 21, 20],
    ]);
    expect(figure?.notes).toEqual([
      "Not all parts have a figure: Writing.",
      "The parts of Jan 2018 add up to 20; the table prints 21.",
    ]);
    expect(figure?.data.columns[0]?.parts[1]).toEqual({ text: "Not available" });
  });

  test("are left out where they would not fit a phone", () => {
    const many = `columns:\n${["13-18M", "19-24M", "25-30M", "31-36M", "37-42M"].map((title) => `  - title: ${title}\n`).join("")}`;
    const row = (title: string) => [title, 3, 3, 3, 3, 3] as const;
    const rows = [row("Reading"), row("Writing"), row("Science"), ["All", 9, 9, 9, 9, 9] as const];
    expect(build(many, rule, rows)).toBeUndefined();
  });
});
