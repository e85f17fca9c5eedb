import { describe, expect, test } from "vitest";
import { placeValueAxis } from "../../src/charts/axis.ts";
import type { ChartData } from "../../src/charts/chart-data.ts";
import { comparisonDots } from "../../src/charts/comparison-dots/chart.ts";
import { listAxisValues, placeComparisonDots } from "../../src/charts/comparison-dots/layout.ts";
import { gapChart } from "../../src/charts/gap-chart/chart.ts";
import { placeGapChart } from "../../src/charts/gap-chart/layout.ts";
import { sparkline } from "../../src/charts/measure-tile/chart.ts";
import { rankStrip } from "../../src/charts/rank-strip/chart.ts";
import { smallMultiples } from "../../src/charts/small-multiples/chart.ts";
import { placePanels } from "../../src/charts/small-multiples/layout.ts";
import { drawPanel } from "../../src/charts/small-multiples/svg.ts";
import { periodBars } from "../../src/charts/period-bars/chart.ts";
import { isPeriodBars } from "../../src/charts/period-bars/layout.ts";
import { slope } from "../../src/charts/slope/chart.ts";
import { isSlope, placeSlope } from "../../src/charts/slope/layout.ts";
import { stackedBars } from "../../src/charts/stacked-bars/chart.ts";
import { hasRoom } from "../../src/charts/stacked-bars/layout.ts";
import { strip } from "../../src/charts/strip/chart.ts";
import { timeSeries } from "../../src/charts/time-series/chart.ts";
import { listValues } from "../../src/charts/line-parts.ts";
import { placeTimeSeries } from "../../src/charts/time-series/layout.ts";
import { findLeaving } from "./leaving.ts";
import {
  listRandomCases,
  listRandomRanks,
  toGap,
  toPanels,
  toStacked,
  toStrip,
  type RandomCase,
} from "./random-figures.ts";

const cases = listRandomCases(45);
const widths = [300, 340, 720];

