import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { buildLatestTable, buildTopicTables } from "../../../src/views/topics/topic-table.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

/** Council exampleshire; comparators example-region and exampleshire-neighbours; bands top 10%, top 20%, bottom half. */
const catalogue: Catalogue = loadCorrectSite();

const build = (...sketches: IndicatorSketch[]) => buildLatestTable(sketches.map(sketchIndicator), catalogue);
const textsOf = (...sketches: IndicatorSketch[]) =>
  build(...sketches).rows.map((row) => [row.period, ...row.cells.map(({ text }) => text)]);

describe("the latest figures", () => {
  test("a column for the council and each comparator that has a series, in the site's order", () => {
    const table = build({
      series: {
        "exampleshire-neighbours": { 2017: "66.3" },
        exampleshire: { 2017: "69.0" },
        "other-authority": { 2017: "66" },
      },
    });
    expect(table.columns).toEqual(["Exampleshire", "Statistical neighbours"]);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(["69.0%", "66.3%"]);
  });

  test("the country stands beside the council, before other comparators", () => {
    const series = { "example-region": { 2017: "2" }, england: { 2017: "3" }, exampleshire: { 2017: "1" } };
    const site = { ...catalogue.site, comparators: [...catalogue.site.comparators, "england"] };
    const country = {
      id: "england",
      kind: "country",
      name: "England",
      fullName: "England",
      code: "E92000001",
    } as const;
    const areas = new Map([...catalogue.areas, ["england", country]]);
    const table = buildLatestTable([sketchIndicator({ series })], { ...catalogue, site, areas });
    expect(table.columns).toEqual(["Exampleshire", "England", "Example region"]);
  });

  test("an area of which no row has a figure for its period has no column, the council always", () => {
    const table = build({
      series: {
        exampleshire: { 2016: "1" },
        "example-region": { 2017: "2" },
        "exampleshire-neighbours": { 2016: "3" },
      },
    });
    expect(table.columns).toEqual(["Exampleshire", "Example region"]);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(["–", "2%"]);
  });

  test("what all figures of a row are is said of its period once", () => {
    const areas = ["exampleshire", "example-region", "exampleshire-neighbours", "other-authority"];
    const row = (isProvisional: (area: string) => boolean) => {
      const series = Object.fromEntries(
        areas.map((area) => [
          area,
          { 2017: { printed: "5", ...(isProvisional(area) && { marker: "provisional" as const }) } },
        ]),
      );
      return buildLatestTable([sketchIndicator({ series })], catalogue, ["other-authority"]).rows[0];
    };
    expect(row(() => true)?.period).toBe("2017, provisional");
    expect(row(() => true)?.cells.map(({ status }) => status)).toEqual(areas.map(() => undefined));
    expect(row((area) => area !== "exampleshire")?.period).toBe("2017");
  });

  test("a period that all rows share is the table's own", () => {
    const of = (period: string): IndicatorSketch => ({ series: { exampleshire: { [period]: "1" } } });
    expect(build(of("2017"), of("2017")).period).toBe("2017");
    expect(build(of("2017"), of("2016")).period).toBeUndefined();
    expect(build(of("2017"), of("2016")).rows.map(({ time }) => time)).toEqual(["2017", "2016"]);
    expect(build(of("2017"), { series: { exampleshire: { 2017: "suppressed" } } }).period).toBeUndefined();
  });

  test("what has no entry for the period is told from a figure", () => {
    const [, row] = build(
      { series: { "example-region": { 2017: "4" } } },
      { series: { exampleshire: { 2017: "not-yet-known", 2016: "2" }, "example-region": { 2015: "5" } } },
    ).rows;
    expect(row?.cells.map(({ text, none }) => [text, none])).toEqual([
      ["2%", false],
      ["–", true],
    ]);
  });

  test("the council's column leads, and no other where it has none", () => {
    expect(build({ series: { exampleshire: { 2017: "1" }, "example-region": { 2017: "2" } } }).leads).toBe(1);
    expect(build({ series: { "example-region": { 2017: "2" } } }).leads).toBe(0);
  });

  test("of the last period for which any area has a number", () => {
    expect(
      textsOf({ series: { exampleshire: { 2016: "1", 2017: "not-yet-known" }, "example-region": { 2015: "5" } } }),
    ).toEqual([["2016", "1%"]]);
    expect(
      textsOf({ series: { exampleshire: { 2016: "1", 2017: "not-yet-known" }, "example-region": { 2017: "5" } } }),
    ).toEqual([["2017", "Not yet known", "5%"]]);
  });

  test("an area without an entry gets a dash, and an indicator without any number no period", () => {
    expect(
      textsOf(
        { series: { exampleshire: { 2017: "2" } } },
        { series: { "example-region": { 2017: "suppressed" } } },
        { series: { "example-region": { 2017: "3" } } },
      ),
    ).toEqual([
      ["2017", "2%", "–"],
      ["", "–", "–"],
      ["2017", "–", "3%"],
    ]);
  });

  test("provisional figures say so", () => {
    const [row] = build({
      series: { exampleshire: { 2017: { printed: "50", marker: "provisional" } }, "example-region": { 2017: "32" } },
    }).rows;
    expect(row?.cells.map(({ status }) => status)).toEqual(["Provisional", undefined]);
  });

  test("figures that a check puts in doubt say so", () => {
    const indicator = sketchIndicator({
      series: { exampleshire: { 2017: "146" }, "example-region": { 2017: "1258" } },
    });
    const series = indicator.series.map((own) =>
      own.area === "exampleshire"
        ? own
        : { ...own, observations: own.observations.map((item) => ({ ...item, disputed: "figure" as const })) },
    );
    const [row] = buildLatestTable([{ ...indicator, series }], catalogue).rows;
    expect(row?.cells.map(({ status }) => status)).toEqual([undefined, "In doubt"]);
  });

  test("rank and band are those of the period shown", () => {
    const ranks = [
      { area: "exampleshire", period: "2016", rank: 100, of: 152 },
      { area: "exampleshire", period: "2017", rank: 15, of: 152 },
    ];
    const table = build(
      { series: { exampleshire: { 2016: "1", 2017: "2" } }, ranks },
      { series: { exampleshire: { 2015: "1" } }, ranks },
    );
    expect(table.rows.map(({ rank, band }) => [rank, band])).toEqual([
      ["15th of 152", "top 10%"],
      [undefined, undefined],
    ]);
    expect(table.ranked).toBe(true);
    expect(build({ series: { exampleshire: { 2017: "1" } } }).ranked).toBe(false);
  });

  test("the rank is the council's, also where another area has one", () => {
    const series = { exampleshire: { 2017: "2" }, "other-authority": { 2017: "9" } };
    const ranks = [
      { area: "exampleshire", period: "2017", rank: 39, of: 152 },
      { area: "other-authority", period: "2017", rank: 5, of: 152 },
    ];
    expect(build({ series, ranks }).rows[0]?.rank).toBe("39th of 152");
    expect(build({ series, ranks: [...ranks].reverse() }).rows[0]?.rank).toBe("39th of 152");
  });
});

describe("the tables of a topic", () => {
  test("first everybody, then each group of pupils in its order; a group without an indicator is left out", () => {
    const sketches: IndicatorSketch[] = [
      { id: "c", pupilGroup: "not-disadvantaged", series: {} },
      { id: "b", pupilGroup: "disadvantaged", series: {} },
      { id: "a", series: {} },
      { id: "d", pupilGroup: "disadvantaged", series: {} },
    ];
    const groups = buildTopicTables(sketches.map(sketchIndicator), catalogue).map(({ group, rows }) => [
      group,
      rows.map(({ indicator }) => indicator.id),
    ]);
    expect(groups).toEqual([
      [undefined, ["a"]],
      ["Disadvantaged pupils", ["b", "d"]],
      ["Other pupils", ["c"]],
    ]);
    expect(buildTopicTables([sketchIndicator({ pupilGroup: "disadvantaged", series: {} })], catalogue)).toMatchObject([
      {
        group: "Disadvantaged pupils",
        definition: "Pupils eligible for free school meals at any time in the past six years.",
      },
    ]);
    expect(buildTopicTables([], catalogue)).toEqual([]);
  });
});
