import type { Table } from "../../model/table.ts";
import { findMoved, followTitles, headingsOf, plainTitle, textAt, type RowOfSheet } from "./match-titles.ts";
import { shiftMonthsIn } from "./month.ts";
import { findDoubled } from "./find-doubled.ts";
import type { Sheet } from "./workbook.ts";

/** Where a table stands in a workbook. */
export interface TablePlace {
  readonly sheet: Sheet;
  /** Column of the labels. */
  readonly labels: number;
  /** For each row of the table, the row of the sheet. */
  readonly rows: readonly RowOfSheet[];
  /** For each column of the table, the column of the sheet. */
  readonly columns: readonly (number | undefined)[];
  /** Columns of the table whose heading stands over more columns of the sheet than it has: which is meant is not known. */
  readonly doubled: readonly number[];
  /** By how many months the titles of columns were moved to be found: all by the same, or not at all. */
  readonly shiftedBy: number;
  /** How much of it was found, from 0 to 1. */
  readonly score: number;
}

/** What was found of a table: its place; several that fit alike; or the nearest, which does not fit. */
export type FoundTable =
  | { readonly place: TablePlace }
  | { readonly alike: readonly TablePlace[] }
  | { readonly nearest: TablePlace | undefined };

/** Shares of rows and of columns that have to be found, so that a table is taken for the one of before. */
const leastShare = { rows: 0.6, columns: 0.5 } as const;

/**
 * Looks for a table of before by the titles of its rows, columns and its own, in all sheets. Columns that name months may have moved by `by`
 * months, as the last three months do, or stay, as the months of a year do.
 */
export function findTable(
  table: Table,
  sheets: readonly Sheet[],
  by: number,
  isTaken: (place: TablePlace) => boolean,
): FoundTable {
  const places = sheets.flatMap((sheet) => listPlaces(table, sheet, by)).filter((place) => !isTaken(place));
  const best = [
    ...new Map(places.toSorted((a, b) => a.score - b.score).map((place) => [nameOf(place), place])).values(),
  ].toSorted((a, b) => b.score - a.score || spanOf(a) - spanOf(b));
  const [first] = best;
  if (!first || !isEnough(first, table)) return { nearest: first };
  // What shares cells with the best is the same place, found less well.
  const others = best.filter(
    (place) => first.score - place.score < 0.02 && isEnough(place, table) && !overlap(first, place),
  );
  if (others.length > 0) return { alike: [first, ...others] };
  return { place: first };
}

/** Rows of the sheet from the first that was found to the last: of two places that begin with one label, the closer one is the table. */
function spanOf({ rows }: TablePlace): number {
  const found = rows.filter((row) => row !== undefined);
  return Math.max(...found) - Math.min(...found);
}

/** The same figures found twice, as from a label that is merged over two columns, are one place. */
function nameOf({ sheet, rows, columns }: TablePlace): string {
  return [sheet.name, rows.join(" "), columns.join(" ")].join("|");
}

/** Whether two places share a figure. */
export function overlap(a: TablePlace, b: TablePlace): boolean {
  if (a.sheet !== b.sheet || !a.columns.some((column) => column !== undefined && b.columns.includes(column)))
    return false;
  return a.rows.some((row) => row !== undefined && b.rows.includes(row));
}

function isEnough({ rows, columns, doubled }: TablePlace, table: Table): boolean {
  const share = (found: readonly unknown[], more = 0) => (countFound(found) + more) / found.length;
  return (
    table.rows.length > 0 && share(rows) >= leastShare.rows && share(columns, doubled.length) >= leastShare.columns
  );
}

function listPlaces(table: Table, sheet: Sheet, by: number): TablePlace[] {
  const titles = table.rows.map(({ title }) => plainTitle(title));
  const moved = table.rows.map(({ title }) => plainTitle(shiftMonthsIn(title, by)));
  const starts = new Set([...titles.slice(0, 3), ...moved.slice(0, 3)]);
  return sheet.rows.flatMap((line, row) =>
    line.flatMap((_, column) => {
      if (!starts.has(plainTitle(textAt(sheet, row, column)))) return [];
      const [plain, shifted] = [titles, moved].map((wanted) =>
        findMoved(sheet, column, followTitles(sheet, column, row, wanted), wanted),
      );
      const rows = countFound(shifted ?? []) > countFound(plain ?? []) ? (shifted ?? []) : (plain ?? []);
      return [0, by].map((shiftedBy) => placeColumns(table, { sheet, labels: column, rows, shiftedBy }, by));
    }),
  );
}

function placeColumns(
  table: Table,
  { sheet, labels, rows, shiftedBy }: Omit<TablePlace, "columns" | "doubled" | "score">,
  by: number,
): TablePlace {
  const firstRow = Math.min(...rows.filter((row) => row !== undefined), Number.MAX_SAFE_INTEGER);
  const width = sheet.rows[firstRow]?.length ?? 0;
  const headings = Array.from({ length: Math.max(0, width - labels - 1) }, (_, index) =>
    headingsOf(sheet, firstRow, labels + 1 + index),
  );
  const taken = new Set<number>();
  const titles = table.columns.map(({ title }) => plainTitle(shiftMonthsIn(title, shiftedBy)));
  const doubled = findDoubled({ sheet, labels, rows }, headings, titles);
  const columns = titles.map((wanted, position) => {
    if (doubled.includes(position)) return undefined;
    // A heading of its own goes before one that only stands somewhere above.
    const ranks = headings.map((texts) => texts.indexOf(wanted));
    const fits = ranks.flatMap((rank, index) => (rank === -1 || taken.has(index) ? [] : [{ rank, index }]));
    const found = fits.toSorted((a, b) => a.index - b.index)[0];
    if (found === undefined) return undefined;
    taken.add(found.index);
    return labels + 1 + found.index;
  });
  const hasTitle = [table.title, shiftMonthsIn(table.title, by)].some((title) =>
    standsAbove(sheet, firstRow, plainTitle(title)),
  );
  const share = (found: readonly unknown[], more = 0) => (countFound(found) + more) / Math.max(1, found.length);
  // Months that stay in their places are found in their order; moved by one they are found too, the last before the first.
  const found = columns.filter((column) => column !== undefined);
  const isInOrder = found.every((column, index) => index === 0 || column > (found[index - 1] ?? 0));
  const score =
    share(rows) * 0.6 + share(columns, doubled.length) * 0.3 + (hasTitle ? 0.1 : 0) - (isInOrder ? 0 : 0.05);
  return { sheet, labels, rows, columns, doubled, shiftedBy, score };
}

/** Whether a title stands in the heading of a table or in the rows above it, or names the sheet. */
function standsAbove(sheet: Sheet, firstRow: number, title: string): boolean {
  if (plainTitle(sheet.name) === title) return true;
  return sheet.rows
    .slice(Math.max(0, firstRow - 6), firstRow)
    .some((line) => line.some(({ text }) => plainTitle(text) === title));
}

function countFound(found: readonly unknown[]): number {
  return found.filter((each) => each !== undefined).length;
}
