import { digestOf } from "./ledger.ts";

/** A figure as a source gives it. */
export interface SourceFigure {
  readonly area: string;
  readonly period: string;
  /** The number as printed, or the marker that says why there is none; "" where the source has no row for it. */
  readonly cell: string;
  /** What kind of number it is, such as provisional; "" where the source does not say. */
  readonly status: string;
}

/** Digest of figures of a source, in whatever order, and not of what an officer notes beside them. Short, since it only tells a change. */
export function digestFigures(figures: readonly SourceFigure[]): string {
  const lines = figures.map(
    ({ area, period, cell, status }) => `${area} ${period} ${cell || "not-available"} ${status}`,
  );
  return digestOf(lines.sort().join("\n")).slice(0, 16);
}
