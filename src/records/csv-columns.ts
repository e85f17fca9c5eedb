/** Columns that a CSV file of observations can have, in any order. */
export const csvColumns = [
  "area",
  "period",
  "value",
  "marker",
  "note",
  "denominator",
  "target",
  "rank",
  "of",
  "document",
  "citationTitle",
  "citationPublisher",
  "citationIssued",
  "citationAddress",
  "place",
  "disclosure",
  "disclosureReason",
] as const;
export type CsvColumn = (typeof csvColumns)[number];
