import { expect, test } from "vitest";
import { listAuthorityRows } from "../../national-fixture.ts";
import { findIssues, readSiteFile, replaceInFile } from "../../site-fixture.ts";
import { ledgerOf } from "../../release-fixture.ts";

const released = ledgerOf(
  "reading-expected,exampleshire,2017,value,69.0,,2018-03-07",
  "maths-progress,exampleshire,2016/17,value,-0.75,,2018-03-07",
);

test("a mistake in the settings is told alone, and nothing that was published is called gone", () => {
  const issues = findIssues({
    ...ledgerOf("absence-primary,exampleshire,2007/08,value,5.1,,2018-03-07"),
    ...listAuthorityRows(60, ["5.0", "5.1"]),
    ...replaceInFile("data/site.yaml", "findings@example.org", "findings at home"),
  });
  expect(issues.map((issue) => issue.slice(0, 14))).toEqual(["data/site.yaml"]);
});

test("where figures of an indicator are refused, those of another record are not called a change of them", () => {
  const file = "data/observations/reading-expected.yaml";
  const sheet = `title: Sheet
source: { document: exampleshire-report-2018, place: Table 9 }
area: exampleshire
topic: key-stage-2
rowHeading: Subject
unit: percent
columns: [{ title: "2017", period: "2017" }]
rows: [{ title: Reading, indicator: reading-expected, cells: [69] }]
`;
  const issues = findIssues({
    ...released,
    "data/tables/sheet.yaml": sheet,
    [file]: readSiteFile(file).replace("series:", "serie:"),
  });
  expect(issues.filter((issue) => !issue.startsWith(file))).toEqual([]);
  expect(issues.length).toBeGreaterThan(0);
});

test("an indicator whose figures stand in a table that is refused is not called missing", () => {
  const [report, table] = ["content/documents/2018/exampleshire-report-2018.md", "data/tables/sheet.yaml"];
  const indicator = readSiteFile("data/indicators/reading-expected.yaml")
    .replace(/^(title|shortTitle): .*$/gm, "$1: Writing")
    .replace(/^measure: .*$/m, "measure: writing");
  const issues = findIssues({
    "data/indicators/writing.yaml": indicator,
    [table]: "title: Sheet\nrows: 52, 16.5\n",
    [report]: `${readSiteFile(report)}\nIt was :figure[52%]{indicator=writing area=exampleshire period=2017}.\n`,
  });
  expect(issues.filter((issue) => issue.includes("There is no indicator writing"))).toEqual([]);
});

test.each(["–", "—", "•"])("a list whose entries begin with %s is told so", (sign) => {
  const report = "content/documents/2018/exampleshire-report-2018.md";
  const issues = findIssues(
    replaceInFile(report, "areas: [exampleshire]", `areas:\n  ${sign} exampleshire\n  ${sign} other-authority`),
  );
  expect(issues.join()).toContain(`Begin each entry with a hyphen and a space: “${sign}” is none.`);
});
