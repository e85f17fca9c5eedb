import type { TableEntry } from "../../catalogue/catalogue.ts";
import type { TableUnit } from "../../model/table.ts";
import { readPrintedCell, type PlainCell } from "../../views/tables/printed-cell.ts";
import { tableCsvUrl } from "../../model/addresses.ts";
import { printedFigure, type CsvCell, type CsvColumn, type CsvFile } from "./csv-file.ts";

/**
 * What `/tables/<id>.csv` holds: the table as printed, its parts in a column of their own, then the units, and, where a cell has them, of
 * how many its shares are and which numbers a check puts in doubt.
 */
export function buildPrintedTableFile(table: TableEntry): CsvFile {
  const cells = table.rows.map((_, row) => table.columns.map((__, column) => readPrintedCell(table, row, column)));
  const headings = distinguish(["part", table.rowHeading, ...table.columns.map(({ title }) => title), "unit"]);
  const asides = asidesOf.filter(({ list }) => cells.some((row) => list(row) !== ""));
  const columns: CsvColumn[] = [
    { name: "part", type: "text", description: "Heading that the row stands under." },
    { name: "row", type: "text", description: "Label of the row as printed." },
    ...table.columns.map((column, index) => describeColumn(column.title, index, cells)),
    {
      name: "unit",
      type: "text",
      description: "Unit of the row's numbers, in the order of the columns if they differ.",
    },
    ...asides.map(({ name, description }): CsvColumn => ({ name, type: "text", description })),
  ];
  return {
    url: tableCsvUrl(table.id),
    title: table.title,
    description: [table.summary, ...(table.notes ?? [])].filter(Boolean).join(" ") || table.title,
    columns: columns.map((column, index) => ({ ...column, heading: headings[index] ?? column.name })),
    rows: table.rows.map((row, index) => [
      row.group,
      row.title,
      ...(cells[index] ?? []).map(writeCell),
      listUnits(cells[index] ?? []),
      ...asides.map(({ list }) => list(cells[index] ?? [])),
    ]),
    sources: [`${table.source.document}: ${table.source.place}`],
  };
}

/** What is said of single numbers of a row: each with the number of its column of the printed table, counted from 1. */
const asidesOf: readonly { name: string; description: string; list: (cells: readonly PlainCell[]) => string }[] = [
  {
    name: "denominators",
    description: "How many a number is a share of or counted among: 2=45 where the second column is of 45.",
    list: (cells) => joinByColumn(cells.map(({ denominator }) => denominator)),
  },
  {
    name: "disputed",
    description:
      "What a check puts in doubt: 2=figure for the number in the second column, 2=change where only the way in which it is said to have changed.",
    list: (cells) => joinByColumn(cells.map(({ disputed }) => disputed)),
  },
];

function joinByColumn(values: readonly (string | number | undefined)[]): string {
  return values.flatMap((value, index) => (value === undefined ? [] : `${index + 1}=${value}`)).join(" ");
}

/** A column in which every cell is a number or says why there is none is one of numbers; markers are its symbols. */
function describeColumn(title: string, index: number, cells: readonly (readonly PlainCell[])[]): CsvColumn {
  const column = cells.flatMap((row) => row[index] ?? []);
  const named = { name: `column_${index + 1}`, description: `Column “${title}”.` };
  const hasWords = column.some((cell) => cell.text !== undefined);
  if (hasWords || !column.some((cell) => cell.value !== undefined)) return { ...named, type: "text" };
  const symbols = [...new Set(column.map(writeCell).filter((cell) => typeof cell === "string"))];
  return { ...named, type: "number", ...(symbols.length > 0 && { symbols }) };
}

function writeCell({ value, printed, text, marker }: PlainCell): CsvCell {
  if (value !== undefined) return printedFigure(printed);
  return text ?? (marker === "blank" ? undefined : marker);
}

function listUnits(cells: readonly PlainCell[]): string {
  const units: TableUnit[] = cells.flatMap(({ value, unit }) => (value === undefined ? [] : unit));
  return new Set(units).size > 1 ? units.join(" ") : (units[0] ?? "");
}

/** The headings, a later one of the same words with its number, so that programs can tell columns apart. */
function distinguish(headings: readonly string[]): string[] {
  return headings.map((heading, index) => {
    const earlier = headings.slice(0, index).filter((other) => other === heading).length;
    return earlier === 0 ? heading : `${heading} (${earlier + 1})`;
  });
}
