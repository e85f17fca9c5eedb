import { joinWords } from "../../statistics/format-lists.ts";
import { cutRuns, type Area } from "./cut-runs.ts";
import { holdsFigure, holdsWords, listTexts } from "./sheet-texts.ts";
import { textAt } from "./match-titles.ts";
import { readMonthsIn } from "./month.ts";
import { readUnitName } from "./words-of-unit.ts";
import { nameColumn, type Sheet } from "./workbook.ts";
import { followOn, readYearRow } from "./year-rows.ts";

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
  /** Column that names the unit of each row; undefined where none does. */
  readonly units: number | undefined;
  /** Rows with figures, each with its label and the heading of rows that it stands under, or the group beside it. */
  readonly rows: readonly { readonly row: number; readonly label: string; readonly group: string | undefined }[];
  /** What of its frame is not certain, for the officer to look at. */
  readonly doubts: readonly string[];
}

/** All tables of a sheet: what lies between empty rows, or beside each other, and has at least one row of figures under a row of headings. */
export function findBlocks(sheet: Sheet): Block[] {
  return cutRuns(sheet).flatMap((area) => readBlock(sheet, area) ?? []);
}

function readBlock(sheet: Sheet, { first, last, left, right, titleAbove }: Area): Block | undefined {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const textsOf = (row: number) => listTexts(sheet, row, left, right);
  const columnsOf = (from: number) => Array.from({ length: Math.max(0, right - from + 1) }, (_, index) => from + index);
  const yearRows = new Map(
    rows.map((row) => [row, readYearRow(sheet, row, { above: rows.filter((each) => each < row), left, right })]),
  );
  const firstFigures = rows.find(
    (row) =>
      textsOf(row).length > 1 &&
      (columnsOf(left + 1).some((column) => holdsFigure(sheet, row, column)) || yearRows.get(row)?.are === "counts"),
  );
  if (firstFigures === undefined) return undefined;
  const begin = columnsOf(left).find((column) => textAt(sheet, firstFigures, column) !== "") ?? left;
  const above = rows.filter((row) => row < firstFigures);
  const alone = above.filter((row) => textsOf(row).length === 1 && textAt(sheet, row, begin) !== "");
  const title = above[0] !== undefined && alone.includes(above[0]) ? textsOf(above[0])[0] : titleAbove;
  const isOfUnit = (row: number) => !alone.includes(row) && readUnitName(textsOf(row)[0] ?? "") !== undefined;
  const headings = above.filter((row) => textsOf(row).length > 1 || isOfUnit(row));
  if (headings.length === 0) return undefined;
  const below = rows.filter((row) => row > (headings.at(-1) ?? first));
  const { labels, groups } = findLabels(sheet, begin, below);
  const filled = columnsOf(labels + 1).flatMap((column) => {
    const heading = joinHeadings(headings.map((row) => textAt(sheet, row, column)));
    const isUsed = below.some((row) => textAt(sheet, row, column) !== "");
    return isUsed && heading !== "" ? [{ column, heading }] : [];
  });
  const units = filled.find(({ column }) => isUnitColumn(sheet, column, below))?.column;
  const columns = filled.filter(({ column }) => column !== units);
  if (columns.length === 0) return undefined;
  const ofLabels = headings.map((row) => textAt(sheet, row, labels)).filter((text) => text !== "");
  const doubtful = rows.filter((row) => row <= firstFigures);
  return {
    ...{ sheet, title, labels, columns, units },
    labelHeading: ofLabels.at(-1) ?? "",
    rows: readLabels(sheet, below, { labels, columns, groups }),
    doubts: [...doubtful.flatMap((row) => yearRows.get(row)?.doubt ?? []), ...tellAlike(sheet, columns)],
  };
}

