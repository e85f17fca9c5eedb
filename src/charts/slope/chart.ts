import type { Chart } from "../chart.ts";
import type { ChartData } from "../chart-data.ts";
import { tabulateLineChart } from "../line-words.ts";
import { placeSlope } from "./layout.ts";
import { drawSlope } from "./svg.ts";
import { describeSlope, remarkSlope } from "./words.ts";

/** Figures of two periods, a line from the one to the other: smaller and clearer than an axis of time with two places. */
export const slope: Chart<ChartData> = {
  name: "slope",
  describe: describeSlope,
  tabulate: tabulateLineChart,
  remark: remarkSlope,
  draw: (data, widthPixels, description) => drawSlope(placeSlope(data, widthPixels), description),
};
