import type { Chart } from "../chart.ts";
import type { StackedData } from "./data.ts";
import { placeStackedBars } from "./layout.ts";
import { drawStackedBars } from "./svg.ts";
import { describeStackedBars, remarkStackedBars, tabulateStackedBars } from "./words.ts";

/** The parts of a whole. */
export const stackedBars: Chart<StackedData> = {
  name: "stacked-bars",
  describe: describeStackedBars,
  tabulate: tabulateStackedBars,
  remark: remarkStackedBars,
  draw: (data, widthPixels, description) => drawStackedBars(placeStackedBars(data, widthPixels), description),
};
