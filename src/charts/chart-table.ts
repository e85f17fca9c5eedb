import { findLatestPeriod, type ChartData, type ChartPeriod, type ChartSeries } from "./chart-data.ts";
import type { GapData } from "./gap-chart/layout.ts";
import { listRows } from "./comparison-dots/layout.ts";
import type { TimelineData } from "./judgement-timeline/layout.ts";
import type { RankStripData } from "./rank-strip/layout.ts";
import type { PanelsData } from "./small-multiples/layout.ts";
import type { StackedData } from "./stacked-bars/data.ts";
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

/** The rows of a line chart in the order of its drawn series, then its targets and its range. */
export function tabulateTimeSeries({ periods, series, targets, range }: ChartData): ChartTable {
  return {
    columns: periods.map(({ label }) => label),
    rows: [
      ...series.map((item) => tabulateSeries(item, periods)),
      ...(targets ? [{ name: "Target", texts: pickTexts(targets, periods) }] : []),
      ...(range ? [{ name: range.label, texts: pickTexts(range.points, periods) }] : []),
    ],
  };
}

/** The rows of a chart of one period, which has one column. */
export function tabulateDots(data: ChartData): ChartTable {
  return {
    columns: [findLatestPeriod(data)?.label ?? ""],
    rows: listRows(data).map((row) => ({ name: row.label, texts: [describePoint(row)] })),
  };
}

/** The rows of a gap chart: both groups, then how far apart they are. */
export function tabulateGap({ periods, series, differences }: GapData): ChartTable {
  return {
    columns: periods.map(({ label }) => label),
    rows: [
      ...series.map((item) => tabulateSeries(item, periods)),
      { name: "Difference", texts: pickTexts(differences, periods) },
    ],
  };
}

/** The rows of small charts side by side, one panel after the other. */
export function tabulatePanels({ periods, panels }: PanelsData): ChartTable {
  return {
    columns: periods.map(({ label }) => label),
    rows: panels.flatMap(({ title, series }) =>
      series.map((item) => ({ panel: title, ...tabulateSeries(item, periods) })),
    ),
  };
}

/** The rows of a rank strip: one, with the rank of each period. */
export function tabulateRanks({ rows }: RankStripData): ChartTable {
  return { columns: rows.map(({ label }) => label), rows: [{ name: "Rank", texts: rows.map(({ text }) => text) }] };
}

/** The rows of stacked bars: the parts, then the totals where any is printed. */
export function tabulateStackedBars({ titles, columns }: StackedData): ChartTable {
  const totals = columns.map(({ total }) => total ?? "");
  return {
    columns: columns.map(({ label }) => label),
    rows: [
      ...titles.map((name, part) => ({ name, texts: columns.map(({ parts }) => parts[part]?.text ?? "") })),
      ...(totals.some((total) => total !== "") ? [{ name: "Total", texts: totals }] : []),
    ],
  };
}

/** The rows of a timeline: a judgement each, with the word given and the scale that it stands on. */
export function tabulateTimeline({ events }: TimelineData): ChartTable {
  return {
    columns: ["Judged", "Grade", "Scale, best first"],
    rows: events.map(({ label, title, scale, position }) => ({
      name: label,
      texts: [title, scale[position - 1] ?? "", scale.join(", ")],
    })),
  };
}

function tabulateSeries({ label, points }: ChartSeries, periods: readonly ChartPeriod[]): ChartTableRow {
  return {
    name: label,
    texts: pickTexts(
      points.map((point) => ({ period: point.period, text: describePoint(point) })),
      periods,
    ),
  };
}

function pickTexts(
  points: readonly { readonly period: string; readonly text: string }[],
  periods: readonly ChartPeriod[],
): string[] {
  const byPeriod = new Map(points.map(({ period, text }) => [period, text]));
  return periods.map(({ period }) => byPeriod.get(period) ?? "");
}
