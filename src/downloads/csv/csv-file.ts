/*
 * A table to take away is described once (`CsvFile`: columns with type and meaning, rows, key). From it come the CSV, its CSVW metadata and
 * its schema in the data package, so the three cannot differ. Text is made inert there, in one place; numbers stay numbers.
 */
import { csvFormatRow } from "d3-dsv";
import { makeInert } from "./inert.ts";

export type CsvType = "text" | "number" | "integer" | "date" | "boolean";

/** What a file's readers are told of a column. */
export interface CsvColumn {
  /** Name for programs: lower-case words joined by underscores. */
  readonly name: string;
  /** Heading in the file, where it is not the name. */
  readonly heading?: string;
  readonly type: CsvType;
  /** What the column holds, in one sentence. */
  readonly description: string;
  /** Symbols that stand where there is no value; an empty cell always means that. */
  readonly symbols?: readonly string[];
}

/** A number as its source prints it: 69.0, -0.40. */
export interface PrintedFigure {
  readonly printed: string;
}

export type CsvCell = string | number | boolean | PrintedFigure | undefined;

/** The rows of a table, made each time that they are gone through: those of every figure of a site would fill the memory. */
export interface CsvRows extends Iterable<readonly CsvCell[]> {
  readonly length: number;
}

/** A table to take away: from it come the CSV itself, its CSVW metadata and its Table Schema. */
export interface CsvFile {
  /** Address within the site. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly CsvColumn[];
  readonly rows: CsvRows;
  /** Columns that together tell each row from all others. */
  readonly key?: readonly string[];
  /** Columns that hold the `id` of a row of another list. */
  readonly links?: Readonly<Record<string, string>>;
  /** Documents and places that it comes from, in words. */
  readonly sources?: readonly string[];
}

/** A column of a list and how to read it from a record: name, type, description, reader. */
export type CsvField<Row> = readonly [name: string, type: CsvType, description: string, read: (row: Row) => CsvCell];

/** Lays records out as a table, a row a record. Records that are made for the table alone are given as what makes them: none waits for the rest. */
export function tabulate<Row>(
  about: Omit<CsvFile, "columns" | "rows">,
  records: Iterable<Row> | (() => Iterable<Row>),
  fields: readonly CsvField<NoInfer<Row>>[],
): CsvFile {
  const listed = typeof records === "function" ? undefined : Array.from(records);
  const list = typeof records === "function" ? records : () => listed ?? [];
  return {
    ...about,
    columns: fields.map(([name, type, description]) => ({ name, type, description })),
    rows: {
      get length() {
        return listed?.length ?? Array.from(list(), () => 1).length;
      },
      *[Symbol.iterator]() {
        for (const record of list()) yield fields.map(([, , , read]) => read(record));
      },
    },
  };
}

/** A number as printed; undefined where there is none. */
export function printedFigure(printed: string | undefined): PrintedFigure | undefined {
  return printed === undefined ? undefined : { printed };
}

/** The heading of a column in the file. */
export function headingOf(column: CsvColumn): string {
  return makeInert(column.heading ?? column.name);
}

/** The byte order mark, which comes first in a file: by it Excel knows UTF-8, and shows £, – and names with accents as they are. */
export const byteOrderMark = "\uFEFF";

/** The lines of the file: headings, then rows. Text is inert, numbers are plain. */
export function writeCsv(file: CsvFile): string {
  return [...listPieces(file)].join("");
}

/** The file with its byte order mark, in pieces of whole lines that are made when they are asked for; most files are one. */
export function* writeCsvInPieces(file: CsvFile): Generator<string> {
  let before = byteOrderMark;
  for (const piece of listPieces(file)) {
    yield before + piece;
    before = "";
  }
}

function* listPieces({ columns, rows }: CsvFile): Generator<string> {
  let lines = [csvFormatRow(columns.map(headingOf))];
  let letters = 0;
  for (const row of rows) {
    if (letters >= lettersInPiece) {
      yield `${lines.join("\n")}\n`;
      [lines, letters] = [[], 0];
    }
    const line = csvFormatRow(row.map(writeCell));
    lines.push(line);
    letters += line.length;
  }
  yield `${lines.join("\n")}\n`;
}

/** As much as goes from one thread to another at once. */
const lettersInPiece = 500_000;

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return makeInert(cell);
  if (typeof cell !== "object") return String(cell);
  return /^[+-]?\d+(\.\d+)?$/.test(cell.printed) ? cell.printed.replace("+", "") : makeInert(cell.printed);
}
