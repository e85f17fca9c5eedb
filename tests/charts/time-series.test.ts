import { describe, expect, test } from "vitest";
import type { ChartData } from "../../src/charts/chart-data.ts";
import { splitRuns } from "../../src/charts/runs.ts";
import * as plainExamples from "../../src/charts/time-series/examples.ts";
import * as benchmarkExamples from "../../src/charts/time-series/benchmarks/examples.ts";
import * as earlierExamples from "../../src/charts/time-series/earlier-figures/examples.ts";
import { placeTimeSeries, type PlacedSeries } from "../../src/charts/time-series/layout.ts";
import { measureEarlier } from "../../src/charts/place-earlier.ts";
import { drawTimeSeries } from "../../src/charts/time-series/svg.ts";
import { listCases } from "./drawn-charts.ts";
import { countHollowMarks } from "./svg-boxes.ts";

const examples = { ...plainExamples, ...benchmarkExamples, ...earlierExamples };

describe.each(listCases(examples))("line chart %s at %i pixels", (_, width, data) => {
  const layout = placeTimeSeries(data, width);
  const svg = drawTimeSeries(layout, "Example");
  const { plot } = layout;
  const begin = plot.left + measureEarlier(data);

  test("earlier figures stand left of the others, each a hollow mark at its height, and no line goes there", () => {
    const { minimum, maximum } = layout.axis;
    const points = layout.earlier?.points ?? [];
    const heights = (data.earlier ?? []).map(
      ({ value }) => plot.bottom - ((value - minimum) / (maximum - minimum)) * (plot.bottom - plot.top),
    );
    expect(points).toHaveLength(heights.length);
    points.forEach(({ y }, index) => {
      expect(y).toBeCloseTo(heights[index] ?? NaN, 0);
    });
    const others = layout.series.flatMap((series) => series.points.map(({ x }) => x));
    expect(points.filter(({ x }) => x < plot.left || others.some((other) => other <= x))).toEqual([]);
    expect(countHollowMarks(svg)).toBeGreaterThanOrEqual(points.length);
  });

  test("figures lie inside the plot, crosses below its base, and the plot is wide enough to see a line", () => {
    const outside = (top: number, bottom: number) => (place: { x: number; y: number }) =>
      place.x < plot.left || place.x > plot.right || place.y < top || place.y > bottom;
    const figures = layout.series.flatMap((series) => series.points).filter(outside(plot.top, plot.bottom));
    const crosses = layout.series.flatMap((series) => series.missing);
    expect(figures).toEqual([]);
    expect(crosses.filter(outside(plot.bottom + 4, layout.periodLabelY - 14))).toEqual([]);
    expect(plot.right - plot.left).toBeGreaterThanOrEqual(width * (width < 480 ? 0.6 : 0.5));
  });

  test("every figure is a point, every marker a cross, at the place of its period", () => {
    layout.series.forEach((placed, index) => {
      const points = data.series[index]?.points ?? [];
      const figures = points.filter((point) => point.value !== undefined);
      expect(placed.points.length).toBe(figures.length);
      expect(placed.missing.length).toBe(points.length - figures.length);
      expect(placed.points.map((point) => point.provisional)).toEqual(figures.map((point) => point.provisional));
      const crossed = points.filter((point) => point.value === undefined);
      expect(placed.missing.map(({ x }) => x)).toEqual(crossed.map((point) => placeOf(point.period)));
      expect(placed.points.map(({ x }) => x)).toEqual(figures.map((point) => placeOf(point.period)));
    });

    /** The x of a period, taken from any other point of it; undefined where the chart has just one. */
    function placeOf(period: string): number | undefined {
      const [first, last] = [data.periods[0], data.periods.at(-1)];
      const at = data.periods.find((item) => item.period === period);
      if (!first || !last || !at) return undefined;
      const [left, right] = first === last ? [(begin + plot.right) / 2, 0] : [begin + 12, plot.right - 4];
      const share = first === last ? 0 : (at.periodIndex - first.periodIndex) / (last.periodIndex - first.periodIndex);
      return Math.round((first === last ? left : left + share * (right - left)) * 10) / 10;
    }
  });

  test("a higher figure never stands lower", () => {
    const points = layout.series.flatMap(({ points }, index) => {
      const figures = data.series[index]?.points.filter((point) => point.value !== undefined) ?? [];
      return points.map(({ y }, order) => ({ y, value: figures[order]?.value ?? NaN }));
    });
    const sorted = [...points].sort((a, b) => a.value - b.value || b.y - a.y);
    expect(sorted.map(({ y }) => y)).toEqual(points.map(({ y }) => y).sort((a, b) => b - a));
  });

  test("lines join consecutive periods, and never cross a missing one or a series break", () => {
    layout.series.forEach((placed, index) => {
      expect(listJoins(placed, data, index)).toEqual(listWantedJoins(data, index));
    });
  });

  test("each series that has a figure is named beside it, with its last figure", () => {
    data.series.forEach((series, index) => {
      const last = series.points.findLast((point) => point.value !== undefined);
      if (!last) return;
      const period = data.periods.find((item) => item.period === last.period);
      const ending = period === data.periods.at(-1) ? "" : ` (${period?.label ?? ""})`;
      const words = layout.series[index]?.labels.flatMap(({ lines }) => lines).join(" ");
      expect(words?.replace("- ", "")).toBe(`${series.label} ${last.text}${ending}`);
    });
  });

  test("marks are no larger than the way from one to the next, so that the line is seen", () => {
    for (const { points, markScale } of layout.series) {
      const way = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
      if (points.length > 2) expect(8 * Math.sqrt(markScale) * (points.length - 1)).toBeLessThanOrEqual(way);
    }
  });

  test("a break stands between the last period before it and its first", () => {
    expect(layout.breaks.length).toBe(data.breaks.filter((period) => period !== data.periods[0]?.period).length);
    layout.breaks.forEach(({ x }, index) => {
      const first = data.periods.findIndex(({ period }) => period === data.breaks[index]);
      const joined = layout.series[0]?.points.map((point) => point.x) ?? [];
      expect(x).toBeGreaterThan(joined[first - 1] ?? NaN);
      expect(x).toBeLessThan(joined[first] ?? NaN);
    });
  });

  test("the last period is among the ticks, and ticks read from left to right", () => {
    const last = layout.periodTicks.at(-1);
    const years = new Set(layout.periodTicks.flatMap((tick) => tick.year ?? []));
    const label = data.periods.at(-1)?.label ?? "";
    expect(label).toMatch(last?.label ?? "nothing");
    if (label !== last?.label) expect(label).toMatch([...years].at(-1) ?? "nothing");
    const xs = layout.periodTicks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test("provisional figures have hollow marks, and only they", () => {
    const figures = data.series.flatMap((series) => series.points.filter((point) => point.provisional));
    expect(countHollowMarks(svg)).toBe(figures.length + (data.earlier ?? []).length);
  });

  test("a label without a leader, sample or key stands beside the end of its line, and of no other", () => {
    layout.series.forEach(({ labels, points }, index) => {
      const end = points.at(-1);
      const label = labels.find(({ mark, leader }) => !mark && !leader);
      if (!label) return;
      expect(end?.x).toBeGreaterThan(plot.right - 10);
      expect(Math.abs((end?.y ?? 0) - label.y)).toBeLessThanOrEqual(4);
      expect(label.x - (end?.x ?? 0)).toBeLessThan(20);
      const others = layout.series.flatMap((series, at) => (at === index ? [] : (series.points.at(-1)?.y ?? [])));
      expect(others.filter((y) => Math.abs(y - (end?.y ?? 0)) < 9)).toEqual([]);
    });
  });

  test("targets and the band lie where the axis says, over the time that they are for", () => {
    const { minimum, maximum } = layout.axis;
    const heightOf = (value: number) =>
      Math.round((plot.bottom - ((value - minimum) / (maximum - minimum)) * (plot.bottom - plot.top)) * 10) / 10;
    const cornersOf = (paths: readonly string[] = []) =>
      paths.flatMap((path) =>
        [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
      );
    const levels = cornersOf(layout.targets?.paths).map(({ y }) => y);
    expect(levels).toEqual((data.targets ?? []).flatMap(({ value }) => [heightOf(value), heightOf(value)]));
    const band = cornersOf(layout.range?.paths);
    const wanted = (data.range?.points ?? []).flatMap(({ low, high }) => [heightOf(low), heightOf(high)]);
    expect(new Set(band.map(({ y }) => y))).toEqual(new Set(wanted));
    const outside = [...cornersOf(layout.targets?.paths), ...band].filter(({ x }) => x < plot.left || x > plot.right);
    expect(outside).toEqual([]);
    expect(layout.targets?.labels.flatMap(({ lines }) => lines).join(" ") ?? "").toMatch(
      data.targets ? /^Target .*\d/ : /^$/,
    );
  });
});

describe("runs of a line", () => {
  const periods = ["2013", "2014", "2015", "2016"].map((period) => ({
    period,
    periodIndex: Number(period),
    label: period,
  }));
  const point = (period: string, value?: number) => ({
    period,
    periodIndex: Number(period),
    ...(value !== undefined && { value }),
    text: String(value),
    provisional: false,
  });
  const runs = (points: ReturnType<typeof point>[], breaks: string[] = []) =>
    splitRuns(points, { periods, breaks }).map((run) => run.map(({ period }) => period));

  test("consecutive figures are one run", () => {
    expect(runs([point("2013", 1), point("2014", 0), point("2015", 3)])).toEqual([["2013", "2014", "2015"]]);
  });

  test("a marker ends a run, and so does a period without an entry", () => {
    expect(runs([point("2013", 1), point("2014"), point("2015", 3), point("2016", 4)])).toEqual([
      ["2013"],
      ["2015", "2016"],
    ]);
    expect(runs([point("2013", 1), point("2015", 3), point("2016", 4)])).toEqual([["2013"], ["2015", "2016"]]);
  });

  test("a break begins a run, also where its own figure is missing", () => {
    const all = [point("2013", 1), point("2014", 2), point("2015", 3), point("2016", 4)];
    expect(runs(all, ["2015"])).toEqual([
      ["2013", "2014"],
      ["2015", "2016"],
    ]);
    expect(runs(all, ["2013"])).toEqual([["2013", "2014", "2015", "2016"]]);
    expect(runs([point("2013", 1), point("2014"), point("2015", 3)], ["2014"])).toEqual([["2013"], ["2015"]]);
  });

  test("years for which no area has an entry end a run", () => {
    const points = [point("2013", 1), point("2014", 2), point("2016", 4)];
    expect(splitRuns(points, { periods: periods.filter(({ period }) => period !== "2015"), breaks: [] })).toHaveLength(
      2,
    );
  });

  test("single days follow each other in the list, whatever lies between", () => {
    const days = ["2017-08-31", "2018-01-31", "2018-03-31"].map((period) => ({
      period,
      periodIndex: Date.parse(period) / 86_400_000,
      label: period,
    }));
    const figures = days.map(({ period, periodIndex }) => ({
      period,
      periodIndex,
      value: 1,
      text: "1",
      provisional: false,
    }));
    const count = (points: typeof figures, breaks: string[] = []) =>
      splitRuns(points, { periods: days, breaks, singleDays: true }).length;
    expect(count(figures)).toBe(1);
    expect(count(figures, ["2018-01-31"])).toBe(2);
    expect(count(figures.filter(({ period }) => period !== "2018-01-31"))).toBe(2);
  });

  test("no figures, no runs", () => {
    expect(runs([point("2013"), point("2014")])).toEqual([]);
  });
});

/** Pairs of periods that the series' paths join, read back from their coordinates. */
function listJoins(placed: PlacedSeries, data: ChartData, index: number): string[] {
  const figures = data.series[index]?.points.filter((point) => point.value !== undefined) ?? [];
  const byPlace = new Map(placed.points.map(({ x, y }, order) => [`${x},${y}`, figures[order]?.period ?? "nothing"]));
  return [...placed.paths, ...placed.plannedPaths].flatMap((path) => {
    const corners = path
      .slice(1)
      .split("L")
      .map((corner) => byPlace.get(corner) ?? `no figure at ${corner}`);
    return corners.slice(1).map((corner, order) => `${corners[order] ?? ""}–${corner}`);
  });
}

/** Pairs of periods that a line should join: both with figures, next to each other in time, on one side of every break. */
function listWantedJoins({ series, periods, breaks, singleDays }: ChartData, index: number): string[] {
  const points = series[index]?.points ?? [];
  return periods.slice(1).flatMap((later, order) => {
    const earlier = periods[order];
    const both = [earlier, later].map((at) => points.find((point) => point.period === at?.period)?.value);
    const adjacent = singleDays === true || later.periodIndex - (earlier?.periodIndex ?? NaN) === 1;
    if (both.includes(undefined) || !adjacent || breaks.includes(later.period)) return [];
    return [`${earlier?.period ?? ""}–${later.period}`];
  });
}
