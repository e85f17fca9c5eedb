import type { ChartData } from "../chart-data.ts";
import { describeLines, remarkLines } from "../line-words.ts";
import { splitRuns } from "../runs.ts";
import { placeSlopeAxis } from "./layout.ts";

/** Text alternative of a slope. */
export function describeSlope(data: ChartData): string {
  return describeLines("Slope chart of two periods", data, placeSlopeAxis(data));
}

/** What a reader of lines must know, and why no line joins the figures where that is not a series break, which the drawing says. */
export function remarkSlope(data: ChartData): string[] {
  const isJoined = data.series.some(({ points }) => splitRuns(points, data).some((run) => run.length > 1));
  return [
    ...remarkLines(data, placeSlopeAxis(data)),
    ...(isJoined || data.breaks.length > 0
      ? []
      : ["No line joins the two, because there are no figures for the time between."]),
  ];
}
