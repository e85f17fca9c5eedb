import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../catalogue/load.ts";
import { openFolder } from "../records/read.ts";
import { checkSite } from "./check-site.ts";
import { runAstro } from "./run.ts";

/**
 * Checks the records, builds the site into a scratch folder, makes sure that every record got its page, and only then replaces
 * `dist`. Returns whether it did: otherwise `dist` is as it was.
 */
export async function buildSite(root: string): Promise<boolean> {
  if (!checkSite(root)) return false;
  const work = join(root, ".findings");
  const scratch = join(work, `build-${process.pid}`);
  mkdirSync(work, { recursive: true });
  rmSync(scratch, { recursive: true, force: true });
  try {
    const code = await runAstro(["build", "--outDir", scratch], root);
    const missing = code === 0 ? listMissingPages(root, scratch) : [];
    for (const page of missing) console.error(`The page ${page} was not made.`);
    if (code !== 0 || missing.length > 0) {
      console.error("The site was not built; what was published before is untouched.");
      return false;
    }
    replaceFolder(join(root, "dist"), scratch, join(work, "previous"));
    return true;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Pages that the records ask for and the build did not make. */
function listMissingPages(root: string, folder: string): string[] {
  const { records } = loadCatalogue(openFolder(root));
  const pages = [
    "index.html",
    "404.html",
    "pagefind/pagefind.js",
    "data/catalogue.json",
    ...records.documents.map((document) => `documents/${document.id}/index.html`),
    ...records.indicators.flatMap(({ id }) => [
      `indicators/${id}/index.html`,
      `indicators/${id}.json`,
      `indicators/${id}.csv`,
    ]),
    ...records.pages.map((page) => `${page.id}/index.html`),
    ...records.meetings.map((meeting) => `meetings/${meeting.id}/index.html`),
    ...records.plans.map((plan) => `plans/${plan.id}/index.html`),
    ...records.tables.flatMap(({ id }) => [`tables/${id}.json`, `tables/${id}.csv`]),
  ];
  return pages.filter((page) => !existsSync(join(folder, page)));
}

function replaceFolder(target: string, replacement: string, previous: string): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(replacement, target);
  rmSync(previous, { recursive: true, force: true });
}
