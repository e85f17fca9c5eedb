import { placeValueAxis } from "../axis.ts";
import type { ChartTable } from "../../contract/chart.ts";
import { pickTexts, tabulateLines } from "../chart-table.ts";
import {
  createDating,
  describePoints,
  describeTimeAxis,
  describeValueAxis,
  joinSentences,
  remarkPlanned,
} from "../words.ts";
import { listGroupValues, type GapData } from "./layout.ts";

/** Text alternative of a gap chart: its axes, both lines, then their difference in every period. */
export function describeGapChart(data: GapData): string {
  const when = createDating(data);
  const differences = data.differences.map(({ period, text }) => `${text} ${when(period)}`);
  return joinSentences([
    `Gap chart, ${describeTimeAxis(data)}: two lines with a bar between their figures for each period`,
    `Vertical axis ${describeValueAxis(placeValueAxis(listGroupValues(data), data.unit, data.limits))}`,
    ...data.series.map(({ label, points }) => `${label}: ${describePoints(points, data)}`),
    differences.length > 0 ? `${data.title}: ${differences.join(", ")}` : "No period has a figure for both",
    data.breaks.length > 0
      ? `Series break: no line from the period before: ${data.breaks.map(when).join(", ")}`
      : undefined,
  ]);
}

/** Both groups, then how far apart they are. */
export function tabulateGap({ periods, series, differences }: GapData): ChartTable {
  return tabulateLines(series, periods, [{ name: "Difference", texts: pickTexts(differences, periods) }]);
}

/** Where the axis starts, what the differences are, and what the breaks mean. */
export function remarkGap(data: GapData): string[] {
  const { truncation } = placeValueAxis(listGroupValues(data), data.unit, data.limits);
  return [
    ...(truncation === undefined ? [] : [truncation]),
    ...remarkPlanned(data.series, data),
    "The differences are computed from the two figures as printed.",
    ...(data.breaks.length > 0
      ? ["A dashed upright line is a series break; figures on its two sides do not compare."]
      : []),
  ];
}
