import { csvParseRows } from "d3-dsv";
import type { buildCsvw } from "../../../src/downloads/csv/csvw.ts";

type Csvw = ReturnType<typeof buildCsvw>;

/** Built-in datatypes of the vocabulary that the site uses, with what XML Schema lets them be. */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /[\s\S]*/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false|1|0)$/,
};

/** Properties that "Metadata Vocabulary for Tabular Data" allows on a table, a schema and a column; others must have a prefix. */
const known = {
  table: ["@context", "url", "tableSchema"],
  schema: ["columns", "primaryKey"],
  column: ["name", "titles", "datatype", "null"],
};

/** What is wrong with the metadata of a CSV file by itself, and with the file by its metadata. */
export function findCsvwFaults(metadata: Csvw, url: string, text: string): string[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ""));
  const { columns, primaryKey } = metadata.tableSchema;
  const names = columns.map(({ name }) => name);
  const allowed = (kind: keyof typeof known, value: object) =>
    Object.keys(value).filter((property) => !known[kind].includes(property) && !/^(dc|schema):[a-z]+$/i.test(property));
  const keys = rows.map((row) => (primaryKey ?? []).map((name) => row[names.indexOf(name)]).join("\u0000"));
  return [
    ...(metadata["@context"][0] === "http://www.w3.org/ns/csvw" ? [] : ["The context is not CSVW's."]),
    ...(url.endsWith(`/${metadata.url}`) ? [] : [`It describes ${metadata.url}.`]),
    ...[...allowed("table", metadata), ...allowed("schema", metadata.tableSchema)].map((one) => `${one} is unknown.`),
    ...columns.flatMap((column) => allowed("column", column).map((one) => `${one} is unknown.`)),
    ...names.filter((name) => !/^[A-Za-z0-9][\w.]*$/.test(name)).map((name) => `${name} is no name.`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `${name} stands twice.`),
    ...(primaryKey ?? []).filter((name) => !names.includes(name)).map((name) => `The key ${name} is no column.`),
    ...(primaryKey && new Set(keys).size < rows.length ? ["Two rows have the same key."] : []),
    ...columns.flatMap(({ titles }, index) => (titles === header[index] ? [] : [`${titles} is not in the header.`])),
    ...(header.length === columns.length ? [] : ["The header has other columns."]),
    ...rows.flatMap((row) =>
      columns.flatMap(({ name, datatype, null: nulls = [""] }, index) => {
        const cell = row[index] ?? "";
        return nulls.includes(cell) || lexical[datatype]?.test(cell) ? [] : [`${name}: ${cell} is no ${datatype}.`];
      }),
    ),
  ];
}
