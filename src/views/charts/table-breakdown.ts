import type { TableEntry } from "../../catalogue/catalogue.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import { findLine } from "../../catalogue/figures/find-line.ts";
import type { TableArithmetic } from "../../model/arithmetic.ts";
import { readPrintedCell } from "../tables/printed-cell.ts";

/** Rows of a printed table that are the parts of a whole, and the columns of counts in which they are. */
export interface Breakdown {
  /** Positions of the rows. */
  readonly parts: readonly number[];
  /** The row of totals; undefined where the table prints none. */
  readonly total: number | undefined;
  /** Positions of the columns. */
  readonly columns: readonly number[];
}

/** So few parts need no drawing. */
const fewestParts = 3;

/**
 * How a table breaks a whole down, by its own rules of arithmetic: the first total of rows, else a percentage whose whole is the sum of
 * its rows or a row that is their sum. Undefined where no rule says so.
 */
export function readBreakdown(table: TableEntry): Breakdown | undefined {
  const rules = table.arithmetic ?? [];
  const totals = rules.flatMap((rule) =>
    rule.kind === "total" && rule.across === "rows" ? readTotal(table, rule) : [],
  );
  const shares = rules.flatMap((rule) =>
    rule.kind === "percentage" && rule.across === "columns" ? readShare(table, rule) : [],
  );
  return [...totals, ...shares].find(
    (found) =>
      found.parts.length >= fewestParts && found.columns.some((column) => countNumbers(table, found, column) >= 2),
  );
}

/** The number of a cell; undefined where it holds none. */
export function numberAt(table: TableEntry, row: number, column: number): number | undefined {
  return readPrintedCell(table, row, column).value;
}

type Total = Extract<TableArithmetic, { kind: "total" }>;
type Percentage = Extract<TableArithmetic, { kind: "percentage" }>;

function readTotal(table: TableEntry, rule: Total): Breakdown[] {
  const total = findAt(table, "rows", rule.total);
  if (total === undefined) return [];
  const parts = rule.parts ? findAll(table, "rows", rule.parts) : listOthers(table, total);
  const rows = [total, ...parts];
  return [{ total, parts, columns: keepCounts(table, rows, listLines(table, "columns", rule)) }];
}

function readShare(table: TableEntry, rule: Percentage): Breakdown[] {
  const column = findAt(table, "columns", rule.part);
  const total = rule.wholeAt === undefined ? undefined : findAt(table, "rows", rule.wholeAt);
  if (column === undefined || (rule.wholeOf === undefined && total === undefined)) return [];
  const held = listLines(table, "rows", rule);
  const parts = total === undefined ? held : listOthers(table, total).filter((row) => held.includes(row));
  const values = parts.map((row) => numberAt(table, row, column));
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  if (total !== undefined && sum !== numberAt(table, total, column)) return [];
  return [{ total, parts, columns: keepCounts(table, parts, [column]) }];
}

/** All rows but the total: of its group where it has one, and not those that only detail another. */
function listOthers({ rows }: TableEntry, total: number): number[] {
  const parts = rows.flatMap((row, index) =>
    index !== total && row.group === rows[total]?.group && row.role !== "total" ? [index] : [],
  );
  const details = parts.filter((index) => rows[index]?.role === "detail");
  return details.length === parts.length ? details : parts.filter((index) => !details.includes(index));
}

/** Lines of a direction that a rule holds for. */
function listLines(table: TableEntry, direction: "rows" | "columns", { only, except }: TableArithmetic): number[] {
  const left = findAll(table, direction, except ?? []);
  const all = only ? findAll(table, direction, only) : table[direction].map((_, index) => index);
  return all.filter((index) => !left.includes(index));
}

/** Columns that count in the given rows, of the values themselves: no shares, targets or changes. */
function keepCounts(table: TableEntry, within: readonly number[], candidates: readonly number[]): number[] {
  return candidates.filter((index) => {
    const counts = within.every((row) => unitOfCell(table, row, index) === "count");
    return counts && (table.columns[index]?.role ?? "value") === "value";
  });
}

function countNumbers(table: TableEntry, { parts }: Breakdown, column: number): number {
  return parts.filter((row) => numberAt(table, row, column) !== undefined).length;
}

function findAll(table: TableEntry, direction: "rows" | "columns", names: readonly string[]): number[] {
  return names.flatMap((name) => findAt(table, direction, name) ?? []);
}

function findAt(table: TableEntry, direction: "rows" | "columns", name: string): number | undefined {
  const found = findLine(table, direction, name);
  return found === "several" ? undefined : found;
}
