import { cellMarkers, type Table } from "../../model/table.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { TablePlace } from "./find-table.ts";
import { blockAround, plainTitle, textAt } from "./match-titles.ts";
import { nameMonth, namesMonth, shiftMonthsIn, type MonthNumber } from "./month.ts";
import { readFigure } from "./read-figure.ts";
import { holdsFractions } from "./share-columns.ts";
import { holdsNumber } from "./sheet-texts.ts";
import { isYear, shiftTable } from "./shift-table.ts";
import { tellNearRow } from "./tell-sheet.ts";
import { nameCell } from "./workbook.ts";
import { writeTable, type WrittenFile } from "./write-table.ts";

/** How a table goes from its month to the next. */
export interface Moving {
  /** Months. */
  readonly by: number;
  /** The month that it goes to. */
  readonly to: MonthNumber;
  /** Where all tables of the workbook stand. */
  readonly others: readonly TablePlace[];
  readonly rename: (id: string) => string;
  readonly renameDocument: (id: string) => string;
  readonly disclosureReason: string | undefined;
}

/** A file for a table that was found in a workbook, with what in it is open: rows and columns that do not match, cells that could not be read. */
export function writeFound(
  { id, fields }: SourceRecord<"tables">,
  place: TablePlace,
  { by, to, others, rename, renameDocument, disclosureReason }: Moving,
): WrittenFile {
  const shifted = shiftTable(fields, place, by);
  const name = rename(id);
  const missing = [
    ...fields.rows.flatMap(({ title }, index) =>
      place.rows[index] === undefined
        ? [`the row “${shifted.rowTitles[index] ?? title}” is not in the workbook${tellNearRow(title, place)}`]
        : [],
    ),
    ...shifted.columns.flatMap(({ title }, index) =>
      place.columns[index] === undefined ? [`the column “${title}” ${whyMissing(place, index)}`] : [],
    ),
    ...(keepsMonths(fields, place)
      ? [`its columns name the months of before: see whether this is the workbook of ${nameMonth(to)}`]
      : []),
    ...listNewRows(place, fields.rowHeading, others).map(
      (label) => `the workbook also has a row “${label}”, which the table of before has not`,
    ),
  ];
  const doubts: string[] = [];
  const cells = fields.rows.map((row, index) =>
    readRow(fields, row, place, { index, doubt: (line) => doubts.push(line) }),
  );
  const text = writeTable({
    table: fields,
    shifted,
    document: renameDocument(fields.source.document),
    place: shiftMonthsIn(fields.source.place, by),
    cells,
    disclosureReason,
    open: missing,
  });
  const path = `data/tables/${name}.yaml`;
  return { path, text, lines: [...missing, ...doubts].map((line) => `${path}: ${line}.`) };
}

function readRow(
  table: Table,
  row: Table["rows"][number],
  place: TablePlace,
  { index, doubt }: { readonly index: number; readonly doubt: (line: string) => void },
): string[] | undefined {
  const { sheet, rows, columns } = place;
  const line = rows[index];
  if (line === undefined) return undefined;
  return table.columns.map((column, position) => {
    const at = columns[position];
    if (at === undefined) return JSON.stringify(`TODO: the column ${whyMissing(place, position)}`);
    const before = row.cells[position];
    const was = table.rows.flatMap(({ cells }) => readNumber(cells[position]) ?? []);
    const now = rows.flatMap((each) => (each === undefined ? [] : [sheet.rows[each]?.[at] ?? { text: "" }]));
    const figure = readFigure(sheet.rows[line]?.[at] ?? { text: "" }, {
      unit: column.unit ?? row.unit ?? table.unit,
      role: column.role === "value" || column.role === "target" ? undefined : column.role,
      hasWords: isWords(before),
      isOfFractions: holdsFractions(now, was),
      isUpTo100: was.every((number) => number <= 100),
    });
    if ("yaml" in figure) return figure.yaml;
    doubt(`${nameCell(sheet, line, at)} ${figure.todo}`);
    return JSON.stringify(`TODO: ${nameCell(sheet, line, at)} ${figure.todo}`);
  });
}

const markers: ReadonlySet<string> = new Set(cellMarkers);

function isWords(cell: Table["rows"][number]["cells"][number] | undefined): boolean {
  if (typeof cell === "string") return !markers.has(cell);
  return typeof cell === "object" && cell.text !== undefined;
}

function readNumber(cell: Table["rows"][number]["cells"][number] | undefined): number | undefined {
  return typeof cell === "object" ? cell.value : typeof cell === "number" ? cell : undefined;
}

function whyMissing({ doubled }: TablePlace, position: number): string {
  return doubled.includes(position)
    ? "stands over more columns of the workbook than the table of before has: which is meant is not certain"
    : "is not in the workbook";
}

/** Whether columns that name months, and are none of a whole year, stand in the workbook under the names of before. */
function keepsMonths(table: Table, { columns, shiftedBy }: TablePlace): boolean {
  return (
    shiftedBy === 0 &&
    !isYear(table) &&
    table.columns.some(({ title }, index) => columns[index] !== undefined && namesMonth(title))
  );
}

/** Rows of the block around a table that have a label and figures, and are none of its rows nor of another's. */
function listNewRows(
  { sheet, labels, rows, columns }: TablePlace,
  heading: string,
  others: readonly TablePlace[],
): string[] {
  return blockAround(sheet, labels, rows).flatMap((row) => {
    const isTaken = others.some((other) => other.sheet === sheet && other.rows.includes(row));
    const label = textAt(sheet, row, labels);
    if (rows.includes(row) || isTaken || plainTitle(label) === plainTitle(heading)) return [];
    const hasFigures = columns.some((column) => column !== undefined && holdsNumber(sheet, row, column));
    return label === "" || !hasFigures ? [] : [label];
  });
}
