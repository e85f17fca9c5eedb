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

/** Columns of the file that a site publishes of an indicator, which files that are written by hand have not; sources of ranks and targets have those of all sources. */
export type ReadColumn =
  | CsvColumn
  | "page"
  | "rankNote"
  | "explains"
  | "targetBand"
  | "targetComparator"
  | "targetRating"
  | "targetReference"
  | `rank:${CsvColumn | "page"}`
  | `target:${CsvColumn | "page"}`;
