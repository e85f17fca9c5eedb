import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import { cellValue, plainTitle, type HeldTable } from "../held/held-tables.ts";
import { readPrintedCell } from "../source/printed-cell.ts";
import type { SourceTable } from "../source/source.ts";
import { wordsOf } from "../words/words.ts";

/** A row of a held table, and the cells of the line that prints it. */
export interface PrintedRowOf {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A held table that a source prints, and the rows that were found there. */
export interface PrintedTable {
  readonly table: HeldTable;
  readonly rows: readonly PrintedRowOf[];
  /** Of how many its percentages are, where its heading says so: "n=93". */
  readonly base: number | undefined;
}

interface PrintedLineWords {
  readonly cells: readonly string[];
  readonly labels: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/**
 * The held tables that stand under one heading of a source: most of their rows are printed there, with their labels and most of their numbers. Tables
 * of several sheets may have the same labels, as those by team, and differ in their numbers.
 */
export function findPrintedTables(printed: readonly SourceTable[], tables: readonly HeldTable[]): PrintedTable[] {
  const lines = printed.flatMap((each) => {
    const rows = joinWrapped(each.rows);
    const base = readBase([each.caption ?? "", ...(rows[0] ?? [])]);
    return rows.map((row, index) => {
      const line = { ...readRow(row), base };
      // A line without a label goes on with that of the line above it.
      return line.labels.size > 0 ? line : { ...line, labels: readRow(rows[index - 1] ?? []).labels };
    });
  });
  return tables.flatMap((table) => {
    const counted = table.fields.rows.flatMap((_, row) => (heldNumbers(table, row).length > 0 ? [row] : []));
    const rows = counted.flatMap((row) => {
      const line = lines.find((each) => isRow(table, row, each));
      return line ? [{ row, cells: line.cells, base: line.base }] : [];
    });
    const [base, ...others] = new Set(rows.map((row) => row.base));
    return rows.length >= 2 && rows.length >= counted.length * 0.7
      ? [{ table, rows, base: others.length > 0 ? undefined : base }]
      : [];
  });
}

function readBase(heading: readonly string[]): number | undefined {
  const printed = heading.flatMap((cell) => /(?:^|[^\p{L}])n ?= ?(\d[\d,]*)(?![\d.]*%)/iu.exec(cell)?.[1] ?? []);
  return printed.length === 1 ? Number(printed[0]?.replaceAll(",", "")) : undefined;
}

/** Where rows begin with a reference, a line without one goes on with the cells of the row above it. */
function joinWrapped(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const column = rows.flatMap((row) => row.flatMap((cell, index) => (isReference(cell) ? [index] : [])))[0] ?? -1;
  if (rows.filter((row) => isReference(row[column] ?? "")).length < 2) return [...rows];
  const joined: string[][] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    // A number below a number is a row of its own.
    const isOwn = row.some((cell, index) => readPrintedCell(cell) && readPrintedCell(above?.[index] ?? ""));
    if (above && !isOwn && row[column] === "" && isReference(above[column] ?? ""))
      for (const [index, cell] of row.entries())
        above[index] = [above[index] ?? "", cell].filter((text) => text !== "").join(" ");
    else joined.push([...row]);
  }
  return joined;
}

function readRow(cells: readonly string[]): PrintedLineWords {
  const numbers = cells.flatMap((cell) => cell.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
  return {
    cells,
    labels: new Set(cells.map(plainTitle).filter((label) => label !== "")),
    numbers: new Set(numbers.map((each) => Number(each.replaceAll(",", "")))),
  };
}

function heldNumbers(table: HeldTable, row: number): number[] {
  const { cells = [] } = table.fields.rows[row] ?? {};
  return cells.flatMap((_, column) => cellValue(table, row, column) ?? []);
}

/**
 * Whether a line prints a row of a held table: most of its numbers, with its title or with a reference that names it. A title that joins two lines
 * with a colon, as "Staff: Permanent", stands there with either part. Records shorten long titles, so that a reference may be all that is the same.
 */
function isRow(table: HeldTable, row: number, { cells, labels, numbers }: PrintedLineWords): boolean {
  const title = table.fields.rows[row]?.title ?? "";
  const held = heldNumbers(table, row);
  const plain = title.replace(/\s*\([^()]*\)$/, "");
  const at = plain.lastIndexOf(": ");
  const names = [title, plain, ...(at < 0 ? [] : [plain.slice(at + 2), plain.slice(0, at)])];
  const same = held.filter((value) => numbers.has(Math.abs(value)));
  if (same.length * 2 < held.length) return false;
  return (
    names.some((name) => labels.has(plainTitle(name))) || referencesOf(table, row).some((code) => cells.includes(code))
  );
}

/** Whether a place that a record gives its source is that of a row of a table: the table's own, or one that names the row by its reference. */
export function isPlaceOfRow(place: string, table: HeldTable, row: number): boolean {
  const parts = place.split(/[,;] /);
  return place === table.fields.source.place || referencesOf(table, row).some((code) => parts.includes(code));
}

/** The references of a row, as "KPI 12a" or "AB/C7": words of its cells that hold capitals and a number, and nothing else. */
function referencesOf(table: HeldTable, row: number): string[] {
  const { cells = [] } = table.fields.rows[row] ?? {};
  return cells.flatMap((_, column) => {
    const text = readCellAt(table, row, column).text?.trim() ?? "";
    return isReference(text) ? [text] : [];
  });
}

function isReference(text: string): boolean {
  return /^[A-Z]{1,6}(?:[ /.-]?[A-Z]{0,4})*[ /.-]?\d[\d./-]*[a-z]?$/.test(text) && wordsOf(text).length > 0;
}
