import type { ChartTable } from "../../contract/chart.ts";
import { tabulateSeries } from "../chart-table.ts";
import {
  describePoints,
  describeTimeAxis,
  describeValueAxis,
  joinSentences,
  remarkPlanned,
  remarkPoints,
} from "../words.ts";
import { unitTitles } from "../../statistics/format.ts";
import { placePanelsAxis, type PanelData, type PanelsData } from "./layout.ts";

/** Text alternative of one panel: its axes, then its lines. */
export function describePanel(panel: PanelData, data: PanelsData): string {
  const axis = placePanelsAxis(data);
  const breaks = data.periods.filter(({ period }) => panel.breaks.includes(period)).map(({ label }) => label);
  return joinSentences([
    `Line chart of ${panel.title}, ${describeTimeAxis(data)}, vertical axis ${describeValueAxis(axis)}`,
    ...panel.series.map(({ label, points }) => `${label}: ${describePoints(points, data)}`),
    breaks.length > 0 ? `Series break: no line to ${breaks.join(", ")} from the period before` : undefined,
  ]);
}

/** One panel after the other, a row a series. */
export function tabulatePanels({ periods, panels }: PanelsData): ChartTable {
  return {
    columns: periods.map(({ label }) => label),
    rows: panels.flatMap(({ title, series }) =>
      series.map((item) => ({ panel: title, ...tabulateSeries(item, periods) })),
    ),
  };
}

/** What the panels share, where their axis starts, and what breaks and hollow marks are. */
export function remarkPanels(data: PanelsData): string[] {
  const axis = placePanelsAxis(data);
  const points = data.panels.flatMap(({ series }) => series.flatMap((item) => item.points));
  const [provisional] = remarkPoints({ truncation: undefined }, points);
  return [
    `All panels have the same axes (${unitTitles[data.unit]}).`,
    ...(axis.truncation === undefined ? [] : [axis.truncation]),
    ...(data.panels.some(({ breaks }) => breaks.length > 0) ? ["A dashed upright line is a series break."] : []),
    ...(provisional === undefined ? [] : [provisional]),
    ...new Set(data.panels.flatMap(({ series, breaks }) => remarkPlanned(series, { ...data, breaks }))),
  ];
}
