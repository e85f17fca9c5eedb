import { formatOrdinal } from "../../statistics/format.ts";
import type { ChartTable } from "../../contract/chart.ts";
import { joinSentences } from "../words.ts";
import type { TimelineData } from "./layout.ts";

/** Text alternative of a timeline: each judgement with its own scale, oldest first. */
export function describeTimeline({ events }: TimelineData): string {
  return joinSentences([
    "Timeline of judgements, each with the steps of its own framework's scale, the best first",
    ...events.map(
      ({ label, title, scale, position }) =>
        `${label}, ${title}: ${scale[position - 1] ?? ""}, ${formatOrdinal(position)} of ${scale.length} (${scale.join(", ")})`,
    ),
  ]);
}

/** A judgement each, with the word given and the scale that it stands on. */
export function tabulateTimeline({ events }: TimelineData): ChartTable {
  return {
    columns: ["Judged", "Grade", "Scale, best first"],
    rows: events.map(({ label, title, scale, position }) => ({
      name: label,
      texts: [title, scale[position - 1] ?? "", scale.join(", ")],
    })),
  };
}
