import type { TableEntry } from "../catalogue/catalogue.ts";
import { markerTitles, statusMarkers, type Marker } from "../model/observations.ts";
import type { CellMarker, TableUnit } from "../model/table.ts";

/** A cell of a printed table, however its record writes it. */
export interface PlainCell {
  readonly value: number | undefined;
  /** The number as printed. */
  readonly printed: string | undefined;
  /** Words, where the cell holds words. */
  readonly text: string | undefined;
  readonly marker: Marker | "blank" | undefined;
  readonly note: string | undefined;
  readonly unit: TableUnit;
}

/** Reads one cell with its print and its unit. */
export function readPrintedCell(table: TableEntry, rowIndex: number, columnIndex: number): PlainCell {
  const row = table.rows[rowIndex];
  const cell = row?.cells[columnIndex] ?? "blank";
  const path = ["rows", rowIndex, "cells", columnIndex];
  const given = typeof cell === "object" ? cell : typeof cell === "number" ? { value: cell } : readWords(cell);
  const { value, text, marker, note }: Partial<PlainCell> = { ...given };
  const printed =
    value === undefined ? undefined : table.locator.printed(typeof cell === "object" ? [...path, "value"] : path);
  const unit = table.columns[columnIndex]?.unit ?? row?.unit ?? table.unit;
  return { value, printed, text, marker, note, unit };
}

function readWords(cell: string): { text?: string; marker?: CellMarker } {
  return isCellMarker(cell) ? { marker: cell } : { text: cell };
}

function isCellMarker(word: string): word is CellMarker {
  return word === "blank" || (word in markerTitles && !(statusMarkers as readonly string[]).includes(word));
}
