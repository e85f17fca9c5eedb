/** The table of a chart, which its page holds for the chart's script: the build writes it and the browser reads it. */

/** What a drawing shows, in words: a row a series, a column a period or a part. Scripts read it to readers, and show it as a table. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

/** A row of the table under a chart: one area or group. */
export interface ChartTableRow {
  /** The panel in which the row is drawn, of several beside each other. */
  readonly panel?: string;
  readonly name: string;
  /** One a column, as printed with its unit or the reason why there is none; empty where the source holds nothing. */
  readonly texts: readonly string[];
}

/** The table as JSON in the page: the columns, then a list a row, of its panel (empty where there is only one drawing), its name and its texts. */
export type StoredChartTable = readonly [columns: readonly string[], ...rows: readonly StoredChartRow[]];
export type StoredChartRow = readonly [panel: string, name: string, ...texts: readonly string[]];
