import type { FieldPath } from "../records/locate.ts";
import type { SourceRecord } from "../records/record.ts";
import type { FigureKind } from "./release-ledger.ts";

/** A figure as it is published now, with where it stands. */
export interface PublishedFigure {
  /** Indicator, or table of a cell. */
  readonly record: string;
  /** Area, or title of the cell's row. */
  readonly row: string;
  /** Period, or title of the cell's column. */
  readonly column: string;
  readonly kind: FigureKind;
  /** The number as printed, or the word that stands in its place. */
  readonly value: string;
  /** `provisional` or `revised`, or nothing. */
  readonly status: string;
  readonly home: SourceRecord;
  readonly path: FieldPath;
  /** Whether it is a cell that gives its indicator the figure that stands there: the ledger notes that, and not the cell. */
  readonly feeds: boolean;
}
