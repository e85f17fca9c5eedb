import type { Catalogue, DocumentEntry, IndicatorEntry, RegisterEntry, TableEntry } from "../catalogue/catalogue.ts";
import type { Topic } from "../model/lists.ts";
import { countNoun } from "../statistics/format.ts";
import { countEntries } from "./register-words.ts";

/** Everything that the site holds on a topic of services. */
export interface ServiceTopic {
  readonly topic: Topic;
  readonly indicators: readonly IndicatorEntry[];
  readonly tables: readonly TableEntry[];
  readonly entries: readonly RegisterEntry[];
  readonly documents: readonly DocumentEntry[];
}

/** The topics of services that have anything to show, in their order. */
export function listServiceTopics(catalogue: Catalogue): ServiceTopic[] {
  return [...catalogue.topics.values()]
    .filter((topic) => topic.part === "services")
    .map((topic) => ({
      topic,
      indicators: [...catalogue.indicators.values()].filter((indicator) => indicator.topic === topic.id),
      tables: [...catalogue.tables.values()].filter((table) => table.topic === topic.id),
      entries: catalogue.register.filter((entry) => entry.topic === topic.id),
      documents: [...catalogue.documents.values()].filter((document) => document.topics?.includes(topic.id)),
    }))
    .filter(
      ({ indicators, tables, entries, documents }) =>
        indicators.length + tables.length + entries.length + documents.length > 0,
    );
}

/** What a topic holds, in words; kinds of which it has none are left out. */
export function describeServiceTopic({
  indicators,
  entries,
  documents,
}: Pick<ServiceTopic, "indicators" | "entries" | "documents">): string {
  return [...countSome(indicators, "indicator"), ...countEntries(entries), ...countSome(documents, "document")].join(
    ", ",
  );
}

function countSome(items: readonly unknown[], noun: string): string[] {
  return items.length > 0 ? [countNoun(items.length, noun)] : [];
}
