import type { ChartTable } from "../../contract/chart.ts";
import { joinSentences } from "../words.ts";
import type { StoryData, StoryKind, StoryMoment } from "./layout.ts";

/** What an event of a lane is, in a table of all. */
const kindNames: Record<StoryKind, string> = {
  judgement: "Judgement",
  visit: "Visit",
  plan: "Plan",
  decision: "Decisions",
};

/** Text alternative of a story: a sentence a lane, its events oldest first. */
export function describeStory({ lanes }: StoryData): string {
  return joinSentences([
    "Timeline with years to scale, a line for each kind of event",
    ...lanes.map(({ title, events }) => `${title}: ${events.map(describeMoment).join("; ")}`),
  ]);
}

/** Every event in one list, oldest first. */
export function tabulateStory({ lanes }: StoryData): ChartTable {
  const all = lanes.flatMap(({ kind, events }) => events.map((event) => ({ ...event, kind })));
  return {
    columns: ["What it was", "What it was about", "Grade"],
    rows: all
      .sort((a, b) => a.time - b.time)
      .map(({ kind, label, title, grade }) => ({ name: label, texts: [kindNames[kind], title, grade?.text ?? ""] })),
  };
}

function describeMoment({ label, title, grade }: StoryMoment): string {
  return `${label}, ${withoutStop(title)}${grade ? `: ${grade.text}` : ""}`;
}

function withoutStop(title: string): string {
  return title.replace(/\.$/, "");
}
