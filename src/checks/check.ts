import type { FileSource } from "../records/folder.ts";
import type { Issue, Rule } from "../records/issue.ts";
import type { LedgerLine } from "../records/ledger.ts";
import type { RecordSet } from "../records/read.ts";
import type { ReleasedFigure } from "../releases/release-ledger.ts";
import type { MeasuredSeries } from "./figures/measured.ts";

/** What checks are given: all records of a site, and what was published of them. */
export interface Checked extends RecordSet {
  /** The site's folder, for files that are no records, such as pictures. */
  readonly source: FileSource;
  /** The figures of all indicators by area, in order of time. */
  readonly series: readonly MeasuredSeries[];
  /** Every figure that was published before. */
  readonly released: readonly ReleasedFigure[];
  /** Every page that was published before. */
  readonly addresses: readonly LedgerLine<"address">[];
  /** The day on which it is checked, YYYY-MM-DD; without it nothing is said of the future. */
  readonly day: string | undefined;
  /** The moment for which it is checked, in milliseconds since 1970: what is to be published later is held back. */
  readonly moment: number | undefined;
}

/** Rules that are decided together, with the function that finds every breach of them. */
export interface Check {
  /** The rules that are defined here; the function may find breaches of others too. */
  readonly rules: readonly Rule[];
  readonly find: (given: Checked) => Issue[];
}
