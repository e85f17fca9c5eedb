import type { ChartData } from "../../src/charts/chart-data.ts";
import * as dotsExamples from "../../src/charts/comparison-dots/examples.ts";
import { placeComparisonDots } from "../../src/charts/comparison-dots/layout.ts";
import { drawComparisonDots } from "../../src/charts/comparison-dots/svg.ts";
import * as seriesExamples from "../../src/charts/time-series/examples.ts";
import { placeTimeSeries } from "../../src/charts/time-series/layout.ts";
import { drawTimeSeries } from "../../src/charts/time-series/svg.ts";

/** Widths at which every example must be well placed; the site draws 340 and 720. */
export const widths = [300, 340, 480, 720, 900] as const;

/** A chart's examples by name, and how to draw one. */
export interface DrawnChart {
  readonly name: string;
  readonly examples: readonly (readonly [name: string, data: ChartData])[];
  readonly draw: (data: ChartData, width: number, description: string) => string;
}

export const charts: readonly DrawnChart[] = [
  {
    name: "time-series",
    examples: Object.entries(seriesExamples),
    draw: (data, width, description) => drawTimeSeries(placeTimeSeries(data, width), description),
  },
  {
    name: "comparison-dots",
    examples: Object.entries(dotsExamples),
    draw: (data, width, description) => drawComparisonDots(placeComparisonDots(data, width), description),
  },
];

/** Every example of one chart at every width. */
export function listCases(
  chart: "time-series" | "comparison-dots",
): [example: string, width: number, data: ChartData][] {
  const examples = charts.find(({ name }) => name === chart)?.examples ?? [];
  return examples.flatMap(([name, data]) => widths.map((width): [string, number, ChartData] => [name, width, data]));
}
