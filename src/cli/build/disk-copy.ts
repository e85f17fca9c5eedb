/*
 * A copy for a disk is a door of its own (`npm run build -- --for-disk <folder>`, `cli/build/disk-copy.ts`): its links name `index.html`, so that
 * it is browsed by clicking, while addresses on the web stay clean.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Script } from "node:vm";
import { editorFolder } from "../../model/addresses.ts";
import { diskFile, searchFolder, writeDiskFile } from "../../search/layout.ts";
import { listFiles } from "../../site/output.ts";

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
  const plain = makeAllPlain(site);
  cpSync(site, target, {
    recursive: true,
    filter: (path) => ![searchFolder, editorFolder].includes(relative(site, path)),
  });
  for (const file of listFiles(site).filter((path) => !path.startsWith(`${editorFolder}/`))) {
    const read = () => readFileSync(join(site, file), "utf8");
    if (file.startsWith(index)) writeIndexFile(target, file.slice(index.length), read());
    else if (file.endsWith(".html")) writeFileSync(join(target, file), callPlainScripts(nameIndexFiles(read())));
    else if (plain.has(file)) writeFileSync(join(target, file), plain.get(file) ?? "");
  }
  return undefined;
}

/** The scripts that pages of a built site call, as plain ones, by their paths. */
function makeAllPlain(site: string): Map<string, string> {
  const read = (name: string) => readFileSync(join(site, "assets", name), "utf8");
  const scripts = listFiles(site).filter((file) => /^assets\/[^/]+_script_[^/]+\.js$/.test(file));
  return new Map(scripts.map((file) => [file, makePlain(readFileSync(join(site, file), "utf8"), read)]));
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

/**
 * A module of the site as a script whose names are its own, with the parts that it shares with others within it; `read` gives the module of a
 * name. Throws where it cannot be one: then the bundler writes modules in another form.
 */
export function makePlain(module: string, read: (name: string) => string): string {
  const script = `(()=>{"use strict";${takeImportsIn(module, read)}\n})();\n`;
  try {
    // Compiled, and not run: a script may import and export nothing.
    new Script(script);
  } catch (cause) {
    throw new Error("A script of the site cannot be made a plain one for a copy on a disk.", { cause });
  }
  return script;
}

/** Puts in the place of each import what the module gives that it names, also of those that come when a reader asks for them. */
function takeImportsIn(module: string, read: (name: string) => string): string {
  const take = (file: string) => {
    const given = takeImportsIn(read(file), read).replace(
      /export\{([^}]*)\};?\s*$/,
      (_, exported: string) => `return{${exported.replace(/([^,\s]+) as ([^,\s]+)/g, "$2:$1")}}`,
    );
    return `(()=>{${given}\n})()`;
  };
  return module
    .replace(/(?<=^|[;\n])import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g, (_, names: string | undefined, file: string) =>
      names === undefined ? `${take(file)};` : `const{${names.replaceAll(" as ", ":")}}=${take(file)};`,
    )
    .replace(
      /\bimport\((["'`])\.\/([^"'`]+)\1\)/g,
      (_, __, file: string) => `Promise.resolve().then(()=>${take(file)})`,
    );
}

const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Relative addresses that end in a folder, before an anchor or a question. */
const folderAddress = /(\s(?:(?:href|action)="|content="0; url=)\.{1,2}\/(?:[^"?#]*\/)?)(?=["?#])/g;

/** Adds the name of the page to links that lead to a folder. Whole addresses, of the site too, stay as they are. */
export function nameIndexFiles(html: string): string {
  return html.replace(tag, (text) => text.replace(folderAddress, "$1index.html"));
}
