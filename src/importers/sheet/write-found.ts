import { cellMarkers, type Table } from "../../model/table.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { TablePlace } from "./find-table.ts";
import { textAt } from "./match-titles.ts";
import { shiftMonthsIn } from "./month.ts";
import { readFigure } from "./read-figure.ts";
import { shiftTable } from "./shift-table.ts";
import { tellNearRow } from "./tell-sheet.ts";
import { nameCell } from "./workbook.ts";
import { writeTable, type WrittenFile } from "./write-table.ts";

/** How a table goes from its month to the next. */
export interface Moving {
  /** Months. */
  readonly by: number;
  readonly rename: (id: string) => string;
  readonly renameDocument: (id: string) => string;
  readonly disclosureReason: string | undefined;
}

/** A file for a table that was found in a workbook, with what in it is open: rows and columns that do not match, cells that could not be read. */
export function writeFound(
  { id, fields }: SourceRecord<"tables">,
  place: TablePlace,
  { by, rename, renameDocument, disclosureReason }: Moving,
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
      place.columns[index] === undefined ? [`the column “${title}” is not in the workbook`] : [],
    ),
    ...listNewRows(place).map((label) => `the workbook also has a row “${label}”, which the table of before has not`),
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
  { sheet, rows, columns }: TablePlace,
  { index, doubt }: { readonly index: number; readonly doubt: (line: string) => void },
): string[] | undefined {
  const line = rows[index];
  if (line === undefined) return undefined;
  return table.columns.map((column, position) => {
    const at = columns[position];
    if (at === undefined) return JSON.stringify("TODO: the workbook has no such column");
    const before = row.cells[position];
    const figure = readFigure(sheet.rows[line]?.[at] ?? { text: "" }, {
      unit: row.unit ?? column.unit ?? table.unit,
      role: column.role === "value" || column.role === "target" ? undefined : column.role,
      hasWords: isWords(before),
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

/** Rows between the first and the last of a table that have a label and figures, and are none of its rows. */
function listNewRows({ sheet, labels, rows, columns }: TablePlace): string[] {
  const found = rows.filter((row) => row !== undefined);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return sheet.rows.flatMap((_, row) => {
    if (row <= first || row >= last || found.includes(row)) return [];
    const label = textAt(sheet, row, labels);
    const hasFigures = columns.some((column) => column !== undefined && /\d/.test(textAt(sheet, row, column)));
    return label === "" || !hasFigures ? [] : [label];
  });
}
