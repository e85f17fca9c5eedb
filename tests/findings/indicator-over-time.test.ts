import { describe, expect, test } from "vitest";
import { stateFinding } from "../../src/findings/indicator.ts";
import { sketchIndicator, stateSketchedFinding as find, yearly } from "../charts/indicator-sketch.ts";

describe("how the first series stands to the widest comparator", () => {
  test("above in every year (Key Stage 5, three A grades, 2013 to 2017)", () => {
    expect(
      find({
        series: {
          barnet: yearly("18.1", "16.6", "18.3", "16.1", "18.9"),
          england: yearly("12.5", "12.0", "11.7", "12.9", "13.4"),
        },
      }),
    ).toBe("Barnet: 18.9% in 2017, 5.5 percentage points above England; above in every year since 2013");
  });

  test("below in every year (secondary absence, 2013 to 2017)", () => {
    expect(
      find({
        leastDifference: 0.2,
        series: {
          barnet: yearly("5.3", "4.7", "4.9", "4.9", "4.6"),
          england: yearly("5.9", "5.2", "5.3", "5.2", "5.2"),
        },
      }),
    ).toBe("Barnet: 4.6% in 2017, 0.6 percentage points below England; below in every year since 2013");
  });

  test("level in every year", () => {
    expect(find({ series: { barnet: yearly("5", "6", "7"), england: yearly("5", "6", "7") } })).toBe(
      "Barnet: 7% in 2015, level with England; level in every year since 2013",
    );
  });

  test("the same in both of two years names them", () => {
    expect(find({ series: { barnet: { 2016: "63", 2017: "71" }, england: { 2016: "54", 2017: "61" } } })).toBe(
      "Barnet: 71% in 2017, 10 percentage points above England; above in 2016 too",
    );
  });

  test("moved below for the first time", () => {
    expect(
      find({
        series: {
          barnet: yearly("48", "41", "41", "41", "38"),
          england: yearly("46", "39", "39", "39", "40"),
        },
      }),
    ).toBe("Barnet: 38% in 2017, 2 percentage points below England; above in 2016");
  });

  test("moved above after being level", () => {
    expect(find({ series: { barnet: yearly("5", "5", "8"), england: yearly("5", "5", "6") } })).toBe(
      "Barnet: 8% in 2015, 2 percentage points above England; level in 2014",
    );
  });

  test("drew level from below (Black pupils at KS2: 48 and 51, then 61 and 61)", () => {
    expect(find({ series: { barnet: { 2016: "48", 2017: "61" }, england: { 2016: "51", 2017: "61" } } })).toBe(
      "Barnet: 61% in 2017, level with England; below in 2016",
    );
  });

  test("has been above since the year in which it last moved there", () => {
    expect(find({ series: { barnet: yearly("4", "4", "8", "9"), england: yearly("5", "5", "5", "5") } })).toBe(
      "Barnet: 9% in 2016, 4 percentage points above England; above since 2015",
    );
    expect(find({ series: { barnet: yearly("8", "4", "8", "9"), england: yearly("5", "5", "5", "5") } })).toBe(
      "Barnet: 9% in 2016, 4 percentage points above England; above since 2015",
    );
  });

  test("has been level since", () => {
    expect(find({ series: { barnet: yearly("3", "5", "5"), england: yearly("5", "5", "5") } })).toBe(
      "Barnet: 5% in 2015, level with England; level since 2014",
    );
  });

  test("is above again, having been below (good level of development, 2013 to 2017)", () => {
    expect(
      find({
        series: {
          barnet: yearly("59.5", "65.4", "68.1", "68.9", "73.2"),
          england: yearly("51.7", "60.4", "66.3", "70.3", "70.7"),
        },
      }),
    ).toBe("Barnet: 73.2% in 2017, 2.5 percentage points above England; below in 2016");
  });

  test("is above again, having been level (phonics): the sentence does not end on a preposition", () => {
    const title = find({ series: { barnet: yearly("80.0", "81.0", "85"), england: yearly("77.0", "81.0", "81") } });
    expect(title).toBe("Barnet: 85% in 2015, 4 percentage points above England; level in 2014");
    expect(title).not.toContain("with in");
  });

  test("is level again", () => {
    expect(find({ series: { barnet: yearly("5", "7", "5"), england: yearly("5", "5", "5") } })).toBe(
      "Barnet: 5% in 2015, level with England; above in 2014",
    );
  });

  test("figures that overlap by their rounding are level (68 and 68.1)", () => {
    expect(find({ series: { barnet: { 2017: "68" }, england: { 2017: "68.1" } } })).toBe(
      "Barnet: 68% in 2017, about level with England (68.1%)",
    );
  });

  test("a gap has no history beside another area's: it is said once whether it is the smaller", () => {
    const barnet = { 2016: "-15", 2017: "-13" };
    expect(
      find({ gap: true, unit: "percentage-points", series: { barnet, england: { 2016: "-16", 2017: "-20" } } }),
    ).toBe("Barnet: gap of 13 percentage points in 2017, 7 percentage points smaller than in England");
  });

  test("a doubt about how the figure changed leaves it held against another area", () => {
    const barnet = { 2016: "50", 2017: { printed: "60", disputed: "change" } } as const;
    expect(find({ series: { barnet, england: { 2017: "50" } } })).toBe(
      "Barnet: 60% in 2017, 10 percentage points above England",
    );
  });

  test("a rank in doubt is not said", () => {
    const indicator = sketchIndicator({
      series: { barnet: { 2017: "69.0" } },
      ranks: [{ area: "barnet", period: "2017", rank: 16, of: 152 }],
    });
    const state = (disputed: "figure" | undefined) =>
      stateFinding(
        { ...indicator, ranks: indicator.ranks.map((rank) => ({ ...rank, ...(disputed && { disputed }) })) },
        [],
        new Map(),
      );
    expect(state(undefined)).toBe("barnet: 69.0% in 2017, ranked 16th of 152");
    expect(state("figure")).toBe("Pupils who did well, barnet: 69.0% in 2017");
  });

  test("a gap that narrowed or widened, by its size; one that turned round is neither", () => {
    const gap = (first: string, last: string) =>
      find({ gap: true, unit: "percentage-points", series: { barnet: { 2016: first, 2017: last } } });
    expect(gap("-13", "-10")).toMatch(
      /gap of 10 percentage points in 2017, narrowed from 13 percentage points in 2016$/,
    );
    expect(gap("-10", "-13")).toMatch(/widened from 10 percentage points in 2016$/);
    expect(gap("13", "10")).toMatch(/narrowed from 13 percentage points in 2016$/);
    expect(gap("-3", "4")).toMatch(/4 percentage points in 2017, gap of 3 percentage points in 2016$/);
  });

  test("a forecast or budget is stated, and nothing moved from it, to it or beside it", () => {
    const forecast = { printed: "70", marker: "forecast" } as const;
    const title = "Pupils who did well, Barnet: 70% in 2017 (forecast)";
    expect(find({ series: { barnet: { 2015: "60", 2016: "61", 2017: forecast } } })).toBe(title);
    expect(find({ series: { barnet: { 2017: forecast }, england: { 2017: "60" } } })).toBe(title);
    expect(
      find({ series: { barnet: { 2017: forecast }, england: { 2017: { ...forecast, printed: "60" } } } }),
    ).toContain("10 percentage points above England");
    const budget = { printed: "120", marker: "budget" } as const;
    expect(find({ unit: "pounds-thousand", series: { barnet: { 2016: budget, 2017: "150" } } })).toBe(
      "Pupils who did well, Barnet: £150 thousand in 2017",
    );
    expect(find({ unit: "pounds-thousand", series: { barnet: { 2015: "140", 2016: budget, 2017: "150" } } })).toContain(
      "up from £140 thousand in 2015",
    );
  });

  test("a year that only one of them has is not compared", () => {
    expect(find({ series: { barnet: yearly("9", "9", "9"), england: { 2012: "20", 2014: "5", 2015: "5" } } })).toBe(
      "Barnet: 9% in 2015, 4 percentage points above England; above in 2014 too",
    );
  });

  test("“every year” and “since” are said only where every year from the first to the last is compared", () => {
    const barnet = yearly("9", "9", "9", "9");
    const all = "Barnet: 9% in 2016, 4 percentage points above England; above in all 3 years compared since 2013";
    expect(find({ series: { barnet, england: { 2013: "5", 2015: "5", 2016: "5" } } })).toBe(all);
    expect(find({ series: { barnet, england: { ...yearly("5", "not-available", "5", "5") } } })).toBe(all);
    expect(find({ series: { barnet, england: { 2013: "12", 2014: "5", 2016: "5" } } })).toBe(
      "Barnet: 9% in 2016, 4 percentage points above England; above in both years compared since 2014",
    );
  });
});

describe("which comparator", () => {
  const barnet = { 2016: "50", 2017: "60" };

  test("the last one that has a figure for the latest year", () => {
    const series = { barnet, england: { 2017: "70" }, london: { 2017: "50" }, neighbours: { 2017: "40" } };
    expect(find({ series })).toContain("below England");
    expect(find({ series: { ...series, england: { 2016: "70" } } })).toContain("above Statistical neighbours");
    expect(find({ series: { ...series, england: { 2017: "not-yet-known" }, neighbours: {} } })).toContain(
      "above London",
    );
  });

  test("an area that is not a comparator is none", () => {
    expect(find({ series: { barnet, harrow: { 2017: "10" } } })).toBe("Barnet: 60% in 2017, up from 50% in 2016");
  });

  test("the first series is not compared with itself", () => {
    expect(find({ series: { england: { 2017: "49.7" } } })).toBe("Pupils who did well, England: 49.7% in 2017");
  });
});
