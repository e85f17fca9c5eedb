import { describe, expect, test } from "vitest";
import { readNational, type NationalEdition } from "../../../src/importers/national/import-national.ts";
import { describeLeftOut } from "../../../src/importers/national/describe-left-out.ts";
import type { GivenFile } from "../../../src/importers/files/read-given.ts";
import { formatProblem, ImportRefused } from "../../../src/importers/records/problem.ts";
import { memorySite } from "../memory-site.ts";
import { smallDictionary, smallParquet, type SmallRow } from "./small-parquet.ts";

const rows: readonly SmallRow[] = [
  ["PriTotAbs", "2016", 302, "Barnet", "4.0599999999999996"],
  ["PriTotAbs", "2016", 381, "Calderdale", "4"],
  ["PriTotAbs", "2016", 970, "England", "3.9500000000000002"],
  ["PriTotAbs", "2018", 302, "Barnet", "-"],
  ["PriTotAbs", "2018", 970, "England", "4.2"],
  ["LACFinance", "2016-17 (OT)", 302, "Barnet", "1190"],
  ["LACFinance", "2016-17 (OT)", 970, "England", "990"],
  ["CINPermExclusion", "2023", 302, "Barnet", "4.7980000000000002E-2"],
  ["CINPermExclusion", "0", 302, "Barnet", "0"],
  ["NewMeasure", "2023", 302, "Barnet", "5"],
];

const settings = { "data/site.yaml": "council: { name: A council, area: barnet }\n" };
const silent = { tell: () => undefined, end: () => undefined };

function read(
  parquet: GivenFile,
  files: Readonly<Record<string, string>> = {},
  dictionary: GivenFile | undefined = smallDictionary,
) {
  const given = { parquet, dictionary, day: "2026-05-01", progress: silent };
  return readNational(memorySite({ ...settings, ...files }), given);
}

async function refusals(...given: Parameters<typeof read>): Promise<string[]> {
  try {
    await read(...given);
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(formatProblem);
    throw error;
  }
}

const tableOf = ({ edition }: NationalEdition, indicator: string) =>
  edition.measures.find((measure) => measure.indicator === indicator)?.table;

describe("a national file", () => {
  test("becomes tables of areas by their codes, with England first, and years without gaps", async () => {
    expect(tableOf(await read(smallParquet(rows)), "absence-primary-overall")).toEqual({
      areas: ["england", "calderdale", "barnet"],
      periods: ["2016", "2017", "2018"],
      cells: ["3.95", "", "4.2", "4.00", "", "", "4.06", "", "unknown-missing"],
    });
  });

  test("brings what changed in how a measure is made, after its first figures", async () => {
    const scores: SmallRow[] = ["2017", "2019", "2021"].map((year) => [
      "AVG_Attain8_Score",
      year,
      302,
      "Barnet",
      "50.1",
    ]);
    const { edition } = await read(smallParquet(scores));
    const breaks = edition.measures[0]?.fields?.seriesBreaks ?? [];
    expect(breaks.map(({ period }) => period)).toEqual(["2018", "2020", "2022", "2023"]);
  });

  test("has the statuses of its labels, and years by their end", async () => {
    expect(tableOf(await read(smallParquet(rows)), "weekly-cost-looked-after")).toEqual({
      ...{ areas: ["england", "barnet"], periods: ["2017"], cells: ["990", "1190"] },
      asides: { marker: ["outturn", "outturn"] },
    });
  });

  test("tells the month of its edition by its dictionary, and what was left out", async () => {
    const answer = await read(smallParquet(rows));
    expect(answer.edition.record.citation.issued).toBe("2026-04");
    expect(describeLeftOut(answer.leftOut).join(" ")).toContain("“0” of CINPermExclusion");
    expect(describeLeftOut(answer.leftOut).join(" ")).toContain("1 measure that nothing describes: NewMeasure.");
    expect(answer.edition.measures).toHaveLength(3);
  });

  test("leaves a measure out that the council has no figure of", async () => {
    const others = await read(smallParquet(rows), {
      "data/site.yaml": "council: { name: A council, area: calderdale }",
    });
    expect(others.edition.measures.map(({ code }) => code)).toEqual(["PriTotAbs"]);
    expect(others.leftOut.withoutFigures).toEqual(["LACFinance", "CINPermExclusion"]);
  });

  test("gives only the measures and areas that the site takes", async () => {
    const first = await read(smallParquet(rows));
    const { edition } = first;
    const record = { ...edition.record, measures: [], take: { measures: ["PriTotAbs"], areas: ["barnet", "england"] } };
    const taken = await read(smallParquet(rows), { "data/imports/national.yaml": JSON.stringify(record) });
    expect(taken.edition.measures.map(({ code, table }) => [code, table.areas])).toEqual([
      ["PriTotAbs", ["england", "barnet"]],
    ]);
  });
});

