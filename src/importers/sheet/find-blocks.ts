import { textAt } from "./match-titles.ts";
import type { Sheet } from "./workbook.ts";

/** A table as it stands in a sheet: labels on the left, headings above, figures in the rest. */
export interface Block {
  readonly sheet: Sheet;
  /** Title that stands alone above it; undefined where none does. */
  readonly title: string | undefined;
  /** Heading of the labels; empty where there is none. */
  readonly labelHeading: string;
  /** Column of the labels. */
  readonly labels: number;
  /** Columns of the figures, each with its heading; two lines of headings are joined. */
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  /** Rows with figures, each with its label and the heading of rows that it stands under. */
  readonly rows: readonly { readonly row: number; readonly label: string; readonly group: string | undefined }[];
}

/** All tables of a sheet: what lies between empty rows and has at least one row of figures under a row of headings. */
export function findBlocks(sheet: Sheet): Block[] {
  const filled = sheet.rows.map((line) => line.some(({ text }) => text !== ""));
  const runs: [first: number, last: number][] = [];
  filled.forEach((isFilled, row) => {
    const last = runs.at(-1);
    if (!isFilled) return;
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  });
  return runs.flatMap(([first, last], index) => {
    const before = runs[index - 1];
    // A title can stand with an empty row between it and its table.
    const alone = before && before[0] === before[1] ? listTexts(sheet, before[0]) : [];
    return readBlock(sheet, first, last, alone.length === 1 ? alone[0] : undefined) ?? [];
  });
}

function readBlock(sheet: Sheet, first: number, last: number, titleAbove: string | undefined): Block | undefined {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const firstFigures = rows.find((row) => countFigures(sheet, row) > 0 && listTexts(sheet, row).length > 1);
  if (firstFigures === undefined) return undefined;
  const labels = sheet.rows[firstFigures]?.findIndex(({ text }) => text !== "") ?? 0;
  const above = rows.filter((row) => row < firstFigures);
  const alone = above.filter((row) => listTexts(sheet, row).length === 1 && textAt(sheet, row, labels) !== "");
  const title = above[0] !== undefined && alone.includes(above[0]) ? listTexts(sheet, above[0])[0] : titleAbove;
  const headings = above.filter((row) => listTexts(sheet, row).length > 1);
  if (headings.length === 0) return undefined;
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const columns = Array.from({ length: Math.max(0, width - labels - 1) }, (_, index) => labels + 1 + index).flatMap(
    (column) => {
      const heading = [
        ...new Set(headings.map((row) => textAt(sheet, row, column)).filter((text) => text !== "")),
      ].join(", ");
      const isUsed = rows.some((row) => row >= firstFigures && textAt(sheet, row, column) !== "");
      return isUsed && heading !== "" ? [{ column, heading }] : [];
    },
  );
  if (columns.length === 0) return undefined;
  return {
    ...{ sheet, title, labels, columns },
    labelHeading:
      headings
        .map((row) => textAt(sheet, row, labels))
        .filter((text) => text !== "")
        .at(-1) ?? "",
    rows: readLabels(
      sheet,
      rows.filter((row) => row > (headings.at(-1) ?? first)),
      { labels, columns },
    ),
  };
}

function readLabels(
  sheet: Sheet,
  rows: readonly number[],
  { labels, columns }: Pick<Block, "labels" | "columns">,
): Block["rows"][number][] {
  let group: string | undefined;
  return rows.flatMap((row) => {
    const label = textAt(sheet, row, labels);
    const isEmpty = columns.every(({ column }) => ["", label].includes(textAt(sheet, row, column)));
    if (label !== "" && isEmpty) group = label;
    return label === "" || isEmpty ? [] : [{ row, label, group }];
  });
}

/** Different texts of a row: a merged cell counts once. */
function listTexts(sheet: Sheet, row: number): string[] {
  return [...new Set((sheet.rows[row] ?? []).map(({ text }) => text).filter((text) => text !== ""))];
}

/** Cells of a row that hold numbers; years and months that stand as headings are none. */
function countFigures(sheet: Sheet, row: number): number {
  const texts = (sheet.rows[row] ?? [])
    .slice(1)
    .map(({ text }) => text)
    .filter((text) => text !== "");
  const figures = texts.filter((text) => /^[(£+-]*\d[\d,]*(?:\.\d+)?%?\)?$/.test(text));
  return figures.every((text) => /^(?:19|20)\d\d$/.test(text)) ? 0 : figures.length;
}
