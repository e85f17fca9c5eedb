import { csvFormatRows } from "d3";
import type { TableEntry } from "../catalogue/catalogue.ts";
import { markerTitles, statusMarkers } from "../model/observations.ts";
import type { CellMarker, Table, TableCell, TableUnit } from "../model/table.ts";
import { countDecimals } from "../catalogue/series.ts";
import { formatNumber } from "../statistics/format.ts";
import { cellKey, createNoteList, joinNotes, type FigureNote, type FigureNotes } from "./figure-notes.ts";
import { makeInert } from "./indicator-csv.ts";

/** A printed table laid out for readers: parts with a heading each, and numbered notes. */
export interface PrintedTable {
  readonly columns: readonly string[];
  readonly parts: readonly { readonly title: string | undefined; readonly rows: readonly PrintedRow[] }[];
  readonly comments: readonly { readonly row: string; readonly text: string }[];
  /** Remarks in the order of their numbers, which count from 1. */
  readonly notes: readonly FigureNote[];
}

export interface PrintedRow {
  readonly title: string;
  readonly role: "total" | "detail" | undefined;
  readonly indicator: string | undefined;
  readonly noteNumber: number | undefined;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell {
  readonly text: string;
  readonly absent: boolean;
  readonly isWords: boolean;
  readonly noteNumbers: readonly number[];
}

/** Lays a table out as printed; a number keeps its decimals and gets its unit. `checks` are remarks on figures that disagree. */
export function buildPrintedTable(table: TableEntry, checks: FigureNotes = new Map()): PrintedTable {
  const { notes, add } = createNoteList();
  const parts: { title: string | undefined; rows: PrintedRow[] }[] = [];
  table.rows.forEach((row, rowIndex) => {
    if (parts.length === 0 || parts.at(-1)?.title !== row.group) parts.push({ title: row.group, rows: [] });
    const cells = row.cells.map((cell, columnIndex): PrintedCell => {
      const unit = table.columns[columnIndex]?.unit ?? row.unit ?? table.unit;
      const path = ["rows", rowIndex, "cells", columnIndex];
      const printed = table.locator.printed(typeof cell === "object" ? [...path, "value"] : path);
      const found = checks.get(cellKey(table.id, rowIndex, columnIndex)) ?? [];
      const own = joinNotes([typeof cell === "object" ? cell.note : undefined], found);
      const further = own.filter(({ remark }) => remark === undefined || remark !== row.note);
      return { ...formatCell(cell, printed, unit), noteNumbers: further.map(add) };
    });
    parts.at(-1)?.rows.push({
      title: row.title,
      role: row.role,
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

/** The arithmetic behind a row's remark, where a check takes it over. */
function findRowAddress(table: TableEntry, row: number, checks: FigureNotes): { url?: string } {
  const remark = table.rows[row]?.note;
  const own = table.columns.flatMap((_, column) => checks.get(cellKey(table.id, row, column)) ?? []);
  const url = own.find((check) => check.remark === remark)?.url;
  return url === undefined ? {} : { url };
}

function formatCell(cell: TableCell, printed: string | undefined, unit: TableUnit) {
  const given = typeof cell === "object" ? cell : typeof cell === "number" ? { value: cell } : readWords(cell);
  if (given.value !== undefined) {
    const decimals = countDecimals(printed ?? String(given.value));
    const status = (statusMarkers as readonly string[]).includes(given.marker ?? "")
      ? ` (${String(given.marker)})`
      : "";
    const text = unit === "text" ? (printed ?? String(given.value)) : formatNumber(given.value, decimals, unit);
    return { text: `${text}${status}`, absent: false, isWords: false };
  }
  if (given.text !== undefined) return { text: given.text, absent: false, isWords: true };
  const marker = given.marker ?? "blank";
  return { text: marker === "blank" ? "" : markerTitles[marker], absent: true, isWords: true };
}

function readWords(cell: string): { value?: number; text?: string; marker?: CellMarker } {
  return isCellMarker(cell) ? { marker: cell } : { text: cell };
}

function isCellMarker(word: string): word is CellMarker {
  return word === "blank" || (word in markerTitles && !(statusMarkers as readonly string[]).includes(word));
}

/** What `/tables/<id>.json` holds: the table as printed, a cell a value, with its place. */
export function buildTableJson(table: TableEntry) {
  const { locator, ...fields } = table;
  const rows = table.rows.map((row, rowIndex) => ({
    ...row,
    cells: row.cells.map((cell, columnIndex) => {
      const path = ["rows", rowIndex, "cells", columnIndex];
      const given = typeof cell === "object" ? cell : typeof cell === "number" ? { value: cell } : readWords(cell);
      const printed = locator.printed(typeof cell === "object" ? [...path, "value"] : path);
      return {
        value: given.value ?? null,
        printed: given.value === undefined ? (given.text ?? null) : (printed ?? null),
        marker: given.marker ?? null,
        note: typeof cell === "object" ? (cell.note ?? null) : null,
      };
    }),
  }));
  return { ...(fields satisfies Table), rows };
}

/** What `/tables/<id>.csv` holds: the table as printed, its parts in a column of their own. */
export function buildTableCsv(table: TableEntry): string {
  const printed = buildPrintedTable(table);
  const rows = printed.parts.flatMap((part) =>
    part.rows.map((row) => [part.title ?? "", row.title, ...row.cells.map((cell) => cell.text)].map(makeInert)),
  );
  return `${csvFormatRows([["part", table.rowHeading, ...printed.columns], ...rows])}\n`;
}
