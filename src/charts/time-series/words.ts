import { placeValueAxis } from "../axis.ts";
import type { ChartData } from "../chart-data.ts";
import {
  createDating,
  describePoints,
  describeTimeAxis,
  describeValueAxis,
  joinSentences,
  mostFigures,
} from "../words.ts";
import { listValues } from "./layout.ts";

/** Text alternative of a line chart: its axes, then every line, target, band and break, so that it can be drawn from the words. */
export function describeTimeSeries(data: ChartData): string {
  const axis = placeValueAxis(listValues(data), data.unit, data.limits);
  const figures = data.series.reduce((sum, series) => sum + series.points.length, 0);
  const when = createDating(data);
  return joinSentences([
    `Line chart, ${describeTimeAxis(data)}`,
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
    figures > mostFigures ? "All figures are in the table" : undefined,
    describeList("Series break: no line from the period before", data.breaks.map(when)),
  ]);
}

function describeList(heading: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `${heading}: ${items.join(", ")}` : undefined;
}
