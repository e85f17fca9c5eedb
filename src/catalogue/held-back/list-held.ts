import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import type { SourceRecord } from "../../records/record.ts";
import { isFromLibrary } from "../../records/shelf.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { readHold, type OwnHold } from "./publication.ts";

/** A record that a build leaves out, wholly or in part. */
export interface HeldRecord extends OwnHold {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  /** Whether all of it is left out: by its own fields, or because it points to what is. */
  readonly wholly: boolean;
}

/** The records that a build leaves out, or leaves something out of, because they are held back or point to what is. */
export function listHeld(all: RecordLists, left: RecordLists): HeldRecord[] {
  return (Object.keys(collectionDefinitions) as CollectionName[]).flatMap((collection) => {
    const kept = new Map(left[collection].map((record): [string, SourceRecord] => [record.id, record]));
    return all[collection].flatMap((record): HeldRecord[] => {
      const found = kept.get(record.id);
      if (isFromLibrary(record) || found === record) return [];
      return [{ collection, id: record.id, file: record.file, wholly: !found, ...readHold(record) }];
    });
  });
}

/** Addresses in texts, of pictures and other files, that only what is left out has. */
export function listHeldLinks(all: RecordLists, left: RecordLists): string[] {
  const listLinks = (records: RecordLists) =>
    new Set(
      [...records.documents, ...records.meetings, ...records.pages].flatMap(({ body }) =>
        (body?.links ?? []).map(({ address }) => address.trim()),
      ),
    );
  const kept = listLinks(left);
  return [...listLinks(all)].filter((address) => !kept.has(address));
}
