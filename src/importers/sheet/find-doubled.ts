import { plainTitle, textAt, type RowOfSheet } from "./match-titles.ts";
import type { Sheet } from "./workbook.ts";

/** A table in a sheet, as far as its rows are known. */
interface KnownRows {
  readonly sheet: Sheet;
  readonly labels: number;
  readonly rows: readonly RowOfSheet[];
}

/**
 * The columns of a table, by their places in it, whose heading stands over more columns of figures than it has columns of that title: one more "%" before
 * the others would be read in their place. `headings` are those of the columns right of the labels, nearest first.
 */
export function findDoubled(
  table: KnownRows,
  headings: readonly (readonly string[])[],
  titles: readonly string[],
): number[] {
  const reach = reachOf(table, headings, titles);
  return titles.flatMap((title, position) => {
    const ranks = headings.slice(0, reach).map((texts) => texts.indexOf(title));
    const best = Math.min(...ranks.filter((rank) => rank >= 0));
    const fits = ranks.filter((rank, index) => rank === best && hasNumbers(table, index));
    return fits.length > titles.filter((each) => each === title).length ? [position] : [];
  });
}

/** How many columns belong to the table: those before one of words that has no heading of it, where another table begins. */
function reachOf(table: KnownRows, headings: readonly (readonly string[])[], titles: readonly string[]): number {
  const other = headings.findIndex((texts, index) => {
    const cells = textsOf(table, index).filter((text) => text !== "");
    const words = cells.filter((text) => !/\d|^[-–—*.]+$|^n\/?a$/i.test(text));
    const isOfRows =
      cells.filter((text) => table.rows.some((row) => isLabel(table, row, text))).length * 2 > cells.length;
    return (isOfRows || words.length * 2 > cells.length) && !texts.some((text) => titles.includes(text));
  });
  return other < 0 ? headings.length : other;
}

function isLabel({ sheet, labels }: KnownRows, row: RowOfSheet, text: string): boolean {
  return row !== undefined && plainTitle(textAt(sheet, row, labels)) === plainTitle(text);
}

function textsOf({ sheet, labels, rows }: KnownRows, index: number): string[] {
  return rows.flatMap((row) => (row === undefined ? [] : [textAt(sheet, row, labels + 1 + index)]));
}

function hasNumbers(table: KnownRows, index: number): boolean {
  return textsOf(table, index).some((text) => /\d/.test(text));
}
