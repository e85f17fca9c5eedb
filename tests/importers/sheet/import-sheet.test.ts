import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ImportRefused } from "../../../src/importers/records/problem.ts";
import { importSheet } from "../../../src/importers/sheet/import-sheet.ts";
import type { SheetCall } from "../../../src/importers/sheet/sheet-call.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook, type GivenSheet } from "./workbook-fixture.ts";

const contacts = `title: Contacts of January
source: { document: exampleshire-report-2018, place: Front door }
area: exampleshire
topic: early-years
asOf: 2018-01-31
summary: Contacts about children, and what came of them.
rowHeading: Contact
unit: count
columns:
  - { title: Jan, period: "2018-01" }
  - { title: "%", unit: percent }
  - { title: Dec, period: "2017-12" }
arithmetic:
  - { kind: total, across: rows, total: All, only: [Jan, Dec] }
  - { kind: percentage, across: columns, percentage: "%", part: Jan, wholeAt: All }
rows:
  - { title: Referral, group: Outcome, cells: [30, 25.0, 28] }
  - { title: Advice, group: Outcome, cells: [90, 75.0, 72], note: A note about January. }
  - { title: All, role: total, cells: [120, 100, 100] }
notes: [A remark about January.]
order: 5
`;
const site = changeSite({ "data/tables/perf-2018-01-contacts.yaml": contacts });

const heading = ["Contact", "Feb", "%", "Jan"];
const rows = [
  ["Contacts of February"],
  heading,
  ["Outcome"],
  ["Referral", { v: 1030, z: "#,##0" }, { v: 0.253, z: "0.0%" }, 30],
  ["Advice", { v: 3041, f: "B6-B4" }, { v: 74.7, z: "0.0" }, 90],
  ["All", 4071, 100, "120*"],
] as const;

const sheet = (changes: Partial<GivenSheet> = {}): GivenSheet => ({ name: "Front door", rows, ...changes });
const run = (sheets: readonly GivenSheet[], call: Partial<SheetCall> = {}) =>
  importSheet(site, { file: makeWorkbook(sheets), like: "perf-2018-01", document: "report-2018-02", ...call });
const path = "data/tables/perf-2018-02-contacts.yaml";
const read = (files: ReadonlyMap<string, string>) => parse(files.get(path) ?? "") as Record<string, unknown>;

