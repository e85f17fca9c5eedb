import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/checks/load-site.ts";
import { changeSite, readSiteFile, replaceInFile, showIssue, type Changes } from "../site-fixture.ts";

const csv = "data/observations/absence-primary.csv";
const figures = "data/observations/reading-expected.yaml";
const report = "content/documents/2018/exampleshire-report-2018.md";
const text = readSiteFile(csv);
const says = (changes: Changes) => loadSite(changeSite(changes), { day: "2026-12-01" }).issues.map(showIssue);

describe("what spreadsheets and word processors leave in a file is called by its name", () => {
  test.each<[string, Changes, RegExp]>([
    [
      "rows of commas",
      { [csv]: `${text}${",".repeat(8)}\n${",".repeat(8)}\n` },
      /only commas in this row\. → Delete it/,
    ],
    [
      "a row of totals",
      { [csv]: `${text}Total,2006/07,5.1,,,,,exampleshire-report-2018,x\n` },
      /write the id of that one, or delete the row/,
    ],
    [
      "an average",
      { [csv]: `${text}average,2006/07,5.1,,,,,exampleshire-report-2018,x\n` },
      /write the id of that one, or delete the row/,
    ],
    [
      "a heading above other columns",
      { [csv]: text.replace("area,period", "period,area") },
      /It is a period: see whether each column has its own heading/,
    ],
    [
      "a file without its heading",
      { [csv]: text.slice(text.indexOf("\n") + 1) },
      /has no heading: its first line is a row of figures/,
    ],
    [
      "a period that became a date",
      { [csv]: text.replace("2005/06", "May-06") },
      /A spreadsheet has probably made a date of it/,
    ],
    ["a formula that failed", { [csv]: text.replace(",5.8,", ",#REF!,") }, /A formula of the spreadsheet failed here/],
    [
      "a number in quotation marks",
      replaceInFile(figures, "2017: 61.0", '2017: "61.0"'),
      /is text in quotation marks, and no number\. → Write 61\.0 without them/,
    ],
    [
      "a day that does not exist",
      replaceInFile(report, "published: 2018-03-07", "published: 31/04/2018"),
      /“31\/04\/2018” is a day that does not exist/,
    ],
    [
      "curly quotation marks in a directive",
      replaceInFile(report, "area=exampleshire", "area=“exampleshire”"),
      /Write area=exampleshire, without them/,
    ],
    [
      "an address of e-mail",
      replaceInFile(report, "https://example.org/handbook", "findings@example.org"),
      /Write mailto:findings@example\.org/,
    ],
  ])("%s", (_what, changes, message) => {
    expect(says(changes).join("\n")).toMatch(message);
  });

  test("rows of commas are told once for those that follow each other", () => {
    expect(says({ [csv]: `${text}${`${",".repeat(8)}\n`.repeat(200)}` })).toHaveLength(1);
  });

  test("a wrong id of an area is still held against those that there are", () => {
    expect(says({ [csv]: text.replace("exampleshire,2005/06", "exampelshire,2005/06") }).join()).toContain(
      "Did you mean exampleshire?",
    );
  });
});
