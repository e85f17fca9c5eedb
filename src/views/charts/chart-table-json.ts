import type { ChartTable } from "../../charts/chart-table.ts";

/**
 * The table of a chart for its script, as JSON that may stand in an element: the columns, then a list a row, of its panel (empty where
 * there is only one drawing), its name and its texts.
 */
export function writeChartTable({ columns, rows }: ChartTable): string {
  const lists = rows.map(({ panel = "", name, texts }) => [panel, name, ...texts]);
  return JSON.stringify([columns, ...lists]).replaceAll("<", "\\u003c");
}
