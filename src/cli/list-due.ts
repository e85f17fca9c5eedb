import { readHold } from "../catalogue/held-back/publication.ts";
import { collectionDefinitions, type CollectionName } from "../model/collections.ts";
import { readLocalTime } from "../records/local-time.ts";
import type { RecordLists } from "../records/take-library.ts";

/** A record whose hour has come. */
export interface DueRecord {
  readonly collection: CollectionName;
  readonly id: string;
  /** Its hour, as it says: YYYY-MM-DDTHH:MM by the clocks of the United Kingdom. */
  readonly publishOn: string;
}

/** Records whose hour came within so many hours before a moment (milliseconds since 1970), the earliest first; no drafts. */
export function listDue(records: RecordLists, moment: number, hours: number): DueRecord[] {
  return (Object.keys(records) as CollectionName[])
    .flatMap((collection) =>
      records[collection].flatMap((record): DueRecord[] => {
        const { draft, publishOn } = readHold(record);
        const from = publishOn === undefined ? undefined : readLocalTime(publishOn);
        if (draft || publishOn === undefined || from === undefined) return [];
        const isDue = from <= moment && from > moment - hours * 60 * 60 * 1000;
        return isDue ? [{ collection, id: record.id, publishOn }] : [];
      }),
    )
    .sort((a, b) => a.publishOn.localeCompare(b.publishOn) || a.id.localeCompare(b.id));
}

/** Says which came out, a line each, or that none did. */
export function tellDue(due: readonly DueRecord[], hours: number): string {
  if (due.length === 0) return `Nothing came out in the last ${hours === 1 ? "hour" : `${hours} hours`}.`;
  return due
    .map(({ collection, id, publishOn }) => {
      const { noun } = collectionDefinitions[collection];
      return `Out since ${publishOn.replace("T", ", ")}: ${noun} ${id}.`;
    })
    .join("\n");
}
