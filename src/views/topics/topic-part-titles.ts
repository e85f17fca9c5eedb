import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { TopicPart } from "../../model/lists.ts";

/** Headings of the two parts of the site. */
export const topicPartTitles: Record<TopicPart, string> = {
  standards: "Standards in schools and early years",
  services: "Services for children",
};

/** Heading over measures: the part of the site that all of them are of, or what holds for both. Of none, it is that of the stages below it. */
export function titleMeasures({ topics }: Pick<Catalogue, "topics">, indicators: readonly IndicatorEntry[]): string {
  const parts = [...new Set(indicators.map(({ topic }) => topics.get(topic)?.part ?? "services"))];
  const [only = "standards"] = parts;
  return parts.length > 1 ? "Key measures" : topicPartTitles[only];
}
