import type { ChartTable, ChartTableRow } from "../contract/chart.ts";
import type { ChartPeriod, ChartSeries } from "./chart-data.ts";
import { describePoint } from "./words.ts";

/** A table of lines over time: a row a series, a column a period, then further rows. */
export function tabulateLines(
  series: readonly ChartSeries[],
  periods: readonly ChartPeriod[],
  further: readonly ChartTableRow[] = [],
): ChartTable {
  return {
    columns: periods.map(({ label }) => label),
    rows: [...series.map((item) => tabulateSeries(item, periods)), ...further],
  };
}

/** The row of a series. */
export function tabulateSeries({ label, points }: ChartSeries, periods: readonly ChartPeriod[]): ChartTableRow {
  return {
    name: label,
    texts: pickTexts(
      points.map((point) => ({ period: point.period, text: describePoint(point) })),
      periods,
    ),
  };
}

/** The texts of points by period, empty for periods without one. */
export function pickTexts(
  points: readonly { readonly period: string; readonly text: string }[],
  periods: readonly ChartPeriod[],
): string[] {
  const byPeriod = new Map(points.map(({ period, text }) => [period, text]));
  return periods.map(({ period }) => byPeriod.get(period) ?? "");
}
