import { headingOf, type CsvFile, type CsvType } from "./csv-file.ts";

/** Types of Frictionless Table Schema, version 2. */
const types: Record<CsvType, string> = {
  text: "string",
  number: "number",
  integer: "integer",
  date: "date",
  boolean: "boolean",
};

/** The Table Schema of a CSV file. `resourceOf` says what a list is called in the package. */
export function buildTableSchema({ columns, key, links }: CsvFile, resourceOf: (list: string) => string) {
  return {
    fields: columns.map((column) => ({
      name: headingOf(column),
      type: types[column.type],
      description: column.description,
    })),
    missingValues: ["", ...new Set(columns.flatMap((column) => column.symbols ?? []))],
    ...(key && { primaryKey: key }),
    ...(links && {
      foreignKeys: Object.entries(links).map(([field, list]) => ({
        fields: [field],
        reference: { resource: resourceOf(list), fields: ["id"] },
      })),
    }),
  };
}
