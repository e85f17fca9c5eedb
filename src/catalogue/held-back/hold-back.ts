/*
 * Records that are held back are taken out before a catalogue is made of the rest, with everything that points to them, so that pages, lists,
 * files and counts know nothing of them. It goes step by step: what goes takes with it what points there.
 */
import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { keepRowsOf } from "../../records/csv/authority-rows.ts";
import type { FieldPath } from "../../records/locate.ts";
import { shelfCollections } from "../../model/shelf.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { isFromLibrary } from "../../records/shelf.ts";
import { takeFromLibrary, type RecordLists } from "../../records/take-library.ts";
import { withoutParts } from "../../records/without-parts.ts";
import { listGivenFigures } from "../figures/figures.ts";
import { compareRecords, type Gone } from "./gone.ts";
import { listPoints } from "./points.ts";
import { pageShowsGone, withoutGoneBlocks } from "./text-blocks.ts";
import { listUnused } from "./unused.ts";
import { findWhatGoes, findWhatIsEmptied } from "./what-goes.ts";

/** Whether something of a record itself keeps it back. */
export type IsHeld = (record: SourceRecord) => boolean;

/** What is left of a site's records without those that are held back, refused drafts among them, and everything that points to them. */
export function holdBack({ records, ids }: Pick<RecordSet, "records" | "ids">, isHeld: IsHeld): RecordLists {
  const own = mapRecords(records, (list) => list.filter((record) => !isFromLibrary(record)));
  const known = new Map(collections.map((name) => [name, new Set(own[name].map(({ id }): string => id))]));
  const isRefused = (name: CollectionName, id: string) =>
    !isOfShelf(name) && ids.get(name)?.has(id) === true && known.get(name)?.has(id) !== true;
  const home = records.site[0]?.fields.address;
  let left = mapRecords(own, (list) => list.filter((record) => !isHeld(record)));
  for (;;) {
    const gone = compareRecords(own, left, isRefused);
    const reduced = mapRecords(left, (list) => list.flatMap((record) => reduceRecord(record, gone, home)));
    const next = without(reduced, [...listUnused(own, reduced), ...listWithoutFigures(own, reduced)]);
    if (collections.every((name) => isSameList(next[name], left[name]))) return takeFromLibrary(left, known);
    left = next;
  }
}

const collections = Object.keys(collectionDefinitions) as CollectionName[];

function isOfShelf(name: CollectionName): boolean {
  return (shelfCollections as readonly CollectionName[]).includes(name);
}

function mapRecords(
  records: RecordLists,
  change: (list: readonly SourceRecord[]) => readonly SourceRecord[],
): RecordLists {
  return Object.fromEntries(collections.map((name) => [name, change(records[name])])) as unknown as RecordLists;
}

function without(records: RecordLists, going: readonly SourceRecord[]): RecordLists {
  const gone = new Set(going);
  return gone.size === 0 ? records : mapRecords(records, (list) => list.filter((record) => !gone.has(record)));
}

function isSameList(a: readonly SourceRecord[], b: readonly SourceRecord[]): boolean {
  return a.length === b.length && a.every((record, index) => record === b[index]);
}

/** Indicators that had figures, of which none is left. */
function listWithoutFigures(all: RecordLists, left: RecordLists): SourceRecord[] {
  const listMeasured = (records: RecordLists) => new Set(listGivenFigures(records).map(({ indicator }) => indicator));
  const [had, have] = [listMeasured(all), listMeasured(left)];
  return left.indicators.filter(({ id }) => had.has(id) && !have.has(id));
}

/** What is left of a record: itself where it points to nothing that is gone, nothing where all of it goes. */
function reduceRecord(record: SourceRecord, gone: Gone, home: string | undefined): SourceRecord[] {
  if (isOf(record, "pages") && pageShowsGone(record, gone, home)) return [];
  const going = withEmptied(record, listGoing(record, gone));
  if (going.some((path) => path.length === 0)) return [];
  const left = withoutGoneRows(withoutParts(record, going));
  if (record.collection === "pages" || !left.body) return [left];
  const body = withoutGoneBlocks(left.file, left.body, gone, home);
  return [body === left.body ? left : { ...left, body }];
}

/** Figures of areas that the site does not follow, without those whose source is gone. */
function withoutGoneRows(record: SourceRecord): SourceRecord {
  if (!isOf(record, "observations") || !record.rows) return record;
  const sources = new Set(record.fields.sources.map(({ id }): string => id));
  const { rows, ...others } = record;
  const kept = keepRowsOf(rows, (source) => sources.has(source));
  return kept === rows ? record : { ...others, ...(kept && { rows: kept }) };
}

function isOf<Name extends CollectionName>(record: SourceRecord, name: Name): record is SourceRecord<Name> {
  return record.collection === name;
}

function listGoing(record: SourceRecord, gone: Gone): FieldPath[] {
  const going = listPoints(record, gone).map((path) => findWhatGoes(record.collection, path));
  // Who reads that a document is superseded asks by what.
  const isSuperseded = isOf(record, "documents") && record.fields.status === "superseded";
  return isSuperseded && going.some(([field]) => field === "supersededBy") ? [...going, ["status"]] : going;
}

/** Adds what goes because nothing would be left of the list or group that held it. */
function withEmptied(record: SourceRecord, going: readonly FieldPath[]): readonly FieldPath[] {
  const paths = new Map(going.map((path) => [JSON.stringify(path), path]));
  for (const path of paths.values()) {
    const holder = path.slice(0, -1);
    const step = path.at(-1);
    const held = valueAt(record.fields, holder);
    const isGroup = typeof step === "string" && !isEmptiable(record.collection, holder);
    if (step === undefined || isGroup || typeof held !== "object" || held === null) continue;
    const steps = Array.isArray(held) ? [...held.keys()] : Object.keys(held);
    if (!steps.every((other) => paths.has(JSON.stringify([...holder, other])))) continue;
    const emptied = findWhatIsEmptied(record.collection, holder);
    if (emptied) paths.set(JSON.stringify(emptied), emptied);
  }
  return [...paths.values()];
}

/** Whether a group of fields is one of entries by name, as values by period, and not one of different fields. */
function isEmptiable(collection: CollectionName, path: FieldPath): boolean {
  return collection === "observations" && path.at(-1) === "values";
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null
        ? (part as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}
