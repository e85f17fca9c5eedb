import type { ChartPeriod, ChartSeries } from "./chart-data.ts";
import { describePoint } from "./words.ts";

/** What a drawing shows, in words: a row a series, a column a period or a part. Scripts read it to readers, and show it as a table. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

export interface ChartTableRow {
  /** The panel in which the row is drawn, of several beside each other. */
  readonly panel?: string;
  readonly name: string;
  /** One a column, as printed with its unit or the reason why there is none; empty where the source holds nothing. */
  readonly texts: readonly string[];
}

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
