import { isNationalCounterpart } from "../../catalogue/national-counterparts.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { isAboutLead } from "../../catalogue/councils.ts";
import { indicatorPageUrl, ledIndicatorUrl } from "../../model/addresses.ts";
import type { Topic } from "../../model/lists.ts";

/** Indicators of one topic. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly indicators: readonly IndicatorEntry[];
}

/** Indicators by topic, in the topics' order; of those named, or of all. A topic without any is left out. */
export function groupByTopic(catalogue: Catalogue, ids?: readonly string[]): TopicGroup[] {
  const wanted = ids && new Set(ids);
  const all = [...catalogue.indicators.values()].filter(
    (indicator) => (wanted?.has(indicator.id) ?? true) && !isNationalCounterpart(catalogue, indicator),
  );
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

/** A line of a list of indicators. */
export interface IndicatorLine {
  readonly title: string;
  readonly url: string;
}

/** A line with what it stands for: one indicator, or those of a family that are listed. */
export interface ListedLine extends IndicatorLine {
  readonly indicators: readonly IndicatorEntry[];
}

/** Indicators as a list names them: those of a family are one line, where the first of them stands. */
export function listIndicatorLines(
  { families, site }: Pick<Catalogue, "families" | "site">,
  indicators: readonly IndicatorEntry[],
): ListedLine[] {
  const nameOf = (indicator: IndicatorEntry) => {
    const family = families.get(indicator.family ?? "");
    return family
      ? { title: family.title, url: indicatorPageUrl(family.id) }
      : { title: indicator.title, url: ledIndicatorUrl(indicator, site.lead) };
  };
  return [...Map.groupBy(indicators, (indicator) => nameOf(indicator).url).values()].flatMap((own) =>
    own.slice(0, 1).map((first) => ({ ...nameOf(first), indicators: own })),
  );
}

/** Other indicators of the same measure, for other groups of pupils. */
export function listSameMeasure(catalogue: Catalogue, indicator: IndicatorEntry): IndicatorEntry[] {
  if (indicator.measure === undefined) return [];
  return (catalogue.measures.get(indicator.measure) ?? []).filter(
    (other) => other.id !== indicator.id && !isNationalCounterpart(catalogue, other),
  );
}
