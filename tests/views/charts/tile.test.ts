import { describe, expect, test } from "vitest";
import { buildMeasureTile, chooseTiles } from "../../../src/views/charts/tile.ts";
import { sketchIndicator, yearly, type IndicatorSketch } from "../../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const build = (sketch: IndicatorSketch) => buildMeasureTile(sketchIndicator(sketch), catalogue);

describe("a tile", () => {
  test("has the latest figure, its change by what is better, a line, and how it compares", () => {
    const tile = build({
      id: "reading",
      series: { exampleshire: yearly("59.5", "68.9", "73.2"), "example-region": { 2015: "70.7" } },
      ranks: [{ area: "exampleshire", period: "2015", rank: 12, of: 152 }],
    });
    expect(tile).toMatchObject({
      name: "Did well",
      url: "/indicators/reading/",
      figure: "73.2%",
      when: "in 2015",
      change: { words: "Up 4.3 percentage points since 2014", verdict: "better" },
      finding: "2.5 percentage points above Example region",
      rank: "Ranked 12th of 152, top 10%",
      target: undefined,
    });
    expect(tile.sparkline?.description).toBe("Line of Exampleshire: 59.5% in 2013, 68.9% in 2014, 73.2% in 2015.");
  });

  test("says whether a target of the same period is met", () => {
    const target = (value: number, period = "2015") =>
      build({
        series: { exampleshire: yearly("59", "68", "73") },
        targets: [{ area: "exampleshire", period, value }],
      }).target;
    expect(target(73)).toBe("Target of 73% met");
    expect(target(80.5)).toBe("Target of 80.5% missed by 7.5 percentage points");
    expect(target(50, "2014")).toBeUndefined();
  });

  test("names all targets of its period, and judges none of several", () => {
    const tile = build({
      series: { exampleshire: yearly("59", "68", "73") },
      targets: [70, 80].map((value) => ({ area: "exampleshire", period: "2015", value })),
    });
    expect(tile.target).toBe("Targets of 70% and 80%");
  });

  test("ends its line at a series break, also one in a year without a figure", () => {
    const figures = { 2012: "40", 2013: "41", 2015: "60" };
    const breaksOf = (breaks: string[]) => build({ breaks, series: { exampleshire: figures } }).sparkline?.data.breaks;
    expect(breaksOf(["2014"])).toEqual(["2015"]);
    expect(breaksOf(["2012"])).toEqual([]);
  });

  test("has no line of two figures, and says nothing twice where there is no comparator", () => {
    const tile = build({ series: { exampleshire: yearly("59", "68") } });
    expect([tile.sparkline, tile.finding]).toEqual([undefined, undefined]);
    expect(tile.change?.words).toBe("Up 9 percentage points since 2013");
  });

  test("has the words of a unit beside the number, and words with a base as words", () => {
    const { figure, unit, inWords } = build({ unit: "points", series: { exampleshire: yearly("46.4") } });
    expect([figure, unit, inWords]).toEqual(["46.4", " points", false]);
    const few = build({ series: { exampleshire: { 2015: { printed: "100", denominator: 3 } } } });
    expect([few.figure?.startsWith("3 of 3"), few.unit, few.inWords]).toEqual([true, undefined, true]);
  });

  test("says when a figure is provisional, and when there is none", () => {
    expect(build({ series: { exampleshire: { 2017: { printed: "50", marker: "provisional" } } } }).when).toBe(
      "in 2017, provisional",
    );
    expect(build({ series: { exampleshire: { 2017: "suppressed" } } })).toMatchObject({
      figure: undefined,
      finding: "The only figure is suppressed to protect people",
    });
  });
});

describe("the tiles of a topic", () => {
  const sketch = (id: string, figures: string[], more: Partial<IndicatorSketch> = {}) =>
    sketchIndicator({ id, series: { exampleshire: yearly(...figures) }, ...more });
  const target = (period: string) => [{ area: "exampleshire", period, value: 90 }];
  const choose = (...indicators: ReturnType<typeof sketch>[]) => chooseTiles(indicators, catalogue).map(({ id }) => id);

  test("first those with a target, then those with the longest line", () => {
    expect(
      choose(
        sketch("short", ["1", "2"]),
        sketch("long", ["1", "2", "3"]),
        sketch("targeted", ["1"], { targets: target("2013") }),
      ),
    ).toEqual(["targeted", "long", "short"]);
  });

  test("none of which neither direction is better, that is of a group, or that has nothing to say", () => {
    expect(
      choose(
        sketch("neither", ["1", "2"], { polarity: "neither" }),
        sketch("group", ["1", "2"], { pupilGroup: "disadvantaged" }),
        sketch("sole", ["1"]),
        sketch("none", ["not-available"]),
      ),
    ).toEqual([]);
  });

  test("at most six", () => {
    expect(choose(...Array.from({ length: 9 }, (_, index) => sketch(`i${index}`, ["1", "2"])))).toHaveLength(6);
  });
});

describe("what a figure is of", () => {
  const build = (figures: IndicatorSketch["series"][string], unit: IndicatorSketch["unit"] = "percent") =>
    buildMeasureTile(
      sketchIndicator({ unit, decimals: 0, denominator: "audits", series: { exampleshire: figures } }),
      catalogue,
    );

  test("stands beside it; of very few it is a count", () => {
    expect(build({ 2017: { printed: "36", denominator: 45 } })).toMatchObject({
      figure: "36%",
      when: "of 45 audits, in 2017",
    });
    expect(build({ 2017: { printed: "33", denominator: 3 } })).toMatchObject({
      figure: "1 of 3 audits",
      when: "in 2017",
    });
  });

  test("makes a share of a count, in the line as well", () => {
    const tile = build({ ...yearly("4", "6"), 2017: { printed: "12", denominator: 28 } }, "count");
    expect([tile.figure, tile.sparkline?.data.unit]).toEqual(["43%", "percent"]);
  });
});
