import { statSync } from "node:fs";
import { join } from "node:path";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../model/collections.ts";
import type { IsBeside } from "./csv/csv-beside.ts";
import { tellBeside } from "./followed-areas.ts";
import { idFromFile } from "./file-names.ts";
import { readPlainFile, walkFolder, type FileSource } from "./folder.ts";
import { breach, headOf, type Issue, type Rule } from "./issue.ts";
import { parseRecordFile } from "./parse.ts";
import type { RefusedRecord } from "./parsed-file.ts";
import { readText } from "./read-text.ts";
import { placeFiles } from "./record-files.ts";
import type { SourceRecord } from "./record.ts";
import { spellGrades } from "./grade-words.ts";
import { listShelf } from "./shelf.ts";
import { takeFromLibrary, type RecordLists } from "./take-library.ts";

export const fileMissing: Rule = {
  id: "file-missing",
  severity: "error",
  says: "The site's settings and the lists of topics, pupil groups, bands and terms are there.",
};

/** Everything that the files of a site hold, with what it takes from the engine's library, and every problem found in reading them. */
export interface RecordSet {
  readonly records: RecordLists;
  /** Ids of all records by collection, of refused ones and of all in the engine's library too. */
  readonly ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Collections of which not all ids are known, because their list could not be read. */
  readonly unreadable: ReadonlySet<CollectionName>;
  /** In the order of reading; who shows them sorts them. */
  readonly issues: readonly Issue[];
  /** Records that their schemas refused. */
  readonly refused: readonly RefusedRecord[];
}

/** The file system below `root`. */
export function openFolder(root: string): FileSource {
  return {
    list: (folder) => walkFolder(root, folder).files,
    content: (folder) => walkFolder(root, folder),
    read: (file) => readPlainFile(root, file),
    exists: (file) => isFile(join(root, file)),
  };
}

/** Turns the text of one file into records. */
export type ParseFile = typeof parseRecordFile;

/** Reads and parses every record of a site, and takes what it needs of the engine's library. Never stops at a problem. Who reads a site often can give a `parse` that remembers. */
export function readRecords(source: FileSource, parse: ParseFile = parseRecordFile): RecordSet {
  const records = Object.fromEntries(Object.keys(collectionDefinitions).map((name) => [name, []])) as unknown as {
    [Name in CollectionName]: SourceRecord<Name>[];
  };
  const ids = new Map<CollectionName, Set<string>>();
  const placed = placeFiles(source);
  const issues: Issue[] = [...placed.issues];
  const refused: RefusedRecord[] = [];
  const faulty = new Set(placed.issues.map(({ file }) => file));
  const unreadable = new Set<CollectionName>();
  // Settings and areas are read before figures.
  let isBeside: IsBeside | undefined;
  for (const [name, definition] of Object.entries(collectionDefinitions) as [CollectionName, CollectionDefinition][]) {
    const known = new Set<string>();
    ids.set(name, known);
    const files = placed.files.get(name) ?? [];
    issues.push(...checkPresent(source, definition, faulty));
    noteUnread(placed.unread, definition, known, () => unreadable.add(name));
    if (definition.form === "list" && files.length === 0 && !definition.optional) unreadable.add(name);
    for (const file of files) {
      const decoded = readText(source, file);
      if ("issues" in decoded) {
        issues.push(...decoded.issues);
        if (definition.form === "list") unreadable.add(name);
        known.add(idFromFile(file));
        continue;
      }
      const first = parse(name, definition, file, decoded.text);
      const parsed = first.readWith ? first.readWith((isBeside ??= tellBeside(records))) : first;
      // A long list of issues does not fit into the arguments of one call.
      for (const issue of parsed.issues) issues.push(issue);
      refused.push(...(parsed.refused ?? []));
      if (parsed.unreadable) unreadable.add(name);
      parsed.ids.forEach((id) => known.add(id));
      for (const record of parsed.records) (records[name] as SourceRecord[]).push(record);
    }
  }
  const whole = takeFromLibrary(records, ids);
  for (const [name, known] of ids) listShelf(name).forEach((id) => known.add(id));
  return { records: { ...whole, documents: spellGrades(whole) }, ids, unreadable, issues, refused };
}

/** Records that are there and cannot be read: what points to them does not dangle. */
function noteUnread(
  unread: readonly string[],
  { path }: CollectionDefinition,
  known: Set<string>,
  giveUp: () => void,
): void {
  for (const file of unread) {
    if (file === path || path.startsWith(`${file}/`)) giveUp();
    else if (file.startsWith(`${path}/`)) {
      known.add(idFromFile(file));
      // A folder, of which nobody knows what it holds.
      if (!/\.[^/]+$/.test(file)) giveUp();
    }
  }
}

/** The file of a list or of a single record is there, or the site can do without it. */
function checkPresent(
  source: FileSource,
  { form, path, noun, optional }: CollectionDefinition,
  faulty: ReadonlySet<string>,
): Issue[] {
  if ((form !== "list" && form !== "single") || optional || source.exists(path) || faulty.has(path)) return [];
  const remedy = `It holds the ${noun}${form === "list" ? "s" : ""}; restore it from an earlier version.`;
  return [breach(fileMissing, headOf(path), "The file is missing.", remedy)];
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
