import { placeBarPair, type BarPairData, type BarPairLayout, type PairedBar } from "../bar-pair/layout.ts";
import type { ChartData } from "../chart-data.ts";
import { splitRuns } from "../runs.ts";

/** With more areas, bars of two periods are a wall. */
const mostAreas = 4;

/** Whether bars show the figures of two periods: no area has a line from the one to the other, and no band of neighbours needs an axis. */
export function isPeriodBars(data: ChartData): boolean {
  const joined = data.series.some(({ points }) => splitRuns(points, data).some((run) => run.length > 1));
  return data.periods.length === 2 && !joined && data.range === undefined && data.series.length <= mostAreas;
}

/** Places the bars of two periods in `width` pixels. */
export function placePeriodBars(data: ChartData, width: number): BarPairLayout {
  return placeBarPair(listPeriodBars(data), width);
}

/** A bar for each figure, those of a period together, the earlier first. A bar of one area alone is named by its period. */
export function listPeriodBars({ unit, periods, series, targets = [] }: ChartData): BarPairData {
  const bars = periods.flatMap(({ period, label: when }) =>
    series.flatMap(({ label, points, place }, index): PairedBar[] => {
      const point = points.find((item) => item.period === period);
      const target = index === 0 ? targets.find((item) => item.period === period) : undefined;
      if (!point) return [];
      const { value, text, provisional, status } = point;
      return [
        {
          label: series.length === 1 ? when : `${label}, ${when}`,
          place: place ?? index,
          row: index,
          ...(value !== undefined && { value }),
          text,
          provisional,
          ...(status !== undefined && { status }),
          ...(target && { target: { value: target.value, text: target.text } }),
        },
      ];
    }),
  );
  return { unit, when: periods.map(({ label }) => label).join(" and "), bars };
}
