/*
 * A base stands with the figure: what a table's own rule of percentages divides by needs no second entry. A share of nothing loses its
 * number when the catalogue is built; the printed table keeps what the source prints.
 */
import type { TableArithmetic } from "../../model/arithmetic.ts";
import type { Table } from "../../model/table.ts";
import { findLine, type Direction } from "./find-line.ts";

/** A cell's position in its table. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * How many the cell's figure is a share of or counted among: what the cell itself says, else the rows or columns that its row or column
 * names, else the whole of a rule of kind `percentage` that explains it. Undefined where the table does not say, or has no number there.
 */
export function readDenominator(table: Table, place: CellPlace): number | undefined {
  const { row, column } = place;
  const cell = table.rows[row]?.cells[column];
  if (typeof cell === "object" && cell.denominator !== undefined) return cell.denominator;
  const [rows, columns] = [table.rows[row]?.denominator, table.columns[column]?.denominator];
  if (rows) return addUp(table, findLines(table, "rows", rows), "rows", column);
  if (columns) return addUp(table, findLines(table, "columns", columns), "columns", row);
  return readWhole(table, place);
}

function readWhole(table: Table, { row, column }: CellPlace): number | undefined {
  for (const rule of table.arithmetic ?? []) {
    if (rule.kind !== "percentage") continue;
    const [line, at] = rule.across === "rows" ? [row, column] : [column, row];
    if (findLine(table, rule.across, rule.percentage) !== line || !listCrossing(table, rule).includes(at)) continue;
    if (rule.whole !== undefined) return addUp(table, findLines(table, rule.across, [rule.whole]), rule.across, at);
    const [part] = findLines(table, rule.across, [rule.part]) ?? [];
    if (part === undefined) return undefined;
    const crossing: Direction = rule.across === "rows" ? "columns" : "rows";
    const ends = rule.wholeAt === undefined ? listCrossing(table, rule) : findLines(table, crossing, [rule.wholeAt]);
    return addUp(table, ends, crossing, part);
  }
  return undefined;
}

/** Positions in the other direction that a rule holds for. */
function listCrossing(table: Table, { across, only, except = [] }: TableArithmetic): number[] {
  const crossing: Direction = across === "rows" ? "columns" : "rows";
  const all = only ? (findLines(table, crossing, only) ?? []) : table[crossing].map((_, index) => index);
  const left = except.map((name) => findLine(table, crossing, name));
  return all.filter((index) => !left.includes(index));
}

/** Positions of named lines; undefined where one is not there or not unique. */
function findLines(table: Table, direction: Direction, names: readonly string[]): number[] | undefined {
  const found = names.map((name) => findLine(table, direction, name));
  return found.every((line) => typeof line === "number") ? found : undefined;
}

/** The sum of the cells of `lines` where they meet `at`; undefined where one has no whole number. */
function addUp(
  table: Table,
  lines: readonly number[] | undefined,
  direction: Direction,
  at: number,
): number | undefined {
  const values = lines?.map((line) =>
    direction === "rows" ? valueAt(table, { row: line, column: at }) : valueAt(table, { row: at, column: line }),
  );
  if (!values?.every((value) => value !== undefined && Number.isInteger(value) && value >= 0)) return undefined;
  return (values as number[]).reduce((sum, value) => sum + value, 0);
}

function valueAt(table: Table, { row, column }: CellPlace): number | undefined {
  const cell = table.rows[row]?.cells[column];
  return typeof cell === "number" ? cell : typeof cell === "object" ? cell.value : undefined;
}
