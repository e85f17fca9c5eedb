import type { Chart } from "../chart.ts";
import { placeTimeline, type TimelineData } from "./layout.ts";
import { drawTimeline } from "./svg.ts";
import { describeTimeline, tabulateTimeline } from "./words.ts";

/** Judgements, each on the scale of its own framework. */
export const judgementTimeline: Chart<TimelineData> = {
  name: "judgement-timeline",
  describe: describeTimeline,
  tabulate: tabulateTimeline,
  remark: () => ["Each framework sets its own test, so the same word in two years does not mean the same."],
  draw: (data, widthPixels, description) => drawTimeline(placeTimeline(data, widthPixels), description),
};
