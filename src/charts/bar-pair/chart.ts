import type { Chart } from "../chart.ts";
import { placeBarPair, type BarPairData } from "./layout.ts";
import { drawBarPair } from "./svg.ts";
import { describeBarPair, remarkBarPair, tabulateBarPair } from "./words.ts";

/** The council beside one or two others in one period, for pages that say one thing at a time. */
export const barPair: Chart<BarPairData> = {
  name: "bar-pair",
  describe: describeBarPair,
  tabulate: tabulateBarPair,
  remark: remarkBarPair,
  draw: (data, widthPixels, description) => drawBarPair(placeBarPair(data, widthPixels), description),
};