/** Columns under the same words, which a heading that is meant for several tells apart in print only. */
function tellAlike(sheet: Sheet, columns: Block["columns"]): string[] {
  const alike = Map.groupBy(columns, ({ heading }) => heading);
  return [...alike].flatMap(([heading, own]) =>
    own.length < 2
      ? []
      : [
          `${own.length} columns are headed “${heading}” (${joinWords(own.map(({ column }) => nameColumn(sheet, column)))}): merge the heading above over the columns that it is of, or give each its own.`,
        ],
  );
}

/** Where labels stand: behind a column of reference numbers, and behind one of groups. */
function findLabels(sheet: Sheet, begin: number, rows: readonly number[]): { labels: number; groups?: number } {
  const first = isCodeColumn(sheet, begin, rows) ? begin + 1 : begin;
  return isGroupColumn(sheet, first, rows) ? { labels: first + 1, groups: first } : { labels: first };
}

/** Whether a column holds the reference number of each row, as "CS1" or "1.2", and the labels stand in the one behind it. */
function isCodeColumn(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  const filled = rows.filter((row) => textAt(sheet, row, column + 1) !== "");
  const codes = new Set(filled.map((row) => textAt(sheet, row, column)));
  return (
    filled.length > 1 &&
    codes.size === filled.length &&
    [...codes].every((code) => /^(?:[A-Z]{1,5}[ ./-]?\d+(?:\.\d+)*[a-z]?|\d{1,2}(?:\.\d+)*[a-z]?)$/i.test(code)) &&
    filled.every((row) => holdsWords(sheet, row, column + 1))
  );
}

/** Whether a column names the unit of each row, and nothing else. */
function isUnitColumn(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => readUnitName(text) !== undefined);
}

/** The headings above a column as one title; a year above a month stands behind it. */
function joinHeadings(texts: readonly string[]): string {
  const own = [...new Set(texts.filter((text) => text !== ""))];
  const [year = "", month = "", ...others] = own;
  const dated = `${month} ${year}`;
  const isDated = /^(?:19|20)\d\d$/.test(year) && readMonthsIn(dated).length === 1 && others.length === 0;
  return isDated ? dated : own.join(", ");
}

/** Whether a column names groups, each over several rows or at the first of them, and the labels stand in the one behind it. */
function isGroupColumn(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  const filled = rows.filter((row) => textAt(sheet, row, column + 1) !== "");
  const names = filled.map((row) => textAt(sheet, row, column));
  const named = new Set(names.filter((name) => name !== ""));
  const areWords = filled.every((row) => holdsWords(sheet, row, column + 1));
  return filled.length > 2 && areWords && named.size < filled.length && names[0] !== "";
}

function readLabels(
  sheet: Sheet,
  rows: readonly number[],
  { labels, columns, groups }: Pick<Block, "labels" | "columns"> & { readonly groups: number | undefined },
): Block["rows"][number][] {
  let above: string | undefined;
  return rows.flatMap((row) => {
    const beside = groups === undefined ? "" : textAt(sheet, row, groups);
    const own = textAt(sheet, row, labels);
    const label = own === "" ? beside : own;
    const isEmpty = columns.every(({ column }) => ["", label].includes(textAt(sheet, row, column)));
    if (groups !== undefined && beside !== "") above = beside;
    if (groups === undefined && label !== "" && (isEmpty || repeatsYears(sheet, row, columns))) above = label;
    if (label === "" || isEmpty || repeatsYears(sheet, row, columns)) return [];
    // A total without a group can be that of all.
    const isOfNone = own === "" || (groups !== undefined && beside === "" && /\b(?:total|all|overall)\b/i.test(own));
    return [{ row, label, group: isOfNone ? undefined : above }];
  });
}

/** Whether a row below the first has the years of the headings again. */
function repeatsYears(sheet: Sheet, row: number, columns: Block["columns"]): boolean {
  const filled = columns.filter(({ column }) => textAt(sheet, row, column) !== "");
  const isSame = filled.every(({ column, heading }) => heading.endsWith(textAt(sheet, row, column)));
  return isSame && followOn(filled.map(({ column }) => Number(textAt(sheet, row, column))));
}
