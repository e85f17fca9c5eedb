import type { Chart } from "./chart.ts";
import type { ChartData } from "./chart-data.ts";
import { comparisonDots } from "./comparison-dots/chart.ts";
import { isPeriodBars } from "./period-bars/layout.ts";
import { periodBars } from "./period-bars/chart.ts";
import { isSlope } from "./slope/layout.ts";
import { slope } from "./slope/chart.ts";
import { timeSeries } from "./time-series/chart.ts";

/**
 * The chart that shows an indicator best: where no area has two figures over time, areas in rows, each joined to the council's figure; two periods
 * as a slope, or as bars where no line may join them; else lines over time, which also show what is missing in two periods, and figures of earlier times beside the others.
 */
export function chooseChart(data: ChartData): Chart<ChartData> {
  if (data.earlier) return timeSeries;
  const hasTwo = data.series.some(({ points }) => points.filter(({ value }) => value !== undefined).length > 1);
  if (!hasTwo) return comparisonDots;
  if (!isSlope(data)) return timeSeries;
  return isPeriodBars(data) ? periodBars : slope;
}
