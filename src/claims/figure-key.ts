import type { HeldFigure } from "./quantity.ts";

/** The key of a cell of a printed table. */
export function cellKey(table: string, row: number, column: number): string {
  return `cell ${table} ${row} ${column}`;
}

/** The key of a figure of an indicator. */
export function indicatorKey(
  kind: "value" | "rank" | "target",
  indicator: string,
  area: string,
  period: string,
): string {
  return `${kind} ${indicator} ${area} ${period}`;
}

/** The key of the figure that a claim rests on. */
export function keyOfHeld(held: HeldFigure): string {
  return held.kind === "cell"
    ? cellKey(held.table, held.row, held.column)
    : indicatorKey(held.kind, held.indicator.id, held.area, held.period);
}
