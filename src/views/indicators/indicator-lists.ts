import type { Catalogue, IndicatorEntry } from "../../catalogue/catalogue.ts";
import { isAboutLead } from "../../catalogue/councils.ts";
import type { Topic } from "../../model/lists.ts";

/** Indicators of one topic. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly indicators: readonly IndicatorEntry[];
}

/** Indicators by topic, in the topics' order; of those named, or of all. A topic without any is left out. */
export function groupByTopic(catalogue: Catalogue, ids?: readonly string[]): TopicGroup[] {
  const wanted = ids && new Set(ids);
  const all = [...catalogue.indicators.values()].filter((indicator) => wanted?.has(indicator.id) ?? true);
  const byTopic = Map.groupBy(all, (indicator) => indicator.topic);
  return [...catalogue.topics.values()].flatMap((topic) => {
    const indicators = byTopic.get(topic.id);
    return indicators ? [{ topic, indicators }] : [];
  });
}

/** All indicators by topic; only those of which it has figures where a council leads. */
export function groupOwnByTopic(catalogue: Catalogue): TopicGroup[] {
  const own = [...catalogue.indicators.values()].filter((indicator) => isAboutLead(indicator, catalogue.site));
  return groupByTopic(
    catalogue,
    own.map(({ id }) => id),
  );
}

/** Other indicators of the same measure, for other groups of pupils. */
export function listSameMeasure(catalogue: Catalogue, indicator: IndicatorEntry): IndicatorEntry[] {
  if (indicator.measure === undefined) return [];
  return (catalogue.measures.get(indicator.measure) ?? []).filter((other) => other.id !== indicator.id);
}