describe("next month's workbook", () => {
  test("fills the tables of before, moved by a month, with figures as they are printed", () => {
    const { files, lines } = run([sheet({ rows: [...rows.slice(0, 5), ["All", 4071, 100, 120]] })]);
    expect(files.get(path)).toContain("cells: [1030, 25.3, 30]");
    expect(files.get(path)).toContain("cells: [3041, 74.7, 90]");
    const table = read(files);
    expect(table).toMatchObject({
      ...{ title: "Contacts of February", asOf: "2018-02-28", order: 5 },
      source: { document: expect.any(String) as string },
      columns: [{ title: "Feb", period: "2018-02" }, { title: "%" }, { title: "Jan", period: "2018-01" }],
      arithmetic: [{ only: ["Feb", "Jan"] }, { part: "Feb", wholeAt: "All" }],
    });
    expect(JSON.stringify(table)).not.toMatch(/A note|A remark|draft/);
    expect(lines[0]).toBe("given.xlsx, February 2018: 1 table of 1 read.");
  });

  test("is read from .ods and .csv too", () => {
    const csv =
      'Contacts of February\nContact,Feb,%,Jan\nOutcome\nReferral,"1,030",25.3%,30\nAdvice,3041,(74.7%),90\nAll,4071,38.0,n/a\n';
    const fromCsv = importSheet(site, {
      file: { name: "feb.csv", bytes: new TextEncoder().encode(csv) },
      like: "perf-2018-01",
      document: "report-2018-02",
    }).files.get(path);
    expect(fromCsv).toContain("cells: [1030, 25.3, 30]");
    expect(fromCsv).toContain("cells: [3041, -74.7, 90]");
    expect(fromCsv).toContain("cells: [4071, 38.0, not-applicable]");
    const ods = importSheet(site, {
      file: makeWorkbook([sheet()], "ods"),
      like: "perf-2018-01",
      document: "report-2018-02",
    }).files.get(path);
    expect(ods).toMatch(/cells: \[1030, 25\.30?, 30\]/);
  });

  test("gives what cannot be read as TODO at its cell, in a draft", () => {
    const { files, lines } = run([sheet()]);
    expect(files.get(path)).toContain(
      '"TODO: Front door!D6 holds “120*”, which is no number: write the number alone, and what its mark says as a note"',
    );
    expect(read(files).status).toBe("draft");
    expect(lines).toContain(
      `${path}: Front door!D6 holds “120*”, which is no number: write the number alone, and what its mark says as a note.`,
    );
  });

  test.each([
    ["an error", { v: 0, e: "#DIV/0!" }, "holds the error #DIV/0!"],
    ["a formula without its result", { f: "B4+B5" }, "holds a formula without a stored result"],
    ["a share without its sign", 0.2534, "holds 0.2534 without a sign, where the table has shares of 100"],
  ] as const)("does not guess %s", (_, cell, words) => {
    const changed = [...rows.slice(0, 5), ["All", 4071, cell, 120]];
    expect(run([sheet({ rows: changed })]).lines.join("\n")).toContain(`Front door!C6 ${words}`);
  });

  test("names the row that is missing, with the nearest, and the row that is new", () => {
    const changed = [
      ...rows.slice(0, 4),
      ["Advise", 3041, 74.7, 90],
      ["Signposting", 1, 1, 1],
      rows[5],
    ] as GivenSheet["rows"];
    const { files, lines } = run([sheet({ rows: changed })]);
    expect(lines).toEqual(
      expect.arrayContaining([
        `${path}: the row “Advice” is not in the workbook; the nearest is “Advise”.`,
        `${path}: the workbook also has a row “Signposting”, which the table of before has not.`,
      ]),
    );
    expect(read(files).status).toBe("draft");
  });

  test("names hidden sheets and reads nothing from them", () => {
    const { lines, files } = run([sheet(), sheet({ name: "Old", isHidden: true })]);
    expect(lines).toContain("Hidden and not read: “Old”. Show it in the workbook if it is to be read.");
    expect(files.has(path)).toBe(true);
  });

  test("reads nothing where two places fit alike, and says where they are", () => {
    const { lines, files } = run([sheet(), sheet({ name: "Again" })]);
    expect(files.has(path)).toBe(false);
    expect(lines.join("\n")).toMatch(/fits in 2 places alike and was not read: Front door!A4 and Again!A4\./);
  });

  test("says what comes nearest where a table is not there", () => {
    const { lines, files } = run([sheet({ rows: [heading, ["Referral", 1, 2, 3]] })]);
    expect(files.has(path)).toBe(false);
    expect(lines.join("\n")).toContain("the nearest is Front door!A2, where 1 of 3 rows and 3 of 3 columns match.");
    expect(lines.join("\n")).toContain("Nothing was read from “Front door”.");
  });

  test("begins a draft of its document, and none where it is there", () => {
    const { files, lines } = run([sheet()]);
    expect(files.get("content/documents/2018/report-2018-02.md")).toMatch(/^---\nstatus: draft\n/);
    expect(lines.join("\n")).toContain("content/documents/2018/report-2018-02.md is a draft of the document");
    const there = run([sheet()], { document: "exampleshire-report-2018" });
    expect([...there.files.keys()]).toEqual([path]);
    expect(() => run([sheet()], { document: undefined })).toThrow("name the new one with --document");
  });
});

describe("an import that cannot be meant", () => {
  test.each([
    ["tables that are not there", { like: "perf-2017-12" }, /No table's id begins with perf-2017-12/],
    ["a month that is none", { month: "2018-13" }, /2018-13 is no month/],
    ["the month of before", { month: "2018-01" }, /are about January 2018 themselves/],
    ["a file of another kind", { file: { name: "a.pdf", bytes: new Uint8Array() } }, /This is no workbook/],
    [
      "a page named as a workbook",
      { file: { name: "a.xlsx", bytes: new TextEncoder().encode("<html>") } },
      /not what its name says/,
    ],
    [
      "a workbook cut off",
      { file: { name: "a.xlsx", bytes: makeWorkbook([sheet()]).bytes.slice(0, 900) } },
      /cannot be read as a workbook/,
    ],
  ])("of %s is refused in words", (_, call, words) => {
    const act = () => run([sheet()], call);
    expect(act).toThrow(ImportRefused);
    expect(act).toThrow(words);
  });

  test("of a month that is there already is refused", () => {
    const there = changeSite({ "data/tables/perf-2018-01-contacts.yaml": contacts, [path]: contacts });
    expect(() =>
      importSheet(there, { file: makeWorkbook([sheet()]), like: "perf-2018-01-contacts", month: "2018-02" }),
    ).toThrow("perf-2018-02-contacts is in data/tables already.");
  });
});
