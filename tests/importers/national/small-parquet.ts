import { parquetWriteBuffer } from "hyparquet-writer";
import type { GivenFile } from "../../../src/importers/files/read-given.ts";

/** Measure, year, number and name of the area, and value, as a national file has them. */
export type SmallRow = readonly [measure: string, year: string, number: number, name: string, value: string];

const headings = ["Short Desc", "Years", "LA Number", "LA and Regions", "Values"] as const;

/** A national file with a few rows in groups of four, unless said otherwise; columns can be renamed or left out (""). */
export function smallParquet(
  rows: readonly SmallRow[],
  rename: Readonly<Record<string, string>> = {},
  rowGroupSize = 4,
): GivenFile {
  const columnData = headings.flatMap((heading, index) => {
    const name = rename[heading] ?? heading;
    const type = heading === "LA Number" ? ("DOUBLE" as const) : ("STRING" as const);
    return name === "" ? [] : [{ name, type, data: rows.map((row) => row[index] ?? null) }];
  });
  return { name: "figures.parquet", bytes: new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })) };
}

/** A dictionary in which one measure was updated on 1 April 2026. */
export const smallDictionary: GivenFile = {
  name: "lait_data_dictionary.csv",
  bytes: new TextEncoder().encode('"Measure_short","Last Update"\n"PriTotAbs","46113"\n"RTA","New data"\n'),
};
