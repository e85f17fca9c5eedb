import type { ChartData } from "../chart-data.ts";
import { describeLines } from "../line-words.ts";

/** Text alternative of a line chart. */
export function describeTimeSeries(data: ChartData): string {
  return describeLines("Line chart", data);
}
