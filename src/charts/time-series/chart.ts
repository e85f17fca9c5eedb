import type { Chart } from "../chart.ts";
import type { ChartData } from "../chart-data.ts";
import { placeTimeSeries } from "./layout.ts";
import { drawTimeSeries } from "./svg.ts";
import { describeTimeSeries } from "./words.ts";
import { remarkLines, tabulateLineChart } from "../line-words.ts";

/** Lines over time. */
export const timeSeries: Chart<ChartData> = {
  name: "time-series",
  describe: describeTimeSeries,
  tabulate: tabulateLineChart,
  remark: remarkLines,
  draw: (data, widthPixels, description) => drawTimeSeries(placeTimeSeries(data, widthPixels), description),
};
