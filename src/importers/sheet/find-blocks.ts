import { cutRuns, type Area } from "./cut-runs.ts";
import { holdsFigure, holdsWords, listTexts } from "./sheet-texts.ts";
import { textAt } from "./match-titles.ts";
import { readMonthsIn } from "./month.ts";
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
  /** Rows with figures, each with its label and the heading of rows that it stands under, or the group beside it. */
  readonly rows: readonly { readonly row: number; readonly label: string; readonly group: string | undefined }[];
}

/** All tables of a sheet: what lies between empty rows, or beside each other, and has at least one row of figures under a row of headings. */
export function findBlocks(sheet: Sheet): Block[] {
  return cutRuns(sheet).flatMap((area) => readBlock(sheet, area) ?? []);
}

function readBlock(sheet: Sheet, { first, last, left, right, titleAbove }: Area): Block | undefined {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const textsOf = (row: number) => listTexts(sheet, row, left, right);
  const columnsOf = (from: number) => Array.from({ length: Math.max(0, right - from + 1) }, (_, index) => from + index);
  const firstFigures = rows.find(
    (row) => textsOf(row).length > 1 && columnsOf(left + 1).some((column) => holdsFigure(sheet, row, column)),
  );
  if (firstFigures === undefined) return undefined;
  const begin = columnsOf(left).find((column) => textAt(sheet, firstFigures, column) !== "") ?? left;
  const above = rows.filter((row) => row < firstFigures);
  const alone = above.filter((row) => textsOf(row).length === 1 && textAt(sheet, row, begin) !== "");
  const title = above[0] !== undefined && alone.includes(above[0]) ? textsOf(above[0])[0] : titleAbove;
  const headings = above.filter((row) => textsOf(row).length > 1);
  if (headings.length === 0) return undefined;
  const below = rows.filter((row) => row > (headings.at(-1) ?? first));
  const labels = isGroupColumn(sheet, begin, below) ? begin + 1 : begin;
  const columns = columnsOf(labels + 1).flatMap((column) => {
    const heading = joinHeadings(headings.map((row) => textAt(sheet, row, column)));
    const isUsed = below.some((row) => textAt(sheet, row, column) !== "");
    return isUsed && heading !== "" ? [{ column, heading }] : [];
  });
  if (columns.length === 0) return undefined;
  const ofLabels = headings.map((row) => textAt(sheet, row, labels)).filter((text) => text !== "");
  return {
    ...{ sheet, title, labels, columns },
    labelHeading: ofLabels.at(-1) ?? "",
    rows: readLabels(sheet, below, { labels, columns, groups: labels === begin ? undefined : begin }),
  };
}

/** The headings above a column as one title; a year above a month stands behind it. */
function joinHeadings(texts: readonly string[]): string {
  const own = [...new Set(texts.filter((text) => text !== ""))];
  const [year = "", month = "", ...others] = own;
  const dated = `${month} ${year}`;
  const isDated = /^(?:19|20)\d\d$/.test(year) && readMonthsIn(dated).length === 1 && others.length === 0;
  return isDated ? dated : own.join(", ");
}

/** Whether a column names groups, each over several rows, and the labels stand in the one behind it. */
function isGroupColumn(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  const filled = rows.filter((row) => textAt(sheet, row, column + 1) !== "");
  const named = new Set(filled.map((row) => textAt(sheet, row, column)));
  const areWords = filled.every((row) => holdsWords(sheet, row, column + 1));
  return (
    filled.length > 2 &&
    areWords &&
    named.size < filled.length &&
    filled.every((row) => textAt(sheet, row, column) !== "")
  );
}

function readLabels(
  sheet: Sheet,
  rows: readonly number[],
  { labels, columns, groups }: Pick<Block, "labels" | "columns"> & { readonly groups: number | undefined },
): Block["rows"][number][] {
  let above: string | undefined;
  return rows.flatMap((row) => {
    const label = textAt(sheet, row, labels);
    const isEmpty = columns.every(({ column }) => ["", label].includes(textAt(sheet, row, column)));
    if (label !== "" && isEmpty) above = label;
    const group = groups === undefined ? above : textAt(sheet, row, groups);
    return label === "" || isEmpty ? [] : [{ row, label, group }];
  });
}
