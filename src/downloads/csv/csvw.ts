import type { Licence } from "../../model/licence.ts";
import { headingOf, type CsvColumn, type CsvFile, type CsvType } from "./csv-file.ts";

/** Datatypes of "Metadata Vocabulary for Tabular Data" (W3C Recommendation of 17 December 2015), section 5.11. */
const datatypes: Record<CsvType, string> = {
  text: "string",
  number: "decimal",
  integer: "integer",
  date: "date",
  boolean: "boolean",
};

/** Who publishes a file, and under which licence. */
export interface Issuer {
  readonly publisher: string;
  readonly licence: Pick<Licence, "address">;
}

/**
 * Metadata of a CSV file in the W3C's vocabulary. It stands beside the file under the name that "Model for Tabular Data and
 * Metadata on the Web", section 5.3, lets programs look for: the file's own with `-metadata.json` after it.
 */
export function buildCsvw(file: CsvFile, { publisher, licence }: Issuer) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    url: file.url.slice(file.url.lastIndexOf("/") + 1),
    "dc:title": file.title,
    "dc:description": file.description,
    "dc:publisher": publisher,
    "dc:license": { "@id": licence.address },
    ...(file.sources && file.sources.length > 0 && { "dc:source": file.sources }),
    tableSchema: {
      columns: file.columns.map(describeColumn),
      ...(file.key && { primaryKey: file.key }),
    },
  };
}

function describeColumn(column: CsvColumn) {
  return {
    name: column.name,
    titles: headingOf(column),
    "dc:description": column.description,
    datatype: datatypes[column.type],
    ...(column.symbols && { null: ["", ...column.symbols] }),
  };
}
