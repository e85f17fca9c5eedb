import type { CollectionName } from "../../model/collections.ts";
import type { RecordSet } from "../../records/read.ts";

/** Addresses below one folder of the site, as far as the records decide them. */
export interface SectionAddresses {
  /** What one of them is about. */
  readonly noun: string;
  readonly ids: ReadonlySet<string>;
  /** Names below the folder that are no ids: lists by kind and year, which only the build knows. */
  readonly others: readonly string[];
}

/** What is known of a site's addresses before it is built. */
export interface RecordAddresses {
  readonly pages: ReadonlySet<string>;
  readonly sections: ReadonlyMap<string, SectionAddresses>;
  /** Recommendations and planned actions by the document or plan that makes them, as `/recommendations/<home>/<id>/` names them. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly redirected: ReadonlySet<string>;
  readonly unreadable: ReadonlySet<CollectionName>;
  /** Whether a folder of this name lies in `public`, with files that are published as they are. */
  readonly isInPublic: (folder: string) => boolean;
}

/** Lists the addresses that records make. A collection of which not all ids are known decides none. */
export function listRecordAddresses(
  { ids, records, unreadable }: RecordSet,
  isInPublic: (folder: string) => boolean,
): RecordAddresses {
  const sections = new Map<string, SectionAddresses>();
  const add = (folder: string, collection: CollectionName, noun: string, others: readonly string[] = []): void => {
    if (!unreadable.has(collection)) sections.set(folder, { noun, ids: ids.get(collection) ?? new Set(), others });
  };
  const addIds = (folder: string, collection: CollectionName): void => {
    const section = sections.get(folder);
    if (section) sections.set(folder, { ...section, ids: new Set([...section.ids, ...(ids.get(collection) ?? [])]) });
  };
  add("documents", "documents", "document", ["kind", "year", "area"]);
  add("meetings", "meetings", "meeting");
  add("plans", "plans", "plan");
  add("threads", "threads", "thread");
  add("indicators", "indicators", "indicator");
  // A family has a page where its indicators would have theirs.
  if (unreadable.has("families")) sections.delete("indicators");
  else addIds("indicators", "families");
  add("areas", "areas", "area");
  add("parents", "stages", "stage");
  add("compare", "frameworks", "framework");
  add("topics", "topics", "topic");
  add("services", "topics", "topic");
  add("standards", "topics", "topic");
  for (const part of ["services", "standards"] as const) {
    const others = new Set(records.topics.filter(({ fields }) => fields.part !== part).map(({ id }) => id));
    const section = sections.get(part);
    if (section) sections.set(part, { ...section, ids: new Set([...section.ids].filter((id) => !others.has(id))) });
  }
  return {
    pages: ids.get("pages") ?? new Set(),
    sections,
    entries: listEntries(records),
    redirected: new Set(records.redirects.map(({ fields }) => fields.from)),
    ...{ unreadable, isInPublic },
  };
}

function listEntries({ documents, plans }: RecordSet["records"]): Map<string, ReadonlySet<string>> {
  const lists = [
    ...documents.map(({ id, fields }) => [id, fields.recommendations ?? []] as const),
    ...plans.map(({ id, fields }) => [id, fields.themes.flatMap(({ actions }) => actions ?? [])] as const),
  ];
  const homes = Map.groupBy(lists, ([home]) => home);
  return new Map([...homes].map(([home, all]) => [home, new Set(all.flatMap(([, list]) => list.map(({ id }) => id)))]));
}
