import { describe, expect, test } from "vitest";
import { withChanges } from "../../src/cli/edits/text-edit.ts";
import { planRename } from "../../src/cli/rename/rename-record.ts";
import { renameInAddress } from "../../src/cli/rename/rename-address.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import type { FileSource } from "../../src/records/folder.ts";
import { planOf2018 } from "../plan-fixture.ts";
import { ledgerOf } from "../release-fixture.ts";
import { changeSite, readSiteFile, replaceInFile, showIssue, type Changes } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const on = "2019-05-01";

function rename(changes: Changes, kind: string, from: string, to: string) {
  const source = changeSite(changes);
  const plan = planRename(source, { kind, from, to, on });
  if ("problems" in plan) throw new Error(plan.problems.join("\n"));
  const after = withChanges(source, plan.changes);
  return { ...plan, source: after, issues: loadSite(after).issues.map(showIssue) };
}

const read = (source: FileSource, file: string) => new TextDecoder().decode(source.read(file));

describe("an indicator gets another id", () => {
  const commented = replaceInFile(
    "data/site.yaml",
    "    - reading-expected\n",
    '    # The first.\n    - "reading-expected" # kept\n',
  );
  const { source, issues, says } = rename(commented, "indicator", "reading-expected", "reading-at-eleven");

  test("in its files and in all that names it, with comments and marks as they stood", () => {
    expect(issues).toEqual([]);
    expect(source.exists("data/indicators/reading-expected.yaml")).toBe(false);
    expect(source.exists("data/observations/reading-at-eleven.yaml")).toBe(true);
    expect(read(source, "data/site.yaml")).toContain('    # The first.\n    - "reading-at-eleven" # kept\n');
    expect(read(source, report)).toBe(
      readSiteFile(report).replaceAll("indicator=reading-expected", "indicator=reading-at-eleven"),
    );
  });

  test("and readers of its page are sent on", () => {
    expect(read(source, "data/redirects.yaml")).toBe(
      "- from: /indicators/reading-expected/\n  to: /indicators/reading-at-eleven/\n",
    );
    expect(says.at(-1)).toBe("Readers of /indicators/reading-expected/ are sent on to /indicators/reading-at-eleven/.");
  });

  test("a name that other indicators share is none of it", () => {
    expect(read(source, "data/indicators/reading-at-eleven.yaml")).toContain("measure: reading-expected");
  });
});

test("what was released has a correction, without before and after", () => {
  const ledger = ledgerOf("maths-progress,exampleshire,2016/17,value,-0.75,,2018-03-07");
  const { source, issues } = rename(ledger, "indicator", "maths-progress", "maths");
  expect(issues).toEqual([]);
  expect(read(source, `data/corrections/${on}-maths-progress-renamed.yaml`)).toContain(
    "concerns:\n  - indicator: maths-progress\n    withdrawn: true\n  - indicator: maths\n",
  );
});

test("an area is renamed in lists, cells and directives, and nowhere else in a text", () => {
  const figure = "69.0%]{indicator=reading-expected area=exampleshire period=2017}";
  const other = "exampleshire]{ area='exampleshire' period=2017 indicator=reading-expected }";
  const { source, issues } = rename(replaceInFile(report, figure, other), "area", "exampleshire", "county");
  expect(issues).toEqual([]);
  const text = read(source, report);
  expect(text).toContain("areas: [county]");
  expect(text).toContain(other.replace("'exampleshire'", "'county'"));
});

