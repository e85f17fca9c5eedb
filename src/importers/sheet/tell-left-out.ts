import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import type { Block } from "./find-blocks.ts";
import { holdsFigure, holdsNumber, holdsWords } from "./sheet-texts.ts";
import { nameCell, type Sheet } from "./workbook.ts";

/** How many cells are named. */
const most = 6;

/** The cells with numbers of shown sheets that are in no table: those without a heading or a label, and tables without headings. */
export function tellLeftOut(sheets: readonly Sheet[], blocks: readonly Block[]): string[] {
  const cells = sheets.flatMap((sheet) => {
    const own = blocks.filter((block) => block.sheet === sheet);
    return sheet.rows.flatMap((line, row) =>
      line.flatMap((_, column) =>
        (holdsFigure(sheet, row, column) || isCountLikeYear(sheet, own, row, column)) &&
        !own.some((block) => isIn(block, row, column))
          ? [nameCell(sheet, row, column)]
          : [],
      ),
    );
  });
  if (cells.length === 0) return [];
  const named = cells.length > most ? [...cells.slice(0, most - 1), "others"] : cells;
  return [
    `${countNoun(cells.length, "cell")} with numbers ${cells.length === 1 ? "is" : "are"} in no table: ${joinWords(named)}. Give each row a label and each column a heading, without an empty row between, and read the sheet again, or type them.`,
  ];
}

/** Whether a number like a year stands behind a label below the first row of a table, and so may be a count. */
function isCountLikeYear(sheet: Sheet, blocks: readonly Block[], row: number, column: number): boolean {
  const isLabelled = (sheet.rows[row] ?? []).slice(0, column).some((_, before) => holdsWords(sheet, row, before));
  const isBelow = blocks.some((block) => row > (block.rows[0]?.row ?? 0) && column > block.labels);
  const isHeading = blocks.some((block) => row < (block.rows[0]?.row ?? 0) && row >= (block.rows[0]?.row ?? 0) - 3);
  return isLabelled && isBelow && !isHeading && holdsNumber(sheet, row, column);
}

/** Whether a cell is one of a table's, or stands in its headings or beside its labels. */
function isIn({ rows, columns, labels, units }: Block, row: number, column: number): boolean {
  const first = rows[0]?.row ?? 0;
  const isOfRow = rows.some((each) => each.row === row);
  if ((column <= labels || column === units) && isOfRow) return true;
  const isOfColumn = columns.some((each) => each.column === column);
  return (isOfRow && isOfColumn) || (row < first && row >= first - 3 && isOfColumn);
}
