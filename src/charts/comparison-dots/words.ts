import { placeValueAxis } from "../axis.ts";
import { createDating, describePoint, describeValueAxis, joinSentences, remarkPoints } from "../words.ts";
import { findLatestPeriod, type ChartData } from "../chart-data.ts";
import type { ChartTable } from "../../contract/chart.ts";
import { listAxisValues, listRows } from "./layout.ts";

/** Text alternative of a dot chart: its axis, then each row from top to bottom. */
export function describeComparisonDots(data: ChartData): string {
  const rows = listRows(data);
  const axis = placeValueAxis(listAxisValues(data), data.unit, data.limits);
  const period = findLatestPeriod(data)?.period;
  return joinSentences([
    `Dot chart, one row each${rows.length > 1 ? `, joined to the figure of ${rows[0]?.label ?? ""}` : ""}${period === undefined ? "" : `, ${createDating(data)(period)}`}`,
    `Horizontal axis ${describeValueAxis(axis)}`,
    rows.map((row) => `${row.label}: ${row.provisional ? describePoint(row) : row.text}`).join("; "),
  ]);
}

/** A row an area, in the one column of the period. */
export function tabulateDots(data: ChartData): ChartTable {
  return {
    columns: [findLatestPeriod(data)?.label ?? ""],
    rows: listRows(data).map((row) => ({ name: row.label, texts: [describePoint(row)] })),
  };
}

/** Where the axis starts, and what hollow marks are. */
export function remarkDots(data: ChartData): string[] {
  const axis = placeValueAxis(listAxisValues(data), data.unit, data.limits);
  return remarkPoints(
    axis,
    data.series.flatMap(({ points }) => points),
  );
}
