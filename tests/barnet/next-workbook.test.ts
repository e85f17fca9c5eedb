import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importSheet } from "../../src/importers/sheet/import-sheet.ts";
import { shiftMonthsIn } from "../../src/importers/sheet/month.ts";
import type { Table, TableCell } from "../../src/model/table.ts";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { makeWorkbook, type Given } from "../importers/sheet/workbook-fixture.ts";
import { barnetFolder } from "./barnet.ts";

/** How a workbook prints what a record says in a word. */
const prints: Readonly<Record<string, string>> = {
  blank: "",
  "not-applicable": "n/a",
  "not-available": "",
  suppressed: "*",
};

function printCell(cell: TableCell): Given {
  const value = typeof cell === "object" ? (cell.value ?? cell.text ?? cell.marker ?? "") : cell;
  return typeof value === "string" ? (prints[value] ?? value) : value;
}

/** The month's report as its workbook: a sheet for each part, with the tables below one another, moved to the next month. */
function makeNextWorkbook(tables: readonly Table[]) {
  const sheets = Map.groupBy(tables, ({ source }) =>
    (source.place.split(",")[0] ?? "").replaceAll(/[\\/*?:[\]]/g, " ").slice(0, 28),
  );
  return makeWorkbook(
    [...sheets].map(([name, own]) => ({
      name,
      rows: own.flatMap((table) => [
        [shiftMonthsIn(table.title, 1)],
        [table.rowHeading, ...table.columns.map(({ title }) => shiftMonthsIn(title, 1))],
        ...table.rows.flatMap((row, index) => [
          ...(row.group !== undefined && row.group !== table.rows[index - 1]?.group ? [[row.group]] : []),
          [shiftMonthsIn(row.title, 1), ...row.cells.map(printCell)],
        ]),
        [],
        [],
      ]),
    })),
  );
}

/** What a cell says, whatever stands beside it: a workbook that has nothing, or a dash, says nothing of why; 298.0 in words is a number there. */
function valueOf(cell: TableCell): string {
  const value = String(typeof cell === "object" ? (cell.value ?? cell.text ?? cell.marker) : cell);
  if (["not-available", "-"].includes(value)) return "blank";
  return /^\d+\.\d+$/.test(value) ? String(Number(value)) : value;
}

describe("the workbook of February, made from the tables of January 2019", () => {
  const source = openFolder(barnetFolder);
  const tables = readRecords(source).records.tables.filter(({ id }) => id.startsWith("perf-2019-01-"));
  const { files, lines } = importSheet(source, {
    file: makeNextWorkbook(tables.map(({ fields }) => fields)),
    like: "perf-2019-01",
    disclosureReason: "The council printed them in its papers.",
  });

  test("fills every table, and leaves nothing open", () => {
    expect(lines).toEqual([
      `given.xlsx, February 2019: ${tables.length} tables of ${tables.length} read.`,
      "content/documents/2019/performance-report-2019-02.md is a draft of the document: complete it, and take out “status: draft”.",
    ]);
  });

  test.each(tables.map(({ id, fields }) => [id, fields] as const))(
    "has the figures of %s in their places",
    (id, before) => {
      const table = parse(files.get(`data/tables/${id.replace("2019-01", "2019-02")}.yaml`) ?? "") as Table;
      expect(table.rows.map(({ cells }) => cells.map(valueOf))).toEqual(
        before.rows.map(({ cells }) => cells.map(valueOf)),
      );
      expect(table.rows.map(({ indicator }) => indicator)).toEqual(before.rows.map(({ indicator }) => indicator));
      expect(JSON.stringify(table)).not.toContain("TODO");
    },
  );
});
