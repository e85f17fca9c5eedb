import { describe, expect, test } from "vitest";
import type { AreaEntry } from "../../../src/catalogue/catalogue.ts";
import { buildValuesTable, foldNeighbours } from "../../../src/views/indicators/values-table.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";

const areas = new Map<string, AreaEntry>([
  [
    "barnet",
    { id: "barnet", kind: "country", name: "Barnet", fullName: "London Borough of Barnet", code: "E09000003" },
  ],
]);

function build(sketch: IndicatorSketch) {
  return buildValuesTable(sketchIndicator(sketch), areas);
}

describe("an indicator's table", () => {
  test("has a row an area and a column a period", () => {
    const { periods, rows } = build({ series: { barnet: { 2016: "59.0", 2017: "69.0" }, england: { 2017: "61.0" } } });
    expect(periods).toEqual(["2016", "2017"]);
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ["Barnet", "59.0%", "69.0%"],
      ["england", "–", "61.0%"],
    ]);
  });

  test("a figure that is missing without a reason is one word, which is explained once", () => {
    const { rows, legend } = build({ series: { barnet: { 2016: "unknown-missing", 2017: "unknown-missing" } } });
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(["Missing", "Missing"]);
    expect(legend).toBe("Missing: the source has no figure, and gives no reason.");
    expect(build({ series: { barnet: { 2016: "suppressed" } } }).legend).toBeUndefined();
  });

  test("names months and days in words", () => {
    expect(build({ periodKind: "month", series: { barnet: { "2019-01": "1" } } }).periods).toEqual(["January 2019"]);
    expect(build({ periodKind: "date", series: { barnet: { "2018-01-31": "1" } } }).periods).toEqual([
      "31 January 2018",
    ]);
  });

  test("a missing figure gives its reason, no entry a dash, zero a number", () => {
    const { rows } = build({ series: { barnet: { 2015: "suppressed", 2016: "0" }, england: { 2017: "1" } } });
    expect(rows[0]?.cells).toEqual([
      { text: "Suppressed to protect people", absent: true, status: undefined, noteNumbers: [] },
      { text: "0%", absent: false, status: undefined, noteNumbers: [] },
      { text: "–", absent: true, status: undefined, noteNumbers: [] },
    ]);
  });

  test("provisional and revised figures say so", () => {
    const { rows } = build({
      series: {
        barnet: {
          2015: "40",
          2016: { printed: "45.5", marker: "revised" },
          2017: { printed: "50", marker: "provisional" },
        },
      },
    });
    expect(rows[0]?.cells.map(({ text, status }) => [text, status])).toEqual([
      ["40%", undefined],
      ["45.5%", "Revised"],
      ["50%", "Provisional"],
    ]);
  });

  test("a status that all figures of a period have is said once over them, and not where one has another", () => {
    const revised = { printed: "40", marker: "revised" as const };
    const series = (last: string) => ({
      ...{ a: { 2016: revised, 2017: revised }, b: { 2016: revised, 2017: revised } },
      ...{ c: { 2016: revised, 2017: revised }, d: { 2016: revised, 2017: last }, e: { 2016: "suppressed" } },
    });
    const { periods, rows } = build({ series: series("41") });
    expect(periods).toEqual(["2016, revised", "2017"]);
    expect(rows.slice(0, 4).map(({ cells }) => cells.map(({ status }) => status))).toEqual([
      [undefined, "Revised"],
      [undefined, "Revised"],
      [undefined, "Revised"],
      [undefined, undefined],
    ]);
  });

  test("notes are numbered from 1 in the order of reading, and each stands once", () => {
    const { rows, notes } = build({
      series: {
        barnet: { 2016: { printed: "45.5", note: "Not validated." }, 2017: { printed: "50", note: "Not validated." } },
        england: {
          2016: { printed: "25", note: "Another." },
          2017: { marker: "not-yet-known", note: "Due in April." },
        },
      },
      ranks: [{ area: "barnet", period: "2017", rank: 9, of: 152, note: "Another." }],
    });
    expect(notes.map(({ text }) => text)).toEqual(["Not validated.", "Another.", "Due in April."]);
    expect(rows.map(({ cells }) => cells.map(({ noteNumbers }) => noteNumbers))).toEqual([
      [[1], [1]],
      [[2], [3]],
      [[], [2]],
    ]);
  });

  test("ranks stand below the figures, each with its number of areas", () => {
    const { rows } = build({
      series: { barnet: { 2015: "1", 2016: "2", 2017: "3" } },
      ranks: [
        { area: "barnet", period: "2015", rank: 12, of: 150 },
        { area: "barnet", period: "2017", rank: 103, of: 152 },
      ],
    });
    expect(rows.map(({ area, name }) => [area, name])).toEqual([
      ["barnet", "Barnet"],
      [undefined, "Barnet: rank"],
    ]);
    expect(rows[1]?.cells.map(({ text, absent }) => [text, absent])).toEqual([
      ["12th of 150", false],
      ["–", true],
      ["103rd of 152", false],
    ]);
  });

  test("a rank of a period without any figure is shown (KS2 writing, 100th in 2016)", () => {
    const { periods, rows } = build({
      series: { barnet: { 2017: "79.0" } },
      ranks: [{ area: "barnet", period: "2016", rank: 100, of: 152 }],
    });
    expect(periods).toEqual(["2016", "2017"]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["–", "79.0%"],
      ["100th of 152", "–"],
    ]);
  });
});

describe("many statistical neighbours", () => {
  const names = ["North", "South", "East", "West"];
  const authority = (name: string) =>
    [name.toLowerCase(), { id: name.toLowerCase(), kind: "country", name, fullName: name, code: "E92000001" }] as const;
  const set = { id: "alike", kind: "neighbour-set", name: "Neighbours", fullName: "Neighbours", members: names };
  const withSet = new Map<string, AreaEntry>([
    ...areas,
    ...names.map(authority),
    ["alike", set as unknown as AreaEntry],
  ]);
  const fold = (neighbours: readonly string[], leads = ["barnet"]) => {
    const series = Object.fromEntries(
      ["barnet", "england", ...neighbours.map((name) => name.toLowerCase())].map((area) => [area, { 2017: "1" }]),
    );
    const indicator = sketchIndicator({ series });
    const { shown, folded } = foldNeighbours(buildValuesTable(indicator, withSet), {
      indicator,
      areas: withSet,
      leads,
    });
    return [shown, folded].map((rows) => rows.map(({ name }) => name));
  };

  test("are folded apart from the council and its comparators", () => {
    expect(fold(names)).toEqual([["Barnet", "england"], names]);
  });

  test("stay among the others where they are few, and where the page is about them", () => {
    expect(fold(names.slice(0, 3))).toEqual([["Barnet", "england", "North", "South", "East"], []]);
    expect(fold(names, ["barnet", "north"])[1]).toEqual([]);
  });
});
