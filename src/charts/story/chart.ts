import type { Chart } from "../chart.ts";
import { placeStory, type StoryData } from "./layout.ts";
import { drawStory } from "./svg.ts";
import { describeStory, tabulateStory } from "./words.ts";

/** What happened to a service over the years: judgements, visits, plans and decisions, a lane each, years to scale. */
export const story: Chart<StoryData> = {
  name: "story",
  describe: describeStory,
  tabulate: tabulateStory,
  remark: ({ lanes }) =>
    lanes.some(({ kind, events }) => kind === "judgement" && events.length > 1)
      ? ["Each framework sets its own test, so the same word in two years does not mean the same."]
      : [],
  draw: (data, widthPixels, description) => drawStory(placeStory(data, widthPixels), description),
};
