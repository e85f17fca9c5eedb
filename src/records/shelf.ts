import { collectionDefinitions, type CollectionName } from "../model/collections.ts";
import { shelfCollections } from "../model/shelf.ts";
import { library } from "../library/library.ts";
import type { FieldLocator } from "./locate.ts";
import type { SourceRecord } from "./record.ts";

/** Stands before the collection's name where a record has no file of the site, for example `library/frameworks`. */
const shelfFolder = "library/";

/** Whether a record is the engine's own and not the site's. */
export function isFromLibrary({ file }: Pick<SourceRecord, "file">): boolean {
  return file.startsWith(shelfFolder);
}

/** Ids of the library's records of a collection, in its order; none where it holds no such records. */
export function listShelf(collection: CollectionName): readonly string[] {
  return [...(shelves.get(collection)?.keys() ?? [])];
}

/**
 * The library's record of this id; undefined where there is none. Throws where its fields break the schema, which is a fault of the engine and
 * never of a site.
 */
export function findOnShelf<Name extends CollectionName>(collection: Name, id: string): SourceRecord<Name> | undefined {
  const entry = shelves.get(collection)?.get(id);
  if (entry === undefined) return undefined;
  const { schema, form } = collectionDefinitions[collection];
  const named = Object.entries(entry).filter(([name]) => form === "list" || name !== "id");
  const fields = schema.parse(Object.fromEntries(named)) as SourceRecord<Name>["fields"];
  return { collection, id, file: `${shelfFolder}${collection}`, fields, locator: nowhere };
}

/** What kind of thing the library's record of this id is, where its collection has several: of areas, for example, a region. */
export function kindOnShelf(collection: CollectionName, id: string): string | undefined {
  const entry = shelves.get(collection)?.get(id);
  return entry && "kind" in entry ? String(entry.kind) : undefined;
}

type Entry = { readonly id: string };

const shelves = new Map<CollectionName, ReadonlyMap<string, Entry>>(
  shelfCollections.map((name) => {
    const entries: readonly Entry[] = library[name];
    return [name, new Map(entries.map((entry) => [entry.id, entry]))];
  }),
);

const start = { line: 1, column: 1 };
const nowhere: FieldLocator = {
  place: () => start,
  within: () => start,
  printed: () => undefined,
};
