import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { writeCsv } from "../../../src/downloads/csv/csv-file.ts";
import { buildIndicatorFile } from "../../../src/downloads/csv/indicator-file.ts";
import { describeWork } from "../../../src/statistics/cited-work.ts";
import { readWork } from "../../../src/records/csv/csv-work.ts";
import { findIssues, loadCorrectSite, type Changes } from "../../site-fixture.ts";

const file = "data/observations/absence-primary.csv";
const yaml = `sources:
  - { id: table, document: exampleshire-assessment-2007, place: "Table 3, page 4", page: 6 }
  - { id: other, document: exampleshire-report-2018, place: "=Annex" }
  - id: work
    citation: { title: "Absence (all) “in short”", publisher: Home Office, issued: 2019-04, address: "https://example.org/a" }
    place: Table 1
  - id: later
    citation: { title: Absence, publisher: Ofsted, issued: "2020-03-05", address: "https://example.org/b" }
    place: Table 1
series:
  - area: exampleshire
    source: table
    values:
      "2005/06": { value: 5.0, denominator: 10000, numerator: 500, lower: 4.1, upper: 6.0 }
      "2006/07": { value: 5.0, marker: provisional, note: "=SUM of “all”, in \\"brackets\\"\\nand two lines", source: work }
      "2007/08": { marker: not-yet-known, source: later }
      "2008/09": { value: 30, note: The table prints 30., explains: [30, 4 March 2008], source: other }
  - area: example-country
    values: { "2006/07": 5.2 }
ranks:
  - area: exampleshire
    of: 150
    source: other
    values: { "2004/05": 39, "2005/06": { rank: 41, note: Shared. } }
targets:
  - { area: exampleshire, period: 2005/06, value: 5.0, source: other, reference: A/1, rating: green }
  - { area: exampleshire, period: 2005/06, value: 5 }
  - { area: exampleshire, period: 2010/11, comparator: example-country, source: work }
`;
const given: Changes = { [file]: undefined, [file.replace("csv", "yaml")]: yaml };

function measureOf(catalogue: Catalogue) {
  const indicator = catalogue.indicators.get("absence-primary");
  if (!indicator) throw new Error("There is no indicator.");
  return indicator;
}

function publish(changes: Changes): string {
  const catalogue = loadCorrectSite(changes);
  return writeCsv(buildIndicatorFile(measureOf(catalogue), catalogue));
}

/** The site with the published file in place of the record that it was made from, and a piece of it replaced. */
function withPublished(piece = "", replacement = ""): Changes {
  const text = publish(given);
  if (piece !== "" && !text.includes(piece)) throw new Error(`${piece} does not stand in ${text}`);
  return { [file]: text.replace(piece, replacement) };
}

describe("a file that a site published", () => {
  test("is read as the record that it was made from", () => {
    const [before, after] = [given, withPublished()].map((changes) => measureOf(loadCorrectSite(changes)));
    for (const field of ["series", "targets", "periods"] as const) expect(after?.[field]).toEqual(before?.[field]);
    expect(after?.ranks).toEqual(before?.ranks);
    expect(publish(withPublished())).toBe(publish(given));
  });

  test("has columns of targets, pages and sources of ranks only where it needs them", () => {
    const heading = publish({}).split("\n")[0] ?? "";
    expect(heading).toContain(",numerator,lower,upper");
    for (const name of ["target", "source_page", "rank_source", "note_explains"]) expect(heading).not.toContain(name);
    expect(publish(given)).toContain(",source_page,note_explains,rank_source_document,rank_source_place,target,");
  });

  test.each([
    ["a value", "2005/06,5.0,", "2005/06,x5.0,", "3:61", "“x5.0” is not a number."],
    ["a marker", "provisional", "provisionl", "4:73", "“provisionl” is not a marker."],
    ["a unit", "5.0,percent,,41", "5.0,count,,41", "3:65", "The figures are in the unit count"],
    ["a code", "E06999901,2005/06", "E06999900,2005/06", "3:43", "The code of exampleshire here is E06999900"],
    ["a work", "Home Office, April", "Home Office, Aprl", "5:30", "does not name a work as the site writes it."],
    ["a document", ",exampleshire-report-2018,'=Annex", ",exmpleshire-report-2018,'=Annex", "2:80", "There is no doc"],
    ["a target", ",5.0,,green", ",5.O,,green", "3:194", "“5.O” is not a number."],
    ["a rank", ",41,150", ",4l,150", "3:74", "“4l” is not a whole number."],
    ["a heading", "area_name", "area_nam", "1:16", "There is no column area_nam here."],
    ["a space", ",percent,,41", ",percent ,,41", "3:65", "starts or ends with a space"],
    ["a period twice", "2006/07,5.0", "2005/06,5.0", "4:53", "There is a row for exampleshire in 2005/06 already."],
  ])("tells %s that is wrong with row and column", (_, piece, mistake, place, problem) => {
    const issues = findIssues(withPublished(piece, mistake)).filter((issue) => issue.includes(problem));
    expect(issues.map((issue) => issue.split("  ")[0])).toEqual([`${file}:${place}`]);
  });

  test("takes what a site does not publish: why small counts stand there", () => {
    const text = publish(given)
      .split(/\n(?=absence|$)/)
      .map((row, at) => (row === "" ? row : `${row},${at === 0 ? "disclosure" : "published-in-source"}`))
      .join("\n");
    expect(findIssues({ [file]: text })).toHaveLength(4);
    expect(findIssues({ [file]: text })[0]).toContain("Small counts are published here because the source did so");
  });

  test("of another indicator is refused", () => {
    expect(findIssues({ [file]: publish(given).replaceAll("absence-primary,", "absence,") })).toEqual([
      `${file}:2:1  The figures are of the indicator absence, and the file is named absence-primary. → Name the file absence.csv; or write absence-primary in the column indicator, if they are its figures.`,
    ]);
  });

  test("of several indicators is refused once, with the files to take", () => {
    const issues = findIssues(withPublished("\nabsence-primary,", "\nabsence,"));
    expect(issues).toEqual([
      `${file}:3:1  The file has figures of 2 indicators, as that of a topic or of all figures. → Take the file of each indicator from its page (indicators/<id>.csv), and save each under that name in data/observations.`,
    ]);
  });

  test("of all authorities is refused with what it lacks", () => {
    expect(findIssues({ [file]: "area,name,2005/06\nexampleshire,Exampleshire,5.8\n" })).toEqual([
      expect.stringContaining("This is the file of all authorities that a site publishes"),
    ]);
  });
});

test.each([
  { title: "Absence", publisher: "Office", issued: "2019" },
  { title: "A (B), C” (D, 2018)", publisher: "Office of This, That", issued: "2019-12" },
  { title: "Absence", publisher: "Office (North)", issued: "2019-02-07" },
])("the words of the work $title name it", (work) => {
  expect(readWork(describeWork(work))).toEqual(work);
});

test.each(["Absence, Office, 2019", "“Absence” (Office, Spring 2019)", "“Absence” (Office)", "“” (Office, 2019)"])(
  "%s names no work",
  (words) => {
    expect(readWork(words)).toBeUndefined();
  },
);
