import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { CheckedClaim } from "../../src/claims/claim.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { formatIssue } from "../../src/records/issue.ts";
import { openFolder } from "../../src/records/read.ts";

export const projectFolder = join(import.meta.dirname, "../..");

/** The built site that these tests read. They do not build it: `npm test` does, just before. */
export const siteFolder = join(projectFolder, "dist");

if (!existsSync(join(siteFolder, "index.html")))
  throw new Error(`There is no built site in ${siteFolder}. Run "npm run build" first, then "npm run test:site".`);

/** Paths of all files of the site, with `/`, sorted. */
export function listFiles(folder = siteFolder): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** Paths of all pages of the site, for example `documents/x/index.html`. */
export function listPages(): string[] {
  return listFiles().filter((path) => path.endsWith(".html"));
}

/** Address of a page within the site, for example `documents/x/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, "$1");
}

export function readSiteFile(path: string): string {
  return readFileSync(join(siteFolder, path), "utf8");
}

/** HTML of every page by path. */
export function readPages(): Map<string, string> {
  return new Map(listPages().map((path) => [path, readSiteFile(path)]));
}

/** The catalogue that the site was built from. */
export function loadSiteCatalogue(): Catalogue {
  return loadProject().catalogue;
}

/** The claims of the site with their outcomes. */
export function loadSiteClaims(): readonly CheckedClaim[] {
  return loadProject().claims;
}

let loaded: { catalogue: Catalogue; claims: readonly CheckedClaim[] } | undefined;

function loadProject() {
  if (loaded) return loaded;
  const { catalogue, claims, issues } = loadSite(openFolder(projectFolder));
  if (!catalogue) throw new Error(issues.map(formatIssue).join("\n"));
  loaded = { catalogue, claims };
  return loaded;
}
