import { stringify } from "yaml";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findMovedEnd } from "../../catalogue/moved-addresses.ts";
import { loadSite } from "../../checks/load-site.ts";
import { releaseChanged, releaseGone } from "../../checks/release/report-released.ts";
import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { concernKinds, type ConcernKind } from "../../model/correction.ts";
import type { Redirect } from "../../model/redirect.ts";
import { identifierPattern } from "../../model/text.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import type { SourceRecord } from "../../records/record.ts";
import { isFromLibrary } from "../../records/shelf.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { homeKindOf } from "../../releases/release-ledger.ts";
import { addListEntries } from "../edits/list-entries.ts";
import { explainMissing } from "../edits/explain-missing.ts";
import { listObstacles } from "../edits/list-obstacles.ts";
import { applyEdits, offsetOf, readWhole, withChanges, type FileChanges, type TextEdit } from "../edits/text-edit.ts";
import { findCollection, listKinds } from "../record-kinds.ts";
import { findMentions } from "./find-mentions.ts";
import { listMoves } from "./list-moves.ts";
import { listRedirects } from "./list-redirects.ts";
import type { Renaming } from "./rename-address.ts";
import { returnToName } from "./return-to-name.ts";

/** What becomes of a site's files when a record gets another id, or why it cannot. */
export type RenamePlan =
  { readonly changes: FileChanges; readonly says: readonly string[] } | { readonly problems: readonly string[] };

/** What is renamed: a record of a kind, by its id, and its new id. */
interface Wanted {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly on: string;
}

/**
 * Works out what changes where a record gets another id: its files, everything that names it in any record, redirects from its addresses, and, where its
 * figures or words were released, the correction that says so. All is found by schemas and links, and never by a search for words.
 */
export function planRename(source: FileSource, { kind, from, to, on }: Wanted): RenamePlan {
  const collection = findCollection(kind);
  if (!collection) return { problems: [`There is no kind ${kind}. ${suggest(kind, listKinds(), "kinds")}`] };
  const { records, issues, released, addresses } = loadSite(source, { showsHeld: true });
  const obstacles = listObstacles(issues);
  if (obstacles.length > 0) return { problems: [...obstacles, "Mend this first."] };
  const record = records[collection].find(({ id }) => id === from);
  const ids = records[collection].map(({ id }): string => id);
  if (!record) return { problems: [explainMissing(source, collection, from, ids)] };
  const problem = findObstacle(ids, { collection, from, to }, record);
  if (problem !== undefined) return { problems: [problem] };
  const renaming: Renaming = {
    ...{ collection, from, to },
    filedIds: listFiledIds(records),
    ownParts: listPartIds(record.fields),
  };
  const published = addresses.map(({ address }) => address);
  const redirects = listRedirects(record, renaming, published);
  const back = returnToName(records, renaming, source);
  if (back.problems.length > 0) return back;
  const all = Object.values(records).flatMap((list): readonly SourceRecord[] => list);
  const own = all.filter((other) => !isFromLibrary(other) && other.file !== "" && !back.gone.has(other));
  const edits = [
    ...own.flatMap((other) => findMentions(other, renaming, source)),
    ...renameEntry(record, renaming, source),
  ];
  const texts = applyEdits(source, [...edits, ...back.edits]);
  const moves = listMoves(all, renaming);
  const removed = new Set(moves.map(([file]) => file));
  for (const [file, target] of moves) {
    texts.set(target, texts.get(file) ?? readWhole(source, file));
    texts.delete(file);
  }
  const isReleased = released.some((line) => `${homeKindOf(line)}s` === collection && line.record === from);
  const correction = isReleased ? nameCorrection(source, `${on}-${from}-renamed`) : undefined;
  if (correction !== undefined) texts.set(correction, writeCorrection(record, renaming, on));
  const after = loadSite(withChanges(source, { texts, removed }), { showsHeld: true });
  const kept = after.issues.filter(({ rule }) => rule === releaseGone.id || rule === releaseChanged.id);
  if (!isReleased && kept.length > 0) return { problems: [explainKept(collection, from)] };
  const direct = redirects.map((redirect) => leadToEnd(redirect, after.catalogue));
  if (direct.length > 0)
    texts.set(redirectsFile, addListEntries(withChanges(source, { texts, removed }), redirectsFile, direct));
  return {
    changes: { texts, removed },
    says: [
      ...moves.map(([file, target]) => `${file} is now ${target}.`),
      tellPlaces(to, edits),
      ...direct.map((redirect) => `Readers of ${redirect.from} are sent on to ${redirect.to}.`),
      ...(correction === undefined ? [] : [`A correction says so: ${correction}.`]),
    ],
  };
}

