import type { Chart } from "../chart.ts";
import { placeTimeline, type TimelineData } from "./layout.ts";
import { drawTimeline } from "./svg.ts";
import { describeTimeline, tabulateTimeline } from "./words.ts";

/** Judgements, each on the scale of its own framework. */
export const judgementTimeline: Chart<TimelineData> = {
  name: "judgement-timeline",
  describe: describeTimeline,
  tabulate: tabulateTimeline,
  remark: () => ["What a word demands differs between frameworks, so the same word in two years is not the same test."],
  draw: (data, widthPixels, description) => drawTimeline(placeTimeline(data, widthPixels), description),
};
