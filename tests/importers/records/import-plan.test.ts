import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import type { ImportedEdition, ImportedFigures } from "../../../src/importers/records/edition.ts";
import { describePlan, planImport } from "../../../src/importers/records/import-plan.ts";
import { ImportRefused } from "../../../src/importers/records/problem.ts";
import { memorySite } from "../memory-site.ts";

type Files = Readonly<Record<string, string>>;

const digests = { first: "a".repeat(64), second: "b".repeat(64) };

function editionOf(issued: string, cells: readonly string[], change: Partial<ImportedFigures> = {}): ImportedEdition {
  const measure: ImportedFigures = {
    code: "ABS",
    indicator: "absence",
    fields: {
      ...{ title: "Absence", shortTitle: "Absence", definition: "Lessons missed.", unit: "percent", decimals: 1 },
      ...{ polarity: "lower-is-better", periodKind: "academic-year-ending", topic: "attendance" },
    },
    place: "Measure ABS",
    table: { areas: ["example-country", "exampleshire"], periods: ["2018", "2019"], cells },
    countsPeople: false,
    ...change,
  };
  return {
    id: "national",
    record: {
      importer: "national",
      citation: { title: "The tool", publisher: "The department", issued },
      licence: "open-government-licence-3",
      file: { name: "figures.parquet", digest: issued === "2019" ? digests.first : digests.second, rows: 4 },
      markers: { "-": "unknown-missing" },
    },
    measures: [measure],
    day: "2020-01-31",
  };
}

/** The files of a site after an edition. */
function importInto(files: Files, edition: ImportedEdition): Files {
  return { ...files, ...Object.fromEntries(planImport(memorySite(files), edition).files) };
}

function refusals(files: Files, edition: ImportedEdition): string[] {
  try {
    planImport(memorySite(files), edition);
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(({ file, problem }) => `${file}: ${problem}`);
    throw error;
  }
}

const first = editionOf("2019", ["4.0", "4.1", "5.0", "unknown-missing"]);
const csv = "data/observations/absence.csv";

describe("the first import of a measure", () => {
  const site = importInto({}, first);

  test("writes areas down and periods across, with the source once", () => {
    expect(site[csv]).toBe(
      [
        "area,2018,2019,citationTitle,citationPublisher,citationIssued,place",
        "example-country,4.0,4.1,The tool,The department,2019,Measure ABS",
        "exampleshire,5.0,unknown-missing,,,,",
        "",
      ].join("\n"),
    );
  });

  test("writes the indicator with its source, and a line of what was taken", () => {
    expect(parse(site["data/indicators/absence.yaml"] ?? "")).toMatchObject({
      title: "Absence",
      source: { citation: { issued: "2019" }, place: "Measure ABS" },
    });
    expect(site["data/imports/national.yaml"]).toContain("- { code: ABS, indicator: absence, figures: 3, written: ");
  });

  test("again changes nothing", () => {
    const plan = planImport(memorySite(site), first);
    expect([...plan.files.keys()]).toEqual([]);
    expect(describePlan(plan)).toEqual(["Nothing changed: these figures are all here."]);
  });
});

describe("what the site has is not written over", () => {
  test.each<[string, Files, string]>([
    [
      "an indicator of its own",
      { "data/indicators/absence.yaml": "title: Ours" },
      "There is an indicator absence already",
    ],
    ["typed figures", { "data/observations/absence.yaml": "series: []" }, "The figures of absence are here"],
  ])("%s", (_, files, problem) => {
    expect(refusals(files, first).join()).toContain(problem);
  });

  test("nor imported a second time under an id that was changed in the import's record alone", () => {
    const site = importInto({}, first);
    const gone = [csv, "data/indicators/absence.yaml"];
    const others = Object.fromEntries(Object.entries(site).filter(([file]) => !gone.includes(file)));
    expect(refusals(others, first).join()).toContain("was imported before, and there is no indicator absence now");
  });

  test("figures of the import that were changed by hand", () => {
    const site = importInto({}, first);
    expect(refusals({ ...site, [csv]: site[csv]?.replace("5.0", "6.0") ?? "" }, first)).toEqual([
      `${csv}: Its figures were changed by hand since the last import.`,
    ]);
  });

  test("but a note beside a figure stays, and so do words of the indicator", () => {
    const site = importInto({}, first);
    const noted = {
      ...site,
      [csv]: (site[csv] ?? "")
        .replace("2018,2019", "2018,2018 note,2019")
        .replace("4.0,", "4.0,,")
        .replace("5.0,", "5.0,A flood closed schools,"),
      "data/indicators/absence.yaml": (site["data/indicators/absence.yaml"] ?? "").replace(
        "title: Absence",
        "title: Missed school",
      ),
    };
    const later = importInto(noted, editionOf("2020", ["4.0", "4.1", "5.0", "5.2"]));
    expect(later[csv]).toContain("exampleshire,5.0,A flood closed schools,5.2");
    expect(later["data/indicators/absence.yaml"]).toContain("title: Missed school");
    expect(later["data/indicators/absence.yaml"]).toContain('issued: "2020"');
  });

  test("two measures for one indicator are refused, with both", () => {
    const [measure] = first.measures;
    const twice = { ...first, measures: measure ? [measure, { ...measure, code: "ABS%" }] : [] };
    expect(refusals({}, twice)).toEqual([
      "data/imports/national.yaml: ABS and ABS% would both be the indicator absence.",
    ]);
  });
});

