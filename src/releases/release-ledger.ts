import type { Ledger, LedgerForm, LedgerLine } from "../records/ledger.ts";
import { readLedger } from "../records/ledger.ts";
import type { FileSource } from "../records/folder.ts";

/**
 * What a line of the release ledger notes: a value of an indicator, a rank, a target or its rating, by area and period, or its definition; a
 * cell of a printed table, by row and column; a grade of a document, by authority and area of judgement, or the words of one of its
 * recommendations; the words of a plan's action.
 */
const figureKinds = {
  value: "indicator",
  rank: "indicator",
  target: "indicator",
  rating: "indicator",
  definition: "indicator",
  cell: "table",
  judgement: "document",
  recommendation: "document",
  action: "plan",
} as const;
export type FigureKind = keyof typeof figureKinds;

/** Kind of the record that a line is about; a line of a kind that this version does not know is about a record of its own. */
export function homeKindOf({ kind }: { readonly kind: string }): (typeof figureKinds)[FigureKind] {
  return figureKinds[kind as FigureKind];
}

/** Everything that was published and that a change of wants a word, with the day of its release. `record` is the id of its record. */
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
