import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pairOf } from "../../../src/importers/ees/file-pair.ts";
import { readListedPlaces } from "../../../src/importers/ees/listed-places.ts";
import { screenEesFiles, screenerRules } from "../../../src/importers/ees/screen.ts";
import { toIssue } from "../../../src/importers/ees/screener-rule.ts";
import { mistakes } from "./mistakes.ts";
import { addColumn, goodPair, screen, set, type Pair } from "./pair.ts";
import { termMistakes } from "./term-mistakes.ts";
import { printQuoted, termPair } from "./term-pair.ts";

/** A pair with its tables printed in quotation marks, where the mistake is none of the text itself. */
function quoted(pair: Pair): Pair {
  const [dataText, metaText] = [pair.dataText ?? printQuoted(pair.data), pair.metaText ?? printQuoted(pair.meta)];
  return { ...pair, dataText, metaText };
}

const ids = screenerRules.map(({ id }) => id).filter((id) => id !== "filter_item_limit");

describe("a pair of terms, in quotation marks, with a byte order mark and Windows' line ends", () => {
  test("passes, though a column of remarks is not described", () => {
    const { breaches, passes } = screen(quoted(termPair()));
    expect(passes).toBe(true);
    const told = breaches.map(({ rule }) => rule.id).filter((id) => !id.startsWith("check_data_dictionary"));
    expect(told).toEqual(["data_to_meta_crosscheck"]);
  });

  test.each(ids)("that breaks %s is told so", (id) => {
    const pair = termPair();
    termMistakes[id]?.(pair);
    const { breaches, passes } = screen(quoted(pair));
    const found = breaches.filter(({ rule }) => rule.id === id);
    expect(found).not.toEqual([]);
    expect(passes && found[0]?.rule.grade === "fail").toBe(false);
    for (const { place } of found) expect([pair.dataName, pair.metaName]).toContain(place.file);
  });
});

test.each(ids)("a mistake against %s is told in quotation marks too", (id) => {
  const pair = goodPair();
  mistakes[id]?.(pair);
  expect(screen(quoted(pair)).breaches.map(({ rule }) => rule.id)).toContain(id);
});

test("commas without anything at the end of a file are rows, and empty lines are none", () => {
  const tell = (end: string) => {
    const pair = goodPair();
    pair.dataText = `${pair.data.map((row) => row.join(",")).join("\r\n")}\r\n${end}`;
    return screen(pair).breaches.map(({ rule, place }) => `${rule.id} ${place.line}`);
  };
  expect(tell("\r\n\r\n")).toEqual([]);
  expect(tell(`${",".repeat(13)}\r\n${",".repeat(13)}\r\n\r\n`)).toEqual(["data_empty_rows 8"]);
});

test("the harmonised names of the department are asked for, and no others", () => {
  const tell = (name: string) => {
    const pair = termPair();
    set(pair.data, 1, "phase_type_grouping", name);
    set(pair.meta, 5, "col_name", name);
    return screen(pair).breaches.filter(({ rule }) => rule.id === "standard_filter_headers").length;
  };
  expect(["education_phase", "phase", "school_phase", "establishment_type"].map(tell)).toEqual([0, 0, 0, 0]);
  expect(["school_type", "SEN_need", "ethnicity", "establishment_type_2"].map(tell)).toEqual([1, 1, 1, 1]);
});

test("every item of the harmonised ethnicity is known, with and without spaces beside its strokes", () => {
  const pair = termPair();
  const items = ["Roma", "Gypsy or Irish Traveller", "English / Welsh / Scottish / Northern Irish / British", "Total"];
  addColumn(pair.data, "ethnicity_minor", [...items, ...items, "Unknown"]);
  addColumn(pair.data, "ethnicity_major", [
    "White",
    "White",
    "White",
    "Total",
    "White",
    "White",
    "White",
    "White",
    "Unknown",
  ]);
  expect(screen(pair).breaches.filter(({ rule }) => rule.id === "ethnicity_values")).toEqual([]);
});

test("rows that the service's tables leave out are noted, and refuse nothing", () => {
  const pair = termPair();
  set(pair.data, 10, "geographic_level", "Planning area");
  const { breaches, passes } = screen(pair);
  const [note] = breaches.filter(({ rule }) => rule.id === "ignored_rows").map(toIssue);
  expect(passes).toBe(true);
  expect([note?.severity, note?.line, note?.problem]).toEqual([
    ...["note", 10, "The service's tables leave out 1 row of the level Planning area."],
  ]);
});

describe("a metadata file that is called otherwise", () => {
  test.each([
    "absence_meta.csv",
    "Absence.META.csv",
    "absence.metadata.csv",
    "absence.meta (1).csv",
    "absence.meta.xlsx",
  ])("%s is named", (name) => {
    const folder = mkdtempSync(join(tmpdir(), "findings-misnamed-"));
    try {
      writeFileSync(join(folder, "absence.csv"), "a,b\n1,2\n");
      writeFileSync(join(folder, name), "col_name,label\n");
      // Where capital letters are the same, the file is found.
      if (existsSync(join(folder, "absence.meta.csv"))) return;
      const { breaches } = screenEesFiles(pairOf(join(folder, "absence.csv")), readListedPlaces());
      expect(breaches.map(({ rule, problem }) => `${rule.id}: ${problem}`)).toEqual([
        `naming_convention: The metadata file of absence.csv is called ${name}.`,
      ]);
      expect(breaches[0]?.remedy).toContain("absence.meta.csv");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
