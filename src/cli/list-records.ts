import { stringify } from "yaml";
import { listNationalMeasures } from "../library/national/measures.ts";
import { collectionDefinitions } from "../model/collections.ts";
import { shelfCollections, type ShelfCollection } from "../model/shelf.ts";
import type { FileSource } from "../records/folder.ts";
import { suggest } from "../records/nearest.ts";
import { readRecords, type RecordSet } from "../records/read.ts";
import { findOnShelf, isFromLibrary, listShelf } from "../records/shelf.ts";

/** What a command prints, and whether it found what it was asked for. */
export interface Answer {
  readonly text: string;
  readonly found: boolean;
}

/** Lists the records of a kind that a site has and may take, one a line: id, title, and whose it is. Without a kind, the kinds; with an id, that record as YAML. */
export function listRecords(source: FileSource, kind?: string, id?: string): Answer {
  if (kind === nationalKind) return listMeasures(id);
  const names = new Map(shelfCollections.map((name) => [nameOf(name), name]));
  if (kind === undefined)
    return {
      text: `npx findings list <kind>, where the kind is: ${[...names.keys(), nationalKind].join(", ")}.`,
      found: true,
    };
  const collection = names.get(kind);
  if (!collection)
    return { text: `There are no ${kind}. ${suggest(kind, [...names.keys(), nationalKind], "kinds")}`, found: false };
  const set = readRecords(source);
  return id === undefined ? { text: listAll(set, collection), found: true } : showOne(set, collection, id);
}

function listAll({ records, ids }: RecordSet, collection: ShelfCollection): string {
  const shelf = listShelf(collection);
  const inSite = new Map(records[collection].map((record) => [record.id, record]));
  const all = [...new Set([...inSite.keys(), ...(ids.get(collection) ?? []), ...shelf])];
  const rows = all.map((id) => {
    const own = inSite.get(id);
    const record = own ?? findOnShelf(collection, id);
    const title = record ? titleOf(record.fields) : "";
    return [id, title, whose(own, shelf.includes(id))];
  });
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? "").length));
  const lines = rows.map(
    ([id = "", title = "", note = ""]) => `${id.padEnd(width(0))}  ${title.padEnd(width(1))}  ${note}`,
  );
  const unused = rows.filter(([, , note]) => note === notes.onShelf).length;
  return `${lines.join("\n")}\n\n${rows.length - unused} of ${rows.length} are published; one in full: npx findings list ${nameOf(collection)} <id>.`;
}

const nationalKind = "national-measures";

/** The measures that the national government publishes for every authority, or one of them as an indicator to be completed. */
function listMeasures(id: string | undefined): Answer {
  const measures = listNationalMeasures();
  if (id === undefined) {
    const width = Math.max(...measures.map((measure) => measure.id.length));
    const lines = measures.map((measure) => `${measure.id.padEnd(width)}  ${measure.title}`);
    return { text: `${lines.join("\n")}\n\nOne as an indicator: npx findings list ${nationalKind} <id>.`, found: true };
  }
  const found = measures.find((measure) => measure.id === id || measure.code === id);
  if (!found) {
    const remedy = suggest(
      id,
      measures.map((measure) => measure.id),
      "measures",
    );
    return { text: `There is no national measure ${id}. ${remedy}`, found: false };
  }
  const { id: own, code, ...fields } = found;
  const head = `# ${code} of the Local Authority Interactive Tool. Copy it to data/indicators/${own}.yaml, and add its source.`;
  return { text: `${head}\n${stringify(fields)}`.trimEnd(), found: true };
}

const notes = {
  own: "this site's",
  override: "this site's, in place of the library's",
  taken: "library",
  onShelf: "library, not used",
};

function whose(own: Parameters<typeof isFromLibrary>[0] | undefined, onShelf: boolean): string {
  if (!own) return notes.onShelf;
  if (isFromLibrary(own)) return notes.taken;
  return onShelf ? notes.override : notes.own;
}

function showOne({ records, ids }: RecordSet, collection: ShelfCollection, id: string): Answer {
  const own = records[collection].find((record) => record.id === id);
  const record = own && !isFromLibrary(own) ? own : findOnShelf(collection, id);
  const { noun, form, path } = collectionDefinitions[collection];
  if (!record)
    return { text: `There is no ${noun} ${id}. ${suggest(id, ids.get(collection) ?? [], `${noun}s`)}`, found: false };
  const file = form === "list" ? path : `${path}/${id}.yaml`;
  const head = isFromLibrary(record)
    ? `# The library's. To override it, ${form === "list" ? "add" : "copy"} all of it to ${file} and change it there.`
    : `# ${record.file}`;
  return { text: `${head}\n${stringify(form === "list" ? [record.fields] : record.fields)}`.trimEnd(), found: true };
}

function titleOf(fields: object): string {
  const given = new Map<string, unknown>(Object.entries(fields));
  return String(given.get("title") ?? given.get("fullName") ?? given.get("term"));
}

/** A kind as it is called on the command line: `pupil-groups` for pupilGroups. */
function nameOf(collection: ShelfCollection): string {
  return collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
