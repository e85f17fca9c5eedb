import { describe, expect, test } from "vitest";
import { findIssues, readSiteFile, replaceInFile, type Changes } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const indicator = "data/indicators/reading-expected.yaml";
const figures = "data/observations/reading-expected.yaml";

/** What is said of a slip: only one problem, with its place. */
const first = (changes: Changes) => findIssues(changes)[0] ?? "";

describe("a slip of layout is shown where it was made", () => {
  test.each([
    [
      "a line that is indented more",
      indicator,
      "unit: percent",
      " unit: percent",
      ":4:2  This line begins with one space",
    ],
    [
      "a line that is indented less",
      report,
      "    word: Outstanding",
      "   word: Outstanding",
      ":29:4  This line begins with 3 spaces",
    ],
    [
      "no space after a hyphen",
      figures,
      "  - area: other-authority",
      "  -area: other-authority",
      ":9:3  There is no space after the hyphen",
    ],
    ["no colon", indicator, "unit: percent", "unit percent", ":4:5  There is no colon after unit."],
    [
      "an apostrophe",
      indicator,
      "shortTitle: Reading, expected standard",
      "shortTitle: 'Children's reading'",
      ":2:22  The apostrophe here ends the text",
    ],
  ])("%s", (_, file, piece, slip, said) => {
    const issues = findIssues(replaceInFile(file, piece, slip));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(file + said);
  });

  test("but a text in order that only looks like one is left alone", () => {
    const text = "definition: >-\n   The share of pupils\n     who reached it\n";
    expect(findIssues({ [indicator]: readSiteFile(indicator).replace(/^definition: .*\n/m, text) })).toEqual([]);
  });
});

describe("a sign for a missing number leads to its marker", () => {
  test.each([
    ["n/a", "Write not-applicable"],
    ["*", "Write suppressed"],
    ["c", "Write suppressed"],
    ["..", "Write not-available"],
    ["tbc", "Write not-yet-known"],
    ["–", "Write what the dash means"],
  ])("%s", (sign, remedy) => {
    expect(first(replaceInFile(figures, "2017: 66\n", `2017: ${sign}\n`))).toContain(remedy);
    const csv = readSiteFile("data/observations/absence-primary.csv").replace(",5.8,", `,${sign},`);
    expect(first({ "data/observations/absence-primary.csv": csv })).toContain(remedy);
  });
});

test("a name in place of an id is given as one", () => {
  expect(first(replaceInFile(report, "areas: [exampleshire]", "areas: Exampleshire"))).toContain("[exampleshire].");
  expect(first(replaceInFile(report, "areas: [exampleshire]", "areas: [Exampleshire]"))).toContain(
    "Write exampleshire:",
  );
});

test("a grade in other capitals is the framework's word", () => {
  expect(findIssues(replaceInFile(report, "word: Outstanding", "word: outstanding"))).toEqual([]);
  expect(first(replaceInFile(report, "word: Outstanding", "word: splendid"))).toContain("has no grade “splendid”");
});

test("what a refused record names is looked up in the same run", () => {
  const text = readSiteFile(report)
    .replace("published: 2018-03-07", "published: 07/03/2018")
    .replace("framework: example-inspection", "framework: nothing");
  expect(findIssues({ [report]: text }).map((issue) => issue.split(" → ")[0])).toEqual([
    `${report}:5:12  published “07/03/2018” is not a date written as YYYY-MM-DD.`,
    `${report}:8:12  There is no framework nothing.`,
  ]);
});
