import type { Chart } from "../chart.ts";
import { placeStrip, type StripData } from "./layout.ts";
import { drawStrip } from "./svg.ts";
import { describeStrip, remarkStrip, tabulateStrip } from "./words.ts";

/** All authorities in one period on one axis, a mark each. */
export const strip: Chart<StripData> = {
  name: "strip",
  describe: describeStrip,
  tabulate: tabulateStrip,
  remark: remarkStrip,
  draw: (data, widthPixels, description) => drawStrip(placeStrip(data, widthPixels), description),
};
