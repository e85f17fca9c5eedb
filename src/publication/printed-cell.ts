import type { TableEntry } from "../catalogue/catalogue.ts";
import { readCellAt, type CellContent } from "../catalogue/figure-content.ts";
import { unitOfCell } from "../catalogue/table-figures.ts";
import type { Marker } from "../model/observations.ts";
import type { TableUnit } from "../model/table.ts";

/** A cell of a printed table, however its record writes it. */
export interface PlainCell extends Pick<CellContent, "value" | "printed" | "decimals" | "text" | "note"> {
  readonly marker: Marker | "blank" | undefined;
  readonly unit: TableUnit;
}

/** Reads one cell with its print and its unit. */
export function readPrintedCell(table: TableEntry, row: number, column: number): PlainCell {
  const cell = readCellAt({ fields: table, locator: table.locator }, row, column);
  const { value, printed, decimals, text, note } = cell;
  const marker = cell.marker ?? (value === undefined && text === undefined ? "blank" : undefined);
  return { value, printed, decimals, text, note, marker, unit: unitOfCell(table, row, column) };
}
