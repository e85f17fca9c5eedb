import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { readGivenFile } from "../../../src/importers/files/read-given.ts";
import { readNational } from "../../../src/importers/national/import-national.ts";
import { writeFigureTable, readFigureTable, type FigureTable } from "../../../src/importers/records/figure-table.ts";
import { areas } from "../../../src/library/areas.ts";
import { listNationalMeasures } from "../../../src/library/national/measures.ts";
import { memorySite } from "../memory-site.ts";

/*
 * The national file itself, which is other people's and lies beside the project. Figures are looked up in it by another way than the importer's: by the names of
 * areas instead of their codes, by arithmetic instead of the digits of the text, and by years instead of labels.
 */
const folder = [join(import.meta.dirname, "../../../../shared"), join(import.meta.dirname, "../../../../../shared")]
  .map((path) => join(path, "data/lait"))
  .find((path) => existsSync(path));

interface FileRow {
  readonly "Short Desc": string;
  readonly Years: string;
  readonly "LA and Regions": string;
  readonly Values: string;
}

describe.skipIf(folder === undefined)("the national file (needs ../shared)", () => {
  const tables = new Map<string, FigureTable>();
  let rows: readonly FileRow[] = [];

  beforeAll(async () => {
    const path = join(folder ?? "", "bds_long_0.parquet");
    const bytes = readFileSync(path);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    rows = (await parquetReadObjects({ file })) as unknown as FileRow[];
    const { edition } = await readNational(memorySite({}), {
      parquet: readGivenFile(path),
      dictionary: readGivenFile(join(folder ?? "", "lait_data_dictionary.csv")),
      day: "2026-05-01",
      progress: { tell: () => undefined, end: () => undefined },
    });
    const { citation } = edition.record;
    // As they stand in the files of a site.
    for (const { code, table, place } of edition.measures)
      tables.set(code, readFigureTable(writeFigureTable(table, { citation, place })) ?? table);
  }, 60_000);

  test("has all measures of the library", () => {
    expect([...tables.keys()].sort()).toEqual(
      listNationalMeasures()
        .map(({ code }) => code)
        .sort(),
    );
  });

  test.each(["Barnet", "Calderdale", "Stoke-on-Trent", "England"])(
    "gives 200 figures of %s as they are in it",
    (name) => {
      const own = rows.filter((row) => row["LA and Regions"] === name && row.Years !== "0");
      const measures = new Map(listNationalMeasures().map((measure) => [measure.code, measure]));
      const id = areas.find((area) => area.name === name)?.id ?? "";
      const random = startRandom(name.length);
      const differing = Array.from({ length: 200 }, () => own[Math.floor(random() * own.length)]).filter((row) => {
        const measure = measures.get(row?.["Short Desc"] ?? "");
        if (!row || !measure) return true;
        const cell = cellOf(tables.get(measure.code), id, yearOf(row.Years));
        if (row.Values === "-") return !["unknown-missing", ""].includes(cell);
        return Math.abs(Number(cell) - Number(row.Values)) > 0.5 * 10 ** -measure.decimals + 1e-9;
      });
      expect(differing).toEqual([]);
    },
  );
});

/** The year that a label ends with, or its three years as they stand. */
function yearOf(label: string): (period: string) => boolean {
  const bare = label.replace(/ \(.+\)$/, "");
  const [, span] = /^(\d{4})[-/]\d{2}$/.exec(bare) ?? [];
  return (period) => period === bare || (span !== undefined && period === String(Number(span) + 1));
}

function cellOf(table: FigureTable | undefined, area: string, isPeriod: (period: string) => boolean): string {
  const [row, column] = [table?.areas.indexOf(area) ?? -1, table?.periods.findIndex(isPeriod) ?? -1];
  return row < 0 || column < 0 ? "" : (table?.cells[row * table.periods.length + column] ?? "");
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator; Numerical Recipes). */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}
