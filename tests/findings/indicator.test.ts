import { describe, expect, test } from "vitest";
import { compareAreas } from "../../src/findings/comparison.ts";
import { crossesBreak, hasValue, latestValue, listBreaks } from "../../src/statistics/series.ts";
import { sketchIndicator, stateSketchedFinding as find, yearly } from "../charts/indicator-sketch.ts";

describe("the gap where there is one year", () => {
  test("in percentage points for shares (KS2, 69.0 and 61.0)", () => {
    expect(find({ series: { barnet: { 2017: "69.0" }, england: { 2017: "61.0" } } })).toBe(
      "Barnet: 69.0% in 2017, 8.0 percentage points above England",
    );
  });

  test("one is singular, 1.0 is not (KS1 science of other pupils, 85 and 84)", () => {
    expect(find({ series: { barnet: { 2017: "85" }, england: { 2017: "84" } } })).toBe(
      "Barnet: 85% in 2017, about level with England (84%)",
    );
    expect(find({ series: { barnet: { 2017: "84.0" }, england: { 2017: "83.0" } } })).toBe(
      "Barnet: 84.0% in 2017, 1.0 percentage points above England",
    );
  });

  test("in points (Attainment 8, 54.7 and 44.6)", () => {
    expect(find({ unit: "points", series: { barnet: { 2017: "54.7" }, england: { 2017: "44.6" } } })).toBe(
      "Barnet: 54.7 points in 2017, 10.1 points above England",
    );
  });

  test("scores differ by points, both below zero (progress of pupils with a plan, -2.5 and -4.1)", () => {
    expect(find({ unit: "score", series: { barnet: { 2017: "-2.5" }, england: { 2017: "-4.1" } } })).toBe(
      "Barnet: −2.5 in 2017, 1.6 points above England",
    );
  });

  test("below, in pounds", () => {
    expect(find({ unit: "pounds", series: { barnet: { 2017: "1250" }, england: { 2017: "3500" } } })).toBe(
      "Pupils who did well, Barnet: £1,250 in 2017",
    );
  });

  test("on a date", () => {
    expect(
      find({ periodKind: "date", series: { barnet: { "2018-01-31": "95.4" }, england: { "2018-01-31": "90.4" } } }),
    ).toBe("Barnet: 95.4% on 31 January 2018, 5.0 percentage points above England");
  });

  test("no more decimals than the coarser of the two figures (attendance, 96.1 and 93)", () => {
    expect(find({ series: { barnet: { 2017: "96.1" }, england: { 2017: "93" } } })).toBe(
      "Barnet: 96.1% in 2017, 3 percentage points above England",
    );
  });
});

describe("the change where there is no comparator", () => {
  test("rose (tuition, 91% to 96.8%)", () => {
    expect(find({ series: { barnet: { 2006: "91", 2007: "96.8" } } })).toBe(
      "Barnet: 96.8% in 2007, up from 91% in 2006",
    );
  });

  test("fell, from the first year shown to the last", () => {
    expect(find({ unit: "pounds", series: { barnet: yearly("1600000", "900000", "178000") } })).toBe(
      "Barnet: £178,000 in 2015, down from £1.6m in 2013",
    );
  });

  test("stayed", () => {
    expect(find({ series: { barnet: yearly("50", "50") } })).toBe("Barnet: 50% in 2014, as in 2013");
  });

  test("did not stay where it was something else in between", () => {
    expect(find({ series: { barnet: yearly("50", "70", "50") } })).not.toContain("stayed");
  });

  test("one year only", () => {
    expect(find({ unit: "points", series: { barnet: { 2017: "20.1" } } })).toBe(
      "Pupils who did well, Barnet: 20.1 points in 2017",
    );
  });

  test("on dates it says “on”, not “in”", () => {
    const dates = { "2017-01-31": "90.0", "2018-01-31": "95.4" };
    expect(find({ periodKind: "date", series: { barnet: { "2018-01-31": "95.4" } } })).toBe(
      "Pupils who did well, Barnet: 95.4% on 31 January 2018",
    );
    expect(find({ periodKind: "date", series: { barnet: dates } })).not.toContain("in 31");
    const england = { "2017-01-31": "91.0", "2018-01-31": "91.0" };
    expect(find({ periodKind: "date", series: { barnet: dates, england } })).not.toContain("in 31");
  });
});

