import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/gap-chart/examples.ts";
import { placeGapChart } from "../../src/charts/gap-chart/layout.ts";
import { describeGapChart } from "../../src/charts/gap-chart/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("gap chart %s at %i pixels", (_, width, data) => {
  const layout = placeGapChart(data, width);
  const { plot } = layout;

  test("figures lie inside the plot, which is wide enough to see a line", () => {
    const points = layout.series.flatMap((series) => series.points);
    expect(points.filter(({ x, y }) => x < plot.left || x > plot.right || y < plot.top || y > plot.bottom)).toEqual([]);
    expect(plot.right - plot.left).toBeGreaterThanOrEqual(width * (width < 480 ? 0.6 : 0.5));
  });

  test("a bar joins the two figures of each period that has both", () => {
    const [group, other] = layout.series;
    const at = (series: typeof group, x: number) => series?.points.find((point) => point.x === x)?.y;
    expect(layout.bars).toHaveLength(data.differences.length);
    for (const bar of layout.bars)
      expect([bar.top, bar.bottom]).toEqual([at(group, bar.x), at(other, bar.x)].sort((a, b) => (a ?? 0) - (b ?? 0)));
    const [first, second] = layout.bars.map(({ x }) => x);
    if (first !== undefined && second !== undefined)
      expect(layout.barWidth).toBeLessThanOrEqual((second - first) / 2 + 0.1);
  });

  test("differences stand under their periods, the last always among them", () => {
    expect(layout.differences.at(-1)?.text).toBe(data.differences.at(-1)?.text);
    const unmoved = layout.differences.filter(({ x }) => x > 60 && x < width - 60);
    expect(unmoved.filter(({ x }) => !layout.periodMarks.includes(x))).toEqual([]);
    expect(layout.differences.length).toBeGreaterThanOrEqual(Math.min(2, data.differences.length));
  });
});

test("every difference is said, also those that a drawing has no room for", () => {
  const words = describeGapChart(examples.months);
  expect(examples.months.differences.filter(({ text }) => !words.includes(text))).toEqual([]);
  expect(describeGapChart(examples.twoYears)).toBe(
    "Gap chart, from 2016 to 2017: two lines with a bar between their figures for each period. Vertical axis from 45% to 70%. " +
      "Disadvantaged pupils, Oxbury: 46% in 2016, 55% in 2017. Other pupils, Country: 61% in 2016, 68% in 2017. " +
      "Difference in percentage points: −15 in 2016, −13 in 2017.",
  );
  expect(describeGapChart(examples.neverBoth)).toContain("No period has a figure for both.");
});
