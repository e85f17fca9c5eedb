import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { proposeTables } from "../../../src/importers/sheet/propose-tables.ts";
import { readUnitIn } from "../../../src/importers/sheet/words-of-unit.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook, type GivenSheet } from "./workbook-fixture.ts";

interface ReadTable {
  readonly unit: string;
  readonly columns: readonly { readonly title: string; readonly unit?: string }[];
  readonly rows: readonly { readonly title: string; readonly group?: string; readonly unit?: string }[];
}

const propose = (rows: GivenSheet["rows"], merged: readonly string[] = []) => {
  const given = makeWorkbook([{ name: "Scorecard", rows, merged }]);
  const { files, lines } = proposeTables(changeSite({}), given, "score");
  return { tables: [...files.values()].map((text) => parse(text) as ReadTable), lines: lines.join("\n") };
};
const percent = (v: number) => ({ v, z: "0.0%" });

describe("units of a sheet whose rows have different ones", () => {
  test("are read from a column of units, which is no column of words", () => {
    const { tables } = propose([
      ["Ref", "Indicator", "Unit", "Q1", "Q2"],
      ["CS1", "Referrals", "Number", 512, 498],
      ["CS2", "Returns", "%", 18.2, 17.5],
      ["CS3", "Plans", "Rate per 10,000", 41.2, 43],
      ["CS4", "Agency", "£000", 310, 295],
    ]);
    expect(tables[0]).toMatchObject({
      ...{ unit: "count", columns: [{ title: "Q1" }, { title: "Q2" }] },
      rows: [
        { title: "Referrals", cells: [512, 498] },
        { title: "Returns", unit: "percent", cells: [18.2, 17.5] },
        { title: "Plans", unit: "rate-per-10000" },
        { title: "Agency", unit: "pounds-thousand" },
      ],
    });
  });

  test("are read from labels, and from rows below one name of two measures", () => {
    const { tables } = propose([
      ["Measure", "", "2022", "2023"],
      ["Children in need", "Number", 1502, 1488],
      ["", "Rate per 10,000", 310.5, 305],
      ["Plans", "Number", 210, 198],
      ["", "Rate per 10,000", 43, 41],
    ]);
    expect(tables[0]?.rows).toMatchObject([
      { title: "Number", group: "Children in need" },
      { title: "Rate per 10,000", group: "Children in need", unit: "rate-per-10000", cells: [310.5, 305] },
      { title: "Number", group: "Plans" },
      { title: "Rate per 10,000", group: "Plans", unit: "rate-per-10000", cells: [43, 41] },
    ]);
  });

  test("are left to the officer where a number with decimals, or a rate, says none", () => {
    const { tables } = propose([
      ["Measure", "Target", "Actual", "Cases"],
      ["Visits on time", "90%", "84%", 310],
      ["Cases per worker", 16, 17.4, 20],
    ]);
    expect(tables[0]?.unit).toBe("percent");
    expect(tables[0]?.rows).toMatchObject([
      { cells: [90, 84, expect.stringContaining("TODO: Scorecard!D2 holds 310 without the sign")] },
      {
        unit: expect.stringMatching(/^TODO: /) as string,
        cells: [expect.stringContaining("TODO"), expect.anything(), 20],
      },
    ]);
  });

  test("of a line of units below the headings are those of the columns", () => {
    const { tables } = propose([
      ["Service", "Budget", "Forecast"],
      ["", "£000", "£000"],
      ["Placements", 45100, 47900],
      ["Staff", 20000, 19500],
    ]);
    expect(tables[0]).toMatchObject({ unit: "pounds-thousand", columns: [{ title: "Budget, £000" }, {}] });
  });

  test("that row and column contradict are not chosen between", () => {
    const { tables } = propose([
      ["Measure", "No.", "Share"],
      ["% of visits on time", 84, percent(0.84)],
      ["Visits", 310, percent(0.9)],
    ]);
    expect(JSON.stringify(tables[0]?.rows[0])).toContain("of which the column says count and the row percent");
  });
});

test.each([
  ["Rate per 10,000", "rate-per-10000"],
  ["Children in care per 10 000", "rate-per-10000"],
  ["Spend (£m)", "pounds-million"],
  ["£'000", "pounds-thousand"],
  ["Cost, £", "pounds"],
  ["% of reviews on time", "percent"],
  ["Percentage point change", undefined],
  ["Number of visits", "count"],
  ["Visits on time", undefined],
  ["Number and %", undefined],
])("%s says the unit %s", (text, unit) => {
  expect(readUnitIn(text)).toBe(unit);
});
