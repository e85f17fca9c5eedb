import type { FilePlace } from "../../records/issue.ts";
import { placeOfCell, type CsvRow, type CsvStream } from "../csv/stream-csv.ts";

/** The first row of a CSV file. */
export interface Heading {
  readonly file: string;
  readonly names: readonly string[];
  /** Where the name of a column stands; of one that is not there, the head of the file. */
  readonly place: (column: string | number) => FilePlace;
  readonly row: CsvRow | undefined;
}

/** A row of a metadata file: what it says of a column of the data file. */
export interface MetaRow {
  readonly line: number;
  /** A cell by its column; empty where it is blank or the column is missing. */
  readonly cell: (column: string) => string;
  readonly place: (column: string) => FilePlace;
}

/** The metadata file of a data file. */
export interface MetaFile extends Heading {
  readonly rows: readonly MetaRow[];
  /** Rows in which every cell is blank, between others. */
  readonly blankRows: readonly FilePlace[];
  /** Rows with more or fewer cells than the heading. */
  readonly oddRows: readonly CsvRow[];
}

/** Reads a heading from the first row. */
export function readHeading(file: string, row: CsvRow | undefined): Heading {
  const names = row?.cells ?? [];
  const place = (column: string | number): FilePlace => {
    const index = typeof column === "number" ? column : names.indexOf(column);
    return { file, ...(row && index >= 0 ? placeOfCell(row, index) : { line: 1, column: 1 }) };
  };
  return { file, names, place, row };
}

/** Reads a metadata file wholly: it has a row for each column of the data file, so it is small. */
export function readMetaFile(file: string, stream: CsvStream): MetaFile {
  const [first, ...others] = stream.rows();
  const heading = readHeading(file, first);
  const body = others.slice(0, others.findLastIndex((row) => !isTrailing(row)) + 1);
  return {
    ...heading,
    rows: body.filter((row) => !isBlankRow(row)).map((row) => describeRow(heading, row)),
    blankRows: body.filter(isBlankRow).map(({ line }) => ({ file, line, column: 1 })),
    oddRows: body.filter((row) => !isBlankRow(row) && row.cells.length !== heading.names.length),
  };
}

/** Whether nothing stands in any cell of a row. */
export function isBlankRow({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell === "");
}

/** Whether a row is an empty line, which is no row where nothing follows it; commas alone are a row that a spreadsheet left. */
export function isTrailing({ cells }: CsvRow): boolean {
  return cells.length <= 1 && (cells[0] ?? "") === "";
}

function describeRow({ file, names }: Heading, row: CsvRow): MetaRow {
  return {
    line: row.line,
    cell: (column) => row.cells[names.indexOf(column)] ?? "",
    place: (column) => ({ file, ...placeOfCell(row, Math.max(0, names.indexOf(column))) }),
  };
}

/** Rows of the metadata file that describe filters. */
export function listFilters({ rows }: MetaFile): MetaRow[] {
  return rows.filter((row) => row.cell("col_type") === "Filter");
}

/** Rows of the metadata file that describe indicators. */
export function listIndicators({ rows }: MetaFile): MetaRow[] {
  return rows.filter((row) => row.cell("col_type") === "Indicator");
}

/** Rows of the metadata file that name a column which groups the items of their own. */
export function listGrouped({ rows }: MetaFile): MetaRow[] {
  return rows.filter((row) => row.cell("filter_grouping_column") !== "");
}

/** Names of all filters and of the columns that group them, each once. */
export function listFilterColumns(meta: MetaFile): string[] {
  const named = listFilters(meta).map((row) => row.cell("col_name"));
  return [...new Set([...named, ...listGrouped(meta).map((row) => row.cell("filter_grouping_column"))])];
}
