import type { ChartData } from "../chart-data.ts";
import { remarkBarPair } from "../bar-pair/words.ts";
import { createDating, describePoints, joinSentences } from "../words.ts";
import { listPeriodBars } from "./layout.ts";

/** Text alternative of the bars: each area with its figure of each period, the targets, and what lies between. */
export function describePeriodBars(data: ChartData): string {
  const when = createDating(data);
  return joinSentences([
    "Bars from zero",
    ...data.series.map(({ label, points }) => `${label}: ${describePoints(points, data)}`),
    ...(data.targets ?? []).map((target) => `Target: ${target.text} ${when(target.period)}`),
    data.breaks.length > 0 ? `Series break ${data.breaks.map(when).join(", ")}` : undefined,
  ]);
}

/** What hollow bars are, and why the two stand apart. */
export function remarkPeriodBars(data: ChartData): string[] {
  return [
    ...remarkBarPair(listPeriodBars(data)),
    ...(data.breaks.length > 0 ? [] : ["There are no figures for the time between."]),
    ...((data.targets ?? []).length > 0 ? ["A dotted upright is the target of its period."] : []),
  ];
}
