import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { proposeTables } from "../../../src/importers/sheet/propose-tables.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook, type Given } from "./workbook-fixture.ts";

interface Proposed {
  readonly title: string;
  readonly rowHeading: string;
  readonly columns: readonly { readonly title: string; readonly period?: string; readonly unit?: string }[];
  readonly rows: readonly { readonly title: string; readonly group?: string; readonly cells: readonly unknown[] }[];
}

const share = (v: number) => ({ v, z: "0.0%" });

function propose(rows: readonly (readonly Given[])[], merged: readonly string[] = []) {
  const { files, lines } = proposeTables(changeSite({}), makeWorkbook([{ name: "S", rows, merged }]), "fresh");
  return { tables: [...files.values()].map((text) => parse(text) as Proposed), lines: lines.join("\n") };
}
const titles = ({ rows }: Proposed) => rows.map(({ title }) => title);

describe("a sheet that no table of before is like", () => {
  test("with two tables beside each other gives both", () => {
    const { tables } = propose([
      ["Age", "No.", "%", "", "Gender", "No."],
      ["Under 5", 120, share(0.4), "", "Girls", 130],
      ["5 to 17", 180, share(0.6), "", "Boys", 170],
    ]);
    expect(tables.map(({ rowHeading }) => rowHeading)).toEqual(["Age", "Gender"]);
    expect(tables.map(titles)).toEqual([
      ["Under 5", "5 to 17"],
      ["Girls", "Boys"],
    ]);
  });

  test("with an empty column between its labels and figures, or before remarks, is one table", () => {
    const { tables } = propose([
      ["Outcome", "", "No.", "", "Remark"],
      ["Referral", "", 40, "", "as before"],
      ["Advice", "", 120, "", "fewer"],
    ]);
    expect(tables.map(titles)).toEqual([["Referral", "Advice"]]);
  });

  test("with a second table right below the first, under headings of its own, gives both", () => {
    const { tables } = propose([
      ["By age"],
      ["Age", "No."],
      ["Under 5", 10],
      ["By gender"],
      ["Gender", "No."],
      ["Girls", 12],
    ]);
    expect(tables.map(({ title }) => title)).toEqual(["By age", "By gender"]);
    expect(tables.map(titles)).toEqual([["Under 5"], ["Girls"]]);
  });

  test("with a row that has no figures among others stays one table", () => {
    const { tables } = propose([
      ["Measure", "Target", "Result"],
      ["Visits", 90, 71],
      ["Caseload", "Monitor", ""],
      ["Reviews", 95, 96],
    ]);
    expect(tables.map(titles)).toEqual([["Visits", "Caseload", "Reviews"]]);
  });

  test("names the cells that it puts into no table", () => {
    expect(propose([["Outcome", "No."], ["Referral", 40], [], ["Other", 30]]).lines).toContain(
      "1 cell with numbers is in no table: S!B4.",
    );
    expect(
      propose([
        ["Outcome", "No.", ""],
        ["Referral", 40, 10],
        ["Advice", 9, 20],
      ]).lines,
    ).toContain("S!C2 and S!C3");
    expect(
      propose([
        ["Outcome", "No."],
        ["Referral", 40],
        ["", 120],
      ]).lines,
    ).toContain("S!B3");
    expect(
      propose([
        ["Outcome", "No."],
        ["Referral", 40],
        ["Total", 40],
      ]).lines,
    ).not.toContain("in no table");
  });

  test("with labels in two columns has the first as groups", () => {
    const [table] = propose(
      [
        ["Agency", "What", "No."],
        ["Police", "Invited", 40],
        ["", "Attended", 38],
        ["Health", "Invited", 30],
        ["", "Attended", 28],
      ],
      ["A2:A3", "A4:A5"],
    ).tables;
    expect(table?.rowHeading).toBe("What");
    expect(table?.rows.map(({ group, title }) => `${group ?? ""} ${title}`)).toEqual([
      "Police Invited",
      "Police Attended",
      "Health Invited",
      "Health Attended",
    ]);
  });

  test("with years above months has the period of each column", () => {
    const [table] = propose([
      ["", "2017", "2018"],
      ["Line", "Dec", "Jan"],
      ["Received", 330, 350],
    ]).tables;
    expect(table?.columns).toEqual([
      { title: "Dec 2017", period: "2017-12" },
      { title: "Jan 2018", period: "2018-01" },
    ]);
  });

  test("with small numbers left out begins with its first row, and has the unit of the others", () => {
    const [table] = propose([
      ["Outcome", "No."],
      ["Referral", "<5"],
      ["Advice", 120],
      ["Other", "*"],
    ]).tables;
    expect(table?.columns).toEqual([{ title: "No." }]);
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual([
      expect.stringContaining("TODO: S!B2 holds “<5”"),
      120,
      "suppressed",
    ]);
  });

  test("leaves open parts of 1 under a heading of per cent, and numbers without the sign that others have", () => {
    const [parts] = propose([
      ["Outcome", "%"],
      ["Referral", 0.25],
      ["Advice", 0.5],
      ["All", 1],
    ]).tables;
    expect(parts?.rows.map(({ cells }) => String(cells[0]).slice(0, 4))).toEqual(["TODO", "TODO", "TODO"]);
    const [mixed] = propose([
      ["Measure", "Result"],
      ["Visits", share(0.71)],
      ["Reviews", share(0.9)],
      ["Caseload", 17.8],
    ]).tables;
    expect(mixed?.rows.map(({ cells }) => cells[0])).toEqual([71, 90, expect.stringContaining("give its row a unit")]);
  });
});
