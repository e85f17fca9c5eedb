import { describe, expect, test } from "vitest";
import { stateLatestChange } from "../../src/findings/change.ts";
import { judgeTarget } from "../../src/statistics/target.ts";
import { sketchIndicator, type IndicatorSketch } from "../charts/indicator-sketch.ts";

function change(figures: IndicatorSketch["series"][string], sketch: Omit<IndicatorSketch, "series"> = {}) {
  const indicator = sketchIndicator({ ...sketch, series: { barnet: figures } });
  const [own] = indicator.series;
  return own && stateLatestChange(indicator, own, new Map());
}

describe("the change from the last figure but one", () => {
  test("in percentage points for shares, with what is better (68.9 to 73.2)", () => {
    expect(change({ 2015: "68.1", 2016: "68.9", 2017: "73.2" })).toEqual({
      direction: "above",
      verdict: "better",
      words: "Up 4.3 percentage points since 2016",
    });
  });

  test("polarity turns the verdict, and may leave none", () => {
    const months = { "2018-12": "32.3", "2019-01": "25.3" };
    const sketch = { unit: "days", periodKind: "month" } as const;
    expect(change(months, { ...sketch, polarity: "lower-is-better" })).toMatchObject({
      verdict: "better",
      words: "Down 7.0 days since December 2018",
    });
    expect(change(months, { ...sketch, polarity: "higher-is-better" })?.verdict).toBe("worse");
    for (const polarity of ["neither", "unknown"] as const)
      expect(change(months, { ...sketch, polarity })?.verdict).toBeUndefined();
    expect(change({ 2016: "4.1", 2017: "5.4" }, { polarity: "lower-is-better" })?.verdict).toBe("worse");
  });

  test("with the fewer decimals of the two", () => {
    expect(change({ 2016: "83.2", 2017: "85" })?.words).toBe("Up 2 percentage points since 2016");
  });

  test("none where rounding hides it (81.0 and 81)", () => {
    expect(change({ 2016: "81.4", 2017: "81" })).toEqual({
      direction: "level",
      verdict: undefined,
      words: "Little change since 2016",
    });
    expect(change({ 2016: "81", 2017: "81" })?.words).toBe("The same as in 2016");
    expect(change({ "2018-01-31": "95", "2018-02-28": "95" }, { periodKind: "date" })?.words).toBe(
      "The same as on 31 January 2018",
    );
  });

  test("a period without a number is passed over: the words say since when", () => {
    expect(change({ 2015: "60", 2016: "suppressed", 2017: "70" })?.words).toBe("Up 10 percentage points since 2015");
  });

  test("of three years together is stated only between figures with no time in common", () => {
    const sketch = { periodKind: "three-calendar-years", unit: "score" } as const;
    expect(change({ "2014-16": "20", "2015-17": "30" }, sketch)).toBeUndefined();
    expect(change({ "2014-16": "20", "2017-19": "30" }, sketch)?.words).toBe("Up 10 points since 2014–16");
  });

  test("is never between a budget and what was spent", () => {
    const figures = {
      2016: { printed: "120", marker: "budget" },
      2017: { printed: "150", marker: "outturn" },
    } as const;
    expect(change(figures, { unit: "pounds-thousand" })).toBeUndefined();
  });

  test("of a gap is in its size, whatever sign it is printed with", () => {
    const sketch = { gap: true, unit: "percentage-points" } as const;
    const smaller = { direction: "below", verdict: "better", words: "2 percentage points smaller than in 2016" };
    expect(change({ 2016: "-15", 2017: "-13" }, sketch)).toEqual(smaller);
    expect(change({ 2016: "15", 2017: "13" }, { ...sketch, polarity: "lower-is-better" })).toEqual(smaller);
    expect(change({ 2016: "-13", 2017: "-15" }, sketch)).toMatchObject({
      verdict: "worse",
      words: "2 percentage points larger than in 2016",
    });
    expect(change({ 2016: "-2", 2017: "3" }, sketch)?.words).toBe("Up 5 percentage points since 2016");
  });

  test("is never stated across a series break, of one figure, or of months that overlap", () => {
    expect(change({ 2016: "55.7", 2017: "54.7" }, { breaks: ["2017"] })).toBeUndefined();
    expect(change({ 2017: "54.7" })).toBeUndefined();
    expect(change({ "2018-12": "8", "2019-01": "9" }, { periodKind: "month", counts: "since-april" })).toBeUndefined();
  });
});

test("a target is met where the result reaches it, by what is better", () => {
  expect(judgeTarget(95, 95, "higher-is-better")).toBe("met");
  expect(judgeTarget(94.9, 95, "higher-is-better")).toBe("missed");
  expect(judgeTarget(10.6, 15.6, "lower-is-better")).toBe("met");
  expect(judgeTarget(15.7, 15.6, "lower-is-better")).toBe("missed");
  expect(judgeTarget(3, 5, "neither")).toBeUndefined();
});
