import { cellValue, plainTitle, type HeldTable } from "./held-tables.ts";
import type { SourceTable } from "./source.ts";

interface PrintedRow {
  readonly labels: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/**
 * The held tables that stand under one heading of a source: most of their rows are printed there, with their labels and most of their numbers. Tables
 * of several sheets may have the same labels, as those by team, and differ in their numbers.
 */
export function findPrintedTables(printed: readonly SourceTable[], tables: readonly HeldTable[]): HeldTable[] {
  const lines = printed.flatMap(({ rows }) =>
    rows.map((row, index) => {
      const line = readRow(row);
      // A line without a label goes on with that of the line above it.
      return line.labels.size > 0 ? line : { ...line, labels: readRow(rows[index - 1] ?? []).labels };
    }),
  );
  return tables.filter((table) => {
    const counted = table.fields.rows.flatMap((_, row) => {
      const held = heldNumbers(table, row);
      return held.length > 0 ? [{ row, held }] : [];
    });
    const found = counted.filter(({ row, held }) =>
      lines.some((line) => isRow(table.fields.rows[row]?.title ?? "", held, line)),
    );
    return found.length >= 2 && found.length >= counted.length * 0.7;
  });
}

function readRow(cells: readonly string[]): PrintedRow {
  const numbers = cells.flatMap((cell) => cell.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
  return {
    labels: new Set(cells.map(plainTitle).filter((label) => label !== "")),
    numbers: new Set(numbers.map((each) => Number(each.replaceAll(",", "")))),
  };
}

function heldNumbers(table: HeldTable, row: number): number[] {
  const { cells = [] } = table.fields.rows[row] ?? {};
  return cells.flatMap((_, column) => cellValue(table, row, column) ?? []);
}

/** Whether a line prints a row of a held table. A title that joins two lines with a colon, as "Staff: Permanent", stands there with either part. */
function isRow(title: string, held: readonly number[], { labels, numbers }: PrintedRow): boolean {
  const plain = title.replace(/\s*\([^()]*\)$/, "");
  const at = plain.lastIndexOf(": ");
  const names = [title, plain, ...(at < 0 ? [] : [plain.slice(at + 2), plain.slice(0, at)])];
  const same = held.filter((value) => numbers.has(Math.abs(value)));
  return names.some((name) => labels.has(plainTitle(name))) && same.length * 2 >= held.length;
}