describe("a later edition", () => {
  const site = importInto({}, first);
  const second = editionOf("2020", ["4.0", "", "5.5", "5.6"]);

  test("says what was revised, added and withdrawn, and writes one correction with the list", () => {
    const plan = planImport(memorySite(site), second);
    expect(describePlan(plan)[0]).toBe("Since the edition before: 1 figure revised, 1 added, 1 withdrawn.");
    expect(parse(plan.files.get("data/corrections/2020-01-31-national-2020.yaml") ?? "")).toMatchObject({
      kind: "revision-by-the-source",
      concerns: [
        { indicator: "absence", area: "example-country", period: "2019", before: "4.1", after: "not given any more" },
        { indicator: "absence", area: "exampleshire", period: "2018", before: "5.0", after: "5.5" },
      ],
    });
  });

  test("is not followed by an older one, whatever its file is called", () => {
    const later = importInto(site, second);
    expect(refusals(later, first)[0]).toContain("issued in 2019, and the site has that of 2020 already");
    const renamed = { ...first, record: { ...first.record, citation: second.record.citation } };
    expect(refusals(later, renamed)[0]).toContain("This file was imported before");
  });

  test("that lacks a measure leaves its figures as they are, and says so", () => {
    const plan = planImport(memorySite(site), { ...second, measures: [] });
    expect(plan.files.has(csv)).toBe(false);
    expect(describePlan(plan).join(" ")).toContain("1 measure of the edition before not in this one");
    expect(plan.files.get("data/imports/national.yaml")).toContain("indicator: absence");
  });
});

describe("figures that follow those of another source", () => {
  const file = "data/observations/absence.yaml";
  const own = [
    "# Typed from the report.",
    "sources:",
    "  - { id: report, document: report-2018, place: Table 1 }",
    "series:",
    "  - area: exampleshire",
    "    source: report",
    "    values:",
    '      "2017": 5.20',
    '      "2018": { value: 5.1, note: Corrected by hand }',
    "",
  ].join("\n");
  const record = JSON.stringify({ ...first.record, measures: [{ code: "ABS", indicator: "absence", from: "2018" }] });
  const files = {
    ...{ [file]: own, "data/indicators/absence.yaml": "title: Absence\n" },
    "data/imports/national.yaml": record,
  };
  const follow = (edition: ImportedEdition): ImportedEdition => ({
    ...edition,
    measures: edition.measures.map((measure) => ({ ...measure, from: "2018" })),
  });
  const site = importInto(files, follow(first));

  test("are added to the same file, and what was there stays", () => {
    expect(parse(site[file] ?? "")).toEqual({
      sources: [
        { id: "report", document: "report-2018", place: "Table 1" },
        { id: "national", citation: first.record.citation, place: "Measure ABS" },
      ],
      series: [
        {
          ...{ area: "exampleshire", source: "report" },
          values: {
            ...{ 2017: 5.2, 2018: { value: 5.1, note: "Corrected by hand" } },
            2019: { marker: "unknown-missing", source: "national" },
          },
        },
        { area: "example-country", source: "national", values: { 2018: 4, 2019: 4.1 } },
      ],
    });
    expect(site[file]).toContain("# Typed from the report.");
    expect(site[file]).toContain('"2017": 5.20');
    expect(site[file]).toContain('"2018": 4.0');
    expect(Object.keys(site)).not.toContain(csv);
  });

  test("are replaced by those of a later edition, which says what it revised", () => {
    const plan = planImport(memorySite(site), follow(editionOf("2020", ["4.0", "4.2", "5.0", "5.5"])));
    expect(plan.changes.map(({ kind, area, period }) => [kind, area, period])).toEqual([
      ["added", "exampleshire", "2019"],
      ["revised", "example-country", "2019"],
    ]);
    const { series } = parse(plan.files.get(file) ?? "") as { series: { values: unknown }[] };
    expect(series.map(({ values }) => values)).toEqual([
      {
        ...{ 2017: 5.2, 2018: { value: 5.1, note: "Corrected by hand" } },
        2019: { value: 5.5, source: "national" },
      },
      { 2018: 4, 2019: 4.2 },
    ]);
  });

  test("again are the same file, and a change by hand is seen", () => {
    expect([...planImport(memorySite(site), follow(first)).files.keys()]).toEqual([]);
    const changed = { ...site, [file]: (site[file] ?? "").replace("4.1", "4.3") };
    expect(refusals(changed, follow(first))).toEqual([
      `${file}: Its figures were changed by hand since the last import.`,
    ]);
  });

  test("need a file and a period to begin with", () => {
    expect(refusals({ "data/imports/national.yaml": record }, follow(first)).join()).toContain(
      "could follow from 2018 on",
    );
    const late = { ...first, measures: first.measures.map((measure) => ({ ...measure, from: "2030" })) };
    expect(refusals(files, late).join()).toContain("“2030” (from) is no period of ABS.");
  });
});