test("a document takes claims and readings along, and is renamed in cells, parts of threads and links", () => {
  const changes = {
    ...planOf2018,
    "data/claims/exampleshire-report-2018-reading.yaml":
      'document: exampleshire-report-2018\narea: exampleshire\nclaims:\n  - { id: a, place: Paragraph 1, says: It was 69.0%., kind: value, stated: 69.0, of: { indicator: reading-expected, period: "2017" } }\n',
    "data/threads/attendance.yaml":
      "title: Attendance\nsummary: Whether pupils come.\ntopic: attendance\nrecommendations: [exampleshire-report-2018#attendance-plan]\n",
    ...replaceInFile(
      "content/pages/about.mdx",
      "This site",
      "See [it](/documents/exampleshire-report-2018/#reading). This site",
    ),
    "data/observations/absence-primary.csv": readSiteFile("data/observations/absence-primary.csv")
      .replaceAll("exampleshire-assessment-2007", "exampleshire-report-2018")
      .replaceAll("\n", "\r\n"),
  };
  const { source, issues } = rename(changes, "document", "exampleshire-report-2018", "report");
  expect(issues).toEqual([]);
  expect(source.list("data/claims")).toEqual(["data/claims/report-reading.yaml"]);
  expect(read(source, "data/threads/attendance.yaml")).toContain("[report#attendance-plan]");
  expect(read(source, "content/pages/about.mdx")).toContain("[it](/documents/report/#reading)");
  const csv = read(source, "data/observations/absence-primary.csv");
  expect(csv).not.toContain("exampleshire-report-2018");
  expect(csv.split("\r\n").filter((line) => line.endsWith(",report,Table 3"))).not.toEqual([]);
  expect(read(source, "data/plans/plan-2018.yaml")).toContain("{ document: report, place: Paragraph 9 }");
});

test.each([
  ["indicator", "reading", "other", "There is no indicator reading."],
  [
    "indicator",
    "reading-expected",
    "maths-progress",
    "There is already a record maths-progress of the kind indicator.",
  ],
  ["indicator", "reading-expected", "Maths Progress", "“Maths Progress” is no id"],
  ["letter", "a", "b", "There is no kind letter."],
  ["topic", "early-help", "help", "There is no topic early-help."],
])("nothing is renamed where it cannot be: %s %s %s", (kind, from, to, problem) => {
  const plan = planRename(changeSite({}), { kind, from, to, on });
  expect("problems" in plan ? plan.problems.join() : "").toContain(problem);
});

test("a record of which too much is still to be written says so, and is not called missing", () => {
  const file = "content/documents/2018/letter.md";
  const text = readSiteFile(report).replace(/^published: .*$/m, "status: draft\npublished: TODO");
  const plan = planRename(changeSite({ [file]: text }), { kind: "document", from: "letter", to: "other", on });
  expect("problems" in plan ? plan.problems : []).toEqual([
    "The document letter is not far enough to be edited so: write first what is marked TODO in its fields (npx findings check lists it).",
  ]);
});

test("what is still to be written elsewhere stands in the way of no new name", () => {
  const open = {
    "data/corrections/2019-03-20-reading.yaml":
      "date: 2019-03-20\ntitle: Reading\nbefore: Seventy\nafter: Eighty\nwhat: TODO\nwhy: TODO\nconcerns:\n  - indicator: reading-expected\n",
  };
  expect(loadSite(changeSite(open)).issues.map(({ rule, severity }) => `${severity} ${rule}`)).toContain("error todo");
  const { source } = rename(open, "indicator", "reading-expected", "reading-at-eleven");
  expect(read(source, "data/corrections/2019-03-20-reading.yaml")).toContain("indicator: reading-at-eleven");
});

describe("an address of a renamed record", () => {
  const renaming = { collection: "indicators", from: "a", to: "b", filedIds: ["a", "a-b"] } as const;
  test.each([
    ["/indicators/a/", "/indicators/b/"],
    ["/indicators/a.csv", "/indicators/b.csv"],
    ["https://example.org/charts/a-rank.svg", "https://example.org/charts/b-rank.svg"],
    ["/charts/a-b/", "/charts/a-b/"],
    ["/documents/a/", "/documents/a/"],
    ["/indicators/", "/indicators/"],
  ])("%s becomes %s", (address, after) => {
    expect(renameInAddress(address, renaming)).toBe(after);
  });

  test.each([
    ["threads", "/threads/a/"],
    ["families", "/indicators/a/"],
  ] as const)("is that of its page, of %s too", (collection, address) => {
    expect(renameInAddress(`${address}#x`, { ...renaming, collection })).toBe(`${address.replace("/a/", "/b/")}#x`);
  });
});
