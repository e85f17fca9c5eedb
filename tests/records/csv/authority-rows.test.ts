import { describe, expect, test } from "vitest";
import { authorityFiguresOf } from "../../../src/catalogue/figures/authority-figures.ts";
import { changeSite, findIssues, loadCorrectSite, replaceInFile } from "../../site-fixture.ts";
import { readRecords } from "../../../src/records/read.ts";

const file = "data/observations/absence-primary.csv";
const source = 'exampleshire-report-2018,"Annex A, page 9"';
const heading = "area,2005/06,2005/06 note,2006/07,2007/08,2007/08 marker,2007/08 denominator,document,place";
const rows = [
  `exampleshire,5.8,,5.0,not-yet-known,,,${source}`,
  `camden,5.9,"As ""printed"", twice",suppressed,6.10,provisional,1200,${source}`,
  `example-country,5.7,,5.2,5.1,,,${source}`,
  `kent,6.0,,low,5.5,,,${source}`,
  `leeds,5.1,,5.0,5.2,,,${source}`,
  `london,5.3,,5.4,5.5,,,exampleshire-report-2018,Annex B`,
];
const withRows = (from = "", to = "") => ({
  ...replaceInFile("data/indicators/absence-primary.yaml", "decimals: 1", "decimals: 2"),
  [file]: `${[heading, ...rows].join("\n").replace(from, to)}\n`,
});

