import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { judgeForImport } from "../../../src/importers/ees/tell-screening.ts";
import { pairOf } from "../../../src/importers/ees/file-pair.ts";
import { readEes, type EesCall } from "../../../src/importers/ees/figures/import-ees.ts";
import { readMeasure } from "../../../src/importers/ees/figures/read-measure.ts";
import { readListedPlaces } from "../../../src/importers/ees/listed-places.ts";
import { screenEesFiles } from "../../../src/importers/ees/screen.ts";
import { planImport } from "../../../src/importers/records/import-plan.ts";
import { ImportRefused, type ImportProblem } from "../../../src/importers/records/problem.ts";
import { memorySite } from "../memory-site.ts";
import { addColumn, goodPair, set, type Pair } from "./pair.ts";

const folder = mkdtempSync(join(tmpdir(), "findings-import-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const indicator = `title: Pupils who chose it
shortTitle: Chose it
definition: Share of pupils.
unit: percent
decimals: 1
polarity: unknown
periodKind: academic-year
topic: primary
source: { citation: { title: Choices, publisher: Department for Education, issued: "2022" }, place: Column pupil_share }
`;
const described = { "data/indicators/chose-it.yaml": indicator };

/** Reads and plans a pair, spoilt or not. */
function bring(
  spoil: (pair: Pair) => void,
  call: Partial<EesCall> = {},
  files: Readonly<Record<string, string>> = described,
) {
  const pair = goodPair();
  spoil(pair);
  const print = (table: string[][]) => `${table.map((row) => row.join(",")).join("\n")}\n`;
  const path = join(folder, pair.dataName);
  writeFileSync(path, print(pair.data));
  writeFileSync(join(folder, pair.metaName), print(pair.meta));
  const { pair: read } = screenEesFiles(pairOf(path), readListedPlaces());
  if (!read) throw new Error("The pair could not be read.");
  const site = memorySite(files);
  const { edition, lines } = readEes(site, read, {
    ...{ path, id: undefined, day: "2022-05-01", citation: { title: "Choices", issued: "2022" } },
    measure: { code: "pupil_share", indicator: "chose-it" },
    ...call,
  });
  return { files: planImport(site, edition).files, lines, read };
}

/** What is wrong with an import that is refused. */
function refused(
  spoil: (pair: Pair) => void,
  call: Partial<EesCall> = {},
  files = described,
): readonly ImportProblem[] {
  try {
    bring(spoil, call, files);
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

const asIs = () => {};

describe("an import of a file of Explore education statistics", () => {
  test("writes figures as printed with markers in words, areas by their codes, and periods of the indicator's kind", () => {
    expect(bring(asIs).files.get("data/observations/chose-it.csv")).toBe(
      [
        "area,2019/20,2020/21,citationTitle,citationPublisher,citationIssued,place",
        "england,45.5,not-available,Choices,Department for Education,2022,Column pupil_share",
        "north-east,not-available,44.0,,,,",
        "hartlepool,not-available,not-available,,,,",
        "middlesbrough,not-available,7.0,,,,",
        "",
      ].join("\n"),
    );
  });

  test("keeps how rows were chosen, so that the next edition needs only the file and its day", () => {
    const first = bring(asIs, {
      measure: { code: "pupil_share", indicator: "chose-it", where: { subject: "Physics" } },
    });
    expect(first.files.get("data/imports/shares.yaml")).toContain(
      "{ code: pupil_share, indicator: chose-it, where: { subject: Physics }",
    );
    const files = { ...described, ...Object.fromEntries(first.files) };
    const later = bring(
      ({ data }) => {
        data.push([...(data[2] ?? [])]);
        set(data, 8, "time_period", "202122");
        set(data, 8, "pupil_share", "61.2");
      },
      { measure: undefined, citation: { issued: "2023" } },
      files,
    );
    expect(later.files.get("data/observations/chose-it.csv")).toContain(
      "england,suppressed,61.2,Choices,Department for Education,2023",
    );
  });

  test("takes the total of a filter that is not named, and says where there is none", () => {
    const [problem] = refused(({ data }) => {
      for (const row of [2, 5, 6, 7]) set(data, row, "subject", "Each");
    });
    expect(problem).toMatchObject({ row: 2, column: "col_name" });
    expect(problem?.remedy).toContain("Each, Physics, Chemistry");
  });

  test("reads the status of figures from a filter called version", () => {
    const { files } = bring(({ data, meta }) => {
      addColumn(data, "version", ["Revised", "Revised", "Revised", "Provisional", "Provisional", "Provisional"]);
      meta.push(["version", "Filter", "Version", "", "", "", "", ""]);
    });
    const [, england, region] = (files.get("data/observations/chose-it.csv") ?? "").split("\n");
    expect([england, region].map((line) => line?.split(",").slice(0, 5).join())).toEqual([
      "england,45.5,revised,not-available,",
      "north-east,not-available,,44.0,provisional",
    ]);
  });

  test("rounds what a computer's arithmetic left, and nothing else", () => {
    const { files } = bring(({ data }) => {
      set(data, 2, "pupil_share", "45.4999999999999996");
      set(data, 5, "pupil_share", "44.000");
    });
    expect(files.get("data/observations/chose-it.csv")).toMatch(/england,45\.5,.*\nnorth-east,not-available,44\.0,/);
  });
});

describe("an import is refused, with row, column and remedy, where", () => {
  const cases: readonly (readonly [string, (pair: Pair) => void, Partial<EesCall>, Partial<ImportProblem>])[] = [
    [
      "a sign is neither a number nor known",
      ({ data }) => {
        set(data, 6, "pupil_share", "SUPP");
      },
      {},
      { row: 6, column: "pupil_share", problem: "“SUPP” is neither a number nor a symbol that is known." },
    ],
    [
      "a number has a sign beside it",
      ({ data }) => {
        set(data, 6, "pupil_share", "45.5%");
      },
      {},
      {
        ...{ row: 6, column: "pupil_share", problem: "“45.5%” is not written as a plain number." },
        remedy:
          "Numbers have digits and a point, without commas, signs and words: correct the file, or ask its publisher for it as it was issued.",
      },
    ],
    [
      "a code is no official one",
      ({ data }) => {
        set(data, 6, "new_la_code", "E06999999");
      },
      {},
      { row: 6, column: "new_la_code" },
    ],
    [
      "a time is of another kind than the indicator's",
      ({ data }) => {
        for (const row of [2, 3, 4, 5, 6, 7]) set(data, row, "time_identifier", "Financial year");
      },
      {},
      { row: 2, column: "time_identifier" },
    ],
    [
      "two rows are of one area and period",
      ({ data, meta }) => {
        addColumn(data, "version", ["Final", "Final", "Final", "Final", "Revised", "Final"]);
        meta.push(["version", "Filter", "Version", "", "", "", "", ""]);
        data.push([...(data[4] ?? [])]);
        set(data, 8, "version", "Revised");
      },
      {},
      { row: 8, column: "pupil_share" },
    ],
    [
      "an item is not in the file",
      asIs,
      { measure: { code: "pupil_share", indicator: "chose-it", where: { subject: "Physic" } } },
      {},
    ],
    ["a column is not in the file", asIs, { measure: { code: "share", indicator: "chose-it" } }, {}],
    ["an indicator is not described", asIs, { measure: { code: "pupil_share", indicator: "chose" } }, {}],
    ["nothing says which figures are which indicator", asIs, { measure: undefined }, {}],
    ["the publication has no day", asIs, { citation: { title: "Choices" } }, { file: "the command" }],
  ];
  test.each(cases)("%s", (_, spoil, call, expected) => {
    const [problem] = refused(spoil, call);
    expect(problem).toMatchObject(expected);
    expect(problem?.remedy).toMatch(/^[A-Z].+[.?…]$/s);
  });

  test("but rows of levels that no record is of are only counted, by level", () => {
    const { lines, read } = bring(({ data }) => {
      addColumn(data, "ward_code", ["", "", "", "", "", ""]);
      addColumn(data, "ward_name", ["", "", "", "", "", ""]);
      for (const name of ["One", "Two"]) {
        data.push([...(data[6] ?? [])]);
        set(data, data.length, "geographic_level", "Ward");
        set(data, data.length, "ward_code", `E0500000${name.length}`);
        set(data, data.length, "ward_name", name);
      }
      data.push([...(data[6] ?? [])]);
      set(data, data.length, "geographic_level", "School");
    });
    expect(lines).toEqual([
      "Left out: 2 rows of the level Ward, of which no site has areas.",
      "Left out: 1 row of the level School, of which no site has areas.",
    ]);
    expect(read.profile.rowCount).toBe(9);
  });

  test("and a list of wards that is not at hand refuses none", () => {
    const place = { file: "shares.csv", line: 2, column: 1 };
    const rule = { id: "ward_combinations", stage: "main tests", grade: "fail", says: "" } as const;
    const breach = { rule, place, problem: "", remedy: "" };
    const screening = { passes: false, isWhole: true, pair: undefined };
    const judged = judgeForImport({ ...screening, breaches: [{ ...breach, isUnjudged: true }] });
    expect(judged).toMatchObject({ passes: true, breaches: [] });
    expect(judgeForImport({ ...screening, breaches: [breach] }).passes).toBe(false);
    expect(judgeForImport({ ...screening, isWhole: false, breaches: [] }).passes).toBe(false);
  });
});

test("options name a measure: the only column where there is one, items of filters, commas in them", () => {
  const { read } = bring(asIs);
  expect(
    readMeasure({ indicator: "a", column: "pupil_share", where: "subject=Physics, subject_area=Arts\\, all" }, read),
  ).toEqual({
    ...{ code: "pupil_share", indicator: "a" },
    where: { subject: "Physics", subject_area: "Arts, all" },
  });
  expect(readMeasure({}, read)).toBeUndefined();
  expect(() => readMeasure({ indicator: "a" }, read)).toThrow(
    "Name one with --column <name>: pupil_count, pupil_share.",
  );
  expect(() => readMeasure({ column: "pupil_share" }, read)).toThrow("Add --indicator <id>.");
});
