import type { ChartTable, StoredChartTable } from "../../contract/chart.ts";

/** The table of a chart for its script, as JSON that may stand in an element. */
export function writeChartTable({ columns, rows }: ChartTable): string {
  const stored: StoredChartTable = [
    columns,
    ...rows.map(({ panel = "", name, texts }) => [panel, name, ...texts] as const),
  ];
  return JSON.stringify(stored).replaceAll("<", "\\u003c");
}
