import type { Sheet } from "./workbook.ts";

/** A month, whole or shortened, with the year that may follow. */
const month =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:[ \-/.'’]{1,2}(\d{4}|\d{2})\b)?/g;

/** Titles as they are compared: signs of print, spaces, capitals, the form of a month and a mark for a footnote say nothing. */
export function plainTitle(text: string): string {
  return text
    .replace(/[¹²³⁰⁴-⁹]+$/u, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(month, (_, name: string, year: string | undefined) =>
      year === undefined ? name.slice(0, 3) : `${name.slice(0, 3)} ${year.length === 2 ? `20${year}` : year}`,
    )
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/[*†‡:]+$/g, "")
    .replace(/\s*([,/&-])\s*/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Text of a cell, empty beyond the sheet. */
export function textAt({ rows }: Sheet, row: number, column: number): string {
  return rows[row]?.[column]?.text ?? "";
}

/** How far above its first row a table can have its headings. */
const headingRows = 4;

/** The headings above a column, nearest first: each alone, and each with what stands above it, as in `Jan, No.`. */
export function headingsOf(sheet: Sheet, firstRow: number, column: number): string[] {
  const own = Array.from({ length: headingRows }, (_, step) =>
    plainTitle(textAt(sheet, firstRow - 1 - step, column)),
  ).filter((text) => text !== "");
  const joined = own.flatMap((text, index) =>
    own
      .slice(index + 1)
      .flatMap((above) => [
        `${above},${text}`,
        `${above} ${text}`,
        ...(/^(?:19|20)\d\d$/.test(above) ? [`${text} ${above}`] : []),
      ]),
  );
  return [...joined, ...own];
}

/** A row of a sheet whose label is one of a table's. */
export type RowOfSheet = number | undefined;

/** How many rows of the sheet may lie between two rows of a table. */
const mostBetween = 4;

/** For each title in its order, the row of a column that has it, from a row on; undefined where there is none near enough. */
export function followTitles(sheet: Sheet, column: number, firstRow: number, titles: readonly string[]): RowOfSheet[] {
  let next = firstRow;
  let missed = 0;
  return titles.map((title) => {
    const end = Math.min(sheet.rows.length, next + mostBetween + missed + 1);
    const fits = Array.from({ length: Math.max(0, end - next) }, (_, step) => next + step).filter(
      (row) => plainTitle(textAt(sheet, row, column)) === title,
    );
    // A heading of some rows can be called like the first of them; it has no figures.
    const row = fits.find((each) => hasFigures(sheet, each, column)) ?? fits[0];
    missed = row === undefined ? missed + 1 : 0;
    next = row === undefined ? next : row + 1;
    return row;
  });
}

/** Whether anything stands to the right of a label, but for the label itself where it is merged over several cells. */
function hasFigures({ rows }: Sheet, row: number, column: number): boolean {
  const line = rows[row] ?? [];
  return line.slice(column + 1).some(({ text }) => text !== "" && text !== line[column]?.text);
}

/** The rows around some of a table that have labels as well, without a gap. */
export function blockAround(sheet: Sheet, column: number, rows: readonly RowOfSheet[]): number[] {
  const found = rows.filter((row) => row !== undefined);
  let [first, last] = [Math.min(...found), Math.max(...found)];
  while (first > 0 && textAt(sheet, first - 1, column) !== "") first -= 1;
  while (textAt(sheet, last + 1, column) !== "") last += 1;
  return found.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The rows of titles that stand elsewhere in the same block, once there and once in the table. */
export function findMoved(
  sheet: Sheet,
  column: number,
  rows: readonly RowOfSheet[],
  titles: readonly string[],
): RowOfSheet[] {
  const block = blockAround(sheet, column, rows).filter((row) => !rows.includes(row));
  return rows.map((row, index) => {
    const title = titles[index];
    if (row !== undefined || titles.filter((each) => each === title).length > 1) return row;
    const fits = block.filter((each) => plainTitle(textAt(sheet, each, column)) === title);
    return fits.length === 1 ? fits[0] : undefined;
  });
}
