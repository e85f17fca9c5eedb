import { describe, expect, test } from "vitest";
import type { IndicatorEntry } from "../../src/catalogue/indicator-entry.ts";
import { stateKeyMeasure } from "../../src/findings/key-measure.ts";
import { sketchIndicator, type IndicatorSketch, type SketchedFigure } from "../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../site-fixture.ts";

/** Council exampleshire; comparators example-region, then exampleshire-neighbours; bands top 10%, top 20%, bottom half. */
const catalogue = loadCorrectSite();

const state = (sketch: IndicatorSketch, more: Partial<IndicatorEntry> = {}) =>
  stateKeyMeasure({ ...sketchIndicator(sketch), ...more }, catalogue);
const limits = { lower: 60, upper: 80 };
const lineOf = (label: string, sketch: IndicatorSketch, more?: Partial<IndicatorEntry>) =>
  state(sketch, more).lines.find((line) => line.label === label)?.text;

describe("the latest figure", () => {
  test("is the council's last number with its unit and period, though others have later ones", () => {
    const sketch: IndicatorSketch = {
      unit: "points",
      series: { "example-region": { 2018: "50.0" }, exampleshire: { 2016: "48", 2017: "49.5", 2018: "not-yet-known" } },
    };
    expect(state(sketch)).toMatchObject({ figure: "49.5 points", period: "2017", when: "in 2017" });
  });

  test("says that it is provisional", () => {
    const series = { exampleshire: { 2017: { printed: "50", marker: "provisional" } } } as const;
    expect(state({ series })).toMatchObject({ figure: "50%", when: "in 2017, provisional" });
  });

  test("is not made up where there is none", () => {
    for (const series of [{}, { "example-region": { 2017: "50" } }])
      expect(state({ series })).toMatchObject({
        figure: undefined,
        standing: undefined,
        lines: [{ label: "Figure", text: "No figure for Exampleshire is published here." }],
      });
    expect(state({ series: { exampleshire: { 2017: "suppressed" } } })).toMatchObject({
      figure: undefined,
      lines: [{ label: "Figure", text: "The only figure for Exampleshire is suppressed to protect people." }],
    });
  });
});

describe("the comparison", () => {
  const compare = (own: string, region: string, neighbours: string, polarity?: IndicatorSketch["polarity"]) =>
    lineOf("Compared", {
      ...(polarity && { polarity }),
      series: {
        exampleshire: { 2017: own },
        "example-region": { 2017: region },
        "exampleshire-neighbours": { 2017: neighbours },
      },
    });

  test("names each comparator with its figure, the widest first, and which direction is better", () => {
    expect(compare("69.0", "67.0", "66.3")).toBe(
      "The figure was above statistical neighbours (66.3%) and Example region (67.0%). Higher is better.",
    );
    expect(compare("3.9", "6.0", "6.1", "lower-is-better")).toBe(
      "The figure was below statistical neighbours (6.1%) and Example region (6.0%). Lower is better.",
    );
  });

  test("keeps above, level and below apart", () => {
    expect(compare("69.0", "69.0", "70.0")).toBe(
      "The figure was about level with Example region (69.0%), and below statistical neighbours (70.0%). Higher is better.",
    );
  });

  test("goes as far as the printed figures allow: 69 may be 69.4", () => {
    expect(compare("69", "69.4", "66.4", "neither")).toBe(
      "The figure was above statistical neighbours (66.4%), and about level with Example region (69.4%).",
    );
  });

  test("is not made of a figure of very few, of a count among others, or with one of very few or in doubt", () => {
    const beside = (own: SketchedFigure, region: SketchedFigure, more: Partial<IndicatorSketch> = {}) => {
      const sketch = { ...more, series: { exampleshire: { 2017: own }, "example-region": { 2017: region } } };
      return { text: lineOf("Compared", sketch), pair: state(sketch).pair };
    };
    const few = { printed: "33", denominator: 3 };
    expect(beside(few, "60").text).toBe("No comparison is made: the figure is of fewer than ten.");
    expect(beside(few, "60").pair?.other).toBeUndefined();
    expect(beside("60", few).text).toBe("The figure for Example region is of fewer than ten and is not compared.");
    expect(beside("60", { printed: "50", disputed: "figure" }).text).toBe(
      "The figure for Example region is in doubt and is not compared.",
    );
    const [own, other] = [
      { printed: "14", denominator: 28 },
      { printed: "130", denominator: 400 },
    ];
    const counts = beside(own, other, { unit: "count", decimals: 0 });
    expect(counts.text).toBe("Larger areas have larger numbers, so these are not compared.");
    expect(counts.pair?.other).toBeUndefined();
  });

  test("is level where chance may be all that lies between two figures", () => {
    const [home, ...others] = sketchIndicator({
      series: { exampleshire: { 2017: "70" }, "exampleshire-neighbours": { 2017: "65" } },
    }).series;
    const limited = { ...home, observations: home?.observations.map((item) => ({ ...item, limits })) };
    const { lines, standing } = state({ series: {} }, { series: [limited, ...others] as IndicatorEntry["series"] });
    expect(lines[0]?.text).toMatch(/^The figure was about level with statistical neighbours \(65%\)/);
    expect(standing).toBe("level");
  });

  test("of a gap is by its size, whatever sign it is printed with", () => {
    const series = { exampleshire: { 2017: "-13" }, "exampleshire-neighbours": { 2017: "-20" } };
    for (const polarity of ["higher-is-better", "lower-is-better"] as const) {
      const sketch = { gap: true, unit: "percentage-points", polarity, series } as const;
      expect(lineOf("Compared", sketch)).toBe(
        "The gap was 7 percentage points smaller than in statistical neighbours. A smaller gap is better.",
      );
      expect(state(sketch).standing).toBe("better");
    }
  });

  test("is of the same period, and says where there is nothing to compare with", () => {
    const series = { exampleshire: { 2017: "1" }, "example-region": { 2016: "1", 2017: "suppressed" } };
    expect(lineOf("Compared", { series })).toBe("No figure to compare with this one is published here.");
  });
});

