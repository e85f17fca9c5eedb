import { placeValueAxis, type ValueAxis } from "./axis.ts";
import { listShownPeriods, type ChartData } from "./chart-data.ts";
import type { ChartTable } from "../contract/chart.ts";
import { pickTexts, tabulateLines } from "./chart-table.ts";
import {
  createDating,
  describePoints,
  describeTimeAxis,
  describeValueAxis,
  joinSentences,
  mostFigures,
  remarkPlanned,
  remarkPoints,
} from "./words.ts";
import { prepositionOfTime } from "../statistics/format-time.ts";
import { listValues } from "./line-parts.ts";

/** What earlier figures are called, which are not surely counted alike. */
export const earlierName = "Earlier, by another count";

/** Text alternative of lines in a drawing of some kind: its axes, then every line, target, band and break, so that it can be drawn from the words. */
export function describeLines(kind: string, data: ChartData, axis = placeLineAxis(data)): string {
  const figures = data.series.reduce((sum, series) => sum + series.points.length, 0);
  const when = createDating(data);
  return joinSentences([
    `${kind}, ${describeTimeAxis(data)}`,
    `Vertical axis ${describeValueAxis(axis)}`,
    ...data.series.map((series) => `${series.label}: ${describePoints(series.points, data, figures)}`),
    describeList(
      "Target",
      (data.targets ?? []).map((target) => `${target.text} ${when(target.period)}`),
    ),
    data.range &&
      describeList(
        data.range.label,
        data.range.points.map((point) => `${point.text} ${when(point.period)}`),
      ),
    describeList(
      `${earlierName}, joined by no line`,
      (data.earlier ?? []).map(({ text, label }) => `${text} ${prepositionOfTime(data.singleDays ?? false)} ${label}`),
    ),
    figures > mostFigures ? "All figures are in the table" : undefined,
    describeList("Series break: no line from the period before", data.breaks.map(when)),
  ]);
}

/** The lines in the order of their drawing, then targets and range. */
export function tabulateLineChart(data: ChartData): ChartTable {
  const { series, targets, range, earlier } = data;
  const periods = listShownPeriods(data);
  return tabulateLines(series, periods, [
    ...(targets ? [{ name: "Target", texts: pickTexts(targets, periods) }] : []),
    ...(range ? [{ name: range.label, texts: pickTexts(range.points, periods) }] : []),
    ...(earlier ? [{ name: earlierName, texts: pickTexts(earlier, periods) }] : []),
  ]);
}

/** Where the axis starts, and what hollow marks, crosses and the band are. */
export function remarkLines(data: ChartData, axis = placeLineAxis(data)): string[] {
  const points = data.series.flatMap((series) => series.points);
  return [
    ...remarkPoints(axis, points),
    ...remarkPlanned(data.series, data),
    ...(points.some((point) => point.value === undefined)
      ? ["A cross below the axis marks a period without a figure; the line stops there."]
      : []),
    ...(data.range ? ["The band reaches from the lowest to the highest figure of the statistical neighbours."] : []),
  ];
}

function describeList(heading: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `${heading}: ${items.join(", ")}` : undefined;
}

function placeLineAxis(data: ChartData): ValueAxis {
  return placeValueAxis(listValues(data), data.unit, data.limits);
}
