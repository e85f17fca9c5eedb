import { describe, expect, test } from "vitest";
import { ImportRefused, type ImportProblem } from "../../../src/importers/records/problem.ts";
import { planResults } from "../../../src/importers/results/import-results.ts";
import type { ResultsCall } from "../../../src/importers/results/results-call.ts";
import { readCell } from "../../../src/importers/results/read-cell.ts";
import { memorySite } from "../memory-site.ts";

const indicatorOf = (unit: string, periodKind: string, decimals = 1) => `title: Reached it
shortTitle: Reached it
definition: Share of pupils.
unit: ${unit}
decimals: ${decimals}
polarity: higher-is-better
periodKind: ${periodKind}
topic: primary
source: { document: results, place: Table 3 }
`;
const site = { "data/indicators/reached.yaml": indicatorOf("percent", "academic-year-ending") };

function plan(table: string, call: Partial<ResultsCall> = {}, files: Readonly<Record<string, string>> = site) {
  return planResults(memorySite(files), {
    ...{ file: "table.csv", bytes: new TextEncoder().encode(table), indicator: "reached", markers: undefined },
    source: { document: "results", place: "Table 3" },
    ...call,
  });
}

/** The lines that are written below the heading, as area, period, value and marker. */
function lines(table: string, call: Partial<ResultsCall> = {}, files = site): string[] {
  const text = plan(table, call, files).files.get("data/observations/reached.csv") ?? "";
  const [heading = "", ...rows] = text.trim().split("\n");
  const at = ["area", "period", "value", "marker"].map((name) => heading.split(",").indexOf(name));
  return rows.map((row) =>
    at
      .map((index) => row.split(",")[index] ?? "")
      .join(" ")
      .trim(),
  );
}

