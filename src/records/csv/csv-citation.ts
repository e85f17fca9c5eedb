import type { CsvColumn } from "./csv-columns.ts";

/** Where a row of a CSV file says that its figure is from. */
export interface RowSource {
  readonly document?: string;
  readonly citation?: Readonly<Record<string, string>>;
  readonly place: string;
  /** As it is written: what is no whole number is told by the schema. */
  readonly page?: number | string;
  readonly boundaries?: string;
  readonly disclosure?: string;
  readonly disclosureReason?: string;
}

/** Columns of a work that is not published here, by its fields. */
export const citationColumns = {
  title: "citationTitle",
  publisher: "citationPublisher",
  issued: "citationIssued",
  address: "citationAddress",
} as const satisfies Record<string, CsvColumn>;

/** The fields of a cited work that a row gives. */
export function readCitation(cell: (column: CsvColumn) => string): Record<string, string> {
  const given = Object.entries(citationColumns).map(([field, column]) => [field, cell(column)] as const);
  return Object.fromEntries(given.filter(([, words]) => words !== ""));
}
