import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import { readRecords } from "../../records/read.ts";
import { findOnShelf } from "../../records/shelf.ts";

/** Why a record cannot be edited that the site does not hold: it is not there, or so much of it is still to be written that it cannot be read yet. */
export function explainMissing(
  source: FileSource,
  collection: CollectionName,
  id: string,
  known: readonly string[],
): string {
  const { noun } = collectionDefinitions[collection];
  const isOwn = readRecords(source).ids.get(collection)?.has(id) === true && findOnShelf(collection, id) === undefined;
  if (isOwn)
    return `The ${noun} ${id} is not far enough to be edited so: write first what is marked TODO in its fields (npx findings check lists it).`;
  return `There is no ${noun} ${id}. ${suggest(id, known, `${noun}s`)}`;
}
