/*
 * A copy for a disk is a door of its own (`npm run build -- --for-disk <folder>`, `cli/disk-copy.ts`): its links name `index.html`, so that
 * it is browsed by clicking, while addresses on the web stay clean.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Script } from "node:vm";
import { diskFile, searchFolder, writeDiskFile } from "../search/layout.ts";
import { listFiles } from "../site/output.ts";

/**
 * Copies a built site into a folder from which it can be read by clicking, without a web server: a browser that opens files shows what
 * a folder holds instead of its page, so links name the page; it loads no modules and reads no data, so the site's scripts become plain ones
 * and the files of the search index scripts that hand over what they hold. Returns what is wrong with the folder, if something is; then nothing
 * is copied.
 */
export function copyForDisk(site: string, target: string): string | undefined {
  const inside = relative(resolve(site), resolve(target));
  if (inside === "" || !inside.startsWith("..")) return `${target} is in the built site. Name a folder elsewhere.`;
  if (existsSync(target) && readdirSync(target).length > 0)
    return `${target} is not empty. Name a folder that is, or a new one.`;
  const index = `${searchFolder}/`;
  cpSync(site, target, { recursive: true, filter: (path) => relative(site, path) !== searchFolder });
  for (const file of listFiles(site)) {
    const read = () => readFileSync(join(site, file), "utf8");
    if (file.startsWith(index)) writeIndexFile(target, file.slice(index.length), read());
    else if (file.endsWith(".html")) writeFileSync(join(target, file), callPlainScripts(nameIndexFiles(read())));
    else if (/^assets\/[^/]+\.js$/.test(file)) writeFileSync(join(target, file), makePlain(read()));
  }
  return undefined;
}

function writeIndexFile(target: string, path: string, json: string): void {
  const file = join(target, searchFolder, diskFile(path));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeDiskFile(path, json));
}

/** Calls the site's own modules as plain scripts, at the same moment: when the page is read. */
function callPlainScripts(html: string): string {
  return html.replace(/<script type="module" src="((?:\.{1,2}\/)+assets\/)/g, '<script defer src="$1');
}

/** A module without imports and exports as a script whose names are its own. Throws where there are some: then the bundler has changed. */
export function makePlain(module: string): string {
  const script = `(()=>{"use strict";${module}\n})();\n`;
  try {
    // Compiled, and not run: a script may have none of them.
    new Script(script);
  } catch (cause) {
    throw new Error("A script of the site cannot be made a plain one for a copy on a disk.", { cause });
  }
  return script;
}

const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Relative addresses that end in a folder, before an anchor or a question. */
const folderAddress = /(\s(?:(?:href|action)="|content="0; url=)\.{1,2}\/(?:[^"?#]*\/)?)(?=["?#])/g;

/** Adds the name of the page to links that lead to a folder. Whole addresses, of the site too, stay as they are. */
export function nameIndexFiles(html: string): string {
  return html.replace(tag, (text) => text.replace(folderAddress, "$1index.html"));
}
