import type { Chart } from "../chart.ts";
import { tabulateLines } from "../chart-table.ts";
import { placeSparkline, type SparklineData } from "./layout.ts";
import { drawSparkline } from "./svg.ts";
import { describeSparkline } from "./words.ts";

/** The line of a tile, which has one size. */
export const sparkline: Chart<SparklineData> = {
  name: "measure-tile",
  describe: describeSparkline,
  tabulate: ({ series, periods }) => tabulateLines([series], periods),
  remark: () => [],
  draw: (data, _, description) => drawSparkline(placeSparkline(data), description),
};
