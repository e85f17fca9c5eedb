import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readListedPlaces } from "../../../src/importers/ees/listed-places.ts";
import { metaNameOf } from "../../../src/importers/ees/file-name-rules.ts";
import { screenEesFiles, type Screening } from "../../../src/importers/ees/screen.ts";

/** A data file and its metadata file as tables, to be spoilt. */
export interface Pair {
  data: string[][];
  meta: string[][];
  dataName: string;
  metaName: string;
  /** Written in place of the tables where a test is about the text itself. */
  dataText?: string | Uint8Array;
  metaText?: string;
}

const dataLines = `
time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,subject_area,subject,pupil_count,pupil_share
201920,Academic year,National,E92000001,England,,,,,,Total,Total,900,45.5
201920,Academic year,National,E92000001,England,,,,,,Science,Physics,400,c
201920,Academic year,National,E92000001,England,,,,,,Science,Chemistry,500,z
202021,Academic year,Regional,E92000001,England,E12000001,North East,,,,Total,Total,90,44.0
202021,Academic year,Local authority,E92000001,England,E12000001,North East,805,E06000001,Hartlepool,Total,Total,9,x
202021,Academic year,Local authority,E92000001,England,E12000001,North East,806,E06000002,Middlesbrough,Total,Total,low,7.0
`;

const metaLines = `
col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
subject,Filter,Subject,,,,Choose a subject,subject_area
subject_area,Filter,Subject area,,,,,
pupil_count,Indicator,Number of pupils,Pupils,,0,,
pupil_share,Indicator,Share of pupils,Pupils,%,1,,
`;

/** A pair that no rule finds fault with. */
export function goodPair(): Pair {
  const table = (lines: string) =>
    lines
      .trim()
      .split("\n")
      .map((line) => line.split(","));
  return { data: table(dataLines), meta: table(metaLines), dataName: "shares.csv", metaName: "shares.meta.csv" };
}

/** Sets a cell of a table: `row` counts from 1, with the heading as row 1. */
export function set(table: string[][], row: number, column: string, value: string): void {
  const index = table[0]?.indexOf(column) ?? -1;
  const cells = table[row - 1];
  if (index === -1 || !cells) throw new Error(`There is no cell ${column} in row ${row}.`);
  cells[index] = value;
}

/** Adds a column with the values of its rows. */
export function addColumn(table: string[][], name: string, values: readonly string[]): void {
  for (const [index, row] of table.entries()) row.push(index === 0 ? name : (values[index - 1] ?? ""));
}

/** Takes a column away. */
export function dropColumn(table: string[][], name: string): void {
  const index = table[0]?.indexOf(name) ?? -1;
  for (const row of table) row.splice(index, 1);
}

/** The screener's lists that the engine does not have, with a few invented lines each. */
const lists = { whole: readListedPlaces(join(import.meta.dirname, "lists")), own: readListedPlaces() };

/** Writes a pair on the disk, screens it and takes it away. */
export function screen(pair: Pair, withLists = true): Screening {
  const folder = mkdtempSync(join(tmpdir(), "findings-screen-"));
  const print = (table: string[][]) => `${table.map((row) => row.join(",")).join("\n")}\n`;
  const at = (name: string) => ({ path: join(folder, name), name });
  const [data, meta] = [at(pair.dataName), at(pair.metaName)];
  writeFileSync(data.path, pair.dataText ?? print(pair.data));
  writeFileSync(meta.path, pair.metaText ?? print(pair.meta));
  try {
    return screenEesFiles({ data, meta }, withLists ? lists.whole : lists.own);
  } finally {
    for (const { path } of [data, meta]) rmSync(path);
    rmdirSync(folder);
  }
}

/** The pair with the name that its metadata file should have. */
export function renamed(pair: Pair, name: string): Pair {
  return { ...pair, dataName: name, metaName: metaNameOf(name) };
}
