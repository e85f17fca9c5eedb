import { formatOrdinal } from "../../statistics/format.ts";
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