function refused(table: string, call: Partial<ResultsCall> = {}, files = site): readonly ImportProblem[] {
  try {
    plan(table, call, files);
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

describe("a table as people print it", () => {
  test("has areas by name, council, code or number, and years in any of their forms", () => {
    const table =
      "Results\nArea,2015/16,2016-17,201718\nLondon Borough of Barnet,53,61.0%,63\nE09000015,54,62,64\n381,50,n/a,*\nEngland,53,61,64.5 [1]\nSource: the department,,,\n";
    expect(lines(table)).toEqual([
      ...["barnet 2016 53", "barnet 2017 61.0", "barnet 2018 63", "harrow 2016 54", "harrow 2017 62", "harrow 2018 64"],
      ...["calderdale 2016 50", "calderdale 2017  unknown-missing", "calderdale 2018  suppressed"],
      ...["england 2016 53", "england 2017 61", "england 2018 64.5"],
    ]);
    expect(plan(table).lines).toEqual([
      "10 numbers and 2 markers read; 12 of them new, 0 here already.",
      "Left out: row 7 (“Source: the department”), which has no figures.",
      "Left out: the footnote mark [1], once: say in a column of notes what it says.",
    ]);
  });

  test("may have years down and areas across", () => {
    expect(lines("Year,Barnet,Harrow\n2017,61,62\n2018,63,64\n")).toEqual([
      ...["barnet 2017 61", "barnet 2018 63", "harrow 2017 62", "harrow 2018 64"],
    ]);
  });

  test("adds to what is there, in the order of areas and years, and says nothing twice", () => {
    const before = "area,period,value,marker,note,document,place\nbarnet,2016,53,,As reported,letter,Page 2\n";
    const files = { ...site, "data/observations/reached.csv": before };
    expect(plan("Area,2016,2017\nBarnet,53,61.5\n", {}, files).files.get("data/observations/reached.csv")).toBe(
      "area,period,value,note,document,place\nbarnet,2016,53,As reported,letter,Page 2\nbarnet,2017,61.5,,results,Table 3\n",
    );
    expect(plan("Area,2016\nBarnet,53\n", {}, files).files.size).toBe(0);
    const [problem] = refused("Area,2016\nBarnet,54\n", {}, files);
    expect(problem?.problem).toBe("data/observations/reached.csv has 53 of barnet in 2016, and the table 54.");
  });

  test("adds to a file with periods across, with the source of each figure", () => {
    const before = "area,2016,document,place\nbarnet,53,letter,Page 2\nharrow,54,,\n";
    expect(
      plan("Area,2017\nHarrow,62\n", {}, { ...site, "data/observations/reached.csv": before }).files.get(
        "data/observations/reached.csv",
      ),
    ).toBe(
      "area,period,value,document,place\nbarnet,2016,53,letter,Page 2\nharrow,2016,54,letter,Page 2\nharrow,2017,62,results,Table 3\n",
    );
  });
});

describe("what cannot be read is refused by row and column", () => {
  const cases: readonly (readonly [string, string, Partial<ImportProblem>])[] = [
    ["an unknown area", "Area,2017\nBarnett,61\n", { row: 2, column: "Area", remedy: "Did you mean Barnet?" }],
    ["two areas in one row", "Area,Code,2017\nBarnet,E09000015,61\n", { row: 2, column: "Code" }],
    ["an area that stands twice", "Area,2017\nBarnet,61\nE09000003,62\n", { row: 3, column: "2017" }],
    ["a decimal comma", 'Area,2017\nBarnet,"61,5"\n', { row: 2, column: "2017" }],
    ["a range", "Area,2017\nBarnet,60-62\n", { row: 2, column: "2017" }],
    ["a limit", "Area,2017\nBarnet,<5\n", { row: 2, problem: "“<5” is no number but a limit." }],
    ["a hyphen", "Area,2017\nBarnet,-\n", { row: 2, column: "2017" }],
    ["brackets that may mean minus", "Area,2017\nBarnet,(5)\n", { row: 2, column: "2017" }],
    ["more decimals than the indicator has", "Area,2017\nBarnet,61.55\n", { row: 2, column: "2017" }],
    ["no periods", "Area,Share\nBarnet,61\n", { row: 1 }],
    ["a year that the indicator does not count by", "Area,Autumn 2017\nBarnet,61\n", { row: 1 }],
  ];
  test.each(cases)("%s", (_, table, expected) => {
    const [problem] = refused(table);
    expect(problem).toMatchObject(expected);
    expect(problem?.remedy).toMatch(/[.?]$/);
  });

  test("all in one run", () => {
    expect(
      refused("Area,2016,2017\nBarnett,61,?\nHarrow,x1,about 3\n").map(({ row, column }) => `${row} ${column}`),
    ).toEqual([...["2 Area", "3 2016", "3 2017"]]);
  });

  test("an area's name that two areas have", () => {
    const files = {
      ...site,
      "data/areas/mill-east.yaml":
        "kind: local-authority\nname: Mill\nfullName: Mill East\ncode: E06999901\ncountry: england\n",
      "data/areas/mill-west.yaml":
        "kind: local-authority\nname: Mill\nfullName: Mill West\ncode: E06999902\ncountry: england\n",
    };
    expect(refused("Area,2017\nMill,61\n", {}, files)[0]?.problem).toBe(
      "“Mill” can be Mill E06999901 or Mill E06999902.",
    );
  });

  test("a table without a source, an indicator that is not there, figures that are those of an import", () => {
    expect(refused("Area,2017\nBarnet,61\n", { source: { place: "Table 3" } })[0]?.file).toBe("the command");
    expect(refused("Area,2017\nBarnet,61\n", { indicator: "reach" })[0]?.remedy).toBe("Did you mean reached?");
    const record = `importer: national
citation: { title: A, publisher: B, issued: "2019" }
licence: open-government-licence-3
file: { name: a.csv, digest: ${"a".repeat(64)}, rows: 1 }
markers: {}
measures: [{ code: A, indicator: reached, written: abc }]
`;
    expect(
      refused("Area,2017\nBarnet,61\n", {}, { ...site, "data/imports/national.yaml": record } as typeof site)[0]?.file,
    ).toBe("data/imports/national.yaml");
  });
});

describe("a cell", () => {
  const percent = { unit: "percent", decimals: 1, own: { nil: "not-applicable" }, isSigned: false } as const;
  const counts = { unit: "count", decimals: 0, own: {}, isSigned: false } as const;
  test.each([
    ["25.3%", percent, "25.3"],
    ["(25.3%)", percent, "25.3"],
    ["12 (25.3%)", percent, "25.3"],
    ["25.30", { ...percent, decimals: 2 }, "25.30"],
    ["−0.4", percent, "-0.4"],
    ["25.3²", percent, "25.3"],
    ["25.3*", percent, "25.3"],
    ["nil", percent, "not-applicable"],
    ["1,234", counts, "1234"],
    ["1,234,567", counts, "1234567"],
    ["x", counts, "not-available"],
    ["low", counts, "low"],
    [" ", counts, ""],
  ] as const)("%s is %s", (written, rules, expected) => {
    expect(readCell(written, rules)).toMatchObject({ cell: expected });
  });

  test.each([
    ["25%", counts],
    ["£25", counts],
    ["12,34", counts],
    ["1.234.567", counts],
    ["12 or 13", counts],
    ["1e3", counts],
  ] as const)("%s is refused", (written, rules) => {
    expect(readCell(written, rules)).toHaveProperty("problem");
  });
});

describe("a number that the unit does not allow", () => {
  test.each(["-3", "450000"])("is refused with its area and period: %s per cent", (value) => {
    const [problem, ...others] = refused(`Area,2016,2017\nBarnet,53,${value}\n`);
    expect(problem?.problem).toMatch(
      new RegExp(`^reached of Barnet in 2017 is ${value}[.0]*, (?:below 0|above 100), which its unit \\(percent\\)`),
    );
    expect([problem?.remedy, others]).toEqual([
      "Ask the publisher. If it is right, declare another range in data/indicators/reached.yaml.",
      [],
    ]);
  });

  test("is taken where its indicator declares a range that has it", () => {
    const wide = {
      "data/indicators/reached.yaml": `${indicatorOf("percent", "academic-year-ending")}range: { minimum: -5, maximum: 110 }\n`,
    };
    expect(refused("Area,2016,2017\nBarnet,104,-3\n", {}, wide)).toEqual([]);
  });
});