/** The first few faults of all cases at all widths. */
function tryAll(find: (item: RandomCase, width: number) => readonly string[]): string[] {
  return cases
    .flatMap((item) => widths.flatMap((width) => find(item, width).map((fault) => `${item.name}, ${width}: ${fault}`)))
    .slice(0, 5);
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points outside of a plot, and a plot too narrow to be read. */
function findPressed(
  plot: Plot,
  points: readonly { readonly x: number; readonly y: number }[],
  width: number,
): string[] {
  const outside = points.filter(
    ({ x, y }) => !(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom),
  );
  return [
    ...outside.map(({ x, y }) => `point at ${x},${y}`),
    ...(plot.right - plot.left >= 0.3 * width ? [] : ["the plot is too narrow"]),
  ];
}

describe("whatever figures a check lets through, with whatever names, a chart holds them", () => {
  test("lines", () => {
    const faults = tryAll(({ data }, width) => {
      const { plot, series } = placeTimeSeries(data, width);
      const points = series.flatMap((item) => item.points);
      return [...findLeaving(timeSeries.draw(data, width, "")), ...findPressed(plot, points, width)];
    });
    expect(faults).toEqual([]);
  });

  test("slopes", () => {
    const faults = tryAll(({ data }, width) => {
      const two = takeTwoPeriods(data);
      if (!isSlope(two)) return [];
      const { plot, series } = placeSlope(two, width);
      const points = series.flatMap((item) => item.points);
      return [...findLeaving(slope.draw(two, width, "")), ...findPressed(plot, points, width)];
    });
    expect(faults).toEqual([]);
    expect(cases.filter(({ data }) => isSlope(takeTwoPeriods(data))).length).toBeGreaterThan(20);
  });

  test("bars of two periods", () => {
    const faults = tryAll(({ data }, width) => {
      const two = takeTwoPeriods(data);
      return isPeriodBars(two) ? findLeaving(periodBars.draw(two, width, "")) : [];
    });
    expect(faults).toEqual([]);
    expect(cases.filter(({ data }) => isPeriodBars(takeTwoPeriods(data))).length).toBeGreaterThan(20);
  });

  test("dots", () => {
    const faults = tryAll(({ data }, width) => {
      const { rows, left, right } = placeComparisonDots(data, width);
      const outside = rows.flatMap(({ x }) => (x === undefined || (x >= left && x <= right) ? [] : [`dot at ${x}`]));
      return [...findLeaving(comparisonDots.draw(data, width, "")), ...outside];
    });
    expect(faults).toEqual([]);
  });

  test("gaps", () => {
    const faults = tryAll((item, width) => {
      const data = toGap(item);
      const { plot, series } = placeGapChart(data, width);
      const points = series.flatMap((group) => group.points);
      return [...findLeaving(gapChart.draw(data, width, "")), ...findPressed(plot, points, width)];
    });
    expect(faults).toEqual([]);
  });

  test("panels, on a page and in a file", () => {
    const faults = tryAll((item, width) => {
      const data = toPanels(item);
      const { panels } = placePanels(data);
      const pressed = panels.flatMap(({ plot, lines }) =>
        findPressed(
          plot,
          lines.flatMap(({ points }) => points),
          0,
        ),
      );
      return [
        ...panels.flatMap((panel) => findLeaving(drawPanel(panel, ""))),
        ...findLeaving(smallMultiples.draw(data, width, "")),
        ...pressed,
      ];
    });
    expect(faults).toEqual([]);
  });

  test("the line of a tile", () => {
    const faults = tryAll(({ data }, width) =>
      data.series.flatMap((series) => findLeaving(sparkline.draw({ ...data, series }, width, ""))),
    );
    expect(faults).toEqual([]);
  });

  test("stacked bars, where there is room for them", () => {
    const faults = tryAll((item, width) => {
      const data = toStacked(item);
      return hasRoom(data, width) ? findLeaving(stackedBars.draw(data, width, "")) : [];
    });
    expect(faults).toEqual([]);
    expect(cases.filter((item) => hasRoom(toStacked(item), 340)).length).toBeGreaterThan(50);
  });

  test("strips", () => {
    expect(tryAll((item, width) => findLeaving(strip.draw(toStrip(item), width, "")))).toEqual([]);
  });

  test("ranks", () => {
    const ranks = listRandomRanks(200);
    const faults = ranks.flatMap((data) => widths.flatMap((width) => findLeaving(rankStrip.draw(data, width, ""))));
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

describe("the words of an axis", () => {
  test("name ends that hold every figure, target and neighbour", () => {
    const faults = cases.flatMap(({ name, data }) =>
      [listValues(data), listAxisValues(data)].flatMap((values) => {
        const { ends, minimum, maximum } = placeValueAxis(values, data.unit, data.limits);
        const [from, to] = [readNumber(ends.minimum), readNumber(ends.maximum)];
        const hair = (maximum - minimum) / 1e6;
        return values
          .filter((value) => !(value >= from - hair && value <= to + hair))
          .map((value) => `${name}: ${value}`);
      }),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("are those that readers get", () => {
    for (const { data } of cases) {
      const { ends } = placeValueAxis(listValues(data), data.unit, data.limits);
      expect(timeSeries.describe(data)).toContain(`Vertical axis from ${ends.minimum} to ${ends.maximum}.`);
    }
  });
});

/** The data with their first two periods alone. */
function takeTwoPeriods(data: ChartData): ChartData {
  const periods = data.periods.slice(0, 2);
  const isIn = ({ period }: { readonly period: string }) => periods.some((item) => item.period === period);
  return {
    ...data,
    periods,
    breaks: data.breaks.filter((period) => isIn({ period })),
    series: data.series.map((series) => ({ ...series, points: series.points.filter(isIn) })),
    ...(data.targets && { targets: data.targets.filter(isIn) }),
    ...(data.range && { range: { ...data.range, points: data.range.points.filter(isIn) } }),
  };
}

function readNumber(text: string): number {
  const size = text.includes("tn") ? 1e12 : text.includes("bn") ? 1e9 : 1;
  return Number(text.replace("−", "-").replace(/[^-\d.]/g, "")) * size;
}
