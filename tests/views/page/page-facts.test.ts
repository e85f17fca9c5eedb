import { describe, expect, test } from "vitest";
import { readReleaseDays } from "../../../src/releases/release-days.ts";
import type { ReleasedFigure } from "../../../src/releases/release-ledger.ts";
import { describePageFacts, listChanges } from "../../../src/views/page/page-facts.ts";
import { findSubjectFacts, type PageSubject } from "../../../src/views/page/page-subject.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { correctionOf, sheetOf } from "../../release-fixture.ts";
import { loadCorrectSite, type Changes } from "../../site-fixture.ts";

const meeting: Changes = {
  "content/meetings/2018-03-07-committee.md": `---
body: Committee
date: 2018-03-07
area: exampleshire
record: minutes
summary: What the committee decided.
items:
  - { number: "1", title: Report, documents: [exampleshire-report-2018] }
source: { description: Minutes of two pages, address: https://example.org/minutes, licence: Crown copyright }
---
`,
};
const thread: Changes = {
  "data/threads/attendance.yaml": `title: Attendance
summary: Whether children go to school.
topic: attendance
recommendations: [plan-2018#visit-homes]
findings:
  - { source: { document: exampleshire-report-2018, place: Page 1 }, bearing: progress, text: More go. }
`,
};
const catalogue = loadCorrectSite({
  ...thread,
  ...planOf2018,
  ...meeting,
  ...sheetOf(
    "2019-01",
    "2019-02-11",
    "  - { title: Total, indicator: children-looked-after, cells: [316, 323, 12.5] }\n",
  ),
  ...correctionOf("2019-05-03", "{ indicator: reading-expected }, { plan: plan-2018 }", "older"),
  ...correctionOf("2019-06-03", "{ indicator: reading-expected }", "newer"),
});
const unreleased = readReleaseDays([], []);
const line = (record: string, kind: ReleasedFigure["kind"], released: string): ReleasedFigure => ({
  record,
  row: "",
  column: "",
  kind,
  value: "",
  status: "",
  released,
});
const released = readReleaseDays(
  [
    line("absence-primary", "value", "2018-04-01"),
    line("absence-primary", "rank", "2019-08-01"),
    line("reading-expected", "value", "2018-04-01"),
    line("sheet-2019-01", "cell", "2019-03-01"),
  ],
  [
    { address: "/indicators/absence-primary/", released: "2018-03-10" },
    { address: "/documents/exampleshire-report-2018/", released: "2018-03-10" },
    { address: "/documents/sheet-2019-01/", released: "2019-02-20" },
    { address: "/threads/attendance/", released: "2018-03-10" },
  ],
);

function factsOf(subject?: PageSubject, days = released) {
  const address = subject ? findSubjectFacts(catalogue, days, subject).address : "/documents/";
  return describePageFacts(catalogue, days, address, subject);
}

describe("the day of a page's last change", () => {
  test.each([
    ["the release of its newest figure", { kind: "indicator", id: "absence-primary" }, "2019-08-01"],
    ["its newest correction", { kind: "indicator", id: "reading-expected" }, "2019-06-03"],
    ["the release of a figure of its tables", { kind: "document", id: "sheet-2019-01" }, "2019-03-01"],
    ["its first release, where nothing changed", { kind: "document", id: "exampleshire-report-2018" }, "2018-03-10"],
    ["the day that a page written for the site names", { kind: "page", id: "about" }, "2019-06-03"],
    ["a correction of the plan that an action stands in", { kind: "thread", id: "attendance" }, "2019-05-03"],
    ["the last release of the site, for an overview", undefined, "2019-08-01"],
    ["not known, where nothing was noted", { kind: "meeting", id: "2018-03-07-committee" }, undefined],
  ] as const)("is %s", (_, subject, changed) => {
    expect(factsOf(subject).changed).toBe(changed);
  });

  test("is not known before the first release, other than from records", () => {
    expect(factsOf(undefined, unreleased).changed).toBeUndefined();
    expect(factsOf({ kind: "document", id: "sheet-2019-01" }, unreleased).changed).toBeUndefined();
    expect(factsOf({ kind: "indicator", id: "reading-expected" }, unreleased).changed).toBe("2019-06-03");
  });

  test("is listed by address for the sitemap, where it is known", () => {
    const changes = listChanges(catalogue, released);
    expect(changes.get("/indicators/absence-primary/")).toBe("2019-08-01");
    expect(changes.get("/threads/attendance/")).toBe("2019-05-03");
    expect(changes.has("/meetings/2018-03-07-committee/")).toBe(false);
    expect([...changes.keys()].filter((address) => !/^\/([a-z0-9-]+\/)+$/.test(address))).toEqual([]);
  });
});

test("a page is on the site since its first release", () => {
  expect(factsOf({ kind: "document", id: "sheet-2019-01" }).since).toBe("2019-02-20");
  expect(factsOf({ kind: "plan", id: "plan-2018" }).since).toBeUndefined();
});

test("corrections are those of the record, newest first", () => {
  const idsOf = (subject?: PageSubject) => factsOf(subject).corrections.map(({ id }) => id);
  expect(idsOf({ kind: "indicator", id: "reading-expected" })).toEqual(["2019-06-03-newer", "2019-05-03-older"]);
  expect(idsOf({ kind: "thread", id: "attendance" })).toEqual(["2019-05-03-older"]);
  expect(idsOf({ kind: "page", id: "about" })).toEqual([]);
  expect(idsOf()).toEqual([]);
});

describe("the source of a page", () => {
  const report = {
    title: "Report 2018",
    url: "/documents/exampleshire-report-2018/",
    published: "Exampleshire Council, 7 March 2018",
  };
  const assessment = {
    title: "Assessment 2007",
    url: "/documents/exampleshire-assessment-2007/",
    published: "Example inspectorate, 26 November 2007",
  };

  test.each([
    [
      "of a document is its original",
      { kind: "document", id: "exampleshire-report-2018" },
      [{ title: "Report of nine pages", url: "https://example.org/reports/2018.pdf", published: report.published }],
    ],
    [
      "of a meeting is its original",
      { kind: "meeting", id: "2018-03-07-committee" },
      [{ title: "Minutes of two pages", url: "https://example.org/minutes", published: "Committee, 7 March 2018" }],
    ],
    ["of an indicator is each of its documents, once", { kind: "indicator", id: "reading-expected" }, [report]],
    ["of a plan is the document in which it stands", { kind: "plan", id: "plan-2018" }, [assessment]],
    ["of a page that presents a document is that", { kind: "page", id: "about" }, [report]],
    [
      "of a thread is where each entry stands and what speaks of it, oldest first",
      { kind: "thread", id: "attendance" },
      [assessment, report],
    ],
    ["of an overview is none of its own", undefined, []],
  ] as const)("%s", (_, subject, sources) => {
    expect(factsOf(subject).sources).toEqual(sources);
  });
});

test("the licence is that of the original, with its address where it is the Open Government Licence; else that of the site", () => {
  const address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
  expect(factsOf({ kind: "document", id: "exampleshire-assessment-2007" }).licence).toEqual({
    words: "Crown copyright",
    address: undefined,
  });
  expect(factsOf({ kind: "document", id: "exampleshire-report-2018" }).licence.address).toBe(address);
  expect(factsOf().licence).toEqual({ words: "Open Government Licence v3.0", address });
});

test("a record that is not there is an error", () => {
  expect(() => factsOf({ kind: "document", id: "nowhere" })).toThrow("There is no record nowhere.");
});
