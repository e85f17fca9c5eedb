import type { Ledger, LedgerForm, LedgerLine } from "../records/ledger.ts";
import { readLedger } from "../records/ledger.ts";
import type { FileSource } from "../records/folder.ts";

/**
 * What a line of the release ledger notes: a value of an indicator, a rank, a target or its rating, by area and period; or a cell of
 * a printed table, by row and column.
 */
export const figureKinds = ["value", "rank", "target", "rating", "cell"] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Every figure that was published, with the day of its release. `record` is the indicator, or the table of a cell. */
export const releaseLedgerForm = {
  file: "data/release-ledger.csv",
  columns: ["record", "row", "column", "kind", "value", "status"],
  key: ["record", "row", "column", "kind"],
} as const satisfies LedgerForm<string>;

export type ReleaseColumn = (typeof releaseLedgerForm.columns)[number];
export type ReleasedFigure = LedgerLine<ReleaseColumn>;

/** Reads which figures were published. */
export function readReleaseLedger(source: FileSource): Ledger<ReleaseColumn> {
  return readLedger<ReleaseColumn>(source, releaseLedgerForm);
}

/** What a figure is known by over all files. */
export function figureKey(figure: Readonly<Record<(typeof releaseLedgerForm.key)[number], string>>): string {
  return releaseLedgerForm.key.map((column) => figure[column]).join("\u0000");
}
