import type { ReadLabel } from "./read-period.ts";

/** The values of a period, read. */
export interface ReadColumn extends ReadLabel {
  readonly label: string;
  /** First row of the file that has the label. */
  readonly row: number;
  /** Cells by the source's code of the area. */
  readonly cells: ReadonlyMap<string, string>;
}
