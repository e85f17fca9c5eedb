/*
 * The id of a document is its file's name, unique over all years; the folder must be the year of publication. Ids are addresses.
 */
import {
  collectionDefinitions,
  otherDataFiles,
  type CollectionDefinition,
  type CollectionName,
} from "../model/collections.ts";
import { explainForeignFile, fileName, findSameForm, isLitter, isRefusedByWindows } from "./file-names.ts";
import type { FileSource } from "./folder.ts";
import { breach, headOf, type Issue, type Rule } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { describeFault } from "./read-text.ts";

export const filePlace: Rule = {
  id: "file-place",
  severity: "error",
  says: "All that lies below `content` and `data` is read.",
};

/** The files of a site by the collection that they belong to, and what lies where nothing is read. */
export interface PlacedFiles {
  readonly files: ReadonlyMap<CollectionName, readonly string[]>;
  readonly issues: readonly Issue[];
  /** Paths of files and folders that are there and cannot be read. */
  readonly unread: readonly string[];
}

/** Endings of the files of each form. */
const endings: Record<CollectionDefinition["form"], readonly string[]> = {
  markdown: [".md"],
  mdx: [".mdx"],
  yaml: [".yaml"],
  observations: [".yaml", ".csv"],
  list: [],
  single: [],
};

const definitions = Object.entries(collectionDefinitions) as [CollectionName, CollectionDefinition][];
const isSingleFile = ({ form }: CollectionDefinition) => form === "list" || form === "single";
const folders = definitions.flatMap(([, definition]) => (isSingleFile(definition) ? [] : [definition.path]));

/** Goes through all that lies below `content` and `data`. Every file belongs to a collection, or is one of those known otherwise, or is an issue. */
export function placeFiles(source: FileSource): PlacedFiles {
  const files = new Map<CollectionName, string[]>(definitions.map(([name]) => [name, []]));
  const issues: Issue[] = [];
  const unread: string[] = [];
  const lost = new Map<string, string[]>();
  for (const top of ["content", "data"]) {
    const content = source.content?.(top) ?? { files: source.list(top), faults: [] };
    const faults = content.faults.filter(({ file }) => !file.split("/").some(isLitter));
    issues.push(...faults.map(describeFault));
    unread.push(...faults.map(({ file }) => file));
    for (const file of content.files) {
      const parts = file.split("/");
      if (parts.some((part) => isLitter(part) || part === "__MACOSX")) continue;
      const home = findHome(file);
      if (home === undefined) {
        if (isKnownOtherwise(file)) continue;
        const folder = findUnknownFolder(parts);
        lost.set(folder, [...(lost.get(folder) ?? []), file]);
        continue;
      }
      const [name, definition] = home;
      const problems = checkPlace(file, definition);
      issues.push(...problems);
      if (isSingleFile(definition) || endings[definition.form].some((ending) => file.endsWith(ending)))
        files.get(name)?.push(file);
      // The record is there, and what points to it does not dangle.
      else if (findSameForm(file, endings[definition.form])) unread.push(file);
    }
  }
  return { files, unread, issues: [...issues, ...[...lost].map(([folder, own]) => explainLost(folder, own))] };
}

function findHome(file: string): [CollectionName, CollectionDefinition] | undefined {
  return definitions.find(([, definition]) =>
    isSingleFile(definition) ? definition.path === file : file.startsWith(`${definition.path}/`),
  );
}

/** Ledgers, and a file for maintainers that says what the folder is. */
function isKnownOtherwise(file: string): boolean {
  return otherDataFiles.includes(file) || /^(?:content|data)\/(?:README|LICEN[CS]E)(?:\.\w+)?$/i.test(file);
}

/** The first folder on the way to a file that holds no records; the file itself where its folder does. */
function findUnknownFolder(parts: readonly string[]): string {
  for (let length = 2; length < parts.length; length += 1) {
    const folder = parts.slice(0, length).join("/");
    if (!folders.some((known) => known === folder || known.startsWith(`${folder}/`))) return folder;
  }
  return parts.join("/");
}

function checkPlace(file: string, definition: CollectionDefinition): Issue[] {
  const report = (rule: Rule, problem: string, remedy: string): Issue => breach(rule, headOf(file), problem, remedy);
  const parts = file.split("/");
  const name = parts.at(-1) ?? "";
  const folder = parts.slice(0, -1).find(isRefusedByWindows);
  const issues: Issue[] = [];
  if (folder !== undefined)
    issues.push(report(fileName, `The folder's name “${folder}” cannot be used on Windows.`, "Give it another name."));
  if (isSingleFile(definition)) return issues;
  if (!endings[definition.form].some((ending) => file.endsWith(ending))) {
    const { problem, remedy } = explainForeignFile(name, definition.noun, endings[definition.form]);
    issues.push(report(fileName, problem, remedy));
  } else if (definition.form === "mdx" && parts.slice(0, -1).join("/") !== definition.path) {
    const problem = `Pages are read from ${definition.path} itself, and from no folder in it.`;
    issues.push(report(filePlace, problem, `Move it to ${definition.path}/${name}.`));
  }
  return issues;
}

function explainLost(folder: string, files: readonly string[]): Issue {
  const [file = folder] = files;
  const report = (problem: string, remedy: string): Issue => breach(filePlace, headOf(file), problem, remedy);
  if (files.includes(folder)) return explainLostFile(folder, report);
  const last = folder.slice(folder.lastIndexOf("/") + 1);
  const near = findNear(last, folders);
  const top = folder.slice(0, folder.indexOf("/"));
  const own = folders.filter((known) => known.startsWith(`${top}/`));
  return report(
    `There is no folder ${folder} here, so ${files.length === 1 ? "its file" : `its ${files.length} files`} would be lost.`,
    near === undefined ? `The folders are: ${own.join(", ")}.` : `Did you mean ${near}?`,
  );
}

function explainLostFile(file: string, report: (problem: string, remedy: string) => Issue): Issue {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (folders.includes(file)) return report("This should be a folder.", "Restore the folder from an earlier version.");
  const known = definitions.flatMap(([, definition]) => (isSingleFile(definition) ? [definition.path] : []));
  const near = findNear(name, known);
  const { problem, remedy } = explainForeignFile(name, "what it holds", [".yaml"]);
  if (!/not read here/.test(problem)) return report(problem, remedy);
  return report(
    `No file ${name} is read here, so what it holds would be lost.`,
    near === undefined
      ? `Move it to the folder of its kind: ${listHomes(file).join(", ")}.`
      : `Did you mean ${near}? If not, move it to the folder of its kind.`,
  );
}

/** Folders in which a file of this ending is read; all, where none is. */
function listHomes(file: string): readonly string[] {
  const homes = definitions.flatMap(([, definition]) =>
    !isSingleFile(definition) && endings[definition.form].some((ending) => file.toLowerCase().endsWith(ending))
      ? [definition.path]
      : [],
  );
  return homes.length > 0 ? homes : folders;
}

/** The known path of which the last part is most like `name`. */
function findNear(name: string, paths: readonly string[]): string | undefined {
  const byName = new Map(paths.map((path) => [path.slice(path.lastIndexOf("/") + 1), path]));
  const found = byName.has(name.toLowerCase()) ? name.toLowerCase() : nearest(name, byName.keys());
  return found === undefined ? undefined : byName.get(found);
}
