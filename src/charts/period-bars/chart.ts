import type { Chart } from "../chart.ts";
import type { ChartData } from "../chart-data.ts";
import { tabulateLineChart } from "../line-words.ts";
import { placePeriodBars } from "./layout.ts";
import { drawPeriodBars } from "./svg.ts";
import { describePeriodBars, remarkPeriodBars } from "./words.ts";

/** Figures of two periods that no line may join, a bar each from zero: two marks on an axis would look like the ends of a line. */
export const periodBars: Chart<ChartData> = {
  name: "period-bars",
  describe: describePeriodBars,
  tabulate: tabulateLineChart,
  remark: remarkPeriodBars,
  draw: (data, widthPixels, description) => drawPeriodBars(placePeriodBars(data, widthPixels), description),
};
