/** Columns that a CSV file of observations can have, in any order. */
export const csvColumns = [
  "area",
  "period",
  "value",
  "marker",
  "note",
  "denominator",
  "numerator",
  "lower",
  "upper",
  "target",
  "rank",
  "of",
  "document",
  "citationTitle",
  "citationPublisher",
  "citationIssued",
  "citationAddress",
  "place",
  "boundaries",
  "disclosure",
  "disclosureReason",
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** Columns that say where figures are from. In a file with periods across, a row that leaves all of them blank is from where the row above is. */
export const sourceColumns = csvColumns.slice(csvColumns.indexOf("document"));