function tellPlaces(to: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return "No other record names it.";
  return `Changed to ${to} in ${countNoun(edits.length, "place")} of ${countNoun(new Set(edits.map(({ file }) => file)).size, "file")}.`;
}

/** A redirect to where its readers end: what the engine itself has moved is named where it is now. */
function leadToEnd(redirect: Redirect, catalogue: Catalogue | undefined): Redirect {
  return { ...redirect, to: (catalogue && findMovedEnd(catalogue, redirect.to)) ?? redirect.to };
}

/** What was released is kept under the ids of areas, frameworks and other kinds that no correction can be about. */
function explainKept(collection: CollectionName, from: string): string {
  const { noun } = collectionDefinitions[collection];
  return `What was released is kept under the ${noun} ${from}, so that its id has to stay. Readers see its name, which can be changed in its file.`;
}

/** A file for a correction that is not there yet: a record may be renamed twice on a day. */
function nameCorrection(source: FileSource, name: string): string {
  const fileOf = (number: number) => `data/corrections/${name}${number === 1 ? "" : `-${number}`}.yaml`;
  let number = 1;
  while (source.exists(fileOf(number))) number += 1;
  return fileOf(number);
}

/** Ids of all parts of a record, such as recommendations, actions and decisions. */
function listPartIds(value: unknown): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const own = "id" in value && typeof value.id === "string" ? [value.id] : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...listPartIds(inner)])]);
}

const redirectsFile = collectionDefinitions.redirects.path;

function findObstacle(
  ids: readonly string[],
  { collection, from, to }: Pick<Renaming, "collection" | "from" | "to">,
  record: SourceRecord,
): string | undefined {
  const { noun } = collectionDefinitions[collection];
  if (isFromLibrary(record)) return `The ${noun} ${from} is the engine's. Copy it under another id, and name that.`;
  if (!identifierPattern.test(to)) return `“${to}” is no id: use lower-case letters, digits and single hyphens.`;
  return ids.includes(to) ? `There is already a record ${to} of the kind ${noun}.` : undefined;
}

/** The id of an entry of a list, which stands in it; of a record with a file, the file's name is the id. */
function renameEntry(record: SourceRecord, { from, to }: Renaming, source: FileSource): TextEdit[] {
  if (collectionDefinitions[record.collection].form !== "list") return [];
  const text = readWhole(source, record.file);
  const start = text.indexOf(from, offsetOf(text, record.locator.place(["id"])));
  return [{ file: record.file, start, end: start + from.length, text: to }];
}

function listFiledIds(records: RecordLists): string[] {
  return (["documents", "indicators", "tables", "meetings", "plans"] as const).flatMap((name) =>
    records[name].map(({ id }): string => id),
  );
}

function writeCorrection(record: SourceRecord, { collection, from, to }: Renaming, on: string): string {
  const title = "title" in record.fields ? record.fields.title : from;
  const kind = concernKinds.find((name) => `${name}s` === collection) satisfies ConcernKind | undefined;
  return stringify(
    {
      date: on,
      title: `Renamed: ${title}`,
      what: `What was published under the name ${from} is now under the name ${to}. No figure and no word of it changed.`,
      why: "It was given another name.",
      concerns: [{ [kind ?? ""]: from, withdrawn: true }, { [kind ?? ""]: to }],
    },
    { lineWidth: 0 },
  );
}
