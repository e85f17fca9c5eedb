import { textAt } from "./match-titles.ts";
import { holdsFigure, holdsWords, listTexts } from "./sheet-texts.ts";
import type { Sheet } from "./workbook.ts";

/** A part of a sheet that may hold one table: rows and columns, each with the last, and the title that stands above. */
export interface Area {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly titleAbove: string | undefined;
}

/**
 * The parts of a sheet that may hold a table each: between empty rows; beside each other, where labels stand behind an empty column; below each other,
 * where a row of headings follows rows of figures.
 */
export function cutRuns(sheet: Sheet): Area[] {
  const width = Math.max(0, ...sheet.rows.map((line) => line.length));
  const runs = cutRows(sheet);
  return runs.flatMap(([first, last], index) => {
    const before = runs[index - 1];
    // A title can stand with an empty row between it and its table.
    const alone = before && before[0] === before[1] ? listTexts(sheet, before[0], 0, width - 1) : [];
    const titleAbove = alone.length === 1 ? alone[0] : undefined;
    return cutColumns(sheet, { first, last, left: 0, right: width - 1, titleAbove }).flatMap((area) =>
      cutHeadings(sheet, area),
    );
  });
}

function cutRows(sheet: Sheet): (readonly [first: number, last: number])[] {
  const runs: [first: number, last: number][] = [];
  sheet.rows.forEach((line, row) => {
    const last = runs.at(-1);
    if (!line.some(({ text }) => text !== "")) return;
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  });
  return runs;
}

function cutColumns(sheet: Sheet, area: Area): Area[] {
  const rows = Array.from({ length: area.last - area.first + 1 }, (_, index) => area.first + index);
  const isEmpty = (column: number) => rows.every((row) => textAt(sheet, row, column) === "");
  const ofFigures = (column: number) => rows.filter((row) => holdsFigure(sheet, row, column)).length;
  const starts: number[] = [area.left];
  for (let column = area.left + 1; column <= area.right; column += 1) {
    const words = rows.filter((row) => holdsWords(sheet, row, column)).length;
    // A column of remarks has words as well; labels have figures right of them.
    const isOfLabels = words > 1 && ofFigures(column) === 0 && ofFigures(column + 1) > 0;
    if (isEmpty(column - 1) && isOfLabels && hasFigures(starts.at(-1) ?? 0, column, ofFigures)) starts.push(column);
  }
  return starts.map((left, index) => ({ ...area, left, right: (starts[index + 1] ?? area.right + 1) - 1 }));
}

function hasFigures(from: number, to: number, ofFigures: (column: number) => number): boolean {
  return Array.from({ length: to - from }, (_, index) => from + index).some((column) => ofFigures(column) > 0);
}

/** Where a row below figures has words in all columns of figures, and figures follow, another table begins. */
function cutHeadings(sheet: Sheet, area: Area): Area[] {
  const { first, last, left, right } = area;
  const columns = Array.from({ length: Math.max(0, right - left) }, (_, index) => left + 1 + index);
  const hasFigure = (row: number) => columns.some((column) => holdsFigure(sheet, row, column));
  const starts: number[] = [first];
  for (let row = first + 1; row < last; row += 1) {
    const from = starts.at(-1) ?? first;
    const above = Array.from({ length: row - from }, (_, index) => from + index).filter(hasFigure);
    const used = columns.filter((column) => above.some((each) => holdsFigure(sheet, each, column)));
    const isHeading = used.length > 0 && used.every((column) => holdsWords(sheet, row, column));
    if (!isHeading || hasFigure(row) || !hasFigure(row + 1)) continue;
    const isTitled = listTexts(sheet, row - 1, left, right).length === 1;
    starts.push(isTitled && row - 1 > from ? row - 1 : row);
  }
  return starts.map((start, index) => ({
    ...area,
    ...{ first: start, last: (starts[index + 1] ?? last + 1) - 1 },
    ...(index > 0 && { titleAbove: undefined }),
  }));
}
