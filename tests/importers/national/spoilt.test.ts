import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { readNational } from "../../../src/importers/national/import-national.ts";
import { formatProblem, ImportRefused } from "../../../src/importers/records/problem.ts";
import type { GivenFile } from "../../../src/importers/files/read-given.ts";
import { memorySite } from "../memory-site.ts";
import { smallDictionary, smallParquet, type SmallRow } from "./small-parquet.ts";

const rows: readonly SmallRow[] = ["2016", "2017", "2018"].flatMap((year): SmallRow[] => [
  ["PriTotAbs", year, 302, "Barnet", "4.1"],
  ["PriTotAbs", year, 970, "England", "4.2"],
]);
const silent = { tell: () => undefined, end: () => undefined };
const record = (lines: string) => `importer: national\n${lines}`;

interface Given {
  readonly parquet?: GivenFile;
  readonly dictionary?: GivenFile;
  readonly issued?: string;
  readonly record?: string;
}

async function refusals({ parquet = smallParquet(rows), dictionary = smallDictionary, issued, ...site }: Given) {
  const files = {
    "data/site.yaml": "council: { name: A council, area: barnet }\n",
    ...(site.record !== undefined && { "data/imports/national.yaml": site.record }),
  };
  try {
    await readNational(memorySite(files), { parquet, dictionary, issued, day: "2026-05-01", progress: silent });
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(formatProblem);
    throw error;
  }
}

const added = (...more: readonly SmallRow[]) => smallParquet([...rows, ...more]);

describe("a national file with periods that cannot be", () => {
  test("is refused where one begins after the file was issued, or lies far from all others", async () => {
    const [late] = await refusals({ parquet: added(["PriTotAbs", "2031", 302, "Barnet", "4"]) });
    expect(late).toMatch(/row 7, column Years: “2031” of PriTotAbs begins after the file was issued \(2026-04\)/);
    const [far] = await refusals({ parquet: added(["PriTotAbs", "1902", 302, "Barnet", "4"]) });
    expect(far).toMatch(/row 7, column Years: “1902” of PriTotAbs lies 114 years from all its other years/);
  });

  test("is taken where the record says that they are meant, and where the label says that they are planned", async () => {
    const parquet = added(["PriTotAbs", "2031", 302, "Barnet", "4"]);
    expect(await refusals({ parquet, record: record('periods: { "2031": "2031" }\n') })).toEqual([]);
    expect(await refusals({ parquet, record: record('periods: { "2031": left-out }\n') })).toEqual([]);
    const planned = added(["PriTotAbs", "2031 (plan)", 302, "Barnet", "4"]);
    expect(await refusals({ parquet: planned, record: record('statuses: { "(plan)": budget }\n') })).toEqual([]);
  });

  test("is refused at the record where that gives a label what is no period", async () => {
    const [problem] = await refusals({ record: record('periods: { "2017": seventeen }\n') });
    expect(problem).toMatch(/^data\/imports\/national\.yaml: periods says that “2017” is “seventeen”.*"2017": "2017"/);
  });
});

test("a figure of an authority long after it ended is refused, and one of some years after is the source's", async () => {
  const figure = (year: string): SmallRow => ["PriTotAbs", year, 820, "Bedfordshire", "4"];
  expect((await refusals({ parquet: added(figure("2019")) })).join()).toMatch(
    /column LA Number: PriTotAbs has a figure of Bedfordshire \(820\) in 2019, and that authority ended on 2009-04-01/,
  );
  expect(await refusals({ parquet: added(figure("2012")) })).toEqual([]);
});

test.each([
  [
    "take: { measures: [PriTotAb] }\n",
    "take names the measure PriTotAb, which the file does not have. → Did you mean PriTotAbs?",
  ],
  [
    "take: { areas: [barnett] }\n",
    "take names the area barnett, which is no area that is known. → Did you mean barnet?",
  ],
  ['areaCodes: { "970": E99999999 }\n', "areaCodes gives 970 the official code E99999999, which no area has."],
  [
    "take: { areas: [leeds] }\n",
    "Nothing of it can be taken: none of its measures has a figure of the council of this site.",
  ],
])("a record that says %s is refused, since figures would be lost without a word", async (lines, problem) => {
  expect((await refusals({ record: record(lines) })).join("\n")).toContain(problem);
});

test("a column of another kind than texts and numbers is named once", async () => {
  const column = (name: string, type: "STRING" | "BOOLEAN" | "TIMESTAMP", data: unknown[]) => ({ name, type, data });
  const make = (years: "STRING" | "TIMESTAMP", values: "STRING" | "BOOLEAN") =>
    parquetWriteBuffer({
      columnData: [
        column("Short Desc", "STRING", ["PriTotAbs", "PriTotAbs"]),
        column("Years", years, years === "STRING" ? ["2016", "2017"] : [new Date(0), new Date(0)]),
        column("LA Number", "STRING", ["302", "302"]),
        column("LA and Regions", "STRING", ["Barnet", "Barnet"]),
        column("Values", values, values === "STRING" ? ["4", "5"] : [true, false]),
      ],
    });
  const tell = (bytes: ArrayBuffer) => refusals({ parquet: { name: "figures.parquet", bytes: new Uint8Array(bytes) } });
  expect(await tell(make("TIMESTAMP", "BOOLEAN"))).toEqual([
    expect.stringContaining("column Years: The column holds days or times"),
    expect.stringContaining("column Values: The column holds yes and no"),
  ]);
  expect(await tell(make("STRING", "STRING"))).toEqual([]);
});

describe("the edition of a national file", () => {
  test("is none of the future", async () => {
    expect((await refusals({ issued: "2026-06" })).join()).toContain(
      "“2026-06” (--issued) is after today, 2026-05-01.",
    );
    expect(await refusals({ issued: "2026" })).toEqual([]);
  });

  test("is read from a dictionary in UTF-16, and one with semicolons is told", async () => {
    const text = new TextDecoder().decode(smallDictionary.bytes);
    const wide = { ...smallDictionary, bytes: Buffer.from(`\uFEFF${text}`, "utf16le") };
    expect(await refusals({ dictionary: wide })).toEqual([]);
    const parted = { ...smallDictionary, bytes: Buffer.from(text.replaceAll('"', "").replaceAll(",", ";")) };
    expect((await refusals({ dictionary: parted })).join()).toContain("its cells are not parted by commas");
  });
});
