import { describe, expect, test } from "vitest";
import { findIssues, readSiteFile, replaceInFile, type Changes } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const indicator = "data/indicators/reading-expected.yaml";
const sheet = "data/observations/absence-primary.csv";
const link = (address: string) =>
  replaceInFile(report, "[the example handbook](https://example.org/handbook)", `[the handbook](${address})`);
const body = (words: string) => replaceInFile(report, "### Mathematics\n", `${words}\n\n### Mathematics\n`);
const moved = (file: string, to: string): Changes => ({ [to]: readSiteFile(file), [file]: undefined });

/** A slip, and the one thing that is said of it, with what to write instead. */
const slips: readonly [name: string, changes: Changes, said: string][] = [
  [
    "an address of the preview",
    link("http://localhost:4321/documents/x/"),
    "of the preview on your own computer, which readers cannot open. → Write only what stands behind the number: /documents/x/.",
  ],
  ["an address without its beginning", link("www.example.org/a"), "→ Write it in full: https://www.example.org/a."],
  [
    "a file in place of a page",
    link("../2007/exampleshire-assessment-2007.md"),
    "→ Write the address of its page: /documents/exampleshire-assessment-2007/.",
  ],
  ["a page without its slashes", link("topics/attendance"), "→ For a page of this site write /topics/attendance/."],
  [
    "a file of a network",
    link("file:///S:/letter.docx"),
    "This is a file of a computer or network, which readers cannot",
  ],
  ["a line break in HTML", body("One<br>two"), "→ Delete it; an empty line begins a paragraph."],
  [
    "a table in HTML",
    body("<table><tr><td>1</td></tr></table>"),
    "→ Write each row on a line of its own, with | between",
  ],
  [
    "a bracket of a directive that is not closed",
    replaceInFile(report, "period=2017}", "period=2017"),
    "The curly bracket { of the directive figure is not closed, or what stands in it cannot be read. → Write } behind",
  ],
  [
    "a title among sections, of which what follows it is no second mistake",
    replaceInFile(report, "## Reading", "# Reading"),
    "A heading with one # is the title",
  ],
  [
    "an entry without the space behind its hyphen",
    replaceInFile("data/site.yaml", "    - reading-expected\n", "    -reading-expected\n"),
    "→ Write a space after the hyphen of each entry: one lacks it.",
  ],
  [
    "a colour that YAML takes for a remark, so that nothing is left of the field",
    replaceInFile("data/site.yaml", '"#12436d"', "#12436d"),
    "data/site.yaml:7:14  Everything from # on is a remark, which readers do not see: “#12436d”.",
  ],
  [
    "a name of an area in place of its id",
    replaceInFile(sheet, "exampleshire,2005", "Exampleshire,2005"),
    `${sheet}:2:1  area “Exampleshire” is not an id. → Write exampleshire:`,
  ],
  [
    "an ending of YAML that is not read",
    moved(indicator, indicator.replace("yaml", "yml")),
    "→ Rename it to end in .yaml.",
  ],
  [
    "an ending behind the ending",
    { [`${report}.txt`]: readSiteFile(report) },
    "→ Rename it to exampleshire-report-2018.md: it ends in .txt behind .md, which Windows may hide.",
  ],
  [
    "a letter beside its folder",
    { "content/letter.md": readSiteFile(report) },
    "→ Move it to the folder of its kind: content/documents, content/meetings.",
  ],
  [
    "a copy that a program made",
    { "data/indicators/reading-expected - Copy.yaml": readSiteFile(indicator) },
    "→ If it is a copy that was made by accident, delete it; else give it a name that says what it is.",
  ],
];

describe("of a slip one thing is said, with what was meant instead", () => {
  test.each(slips)("%s", (_, changes, said) => {
    expect(findIssues(changes)).toEqual([expect.stringContaining(said)]);
  });
});

test("but an address that may be one of a page is no slip, nor a text that begins with a minus", () => {
  expect(findIssues(link("/topics/attendance/"))).toEqual([]);
  expect(findIssues(body("-0.75 is less than nothing."))).toEqual([]);
});
