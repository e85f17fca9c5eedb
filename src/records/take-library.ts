import { collectionDefinitions, type CollectionName } from "../model/collections.ts";
import { topicParts, type Term, type Topic, type TopicPart } from "../model/lists.ts";
import { shelfCollections } from "../model/shelf.ts";
import { identifierPattern } from "../model/text.ts";
import { countryOfTerms } from "../library/library.ts";
import { findReferences } from "./find-references.ts";
import { findMentioned } from "./find-terms.ts";
import type { SourceRecord } from "./record.ts";
import { findOnShelf, listShelf } from "./shelf.ts";

/** The records of a site by collection. */
export type RecordLists = { readonly [Name in CollectionName]: readonly SourceRecord<Name>[] };

/**
 * A site's records with those of the engine's library that it takes. The library is a shelf: what nobody takes is not published. A record is taken
 * where a record of the site, or one that is taken, refers to it; a term also where the site's own texts use it; a framework's topics only for
 * judgement areas that the site has judgements in. A record of the site, a refused one too (`ids`), stands in the place of the library's of the
 * same id.
 */
export function takeFromLibrary(
  records: RecordLists,
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>,
): RecordLists {
  const taken = new Map<string, SourceRecord>();
  const judged = listJudgedAreas(records);
  const isOwn = (name: CollectionName, id: string) => ids.get(name)?.has(id) ?? false;
  const take = (name: CollectionName, id: string): void => {
    if (isOwn(name, id) || taken.has(`${name} ${id}`)) return;
    const found = findOnShelf(name, id);
    if (!found) return;
    taken.set(`${name} ${id}`, found);
    takeNeeds(isFramework(found) ? keepTopics(found, (area) => judged.has(`${id} ${area}`)) : found);
  };
  const takeNeeds = (record: SourceRecord): void => {
    const { schema } = collectionDefinitions[record.collection];
    for (const { collection, id } of findReferences(schema, record.fields)) take(collection, id);
  };
  const own = Object.values(records).flat();
  own.forEach(takeNeeds);
  for (const area of new Set(records.observations.flatMap(({ rows }) => rows?.areas ?? []))) take("areas", area);
  const terms = (isElsewhere(records) ? [] : listShelf("terms")).flatMap((id) =>
    isOwn("terms", id) ? [] : (findOnShelf("terms", id)?.fields ?? []),
  );
  const topics = new Map([...records.topics, ...taken.values()].filter(isTopic).map(({ id, fields }) => [id, fields]));
  for (const { id } of findUsedTerms(own, terms, topics)) take("terms", id);
  const isKnown = (topic: string) => isOwn("topics", topic) || taken.has(`topics ${topic}`);
  const added = [...taken.values()].map((record) =>
    isFramework(record) ? keepTopics(record, (_, topic) => isKnown(topic)) : record,
  );
  const shelves = shelfCollections.map((name) => {
    const found = new Map(added.flatMap((record) => (record.collection === name ? [[record.id, record]] : [])));
    return [name, putInOrder(records[name], listShelf(name), found)];
  });
  return { ...records, ...(Object.fromEntries(shelves) as Partial<RecordLists>) };
}

/** Whether the councils of a site are known to lie in another country than that whose words the library's terms are. */
function isElsewhere({ site, areas }: RecordLists): boolean {
  const ids = site.flatMap(({ fields: { council, councils = [], country } }) => [
    ...(country === undefined ? [] : [country]),
    ...(council ? [council.area] : []),
    ...councils,
  ]);
  const codes = ids.flatMap((id) => {
    const fields = areas.find((area) => area.id === id)?.fields ?? findOnShelf("areas", id)?.fields;
    return fields && "code" in fields ? [fields.code] : [];
  });
  return codes.length > 0 && codes.every((code) => !code.startsWith(countryOfTerms));
}

/** Judgement areas in which some document of the site judges, as framework and area. */
function listJudgedAreas(records: RecordLists): ReadonlySet<string> {
  return new Set(
    records.documents.flatMap(({ fields: { framework, judgements = [] } }) =>
      judgements.map((judgement) => `${judgement.framework ?? framework ?? ""} ${judgement.area}`),
    ),
  );
}

function isFramework(record: SourceRecord): record is SourceRecord<"frameworks"> {
  return record.collection === "frameworks";
}

/** A framework with some of the topics of its judgement areas. */
function keepTopics(
  record: SourceRecord<"frameworks">,
  isKept: (area: string, topic: string) => boolean,
): SourceRecord<"frameworks"> {
  const judgementAreas = record.fields.judgementAreas.map(({ topics, ...area }) => {
    const kept = topics?.filter((topic) => isKept(area.id, topic)) ?? [];
    return kept.length === 0 ? area : { ...area, topics: kept };
  });
  return { ...record, fields: { ...record.fields, judgementAreas } };
}

/**
 * The site's records in their own order, and each of the library's behind the one that comes before it in the library: a site that
 * changes one of ten topics keeps the order of the ten.
 */
function putInOrder(
  own: readonly SourceRecord[],
  order: readonly string[],
  taken: ReadonlyMap<string, SourceRecord>,
): SourceRecord[] {
  const placed = [...own];
  let before = -1;
  for (const id of order) {
    const record = taken.get(id);
    const at = placed.findIndex((item) => item.id === id);
    if (record) placed.splice((before += 1), 0, record);
    else if (at >= 0) before = at;
  }
  return placed;
}

/**
 * The terms that texts of the site use, not those of the library. An everyday word, which is a term in one part of the site, counts in records with a
 * topic of that part alone.
 */
function findUsedTerms(
  own: readonly SourceRecord[],
  terms: readonly Term[],
  topics: ReadonlyMap<string, Topic>,
): readonly Term[] {
  const textsOf = ({ fields, body }: SourceRecord) => [...listTexts(fields), body?.text ?? ""];
  const isOfPart = (record: SourceRecord, part: TopicPart) =>
    findReferences(collectionDefinitions[record.collection].schema, record.fields).some(
      ({ collection, id }) => collection === "topics" && topics.get(id)?.part === part,
    );
  return [undefined, ...topicParts].flatMap((part) => {
    const records = part === undefined ? own : own.filter((record) => isOfPart(record, part));
    const candidates = terms.filter((term) => term.part === part);
    return candidates.length === 0 ? [] : findMentioned(candidates, records.flatMap(textsOf));
  });
}

function isTopic(record: SourceRecord): record is SourceRecord<"topics"> {
  return record.collection === "topics";
}

/** Every text below a value that readers read: ids and the words that a field allows are none, nor are addresses. */
export function listTexts(value: unknown): string[] {
  if (typeof value === "string") return identifierPattern.test(value) || value.includes("://") ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
