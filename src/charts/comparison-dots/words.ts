import { placeValueAxis } from "../axis.ts";
import { createDating, describeValueAxis, joinSentences } from "../words.ts";
import { findLatestPeriod, type ChartData } from "../chart-data.ts";
import { listAxisValues, listRows } from "./layout.ts";

/** Text alternative of a dot chart: its axis, then each row from top to bottom. */
export function describeComparisonDots(data: ChartData): string {
  const rows = listRows(data);
  const axis = placeValueAxis(listAxisValues(data), data.unit, data.limits);
  const period = findLatestPeriod(data)?.period;
  return joinSentences([
    `Dot chart, one row each${period === undefined ? "" : `, ${createDating(data)(period)}`}`,
    `Horizontal axis ${describeValueAxis(axis)}`,
    rows.map((row) => `${row.label}: ${row.text}${row.provisional ? " (provisional)" : ""}`).join("; "),
  ]);
}