describe("how it stands to the widest comparator", () => {
  test.each([
    ["70", "60", "higher-is-better", "better"],
    ["60", "70", "higher-is-better", "worse"],
    ["60", "70", "lower-is-better", "better"],
    ["70", "60", "lower-is-better", "worse"],
    ["70", "70.3", "higher-is-better", "level"],
    ["70", "60", "neither", undefined],
  ] as const)("%s beside %s, where %s: %s", (own, other, polarity, standing) => {
    const series = { exampleshire: { 2017: own }, "exampleshire-neighbours": { 2017: other } };
    expect(state({ polarity, series }).standing).toBe(standing);
  });

  test("is not told by a narrower one", () => {
    expect(
      state({ series: { exampleshire: { 2017: "2" }, "example-region": { 2017: "1" } } }).standing,
    ).toBeUndefined();
  });
});

describe("the rank", () => {
  const series = { exampleshire: { 2016: "1", 2017: "2" } };

  test("is the council's of the period shown, with its band", () => {
    const ranks = [
      { area: "other-authority", period: "2017", rank: 1, of: 152 },
      { area: "exampleshire", period: "2016", rank: 100, of: 152 },
      { area: "exampleshire", period: "2017", rank: 16, of: 152 },
    ];
    expect(lineOf("Rank", { series, ranks })).toBe(
      "Exampleshire ranked 16th of 152: in the top 20% (rank 30th or better).",
    );
    expect(lineOf("Rank", { series, ranks: ranks.slice(0, 2) })).toBeUndefined();
  });
});

describe("the change since the year before", () => {
  const change = (earlier: string, now: string, more?: Partial<IndicatorEntry>) =>
    lineOf("Since the year before", { series: { exampleshire: { 2016: earlier, 2017: now } } }, more);

  test("is up, down, or level as far as the printed figures allow", () => {
    expect(change("68.9", "73.2")).toBe("It rose from 68.9% in 2016.");
    expect(change("6.1", "3.9")).toBe("It fell from 6.1% in 2016.");
    expect(change("81", "81.4")).toBe("It was about the same as in 2016 (81%).");
  });

  test("is not computed across a series break, whose reason stands instead", () => {
    const seriesBreaks = [
      { period: "2018", reason: "Later." },
      { period: "2017", reason: "The tests changed." },
    ];
    expect(change("55.7", "54.7", { seriesBreaks })).toBe(
      "The figure for 2016, 55.7%, cannot be compared. The tests changed.",
    );
    expect(change("55.7", "54.7", { seriesBreaks: [{ period: "2016", reason: "Before." }] })).toBe(
      "It fell from 55.7% in 2016.",
    );
  });

  test("of a gap is that it narrowed or widened", () => {
    const gap = { gap: true } as const;
    expect(change("-15", "-13", gap)).toBe("The gap narrowed from 15% in 2016.");
    expect(change("-13", "-15", gap)).toBe("The gap widened from 13% in 2016.");
    expect(change("13", "15", gap)).toBe("The gap widened from 13% in 2016.");
  });

  test("is not taken from another year", () => {
    const series = { exampleshire: { 2015: "50", 2017: "60" } };
    expect(lineOf("Since the year before", { series })).toBe("No figure for 2016 is published here.");
    expect(change("suppressed", "60")).toBe("There is no figure for 2016: suppressed to protect people.");
  });

  test("is that of the same month, or the same day, of the year before", () => {
    const months = { exampleshire: { "2018-01": "5", "2018-12": "8", "2019-01": "9" } };
    expect(lineOf("Since the year before", { periodKind: "month", series: months })).toBe(
      "It rose from 5% in January 2018.",
    );
    const days = { exampleshire: { "2017-01-31": "5", "2018-01-31": "9" } };
    expect(lineOf("Since the year before", { periodKind: "date", series: days })).toBe(
      "It rose from 5% on 31 January 2017.",
    );
  });
});

test("the years together are told where there are at least three", () => {
  const three = { exampleshire: { 2015: "1", 2016: "2", 2017: "3" } };
  expect(lineOf("Over the years", { series: three })).toBe("Exampleshire: 3% in 2017, up from 1% in 2015.");
  expect(lineOf("Over the years", { series: { exampleshire: { 2016: "2", 2017: "3" } } })).toBeUndefined();
});

test("the figures that the sentences rest on are those named in them", () => {
  const series = {
    exampleshire: { 2015: "1", 2016: "2", 2017: "3" },
    "example-region": { 2016: "8", 2017: "9" },
    "other-authority": { 2017: "7" },
  };
  expect(state({ series }).figures.map(({ area, period }) => `${area} ${period}`)).toEqual([
    "exampleshire 2017",
    "example-region 2017",
    "exampleshire 2016",
  ]);
});
