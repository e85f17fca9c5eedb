import { describe, expect, test } from "vitest";
import { openFolder } from "../../src/records/read.ts";
import { changeSite, findIssues, loadChangedSite, readSiteFile, replaceInFile, siteFolder } from "../site-fixture.ts";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";

const areaFile = "data/areas/example-country.yaml";
const topicsFile = "data/topics.yaml";
const csvFile = "data/observations/absence-primary.csv";
const reportFile = "content/documents/2018/exampleshire-report-2018.md";
const lost =
  "A character was lost here when the file was saved or copied (it shows as \uFFFD). → Type the character again.";
const control =
  "There is a character here that cannot be shown. → Delete it; copying from a PDF often brings one along.";
const notUtf8 =
  "The file is not saved as UTF-8. → Save it again with the encoding UTF-8 and check letters such as é, £ and – first.";

describe("bytes that are not UTF-8 are refused at the first of them", () => {
  test("a file saved as Latin-1", () => {
    const changes = { [areaFile]: encodeLatin1(readSiteFile(areaFile).replace("name: Example", "name: Éxample")) };
    expect(findIssues(changes)).toEqual([`${areaFile}:2:7  ${notUtf8}`]);
    expect(loadChangedSite(changes).catalogue).toBeUndefined();
  });

  test("a file saved as Latin-1 with Windows line ends", () => {
    const text = readSiteFile(areaFile).replace("The example", "The éxample").replaceAll("\n", "\r\n");
    expect(findIssues({ [areaFile]: encodeLatin1(text) })).toEqual([`${areaFile}:3:15  ${notUtf8}`]);
  });

  test("a list saved as Latin-1, without complaints about what points to its entries", () => {
    const changes = { [topicsFile]: encodeLatin1(readSiteFile(topicsFile).replace("Attendance", "Présence")) };
    expect(findIssues(changes)).toEqual([`${topicsFile}:6:12  ${notUtf8}`]);
  });

  test("a file saved as UTF-16", () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${readSiteFile(areaFile)}`, "utf16le"));
    expect(findIssues({ [areaFile]: bytes })).toEqual([`${areaFile}:1:1  ${notUtf8}`]);
  });
});

describe("a file that is no text is told by what it is", () => {
  test.each([
    [
      "a spreadsheet",
      "PK\u0003\u0004",
      "It is no text, but a spreadsheet, a text of a word processor or another packed file.",
    ],
    ["a PDF", "%PDF-1.7", "It is no text, but a PDF."],
    ["a file packed with gzip", "\u001f\u008b\u0008", "It is no text, but a file packed with gzip."],
  ])("%s", (_, start, problem) => {
    const [found] = findIssues({ [csvFile]: encodeLatin1(`${start} and more`) });
    expect(found).toContain(`${csvFile}:1:1  ${problem}`);
  });
});

describe("characters that no officer can have meant are refused at their place", () => {
  test("the replacement character U+FFFD", () => {
    const changes = replaceInFile(areaFile, "The example", "The \uFFFDxample");
    expect(findIssues(changes)).toEqual([`${areaFile}:3:15  ${lost}`]);
    expect(loadChangedSite(changes).catalogue).toBeUndefined();
  });

  test("the replacement character in a CSV file", () => {
    expect(findIssues(replaceInFile(csvFile, "Printed as", "Printed\uFFFDas"))).toEqual([`${csvFile}:3:46  ${lost}`]);
  });

  test.each([
    ["null", "\u0000"],
    ["backspace", "\u0008"],
    ["form feed", "\u000C"],
    ["escape", "\u001B"],
    ["unit separator", "\u001F"],
    ["delete", "\u007F"],
    ["private use two, a Windows apostrophe read as Latin-1", "\u0092"],
  ])("the control character %s", (_, character) => {
    const changes = replaceInFile(reportFile, "expected standard.", `expected${character} standard.`);
    expect(findIssues(changes)).toEqual([`${reportFile}:51:9  ${control}`]);
  });
});

describe("byte order marks and Windows line ends are accepted", () => {
  const files = ["data", "content"].flatMap((folder) => openFolder(siteFolder).list(folder));

  test("on every file of a site at once", () => {
    const rewritten = files.map((file): [string, string] => [
      file,
      `\uFEFF${readSiteFile(file).replaceAll("\n", "\r\n")}`,
    ]);
    expect(rewritten.length).toBeGreaterThan(20);
    const { catalogue, issues } = loadChangedSite(Object.fromEntries(rewritten));
    expect(issues).toEqual([]);
    expect(catalogue).toEqual(loadCatalogue(changeSite({})).catalogue);
  });

  test.each([
    ["data/observations/reading-expected.yaml", "2015: 57.0", "2015: 570", "28:13"],
    [csvFile, "example-country,2006/07,5.2", "example-country,2006/07,520", "5:25"],
    [reportFile, "### Mathematics", "#### Mathematics", "55:1"],
    [reportFile, "word: Outstanding", "word: Outstandin", "29:11"],
  ])("and do not shift the place of a mistake in %s", (file, piece, mistake, place) => {
    const text = readSiteFile(file).replace(piece, mistake);
    const expected = findIssues({ [file]: text });
    expect(expected).toEqual([expect.stringContaining(`${file}:${place}  `)]);
    expect(findIssues({ [file]: text.replaceAll("\n", "\r\n") })).toEqual(expected);
    expect(findIssues({ [file]: `\uFEFF${text}` })).toEqual(expected);
    expect(findIssues({ [file]: text.replaceAll("\n", "\r") })).toEqual(expected);
  });
});

describe("file names that would make an unsafe address are refused", () => {
  const area = readSiteFile("data/areas/other-authority.yaml");
  const problem =
    "The file's name becomes an address and may hold only lower-case letters, digits and single hyphens. → Rename it";

  // A question mark is not allowed in a file name on Windows, so it cannot stand in the repository.
  test.each([
    ["third?authority", "third-authority"],
    ["écoles", "ecoles"],
    ["e\u0301coles", "ecoles"],
    ["third--authority", "third-authority"],
    ["-third-", "third"],
    ["third.authority", "third-authority"],
    ["..", ""],
  ])("%s", (name, suggestion) => {
    const file = `data/areas/${name}.yaml`;
    const remedy = suggestion === "" ? "." : ` to ${suggestion}.yaml.`;
    expect(findIssues({ [file]: area })).toEqual([`${file}:1:1  ${problem}${remedy}`]);
  });

  test("names that differ only in how an accented letter is stored clash", () => {
    const composed = "data/areas/caf\u00E9.yaml";
    const decomposed = "data/areas/cafe\u0301.yaml";
    expect(findIssues({ [composed]: area, [decomposed]: area })).toEqual([
      `${decomposed}:1:1  ${problem} to cafe.yaml.`,
      `${composed}:1:1  The area caf\u00E9 and the one in ${decomposed} differ only in capitals or in how a letter is stored, so their addresses clash. → Give one of the two another id.`,
      `${composed}:1:1  ${problem} to cafe.yaml.`,
    ]);
  });
});

function encodeLatin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}
