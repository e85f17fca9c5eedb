import { describePoints, describeTimeAxis, describeValueAxis, joinSentences } from "../words.ts";
import { placePanels, type PanelData, type PanelsData } from "./layout.ts";

/** Text alternative of one panel: its axes, then its lines. */
export function describePanel(panel: PanelData, data: PanelsData): string {
  const { axis } = placePanels(data);
  const breaks = data.periods.filter(({ period }) => panel.breaks.includes(period)).map(({ label }) => label);
  return joinSentences([
    `Line chart of ${panel.title}, ${describeTimeAxis(data)}, vertical axis ${describeValueAxis(axis)}`,
    ...panel.series.map(({ label, points }) => `${label}: ${describePoints(points, data)}`),
    breaks.length > 0 ? `Series break: no line to ${breaks.join(", ")} from the period before` : undefined,
  ]);
}