describe("is refused, with its place and what to do", () => {
  const change = (index: number, value: Partial<Record<0 | 1 | 2 | 3 | 4, string | number>>) =>
    smallParquet(rows.map((row, at) => (at === index ? (Object.assign([...row], value) as unknown as SmallRow) : row)));
  const whole = smallParquet(rows).bytes;
  const text = (words: string): GivenFile => ({ name: "figures.parquet", bytes: new TextEncoder().encode(words) });

  test.each<[string, GivenFile, string]>([
    [
      "a value with a comma",
      change(5, { 4: "1,190" }),
      "figures.parquet, row 6, column Values: “1,190” (LACFinance in 2016-17 (OT), once) is not written as a plain number.",
    ],
    [
      "a value with a per cent sign",
      change(1, { 4: "4%" }),
      "figures.parquet, row 2, column Values: “4%” (PriTotAbs in 2016, once) is not written as a plain number.",
    ],
    [
      "a number with two points, in the row where it stands",
      change(4, { 4: "4.5.6" }),
      "figures.parquet, row 5, column Values: “4.5.6” (",
    ],
    ["a blank cell", change(1, { 4: "" }), "row 2, column Values: A blank cell (PriTotAbs in 2016, once) is neither"],
    [
      "a sign that nobody explained",
      change(1, { 4: "x" }),
      "row 2, column Values: “x” (PriTotAbs in 2016, once) is neither a number nor a sign that is known. → Known: “-”.",
    ],
    [
      "a year never seen",
      change(3, { 1: "2018 (est)" }),
      "row 4, column Years: “2018 (est)” of PriTotAbs is no period of its kind (academic-year-ending).",
    ],
    [
      "an authority that nobody knows",
      change(1, { 2: 399 }),
      "row 2, column LA Number: 399 (Calderdale) is no area that this version of findings knows.",
    ],
    [
      "two values for one figure",
      change(1, { 2: 302 }),
      "row 2, column Values: PriTotAbs has two values for Calderdale in 2016: 4.0599999999999996 and 4.",
    ],
    [
      "two labels for one year",
      change(3, { 1: "2016 (Rev)" }),
      "row 4, column Years: “2016 (Rev)” and “2016” of PriTotAbs are both 2016.",
    ],
    [
      "a renamed column",
      smallParquet(rows, { Values: "Value" }),
      "figures.parquet, column Values: There is no such column; its columns are “Short Desc”",
    ],
    [
      "another parquet file",
      smallParquet(rows, { "Short Desc": "a", Years: "b", "LA Number": "c", "LA and Regions": "d", Values: "e" }),
      "It has none of the columns of the national file",
    ],
    [
      "measures of another file",
      smallParquet([["Other", "2016", 302, "Barnet", "1"]]),
      "column Short Desc: None of its 1 measures is one that this version of findings knows: Other",
    ],
    ["no rows", smallParquet([]), "It has no rows."],
    [
      "a file that is cut off",
      { name: "figures.parquet", bytes: whole.slice(0, whole.length / 2) },
      "It is cut off: its end is missing.",
    ],
    [
      "a file that is damaged within",
      { name: "figures.parquet", bytes: whole.map((byte, index) => (index > 20 && index < 300 ? 255 - byte : byte)) },
      "It is damaged: rows 1 to 4 of 10 cannot be read.",
    ],
    ["a text", text("Short Desc,Years\n"), "It is no parquet file, but a text, such as a CSV file or a page."],
    ["nothing at all", text(""), "The file is empty."],
    ["a spreadsheet", text("PK\u0003\u0004 and so on"), "It is no parquet file, but a spreadsheet"],
    ["a figure without a measure", change(1, { 0: "" }), "row 2, column Short Desc: No measure is named."],
  ])("%s", async (_, file, problem) => {
    expect((await refusals(file)).join("\n")).toContain(problem);
  });

  test("an edition that nobody tells", async () => {
    const without = { ...smallDictionary, bytes: new TextEncoder().encode("a,b\n1,2\n") };
    expect(await refusals(smallParquet(rows), {}, without)).toEqual([
      "lait_data_dictionary.csv, column Measure_short: There is no such column in it: its columns are a, b. → Put it beside the file as it is published, or say when the file was issued: --issued 2026-04.",
    ]);
  });

  test("all faults in one run", async () => {
    const faults = await refusals(
      smallParquet(
        rows.map((row, at) =>
          at === 0
            ? [row[0], "20 16", row[2], row[3], row[4]]
            : at === 6
              ? [row[0], row[1], row[2], row[3], "n/a"]
              : row,
        ),
      ),
    );
    expect(faults).toHaveLength(2);
  });
});

test("a number that was another authority's before is told by the name beside it, in whatever year it stands", async () => {
  const named = (name: string): SmallRow[] => [
    ["PriTotAbs", "2016", 885, name, "4.1"],
    ["PriTotAbs", "2018", 885, "Worcestershire", "4.2"],
    ["PriTotAbs", "2018", 302, "Barnet", "4.2"],
    ["PriTotAbs", "2018", 810, "Kingston Upon Hull, City of", "4.2"],
    ["PriTotAbs", "2018", 201, "City of London", "4.2"],
  ];
  const [problem, ...others] = await refusals(smallParquet(named("Hereford and Worcester")));
  expect(problem).toMatch(
    /^figures\.parquet, row 1, column LA Number: 885 is the number of Worcestershire, and the file names it “Hereford and Worcester”.*E10000034/,
  );
  expect(others).toEqual([]);
  expect(await refusals(smallParquet(named("WORCESTERSHIRE COUNTY COUNCIL")))).toEqual([]);
});
