import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countNoun } from "../../statistics/format-lists.ts";
import type { Issue } from "../../records/issue.ts";
import type { BuiltSite } from "../../verification/built-site.ts";
import { openBuiltSite } from "../verify/verify-build.ts";
import { printIssues } from "../print-issues.ts";
import { PlaceFault, type Place } from "./place.ts";

/** How many published sites a place keeps, so that one can go back. */
const keptSites = 5;

/** What a site is published with. */
export interface PublishOptions {
  /** Folder of the site. */
  readonly root: string;
  /** What is wrong with a built site. */
  readonly findIssues: (site: BuiltSite) => readonly Issue[];
  /** When it is published. */
  readonly now: Date;
}

/**
 * Reads the built site in `dist` once more, copies it to a place, and serves it there in one step. Keeps the sites before it, five with this one.
 * Returns what to tell the officer, or undefined where it has said why it was not done; what was served is then still served.
 */
export async function publishSite(
  place: Place,
  { root, findIssues, now }: PublishOptions,
): Promise<string | undefined> {
  const folder = join(root, "dist");
  if (!existsSync(join(folder, "index.html"))) {
    console.error(`There is no built site in ${folder}. Build it first: npx findings build.`);
    return undefined;
  }
  const site = openBuiltSite(folder);
  const issues = findIssues(site);
  printIssues(issues);
  if (issues.length > 0) {
    console.error("The site is not whole and was not published. Build it again: npx findings build.");
    return undefined;
  }
  const { names, current } = await place.read();
  const digest = digestOf(site.paths, folder);
  if (current?.endsWith(digest)) return `This site is served already, at ${place.served}. Nothing was changed.`;
  const name = `${timeOf(now)}-${digest}`;
  if ((names.at(-1) ?? "") >= name)
    throw new PlaceFault(
      `A site is published there with a later time than now: ${names.at(-1) ?? ""}. Set this machine's clock right, or wait a moment.`,
    );
  await place.put(folder, name);
  await place.serve(name);
  const old = names.filter((other) => other !== current).slice(0, Math.max(0, names.length + 1 - keptSites));
  await place.remove(old);
  const kept = names.length - old.length;
  return [
    `${countNoun(site.paths.length, "file")} published as ${name}. The web server serves ${place.served}.`,
    kept > 0
      ? `${countNoun(kept, "site")} of before ${kept === 1 ? "is" : "are"} kept: npx findings rollback goes back to the last.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * Serves the site that was published before the served one, or one that is named. Returns what to tell the officer. Nothing is removed, so that
 * one can go forward again.
 */
export async function rollBack(place: Place, wanted?: string): Promise<string> {
  const { names, current } = await place.read();
  const list = names.map((name) => `  ${name}${name === current ? "  (served)" : ""}`).join("\n");
  const name = wanted ?? names[names.indexOf(current ?? "") - 1];
  if (name === undefined || !names.includes(name))
    throw new PlaceFault(
      wanted === undefined
        ? `There is no site before the one that is served at ${place.served}.${list && `\n${list}`}`
        : `No site ${wanted} is kept at ${place.served}.${list && ` These are:\n${list}`}`,
    );
  if (name === current) return `${name} is served already, at ${place.served}. Nothing was changed.`;
  await place.serve(name);
  const now = `${place.served} now serves ${name}`;
  if (current === undefined) return `${now}.`;
  return `${now}, and no longer ${current}. To go back again: npx findings rollback <folder> --to ${current}`;
}

/** Of the names and bytes of all files: the same site has the same digest, wherever it was built. */
function digestOf(paths: readonly string[], folder: string): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}

function timeOf(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+/g, "");
}