describe("a change never crosses a series break", () => {
  test("only the years after the break count (English and maths, threshold of 2017)", () => {
    expect(find({ breaks: ["2017"], series: { barnet: { 2016: "72.5", 2017: "60.3" } } })).toBe(
      "Pupils who did well, Barnet: 60.3% in 2017",
    );
    expect(find({ breaks: ["2015"], series: { barnet: yearly("80", "81", "60", "65") } })).toBe(
      "Barnet: 65% in 2016, up from 60% in 2015",
    );
    expect(find({ breaks: ["2014", "2016"], series: { barnet: yearly("80", "81", "60", "65") } })).toBe(
      "Pupils who did well, Barnet: 65% in 2016",
    );
  });

  test("a comparison within one year is not a change, so it holds on both sides (EBacc 2013 to 2017)", () => {
    expect(find({ breaks: ["2015"], series: { barnet: yearly("9", "9", "9"), england: yearly("5", "5", "5") } })).toBe(
      "Barnet: 9% in 2015, 4 percentage points above England; above in every year since 2013",
    );
  });

  test("how far apart two areas lay is on another scale before a break; on which side is not", () => {
    const series = { barnet: yearly("30", "31", "70", "72"), england: yearly("20", "20", "50", "50") };
    expect(find({ series })).toBe(
      "Barnet: 72% in 2016, 22 percentage points above England; 10 percentage points above in 2013",
    );
    expect(find({ breaks: ["2015"], series })).toBe(
      "Barnet: 72% in 2016, 22 percentage points above England; above in every year since 2013",
    );
  });

  test("a break lies between two periods where it begins after the first and not after the second", () => {
    const indicator = sketchIndicator({ breaks: ["2015"], series: { barnet: yearly("1", "2", "3", "4") } });
    expect(crossesBreak(indicator, "2014", "2015")).toBe(true);
    expect(crossesBreak(indicator, "2013", "2016")).toBe(true);
    expect(crossesBreak(indicator, "2013", "2014")).toBe(false);
    expect(crossesBreak(indicator, "2015", "2016")).toBe(false);
    expect(crossesBreak(indicator, "2015", "2015")).toBe(false);
    expect(
      crossesBreak(
        { ...indicator, periodKind: "calendar-year", seriesBreaks: [{ period: "2020", reason: "" }] },
        "2019",
        "2021",
      ),
    ).toBe(true);
  });

  test("stops a line at the next period shown where its own has no figure, and never at the first", () => {
    const measure = { periodKind: "calendar-year" as const, seriesBreaks: [{ period: "2020", reason: "" }] };
    expect(listBreaks(measure, ["2018", "2019", "2021", "2022"])).toEqual(["2021"]);
    expect(listBreaks(measure, ["2020", "2021"])).toEqual([]);
  });
});

describe("markers are not figures", () => {
  test("an indicator without any figure says so", () => {
    expect(find({ series: { barnet: { 2016: "suppressed", 2017: "not-yet-known" } } })).toBe(
      "None of 2 figures has a number: 1 suppressed to protect people and 1 not yet known",
    );
    expect(find({ series: {} })).toBe("No figures are published yet");
  });

  test("it does not say so where another area has figures", () => {
    expect(find({ series: { barnet: { 2017: "suppressed" }, england: { 2017: "40" } } })).not.toBe(
      "No figures are published yet",
    );
  });

  test("the latest figure is the last number, not the last entry", () => {
    const indicator = sketchIndicator({
      series: { barnet: yearly("4", "0", "not-yet-known"), england: yearly("low", "5", "6") },
    });
    const [barnet, england] = indicator.series;
    if (!barnet || !england) throw new Error("The sketch has two series.");
    expect(latestValue(barnet)).toMatchObject({ period: "2014", value: 0 });
    expect(barnet.observations.map(hasValue)).toEqual([true, true, false]);
    expect(compareAreas(indicator, barnet, england)).toMatchObject([{ period: "2014", comparison: "below" }]);
  });
});
