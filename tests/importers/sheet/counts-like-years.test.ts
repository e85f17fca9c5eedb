import { expect, test } from "vitest";
import { parse } from "yaml";
import { proposeTables } from "../../../src/importers/sheet/propose-tables.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook, type GivenSheet } from "./workbook-fixture.ts";

const propose = (rows: GivenSheet["rows"], merged: readonly string[] = []) => {
  const { files, lines } = proposeTables(changeSite({}), makeWorkbook([{ name: "S", rows, merged }]), "t");
  const [text = ""] = [...files.values()];
  const table = parse(text) as {
    columns: { title: string }[];
    rows: { title: string; group?: string; cells: unknown[] }[];
  };
  return {
    columns: table.columns.map(({ title }) => title),
    rows: table.rows.map(({ title, cells }) => [title, ...cells]),
    groups: table.rows.map(({ group }) => group),
    lines: lines.join("\n"),
  };
};

test("counts like years below years or months are figures", () => {
  const { columns, rows, lines } = propose([
    ["Measure", 2022, 2023],
    ["Contacts", 2010, 2020],
    ["Referrals", 510, 520],
  ]);
  expect(columns).toEqual(["2022", "2023"]);
  expect(rows).toEqual([
    ["Contacts", 2010, 2020],
    ["Referrals", 510, 520],
  ]);
  expect(lines).not.toContain("taken for");
  expect(
    propose([
      ["Measure", "Apr-24", "May-24"],
      ["A", 2010, 2011],
    ]).rows,
  ).toEqual([["A", 2010, 2011]]);
});

test("counts like years below words are figures; one alone is told", () => {
  const rows = [
    ["Ward", "Girls", "Boys"],
    ["Ash", 2011, 1950],
    ["Elm", 1990, 2024],
  ];
  expect(propose(rows).rows).toEqual(rows.slice(1));
  const one = propose(rows.map((row) => row.slice(0, 2)));
  expect(one.rows).toEqual([
    ["Ash", 2011],
    ["Elm", 1990],
  ]);
  expect(one.lines).toContain("S!B2 (2011) is taken for a count");
});

test("years in a second line of headings stay headings", () => {
  const pairs = propose(
    [
      ["", "Number", "", "Rate", ""],
      ["Measure", 2022, 2023, 2022, 2023],
      ["Plans", 51, 52, 3, 4],
    ],
    ["B1:C1", "D1:E1"],
  );
  expect(pairs.columns).toEqual(["Number, 2022", "Number, 2023", "Rate, 2022", "Rate, 2023"]);
  const both = propose([
    ["Age", "Girls", "Boys"],
    ["Years", 2022, 2023],
    ["Plans", 51, 52],
  ]);
  expect(both.rows).toEqual([["Plans", 51, 52]]);
  expect(both.lines).toContain("S!B2 and S!C2 (2022 and 2023) are taken for years at the head of columns");
});

test("numbers of a first row that do not follow on are told", () => {
  const { lines } = propose([
    ["Contacts", 2010, 2020],
    ["Referrals", 510, 520],
  ]);
  expect(lines).toContain("S!B1 and S!C1 (2010 and 2020) are taken for years");
});

test("the years of the headings stand again above a later part of the table", () => {
  const { rows, groups } = propose([
    ["Front door", 2022, 2023],
    ["Contacts", 510, 520],
    ["Care leavers", 2022, 2023],
    ["In touch", 50, 51],
  ]);
  expect(rows).toEqual([
    ["Contacts", 510, 520],
    ["In touch", 50, 51],
  ]);
  expect(groups).toEqual([undefined, "Care leavers"]);
});

test("columns under the same words are told", () => {
  const { lines } = propose([
    ["", "Number", "", "Share", ""],
    ["Age", "Girls", "Boys", "Girls", "Boys"],
    ["5", 10, 20, 30, 40],
    ["6", 1, 2, 3, 4],
  ]);
  expect(lines).toContain("2 columns are headed “Boys” (S, column C and S, column E)");
});

test("a number like a year that no table takes is told", () => {
  const { lines } = propose([
    ["Measure", "Apr"],
    ["Contacts", 51],
    ["Referrals", 52, 2010],
  ]);
  expect(lines).toContain("1 cell with numbers is in no table: S!C3");
});
