import type { TableEntry } from "../../catalogue/catalogue.ts";
import { markerTitles, statusMarkers } from "../../model/observations.ts";
import { formatNumber } from "../../statistics/format.ts";
import { cellKey } from "../../claims/figure-key.ts";
import { createNoteList, joinNotes, type FigureNote, type FigureNotes } from "../indicators/figure-notes.ts";
import type { FigureCell } from "./figure-cell.ts";
import { readPrintedCell, type PlainCell } from "./printed-cell.ts";
import { shapeTable, type TableShape } from "./table-shape.ts";

/** A printed table laid out for readers: parts with a heading each, and numbered notes. */
export interface PrintedTable {
  readonly columns: readonly string[];
  readonly parts: readonly { readonly title: string | undefined; readonly rows: readonly PrintedRow[] }[];
  readonly comments: readonly { readonly row: string; readonly text: string }[];
  /** Remarks in the order of their numbers, which count from 1. */
  readonly notes: readonly FigureNote[];
}

/** A row of a table as its document prints it; `noteNumber` leads to its remark below, `indicator` is the id of the one that it gives figures to. */
export interface PrintedRow {
  readonly title: string;
  readonly role: "total" | "detail" | undefined;
  readonly indicator: string | undefined;
  readonly noteNumber: number | undefined;
  readonly cells: readonly FigureCell[];
}

/** Lays a table out as printed; a number keeps its decimals and gets its unit. `checks` are remarks on figures that disagree. */
export function buildPrintedTable(table: TableEntry, checks: FigureNotes = new Map()): PrintedTable {
  const { notes, add } = createNoteList();
  const parts: { title: string | undefined; rows: PrintedRow[] }[] = [];
  table.rows.forEach((row, rowIndex) => {
    if (parts.length === 0 || parts.at(-1)?.title !== row.group) parts.push({ title: row.group, rows: [] });
    const cells = row.cells.map((_, columnIndex): FigureCell => {
      const cell = readPrintedCell(table, rowIndex, columnIndex);
      const found = checks.get(cellKey(table.id, rowIndex, columnIndex)) ?? [];
      const own = joinNotes([cell.note], found);
      const further = own.filter(({ remark }) => remark === undefined || remark !== row.note);
      return { ...formatCell(cell), noteNumbers: further.map(add) };
    });
    parts.at(-1)?.rows.push({
      title: row.title,
      role: row.role === "apart" ? undefined : row.role,
      indicator: row.indicator,
      noteNumber:
        row.note === undefined ? undefined : add({ text: row.note, ...findRowAddress(table, rowIndex, checks) }),
      cells,
    });
  });
  return {
    columns: table.columns.map((column) => column.title),
    parts,
    comments: table.rows.flatMap((row) => (row.comment === undefined ? [] : [{ row: row.title, text: row.comment }])),
    notes,
  };
}

/** The room that a printed table needs under the heading of its rows. */
export function shapePrintedTable(rowHeading: string, { columns, parts }: PrintedTable): TableShape {
  const rows = parts.flatMap((part) => part.rows);
  return shapeTable([
    [rowHeading, ...columns],
    ...rows.map(({ title, cells }) => [title, ...cells.map(({ text }) => text)]),
  ]);
}

/** The arithmetic behind a row's remark, where a check takes it over. */
function findRowAddress(table: TableEntry, row: number, checks: FigureNotes): { url?: string } {
  const remark = table.rows[row]?.note;
  const own = table.columns.flatMap((_, column) => checks.get(cellKey(table.id, row, column)) ?? []);
  const url = own.find((check) => check.remark === remark)?.url;
  return url === undefined ? {} : { url };
}

function formatCell({ value, printed, decimals = 0, text, marker, unit }: PlainCell) {
  if (value !== undefined) {
    const status = (statusMarkers as readonly string[]).includes(marker ?? "") ? ` (${String(marker)})` : "";
    const number = unit === "text" ? (printed ?? String(value)) : formatNumber(value, decimals, unit);
    return { text: `${number}${status}`, absent: false, isWords: false };
  }
  if (text !== undefined) return { text, absent: false, isWords: true };
  const reason = marker ?? "blank";
  return { text: reason === "blank" ? "" : markerTitles[reason], absent: true, isWords: true };
}

/** What `/tables/<id>.json` holds: the table as printed, a cell a value, with its place. */
export function buildTableJson(table: TableEntry) {
  const rows = table.rows.map((row, rowIndex) => ({
    ...row,
    cells: row.cells.map((_, columnIndex) => {
      const { value, printed, text, marker, note, denominator, disputed } = readPrintedCell(
        table,
        rowIndex,
        columnIndex,
      );
      return {
        value: value ?? null,
        printed: (value === undefined ? text : printed) ?? null,
        marker: marker ?? null,
        note: note ?? null,
        denominator: denominator ?? null,
        disputed: disputed ?? null,
      };
    }),
  }));
  return { ...table, locator: undefined, rows };
}
