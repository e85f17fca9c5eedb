import { collectionDefinitions, type CollectionName } from "../model/collections.ts";

/** Kinds of record that have an id of their own, by the word for one. */
export function listKinds(): string[] {
  return [...kinds.keys()];
}

const kinds = new Map<string, CollectionName>(
  (Object.entries(collectionDefinitions) as [CollectionName, { readonly noun: string }][])
    .filter(
      ([name]) =>
        !["site", "redirects", "corrections", "claims", "proposals", "readings", "observations", "imports"].includes(
          name,
        ),
    )
    .map(([name, { noun }]) => [noun.replaceAll(" ", "-"), name]),
);

/** The collection of a kind of record by the word for one. */
export function findCollection(kind: string): CollectionName | undefined {
  return kinds.get(kind);
}
