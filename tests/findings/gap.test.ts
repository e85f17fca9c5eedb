import { describe, expect, test } from "vitest";
import { measureGaps, stateGapFinding } from "../../src/findings/gap.ts";
import { sketchIndicator, type IndicatorSketch } from "../charts/indicator-sketch.ts";

type Figures = IndicatorSketch["series"][string];

/** The finding about disadvantaged pupils and others, from figures as printed. */
function find(group: Figures, other: Figures, sketch: Omit<IndicatorSketch, "series"> = {}): string {
  const indicator = sketchIndicator({ ...sketch, series: { group, other } });
  const [own, theirs] = indicator.series;
  if (!own || !theirs) throw new Error("Two groups are needed.");
  return stateGapFinding(measureGaps(own, theirs), { title: "Disadvantaged pupils", others: "others" }, indicator);
}

describe("where only one period has both", () => {
  test("how far the group is behind (KS2 mathematics: 72.3 and 88, so 15.7, said as 16)", () => {
    expect(find({ 2017: "72.3" }, { 2017: "88" })).toBe(
      "Disadvantaged pupils were 16 percentage points behind others in 2017",
    );
  });

  test("or ahead; one is singular", () => {
    expect(find({ 2017: "85" }, { 2017: "84" })).toBe(
      "Disadvantaged pupils were 1 percentage point ahead of others in 2017",
    );
  });

  test("figures that overlap by their rounding are level (68 and 68.1)", () => {
    expect(find({ 2017: "68" }, { 2017: "68.1" })).toBe("Disadvantaged pupils were about level with others in 2017");
  });

  test("where lower is better, or neither, it says above and below", () => {
    expect(find({ 2017: "6.1" }, { 2017: "4.0" }, { polarity: "lower-is-better" })).toBe(
      "Disadvantaged pupils were 2.1 percentage points above others in 2017",
    );
    expect(find({ 2017: "3" }, { 2017: "4" }, { polarity: "neither", unit: "count" })).toBe(
      "Disadvantaged pupils were 1 below others in 2017",
    );
  });
});

describe("the change from the first to the last period", () => {
  test("narrowed (KS2 reading, writing and mathematics: 46 and 61, then 55 and 68)", () => {
    expect(find({ 2016: "46", 2017: "55" }, { 2016: "61", 2017: "68" })).toBe(
      "The gap narrowed from 15 percentage points in 2016 to 13 percentage points in 2017",
    );
  });

  test("widened", () => {
    expect(find({ 2016: "46.0", 2017: "45.0" }, { 2016: "61.0", 2017: "63.5" })).toBe(
      "The gap widened from 15.0 percentage points in 2016 to 18.5 percentage points in 2017",
    );
  });

  test("about the same where rounding does not let one tell: 15 may have been 14.2, 14 may have been 14.8", () => {
    expect(find({ 2016: "46", 2017: "47" }, { 2016: "61", 2017: "61" })).toBe(
      "The gap was 14 percentage points in 2017, about the same as in 2016",
    );
  });

  test("moved ahead, drew level, and level before and after", () => {
    expect(find({ 2016: "40", 2017: "55" }, { 2016: "50", 2017: "52" })).toBe(
      "Disadvantaged pupils moved ahead of others in 2017, having been behind in 2016",
    );
    expect(find({ 2016: "40", 2017: "52" }, { 2016: "50", 2017: "52" })).toBe(
      "Disadvantaged pupils drew about level with others in 2017, having been behind in 2016",
    );
    expect(find({ 2016: "50", 2017: "49" }, { 2016: "50", 2017: "52" })).toBe(
      "Disadvantaged pupils moved behind others in 2017, having been about level in 2016",
    );
    expect(find({ 2016: "50", 2017: "52" }, { 2016: "50", 2017: "52" })).toBe(
      "Disadvantaged pupils were about level with others in 2017, as in 2016",
    );
  });

  test("is a range where it went beyond its first and last size in between", () => {
    const others = { 2014: "60", 2015: "60", 2016: "60", 2017: "60" };
    expect(find({ 2014: "50", 2015: "30", 2016: "55", 2017: "50" }, others)).toBe(
      "The gap was 10 percentage points in 2017, between 5 percentage points and 30 percentage points since 2014",
    );
    expect(find({ 2014: "50", 2015: "45", 2016: "42", 2017: "40" }, others)).toMatch(/^The gap widened/);
  });

  test("is never stated across a series break", () => {
    expect(find({ 2016: "46", 2017: "55" }, { 2016: "61", 2017: "68" }, { breaks: ["2017"] })).toBe(
      "Disadvantaged pupils were 13 percentage points behind others in 2017",
    );
    expect(
      find({ 2015: "40", 2016: "46", 2017: "55" }, { 2015: "61", 2016: "61", 2017: "68" }, { breaks: ["2016"] }),
    ).toBe("The gap narrowed from 15 percentage points in 2016 to 13 percentage points in 2017");
  });
});

test("says nothing of figures of fewer than ten, in doubt, or of which one is a forecast", () => {
  const few = { printed: "50", denominator: 4 };
  const [sure, doubted] = [
    { 2016: "61", 2017: "68" },
    { printed: "55", disputed: "figure" },
  ] as const;
  const start = "Disadvantaged pupils: the distance from others in 2017";
  expect(find({ 2016: "46", 2017: few }, sure)).toBe(`${start} rests on fewer than ten`);
  expect(find({ 2016: "46", 2017: doubted }, sure)).toBe(`${start} is in doubt`);
  expect(find({ 2016: "46", 2017: { printed: "55", marker: "forecast" } }, sure)).toBe(`${start} rests on a forecast`);
  expect(find({ 2016: few, 2017: "55" }, sure)).toBe(
    "Disadvantaged pupils were 13 percentage points behind others in 2017",
  );
});

test("a period that only one of them has is no gap; without any, it says so", () => {
  expect(find({ 2016: "46", 2017: "suppressed" }, { 2016: "61", 2017: "68" })).toBe(
    "Disadvantaged pupils were 15 percentage points behind others in 2016",
  );
  expect(find({ 2016: "46" }, { 2017: "68" })).toBe("No period has a figure for both groups");
});

test("the gap is the group's figure less the other's, with the fewer decimals of the two", () => {
  const { series } = sketchIndicator({ series: { group: { 2017: "55" }, other: { 2017: "71.6" } } });
  const [own, theirs] = series;
  expect(own && theirs && measureGaps(own, theirs)).toMatchObject([{ period: "2017", value: -17, decimals: 0 }]);
});
