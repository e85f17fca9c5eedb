import type { csvColumns } from "../../records/csv/csv-columns.ts";

/** What an officer gives: a table, which indicator it is of, and where it was printed. */
export interface ResultsCall {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly indicator: string;
  /** Columns of the source in a file of figures: `document` and `place`, or those of a cited work. */
  readonly source: Readonly<Partial<Record<(typeof csvColumns)[number], string>>>;
  /** Other signs: `<5=suppressed,nil=not-applicable`. */
  readonly markers: string | undefined;
}
