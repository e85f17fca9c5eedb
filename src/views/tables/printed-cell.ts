import type { TableEntry } from "../../catalogue/catalogue.ts";
import type { Dispute } from "../../catalogue/indicator-entry.ts";
import { readDenominator } from "../../catalogue/figures/denominators.ts";
import { readCellAt, type CellContent } from "../../catalogue/figures/figure-content.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import type { Marker } from "../../model/observations.ts";
import type { TableUnit } from "../../model/table.ts";

/** A cell of a printed table, however its record writes it. */
export interface PlainCell extends Pick<
  CellContent,
  "value" | "printed" | "decimals" | "denominator" | "text" | "note"
> {
  readonly marker: Marker | "blank" | undefined;
  readonly unit: TableUnit;
  /** What a check puts in doubt: the number, or only the way in which it is said to have changed. */
  readonly disputed: Dispute | undefined;
}

/** Reads one cell with its print and its unit. */
export function readPrintedCell(table: TableEntry, row: number, column: number): PlainCell {
  const cell = readCellAt({ fields: table, locator: table.locator }, row, column);
  const { value, printed, decimals, text, note } = cell;
  const marker = cell.marker ?? (value === undefined && text === undefined ? "blank" : undefined);
  const denominator = value === undefined ? undefined : readDenominator(table, { row, column });
  const disputed = table.disputedCells?.find((mark) => mark.row === row && mark.column === column)?.dispute;
  const unit = unitOfCell(table, row, column);
  return { value, printed, decimals, denominator, text, note, marker, unit, disputed };
}
