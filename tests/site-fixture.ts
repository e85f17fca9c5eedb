import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSite, type LoadedSite } from "../src/checks/load-site.ts";
import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { compareText, formatIssue, type Issue } from "../src/records/issue.ts";
import type { FileSource } from "../src/records/folder.ts";
import { openFolder } from "../src/records/read.ts";

/** The small, correct site that the tests start from. */
export const siteFolder = join(import.meta.dirname, "fixtures/site");

/** What differs from a site: files by path, as text or bytes; `undefined` takes a file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The correct site with changes laid over it, in memory. */
export function changeSite(changes: Changes): FileSource {
  const base = openFolder(siteFolder);
  const given = Object.entries(changes);
  const without = new Set(given.flatMap(([file, content]) => (content === undefined ? [file] : [])));
  const added = given.flatMap(([file, content]) => (content === undefined ? [] : [file]));
  return {
    list: (folder) => {
      const files = new Set([...base.list(folder), ...added.filter((file) => file.startsWith(`${folder}/`))]);
      return [...files].filter((file) => !without.has(file)).sort(compareText);
    },
    read: (file) => {
      const content = changes[file];
      if (content === undefined) return base.read(file);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    exists: (file) => !without.has(file) && (file in changes || base.exists(file)),
  };
}

/** Text of a file of the correct site. */
export function readSiteFile(file: string): string {
  return readFileSync(join(siteFolder, file), "utf8");
}

/** A file of the correct site with one piece of text replaced. The piece must stand in it exactly once. */
export function replaceInFile(file: string, piece: string, replacement: string): Changes {
  const parts = readSiteFile(file).split(piece);
  if (parts.length !== 2) throw new Error(`“${piece}” stands ${parts.length - 1} times in ${file}.`);
  return { [file]: parts.join(replacement) };
}

/** The correct site with changes, loaded. */
export function loadChangedSite(changes: Changes): LoadedSite {
  return loadSite(changeSite(changes));
}

/** The catalogue of the correct site with changes. Fails where there is an issue. */
export function loadCorrectSite(changes: Changes = {}): Catalogue {
  const { catalogue, issues } = loadChangedSite(changes);
  if (!catalogue || issues.length > 0) throw new Error(issues.map(formatIssue).join("\n"));
  return catalogue;
}

/** An issue in one line: place, problem and, after an arrow, remedy. */
export function showIssue(issue: Issue): string {
  const severity = issue.severity === "error" ? "" : `${issue.severity}: `;
  return `${issue.file}:${issue.line}:${issue.column}  ${severity}${issue.problem} → ${issue.remedy}`;
}

/** What is wrong with the correct site after changes, one line an issue. */
export function findIssues(changes: Changes): string[] {
  return loadChangedSite(changes).issues.map(showIssue);
}
