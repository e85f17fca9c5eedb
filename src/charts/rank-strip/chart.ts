import type { Chart } from "../chart.ts";
import { placeRankStrip, type RankStripData } from "./layout.ts";
import { drawRankStrip } from "./svg.ts";
import { describeRankStrip, tabulateRanks } from "./words.ts";

/** Ranks among areas, a strip for each period. */
export const rankStrip: Chart<RankStripData> = {
  name: "rank-strip",
  describe: describeRankStrip,
  tabulate: tabulateRanks,
  remark: () => [],
  draw: (data, widthPixels, description) => drawRankStrip(placeRankStrip(data, widthPixels), description),
};
