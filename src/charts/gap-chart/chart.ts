import type { Chart } from "../chart.ts";
import { placeGapChart, type GapData } from "./layout.ts";
import { drawGapChart } from "./svg.ts";
import { describeGapChart, remarkGap, tabulateGap } from "./words.ts";

/** Two groups over time with how far apart they are. */
export const gapChart: Chart<GapData> = {
  name: "gap-chart",
  describe: describeGapChart,
  tabulate: tabulateGap,
  remark: remarkGap,
  draw: (data, widthPixels, description) => drawGapChart(placeGapChart(data, widthPixels), description),
};
