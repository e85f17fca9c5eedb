import { collectionDefinitions } from "../../model/collections.ts";
import type { SourceRecord } from "../../records/record.ts";
import { isFromLibrary } from "../../records/shelf.ts";
import type { Renaming } from "./rename-address.ts";

/** Files that are named by the record: its own, the figures of an indicator, claims and readings of a document. */
export function listMoves(
  all: readonly SourceRecord[],
  { collection, from, to }: Renaming,
): [file: string, target: string][] {
  return all.flatMap((record): [string, string][] => {
    const { form } = collectionDefinitions[record.collection];
    if (form === "list" || form === "single" || isFromLibrary(record)) return [];
    const isOwn = record.collection === collection && record.id === from;
    const isFigures = collection === "indicators" && record.collection === "observations" && record.id === from;
    const document = "document" in record.fields ? record.fields.document : undefined;
    const meeting = "meeting" in record.fields ? record.fields.meeting : undefined;
    const isAbout =
      (record.collection === "claims" || record.collection === "proposals" || record.collection === "readings") &&
      ((collection === "documents" && document === from) || (collection === "meetings" && meeting === from));
    if (!isOwn && !isFigures && !(isAbout && (record.id === from || record.id.startsWith(`${from}-`)))) return [];
    const folder = record.file.slice(0, record.file.lastIndexOf("/") + 1);
    const ending = record.file.slice(record.file.lastIndexOf("."));
    return [[record.file, `${folder}${to}${record.id.slice(from.length)}${ending}`]];
  });
}