describe("rows of areas that a site does not follow", () => {
  test("stay as they are read, and are found beside the series of those that it follows", () => {
    const catalogue = loadCorrectSite(withRows());
    expect(catalogue.indicators.get("absence-primary")?.series.map(({ area }) => area)).toEqual([
      "exampleshire",
      "example-country",
    ]);
    const figures = authorityFiguresOf(catalogue, "absence-primary");
    expect(figures?.areas).toEqual(["camden", "exampleshire", "kent", "leeds"]);
    expect(figures?.periods).toEqual(["2005/06", "2006/07", "2007/08"]);
    expect(figures?.valueOf("exampleshire", "2005/06")).toBe(5.8);
    expect(figures?.valueOf("london", "2006/07")).toBe(5.4);
    expect(figures?.printOf("camden", "2007/08")).toBe("6.10");
    expect(figures?.markerOf("camden", "2007/08")).toBe("provisional");
    expect(figures?.denominatorOf("camden", "2007/08")).toBe(1200);
    expect(figures?.noteOf("camden", "2005/06")).toBe('As "printed", twice');
    expect([figures?.valueOf("kent", "2006/07"), figures?.markerOf("kent", "2006/07")]).toEqual([undefined, "low"]);
    expect([figures?.valueOf("surrey", "2006/07"), figures?.valueOf("kent", "2010/11")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(figures?.sourceOf("london", "2006/07")).toMatchObject({ place: "Annex B" });
    expect(authorityFiguresOf(catalogue, "reading-expected")).toBeUndefined();
  });

  test("have the source of the row above where they name none", () => {
    const named = rows.map((row, index) => (index === 0 || index === 5 ? row : row.replace(source, ",")));
    const changes = { ...withRows(), [file]: `${[heading, ...named].join("\n")}\n` };
    const figures = authorityFiguresOf(loadCorrectSite(changes), "absence-primary");
    expect(figures?.sourceOf("camden", "2005/06")).toMatchObject({ place: "Annex A, page 9" });
    expect(figures?.sourceOf("example-country", "2005/06")).toMatchObject({ place: "Annex A, page 9" });
    expect(figures?.sourceOf("london", "2005/06")).toMatchObject({ place: "Annex B" });
  });

  test("name areas of the library, which are taken from it", () => {
    const { areas } = loadCorrectSite(withRows());
    expect(areas.get("leeds")?.kind).toBe("local-authority");
    expect(areas.get("yorkshire-and-the-humber")?.kind).toBe("region");
    expect(areas.has("bradford")).toBe(false);
  });

  test("make no object of a figure", () => {
    const read = readRecords(changeSite(withRows())).records.observations.find(({ id }) => id === "absence-primary");
    expect(read?.fields.series.map(({ area }) => area)).toEqual(["exampleshire", "example-country"]);
    expect(read?.rows?.values).toBeInstanceOf(Float64Array);
    expect(read?.rows?.values).toHaveLength(12);
  });

  test.each([
    ["a number that is none", "6.0,,low", "6.O,,low", "5:6  “6.O” is not a number."],
    ["a blank cell", "5.1,,5.0,5.2", "5.1,,,5.2", "6:12  The cell is blank."],
    ["a marker that is none", "low", "lowe", "5:11  “lowe” is not a number."],
    ["a value out of range", "leeds,5.1", "leeds,510", "6:7  Percentage 510 is above 100."],
    ["too many decimals", "leeds,5.1", "leeds,5.111", "6:7  5.111 has 3 decimals; the indicator declares 2 at most."],
    ["a number beside a marker that says there is none", "6.10,provisional", "6.10,low", "3:47  The marker low says"],
    ["an area that stands twice", "leeds", "kent", "6:1  There is a row for kent already."],
    ["an area that is nowhere", "leeds", "leedss", "6:1  There is no area leedss."],
    ["a row that is too short", "leeds,5.1,", "leeds,", "6:1  The row has 8 cells and the heading 9."],
    [
      "a source that is not there",
      "exampleshire-report-2018,Annex B",
      "report,Annex B",
      "7:23  There is no document report.",
    ],
    ["a source without its place", ",Annex B", ",", "7:48  place “” is empty."],
    ["a code of a web page", "As ", "As &amp; ", "3:12  &amp; is the code of a web page"],
    [
      "a quotation mark that is not closed",
      "Annex B",
      '"Annex B',
      "7:48  The quotation mark that opens here is not closed.",
    ],
    ["a period that is none", "2006/07", "2006/08", "1:27  “2006/08” is not a period"],
  ])("tell %s with row and column", (_, from, to, expected) => {
    const issues = findIssues(withRows(from, to)).map((issue) => issue.replace(`${file}:`, ""));
    expect(issues).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });
});

describe("figures of areas that a site does not follow", () => {
  const areas = "barnet camden kent leeds surrey devon essex norfolk suffolk york".split(" ");
  const years = ["2005/06", "2006/07", "2007/08", "2008/09", "2009/10", "2010/11"];
  const report = 'Example release,Ofsted,2012,https://example.org/,"Table 1"';
  const table = (
    unit: string,
    value: (area: number, year: number) => string,
    ending = report,
  ): Record<string, string> => ({
    ...(replaceInFile("data/indicators/absence-primary.yaml", "unit: percent", unit) as Record<string, string>),
    [file]:
      [
        ["area", ...years, "citationTitle,citationPublisher,citationIssued,citationAddress,place"].join(","),
        ...areas.map((area, row) => [area, ...years.map((_, year) => value(row, year)), ending].join(",")),
      ].join("\n") + "\n",
  });
  const usual = (area: number, year: number) => (20 + area * 0.5 + ((area * 7 + year * 3) % 5) * 0.3).toFixed(1);
  const issuesOf = (changes: Record<string, string | Uint8Array | undefined>) =>
    findIssues(changes).filter((issue) => issue.startsWith(file));

  test("have none of the slips that are looked for", () => {
    expect(issuesOf(table("unit: percent", usual))).toEqual([]);
  });

  test("are far from all others of their period and of their own area", () => {
    const found = issuesOf(
      table("unit: percent", (area, year) => (area === 3 && year === 2 ? "82.4" : usual(area, year))),
    );
    expect(found).toEqual([expect.stringContaining("82.4 lies far from those of all other areas")]);
  });

  test("may be far from others where their whole row is", () => {
    const far = (area: number, year: number) => (area === 3 ? String(80 + (year % 3)) : usual(area, year));
    expect(issuesOf(table("unit: percent", far))).toEqual([]);
  });

  test("stand in two rows alike", () => {
    const found = issuesOf(table("unit: percent", (area, year) => usual(area === 3 ? 6 : area, year)));
    expect(found).toEqual([
      expect.stringContaining(":8:1  warning: The row of essex has the same 6 numbers as that of leeds."),
    ]);
  });

  test("are about a time after their source", () => {
    const later = report.replace("2012", "2010");
    const found = issuesOf(table("unit: percent", usual, later));
    expect(found).toEqual([expect.stringContaining(":2:33  The period 2010/11 ends on")]);
  });

  const counts = (area: number, year: number) =>
    String(area === 4 && year === 1 ? 3 : 40 + area * 7 + ((area + year) % 3));
  const people = "unit: count\ntitle: x".split("\n")[0] ?? "";

  test("are small counts of people, which are told once a source, unless the source published them", () => {
    const whole = { ...table(people, counts) };
    const indicator = "data/indicators/absence-primary.yaml";
    whole[indicator] = (whole[indicator] ?? "").replace("decimals: 1", "decimals: 0");
    expect(issuesOf(whole)).toEqual([
      expect.stringContaining(":6:11  Counts of 1 to 5 people can show who they are: 3 for surrey in 2006/07."),
    ]);
    const disclosed = (whole[file] ?? "")
      .replace(",place", ",place,disclosure,disclosureReason")
      .replaceAll('"Table 1"', '"Table 1",published-in-source,The office publishes them.');
    expect(issuesOf({ ...whole, [file]: disclosed })).toEqual([]);
  });
});
