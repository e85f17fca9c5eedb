import type { Chart } from "../chart.ts";
import type { ChartData } from "../chart-data.ts";
import { placeComparisonDots } from "./layout.ts";
import { drawComparisonDots } from "./svg.ts";
import { describeComparisonDots, remarkDots, tabulateDots } from "./words.ts";

/** Areas in one period, a row each. */
export const comparisonDots: Chart<ChartData> = {
  name: "comparison-dots",
  describe: describeComparisonDots,
  tabulate: tabulateDots,
  remark: remarkDots,
  draw: (data, widthPixels, description) => drawComparisonDots(placeComparisonDots(data, widthPixels), description),
};
