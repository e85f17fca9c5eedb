import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Observation } from "../../catalogue/indicator-entry.ts";
import type { Marker } from "../../model/observations.ts";
import { absoluteUrl } from "../../model/addresses.ts";
import { headingOf, type CsvCell, type CsvFile } from "../csv/csv-file.ts";
import { shorthandMeanings, shortenMarker } from "./shorthand.ts";
import type { Sheet, SheetCell, SheetNumber, Workbook } from "./workbook.ts";
import { capitalise } from "../../statistics/format.ts";

/** What a workbook is about, and its sheets with tables. */
export interface WorkbookPlan {
  /** Address within the site. */
  readonly url: string;
  readonly title: string;
  /** What it holds and how to read it, a sentence or a few a line. */
  readonly about: readonly string[];
  /** Address within the site of the page that it belongs to. */
  readonly page: string;
  readonly tables: readonly Sheet[];
  /** What columns of its tables mean, where their headings do not say it. */
  readonly columns: readonly (readonly [sheet: string, column: string, meaning: string])[];
}

/** A workbook with its cover and notes before the tables. */
export function buildWorkbook(plan: WorkbookPlan, { site, licence }: Catalogue): Workbook {
  const { url, title, tables } = plan;
  const page = absoluteUrl(plan.page, site.address);
  const columns = plan.columns.length > 0 ? [writeColumns(plan.columns)] : [];
  const sheets = [writeNotes(), ...columns, ...tables];
  const lines = [
    ...plan.about,
    `From ${site.title}, published by ${namePublisher(site)}${page === undefined ? "." : `: ${page}`}`,
    `Licence: ${licence.title}, ${licence.address}`,
    "Each sheet has one table. The sheets of this workbook:",
  ];
  const contents = { headings: ["Sheet", "What it holds"], rows: sheets.map((sheet) => [sheet.name, sheet.title]) };
  return {
    url,
    title,
    publisher: namePublisher(site),
    sheets: [{ name: "Cover", title, lines, table: contents }, ...sheets],
  };
}

function writeNotes(): Sheet {
  return {
    name: "Notes",
    title: "Shorthand in the tables",
    lines: ["Figures are given as their source prints them. A missing figure is not zero."],
    table: { headings: ["Shorthand", "Meaning"], rows: shorthandMeanings },
  };
}

function writeColumns(columns: WorkbookPlan["columns"]): Sheet {
  return {
    name: "Columns",
    title: "What the columns hold",
    lines: ["An empty cell means that there is nothing to say."],
    table: { headings: ["Sheet", "Column", "Meaning"], rows: columns },
  };
}

/** A CSV file without the columns that say nothing in any row: people scroll past them, and programs read the CSV file itself. */
export function withoutEmptyColumns(file: CsvFile): CsvFile {
  const rows = Array.from(file.rows);
  const kept = file.columns.map((_, column) => rows.length === 0 || rows.some((row) => row[column] !== undefined));
  const keep = <Item>(items: readonly Item[]) => items.filter((_, column) => kept[column]);
  return { ...file, columns: keep(file.columns), rows: rows.map(keep) };
}

/** A sheet with all that a CSV file holds. */
export function sheetOf(file: CsvFile, name: string, title: string, lines: readonly string[] = []): Sheet {
  return {
    name,
    title,
    lines,
    table: {
      headings: file.columns.map(nameColumn),
      rows: Array.from(file.rows, (row) => row.map((cell, column) => cellOf(cell, file.columns[column]))),
    },
  };
}

/** What the columns of a CSV file mean, for the sheet of this name. */
export function explainColumns(file: CsvFile, sheet: string): WorkbookPlan["columns"] {
  return file.columns.map((column) => [sheet, nameColumn(column), column.description] as const);
}

/** Headings are words: a name for programs has them joined by underscores. */
function nameColumn(column: CsvFile["columns"][number]): string {
  const words = column.heading ?? column.name.replaceAll("_", " ");
  return column.heading === undefined ? capitalise(words) : headingOf(column);
}

function cellOf(cell: CsvCell, column: CsvFile["columns"][number] | undefined): SheetCell {
  if (typeof cell === "string" && column?.symbols?.includes(cell)) return shortenMarker(cell as Marker) ?? cell;
  if (cell === undefined || typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return { value: cell, decimals: 0 };
  return readPrinted(cell.printed) ?? cell.printed;
}

/** A figure with the decimals of its print, or the shorthand for why there is none. */
export function writeFigure(observation: Observation | undefined): SheetCell {
  const { printed, marker } = observation ?? {};
  return (printed === undefined ? undefined : readPrinted(printed)) ?? shortenMarker(marker) ?? "[x]";
}

/** A number with the decimals of its print; undefined where the print is none. */
function readPrinted(printed: string): SheetNumber | undefined {
  if (!/^[+-]?\d+(\.\d+)?$/.test(printed)) return undefined;
  return { value: Number(printed), decimals: printed.split(".")[1]?.length ?? 0 };
}
