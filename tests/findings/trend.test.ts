import { describe, expect, test } from "vitest";
import type { IndicatorEntry, Observation } from "../../src/catalogue/indicator-entry.ts";
import { stateTrend } from "../../src/findings/trend.ts";
import { loadCorrectSite } from "../site-fixture.ts";

const found = loadCorrectSite().indicators.get("reading-expected");
if (!found) throw new Error("The indicator is missing.");
const base: IndicatorEntry = {
  ...found,
  polarity: "higher-is-better",
  seriesBreaks: [],
  periodKind: "academic-year-ending",
};

/** What is said of yearly figures from 2016 on. */
function trendOf(values: readonly number[], fields: Partial<IndicatorEntry> = {}, more: Partial<Observation> = {}) {
  const observations = values.map((value, index): Observation => {
    const period = String(2016 + index);
    const source = { document: "exampleshire-report-2018", place: "Table 1" };
    return {
      area: "exampleshire",
      period,
      periodIndex: 2016 + index,
      value,
      printed: String(value),
      decimals: 0,
      source,
      ...more,
    };
  });
  const series = { area: "exampleshire", observations };
  const periods = observations.map(({ period }) => period);
  return stateTrend({ ...base, periods, series: [series], ...fields }, series);
}

describe("the trend of a series", () => {
  test("is none where first and last differ by less than is worth a word, however steadily they go", () => {
    const steady = [60.1, 60.2, 60.3, 60.4, 60.5, 60.6];
    expect(trendOf(steady, {}, { decimals: 1 }).words).toBe("No clear trend in 6 figures since 2016");
    expect(trendOf(steady.toReversed(), {}, { decimals: 1 }).direction).toBe("none");
  });

  test("rises where all of five figures do, and is good or bad by polarity alone", () => {
    expect(trendOf([61, 62, 64, 65, 70]).words).toBe("Rising, from 61% in 2016 to 70% in 2020: getting better");
    expect(trendOf([61, 62, 64, 65, 70], { polarity: "lower-is-better" }).verdict).toBe("worse");
    expect(trendOf([61, 62, 64, 65, 70], { polarity: "neither" }).words).toBe(
      "Rising, from 61% in 2016 to 70% in 2020",
    );
    expect(trendOf([70, 65, 64, 62, 61])).toMatchObject({ direction: "falling", verdict: "worse", figures: 5 });
  });

  test.each([
    ["one of ten pairs falls, which chance gives once in 12 times", [61, 62, 64, 70, 65]],
    ["the figures go up and down", [61, 70, 60, 72, 63, 69]],
    ["they differ by no more than rounding", [60, 60, 61, 61, 61]],
  ])("is not clear where %s", (_, values) => {
    expect(trendOf(values).words).toBe(`No clear trend in ${values.length} figures since 2016`);
  });

  test.each([
    ["four figures", [61, 62, 64, 70], {}, {}, "there are fewer than five figures"],
    [
      "a break",
      [61, 62, 64, 65, 70, 71],
      { seriesBreaks: [{ period: "2019", reason: "New test." }] },
      {},
      "fewer than five figures can be compared, since the way of measuring changed in 2019",
    ],
    [
      "periods that overlap",
      [61, 62, 64, 65, 70],
      { periodKind: "three-calendar-years" as const },
      {},
      "its periods overlap",
    ],
    [
      "months",
      [61, 62, 64, 65, 70],
      { periodKind: "month" as const },
      {},
      "figures within a year also follow the season",
    ],
    ["an unknown base", [61, 62, 64, 65, 70], { denominator: "unknown" }, {}, "the source does not say of how many"],
    ["very few", [61, 62, 64, 65, 70], {}, { denominator: 8 }, "a figure is of fewer than ten"],
    ["a figure in doubt", [61, 62, 64, 65, 70], {}, { disputed: "figure" as const }, "a figure is in doubt"],
    ["budgets", [61, 62, 64, 65, 70], {}, { marker: "budget" as const }, "there are no figures"],
  ])("is refused for %s, with the reason", (_, values, fields, more, reason) => {
    expect(trendOf(values, fields, more)).toMatchObject({
      direction: undefined,
      words: `No trend is stated: ${reason}`,
    });
  });
});
