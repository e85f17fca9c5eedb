import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../model/collections.ts";
import { decodeText } from "./decode.ts";
import { compareText, sortIssues, type Issue } from "./issue.ts";
import { idFromFile, parseRecordFile } from "./parse.ts";
import type { SourceRecord } from "./record.ts";

/** Everything that the files of a site hold, and every problem found in reading them. */
export interface RecordSet {
  readonly records: { readonly [Name in CollectionName]: readonly SourceRecord<Name>[] };
  /** Ids of all records by collection, of refused ones too. */
  readonly ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Collections of which not all ids are known, because their list could not be read. */
  readonly unreadable: ReadonlySet<CollectionName>;
  readonly issues: readonly Issue[];
}

/** Where files come from. Tests and the benchmark can give another. */
export interface FileSource {
  /** Paths of all files below `folder`, from the site's root, sorted; empty where there is no such folder. */
  list(folder: string): readonly string[];
  read(file: string): Uint8Array;
  exists(file: string): boolean;
}

/** The file system below `root`. */
export function openFolder(root: string): FileSource {
  return {
    list: (folder) => listFiles(root, folder).sort(compareText),
    read: (file) => readFileSync(join(root, file)),
    exists: (file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false,
  };
}

/** Turns the text of one file into records. */
export type ParseFile = typeof parseRecordFile;

/** Reads and parses every record of a site. Never stops at a problem. Who reads a site often can give a `parse` that remembers. */
export function readRecords(source: FileSource, parse: ParseFile = parseRecordFile): RecordSet {
  const records = Object.fromEntries(Object.keys(collectionDefinitions).map((name) => [name, []])) as unknown as {
    [Name in CollectionName]: SourceRecord<Name>[];
  };
  const ids = new Map<CollectionName, Set<string>>();
  const issues: Issue[] = [];
  const unreadable = new Set<CollectionName>();
  for (const [name, definition] of Object.entries(collectionDefinitions) as [CollectionName, CollectionDefinition][]) {
    const known = new Set<string>();
    ids.set(name, known);
    const files = listRecordFiles(source, definition, issues);
    if (definition.form === "list" && files.length === 0 && !definition.optional) unreadable.add(name);
    for (const file of files) {
      const decoded = decodeText(file, source.read(file));
      if ("issue" in decoded) {
        issues.push(decoded.issue);
        if (definition.form === "list") unreadable.add(name);
        known.add(idFromFile(file));
        continue;
      }
      const parsed = parse(name, definition, file, decoded.text);
      issues.push(...parsed.issues);
      if (parsed.unreadable) unreadable.add(name);
      parsed.ids.forEach((id) => known.add(id));
      (records[name] as SourceRecord[]).push(...parsed.records);
    }
  }
  return { records, ids, unreadable, issues: sortIssues(issues) };
}

const endings: Record<CollectionDefinition["form"], readonly string[]> = {
  markdown: [".md"],
  mdx: [".mdx"],
  yaml: [".yaml"],
  observations: [".yaml", ".csv"],
  list: [],
  single: [],
};

function listRecordFiles(source: FileSource, definition: CollectionDefinition, issues: Issue[]): readonly string[] {
  const { form, path } = definition;
  if (form === "list" || form === "single") {
    if (source.exists(path)) return [path];
    if (definition.optional) return [];
    issues.push({
      file: path,
      line: 1,
      column: 1,
      severity: "error",
      rule: "file-missing",
      problem: "The file is missing.",
      remedy: `It holds the ${definition.noun}${form === "list" ? "s" : ""}; restore it from an earlier version.`,
    });
    return [];
  }
  return source.list(path).filter((file) => {
    const fits = endings[form].some((ending) => file.endsWith(ending));
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (!fits && !name.startsWith(".")) {
      issues.push({
        file,
        line: 1,
        column: 1,
        severity: "error",
        rule: "file-name",
        problem: `A file of this kind is not read here, so ${definition.noun} ${name} would be lost.`,
        remedy: `Rename it to end in ${endings[form].join(" or ")}, or move it out of ${path}.`,
      });
    }
    return fits;
  });
}

function listFiles(root: string, folder: string): string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}
