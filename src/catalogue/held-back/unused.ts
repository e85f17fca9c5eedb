import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { shelfCollections } from "../../model/shelf.ts";
import { findMentioned } from "../../records/find-terms.ts";
import { findReferences } from "../../records/find-references.ts";
import type { SourceRecord } from "../../records/record.ts";
import { listTexts, type RecordLists } from "../../records/take-library.ts";

/**
 * The site's own topics, frameworks, areas, kinds, groups, bands and terms that were used, and that what is left does not use any more. Those that
 * nothing ever used are left as they are.
 */
export function listUnused(all: RecordLists, left: RecordLists): SourceRecord[] {
  const used = listUsed(all);
  const stillUsed = listUsed(left);
  return shelfCollections.flatMap((name): SourceRecord[] =>
    left[name].filter(({ id }) => used.has(`${name} ${id}`) && !stillUsed.has(`${name} ${id}`)),
  );
}

/** Records that others refer to, step by step from those that have pages of their own, and terms that texts mention. */
function listUsed(records: RecordLists): ReadonlySet<string> {
  const used = new Set<string>();
  const byKey = new Map(
    shelfCollections.flatMap((name) => records[name].map((record) => [`${name} ${record.id}`, record])),
  );
  const follow = (record: SourceRecord): void => {
    for (const { collection, id } of findReferences(collectionDefinitions[record.collection].schema, record.fields)) {
      const key = `${collection} ${id}`;
      if (used.has(key)) continue;
      used.add(key);
      const found = byKey.get(key);
      if (found) follow(found);
    }
  };
  const others = (Object.keys(records) as CollectionName[])
    .filter((name) => !(shelfCollections as readonly string[]).includes(name))
    .flatMap((name): readonly SourceRecord[] => records[name]);
  others.forEach(follow);
  for (const area of others.flatMap(({ rows }) => rows?.areas ?? [])) used.add(`areas ${area}`);
  const texts = others.flatMap(({ fields, body }) => [...listTexts(fields), body?.text ?? ""]);
  const terms = records.terms.map(({ id, fields: { term, acronyms } }) => ({
    id,
    term,
    ...(acronyms && { acronyms }),
  }));
  for (const { id } of findMentioned(terms, texts)) used.add(`terms ${id}`);
  return used;
}
