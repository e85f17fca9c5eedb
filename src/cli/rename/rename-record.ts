import { stringify } from "yaml";
import { loadSite } from "../../checks/load-site.ts";
import { collectionDefinitions } from "../../model/collections.ts";
import { concernKinds, type ConcernKind } from "../../model/correction.ts";
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
import { applyEdits, offsetOf, readWhole, type FileChanges, type TextEdit } from "../edits/text-edit.ts";
import { findCollection, listKinds } from "../record-kinds.ts";
import { findMentions } from "./find-mentions.ts";
import { listMoves } from "./list-moves.ts";
import { listRedirects } from "./list-redirects.ts";
import type { Renaming } from "./rename-address.ts";

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
  const renaming: Renaming = { collection, from, to, filedIds: listFiledIds(records) };
  const all = Object.values(records).flatMap((list): readonly SourceRecord[] => list);
  const own = all.filter((other) => !isFromLibrary(other) && other.file !== "");
  const edits = [
    ...own.flatMap((other) => findMentions(other, renaming, source)),
    ...renameEntry(record, renaming, source),
  ];
  const texts = applyEdits(source, edits);
  const moves = listMoves(all, renaming);
  const removed = new Set(moves.map(([file]) => file));
  for (const [file, target] of moves) {
    texts.set(target, texts.get(file) ?? readWhole(source, file));
    texts.delete(file);
  }
  const redirects = listRedirects(
    record,
    renaming,
    addresses.map(({ address }) => address),
  );
  if (redirects.length > 0)
    texts.set(
      redirectsFile,
      addListEntries(
        {
          ...source,
          exists: (file) => texts.has(file) || source.exists(file),
          read: (file) => readOf(file, texts, source),
        },
        redirectsFile,
        redirects,
      ),
    );
  const isReleased = released.some((line) => `${homeKindOf(line)}s` === collection && line.record === from);
  if (isReleased) texts.set(`data/corrections/${on}-${from}-renamed.yaml`, writeCorrection(record, renaming, on));
  return {
    changes: { texts, removed },
    says: [
      ...moves.map(([file, target]) => `${file} is now ${target}.`),
      `Changed to ${to} in ${countNoun(edits.length, "place")} of ${countNoun(new Set(edits.map(({ file }) => file)).size, "file")}.`,
      ...redirects.map((redirect) => `Readers of ${redirect.from} are sent on to ${redirect.to}.`),
      ...(isReleased ? [`A correction says so: data/corrections/${on}-${from}-renamed.yaml.`] : []),
    ],
  };
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

function readOf(file: string, texts: ReadonlyMap<string, string>, source: FileSource): Uint8Array {
  const text = texts.get(file);
  return text === undefined ? source.read(file) : new TextEncoder().encode(text);
}
