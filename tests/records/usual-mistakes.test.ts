import { describe, expect, test } from "vitest";
import { findIssues, readSiteFile, replaceInFile, type Changes } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const indicator = "data/indicators/reading-expected.yaml";
const figures = "data/observations/reading-expected.yaml";
const sheet = "data/observations/absence-primary.csv";

const edit = (file: string, change: (text: string) => string): Changes => ({ [file]: change(readSiteFile(file)) });
const swap = replaceInFile;

/** What an officer gets wrong by hand, and all that is said of it: where, what is wrong, what to do. */
const mistakes: readonly [name: string, changes: Changes, said: readonly string[]][] = [
  [
    "a quotation mark that is closed by one of a word processor",
    swap(report, "shortTitle: Report 2018", 'shortTitle: "Report 2018”'),
    [`${report}:3:13  The quotation mark " that opens here is not closed. → The one at the end of the line, ”,`],
  ],
  [
    "a quotation mark that takes in the lines up to the next one",
    edit(report, (text) =>
      text.replace("shortTitle: Report 2018", 'shortTitle: "Report').replace("Report of nine pages", '"Nine pages"'),
    ),
    [`${report}:3:13  The quotation mark " that opens here is not closed. → Write " where the text ends too.`],
  ],
  [
    "a text that goes on behind its quotation marks",
    swap(report, "shortTitle: Report 2018", 'shortTitle: "Report" of 2018'),
    [`${report}:3:13  The quotation marks close before the text ends. → Put the whole text in marks`],
  ],
  [
    "a text that begins with a bracket",
    swap(report, "shortTitle: Report 2018", "shortTitle: [Draft] report"),
    [`${report}:3:13  What begins with [ is read as a list, and more follows behind it. → If it is a text,`],
  ],
  [
    "no-break spaces before a field",
    swap(figures, "  - id: annex", "\u00a0 - id: annex"),
    [`${figures}:5:1  The space here is not an ordinary one`],
  ],
  [
    "a tab before an entry",
    swap(figures, "  - id: annex", "\t- id: annex"),
    [`${figures}:5:1  This line is indented with a tab.`],
  ],
  [
    "a dash of a word processor before an entry",
    swap(report, "  - name: A. Example", "  – name: A. Example"),
    [`${report}:17:3  The sign – begins no entry of a list. → Type a hyphen`],
  ],
  [
    "a star before an entry",
    swap(report, "  - name: A. Example", "  * name: A. Example"),
    [`${report}:17:3  The sign * begins no entry of a list. → Type a hyphen`],
  ],
  [
    "no space behind a colon",
    swap(indicator, "unit: percent", "unit:percent"),
    [`${indicator}:4:5  There is no space after the colon of unit.`],
  ],
  [
    "a sign for the word of a unit",
    swap(indicator, "unit: percent", "unit: %"),
    [`${indicator}:4:7  Text cannot begin with % here. → Put it in quotation marks; the unit % is percent.`],
  ],
  [
    "values beside the field that they belong to",
    swap(figures, "    source: table\n    values:\n      2017: 66\n", "    source: table\n    values:\n    2017: 66\n"),
    [`${figures}:12:5  2017 stands beside values, which is empty, and not below it. → If it belongs to values,`],
  ],
  [
    "a field among periods",
    swap(figures, "        source: annex", "      source: annex"),
    [`${figures}:34:7  The field source stands among the entries of series[4].values. → Line it up`],
  ],
  [
    "a list of values",
    swap(figures, "      2017: 66\n", "      - 2017: 66\n"),
    [`${figures}:12:7  series[1].values should be a group of fields, and is a list. → Take the hyphens away`],
  ],
  [
    "an address in the place of a source",
    edit(report, (text) => text.replace(/source:\n(?: {2}.*\n){3}/, "source: https://example.org/reports/2018.pdf\n")),
    [
      `${report}:19:9  source should be a group of fields, and is the text “https://example.org/reports/2018.pdf”. → Write each`,
    ],
  ],
  [
    "ids in a row",
    swap(report, "topics: [key-stage-2, attendance]", "topics: key-stage-2; attendance"),
    [
      `${report}:15:9  topics should be a list, and is the text “key-stage-2; attendance”. → Write them in square brackets: [`,
    ],
  ],
  [
    "a name of two words for a field of one",
    swap(report, "shortTitle:", "short title:"),
    [`${report}:3:1  There is no field short title here. → Did you mean shortTitle?`],
  ],
  [
    "a field that an entry lacks, which is named",
    swap(report, "    text: Agree a plan for attendance.\n", ""),
    [`${report}:38:5  The field recommendations[1].text (attendance-plan) is missing. → Add it.`],
  ],
  [
    "the title of a document for its id",
    swap(indicator, "document: exampleshire-report-2018", "document: Report 2018"),
    [
      `${indicator}:13:13  There is no document “Report 2018”, but one of that title. → Write its id: exampleshire-report-2018.`,
    ],
  ],
  [
    "the title of nothing for an id",
    swap(indicator, "document: exampleshire-report-2018", "document: Report of May"),
    [`${indicator}:13:13  There is no document “Report of May”. → The documents are: `],
  ],
  [
    "an address with a space",
    swap(report, "https://example.org/reports/2018.pdf", "https://example.org/reports/report 2018.pdf"),
    [`${report}:21:12  source.address “https://example.org/reports/report 2018.pdf” holds a space`],
  ],
  [
    "an empty line before the fields",
    edit(report, (text) => `\n${text}`),
    [`${report}:1:1  Lines without words stand before the fields, which begin in line 2. → Delete the empty lines`],
  ],
  [
    "hyphens that a word processor joined",
    edit(report, (text) => text.replace(/^---/, "—-")),
    [`${report}:1:1  The first line, —-, is not three hyphens. → Type three hyphens`],
  ],
  [
    "fields that two hyphens close",
    edit(report, (text) => text.replace("\n---\n\n## Reading", "\n--\n\n## Reading")),
    [`${report}:46:1  This line, --, does not close the fields. → Type three hyphens`],
  ],
  [
    "a heading in capitals, once each",
    swap(sheet, "area,period,value", "Area,period,Value"),
    [`${sheet}:1:1  There is no column Area here.`, `${sheet}:1:13  There is no column Value here.`],
  ],
  [
    "a cell that swallows the rows below",
    swap(sheet, 'in brackets"', "in brackets"),
    [
      `${sheet}:3:38  The quotation mark that opens here is closed only in line 5. The row has 6 cells and the heading 9.`,
    ],
  ],
  [
    "a note below the figures",
    edit(sheet, (text) => `${text}Source: the department\n`),
    [`${sheet}:6:1  “Source: the department” stands alone in this row, so it gives no figure. → Delete the line`],
  ],
  [
    "a chart within a sentence of a page",
    edit("content/pages/about.mdx", (text) => `${text}\nSee <IndicatorChart id="maths-progress" /> here.\n`),
    [
      "content/pages/about.mdx:10:5  <IndicatorChart> stands within a text, and is no part of a sentence. → Put it on a line of its own, with an empty line before and after it.",
    ],
  ],
  [
    "one entry where it takes two",
    {
      "data/families/a.yaml":
        "title: A\nshortTitle: A\nsummary: All.\ntopic: key-stage-2\ngroups:\n  - id: a\n    members: [{ indicator: reading-expected }]\n",
    },
    [
      "data/families/a.yaml:7:14  groups[1].members has fewer than 2 entries. → Add what is missing, or take the whole of it out.",
    ],
  ],
  [
    "the heading again",
    edit(sheet, (text) => `${text}${text.split("\n")[0] ?? ""}\n`),
    [`${sheet}:6:1  The heading stands here again. → Delete this line.`],
  ],
  [
    "a period of another form, said once where the row has a rank too",
    swap(sheet, "2005/06", "2005-06"),
    [`${sheet}:2:14  “2005-06” is not a period of the kind financial year. → Write 2005/06.`],
  ],
];

describe("a usual mistake is told once, at its place, with what to do", () => {
  test.each(mistakes)("%s", (_, changes, said) => {
    const issues = findIssues(changes);
    expect(issues).toEqual(said.map((words) => expect.stringContaining(words) as string));
  });
});

test("a colon in the middle of a text, and an address, are no field without its space", () => {
  const texts = ["At 10:30 they met", "https://example.org/handbook"];
  for (const text of texts)
    expect(findIssues(swap(report, "  - The report prints two figures for reading in 2017.", `  - ${text}`))).toEqual(
      [],
    );
});
