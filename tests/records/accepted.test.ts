import { describe, expect, test } from "vitest";
import { findIssues, loadCorrectSite, readSiteFile, replaceInFile } from "../site-fixture.ts";

const reportFile = "content/documents/2018/exampleshire-report-2018.md";
const readingFile = "data/observations/reading-expected.yaml";

describe("what officers naturally write is accepted", () => {
  test("dates without quotation marks, which stay dates as written", () => {
    expect(readSiteFile(reportFile)).toContain("published: 2018-03-07\n");
    expect(loadCorrectSite().documents.get("exampleshire-report-2018")?.published).toBe("2018-03-07");
  });

  test("years without quotation marks, which mean the same as with them", () => {
    const quoted = readSiteFile(readingFile).replaceAll(/^( +)(20\d\d):/gm, '$1"$2":');
    expect(quoted).toContain('      "2017": 66\n');
    const reading = (changes = {}) => loadCorrectSite(changes).indicators.get("reading-expected");
    expect(reading({ [readingFile]: quoted })).toEqual(reading());
  });

  test("a comment in YAML", () => {
    expect(findIssues(replaceInFile(readingFile, "2017: 66\n", "2017: 66 # as printed\n"))).toEqual([]);
  });

  test("an empty line in CSV", () => {
    const file = "data/observations/absence-primary.csv";
    expect(findIssues({ [file]: readSiteFile(file).replaceAll("\n", "\n\n") })).toEqual([]);
  });

  test("hidden files that a computer leaves behind", () => {
    expect(findIssues({ "data/areas/.DS_Store": "x", "content/documents/2018/.gitkeep": "" })).toEqual([]);
  });

  test.each([
    ["a time of day", "The meeting began at 10:30am."],
    ["a ratio", "The ratio was 3:1 or 3:one."],
    ["an unknown directive in a sentence", "The :note[remark]{colour=red} and :smile: stay text."],
    ["an unknown directive on a line", "::map{area=exampleshire}"],
    ["an unknown directive around paragraphs", ":::box\nInside.\n:::"],
    ["a comment", "<!-- To be checked -->"],
    ["a comment over several lines", "<!-- To be checked\nby the author -->"],
    ["a comment with tags in it", "<!-- Was <b>bold</b> before -->"],
    ["a comment in a sentence", "Children <!-- all of them --> were safe."],
    ["HTML shown as code", "Write `<b>` for bold.\n\n```\n<script>alert(1)</script>\n```"],
    ["a less-than sign", "Attendance was < 90% and \\<b> is a tag."],
    ["a link to a web page", "[Open](https://example.org/a) and [open](HTTP://example.org)."],
    ["a link within the site", "[Open](/documents/) and [open](#reading)."],
    ["a link to an e-mail address", "[Write](mailto:findings@example.org)."],
    ["a picture that the site draws", "![Reading](/charts/reading-expected.svg)"],
    ["headings that go up several levels", "#### Detail\n\n## Next"],
    ["a range of paragraphs with a dash", ":para[10–12] Inspectors saw more."],
    ["attributes in quotation marks", ':figure[69.0%]{indicator="reading-expected" area="exampleshire" period="2017"}'],
    ["a marker shown as a figure", ":figure[not available]{indicator=reading-expected area=exampleshire period=2016}"],
  ])("%s in a document", (_, text) => {
    expect(findIssues({ [reportFile]: `${readSiteFile(reportFile)}\n${text}\n` })).toEqual([]);
  });
});
