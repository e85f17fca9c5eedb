import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/downloads/csv/csv-file.ts";
import { buildPrintedTableFile } from "../../../src/downloads/csv/printed-table-file.ts";
import { loadFullSite } from "../../full-site.ts";

const table = loadFullSite().catalogue.tables.get("sheet-2019-01");
if (!table) throw new Error("There is no sheet.");
const file = buildPrintedTableFile(table);

describe("a printed table as CSV", () => {
  test("has its numbers plain, as printed, and their units in the last column", () => {
    expect(csvParse(writeCsv(file))[0]).toMatchObject({
      part: "",
      Placement: "Foster care",
      "This month": "316",
      Share: "12.5",
      unit: "count count percent",
    });
  });

  test("has words and markers in place of numbers, and nothing that a spreadsheet runs", () => {
    expect(csvParse(writeCsv(file))[1]).toMatchObject({
      part: "Elsewhere",
      Placement: "'=Other",
      "This month": "low",
      "Last month": "not yet counted",
      Share: "-3.0",
      unit: "percent",
    });
  });

  test("knows a column of numbers, and the markers in it, from one with words", () => {
    expect(file.columns.map(({ heading, type, symbols }) => [heading, type, symbols])).toEqual([
      ["part", "text", undefined],
      ["Placement", "text", undefined],
      ["This month", "number", ["low"]],
      ["Last month", "text", undefined],
      ["Share", "number", undefined],
      ["unit", "text", undefined],
    ]);
  });

  test("says of how many its shares are and which numbers are in doubt, where cells have them", () => {
    const [row] = table.rows;
    const changed = {
      ...table,
      rows: row ? [{ ...row, cells: [316, 300, { value: 12.5, denominator: 8 }] }] : [],
      disputedCells: [{ row: 0, column: 1, dispute: "figure" } as const],
    };
    const disputed = buildPrintedTableFile(changed);
    expect(csvParse(writeCsv(disputed))[0]).toMatchObject({ denominators: "3=8", disputed: "2=figure" });
    expect(disputed.columns.slice(-2).map(({ name }) => name)).toEqual(["denominators", "disputed"]);
    expect(file.columns.map(({ name }) => name)).not.toContain("disputed");
  });

  test("tells two columns of one heading apart", () => {
    const [first, second, third] = table.columns;
    const columns = [first, second, third].flatMap((column) => (column ? { ...column, title: "Rate" } : []));
    const headings = buildPrintedTableFile({ ...table, columns }).columns.map(({ heading }) => heading);
    expect(headings).toEqual(["part", "Placement", "Rate", "Rate (2)", "Rate (3)", "unit"]);
  });
});
