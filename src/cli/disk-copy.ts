/*
 * A copy for a disk is a door of its own (`npm run build -- --for-disk <folder>`, `cli/disk-copy.ts`): its links name `index.html`, so that
 * it is browsed by clicking, while addresses on the web stay clean.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/**
 * Copies a built site into a folder from which it can be read by clicking, without a web server: a browser that opens files shows what
 * a folder holds instead of its page, so links name the page. Search needs a server and its index stays behind. Returns what is wrong
 * with the folder, if something is; then nothing is copied.
 */
export function copyForDisk(site: string, target: string): string | undefined {
  const inside = relative(resolve(site), resolve(target));
  if (inside === "" || !inside.startsWith("..")) return `${target} is in the built site. Name a folder elsewhere.`;
  if (existsSync(target) && readdirSync(target).length > 0)
    return `${target} is not empty. Name a folder that is, or a new one.`;
  cpSync(site, target, { recursive: true, filter: (path) => relative(site, path) !== "search-index" });
  for (const file of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const path = join(target, file);
    writeFileSync(path, nameIndexFiles(readFileSync(path, "utf8")));
  }
  return undefined;
}

const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Relative addresses that end in a folder, before an anchor or a question. */
const folderAddress = /(\s(?:(?:href|action)="|content="0; url=)\.{1,2}\/(?:[^"?#]*\/)?)(?=["?#])/g;

/** Adds the name of the page to links that lead to a folder. Whole addresses, of the site too, stay as they are. */
export function nameIndexFiles(html: string): string {
  return html.replace(tag, (text) => text.replace(folderAddress, "$1index.html"));
}
