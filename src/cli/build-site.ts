import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkSite } from "./check-site.ts";
import { runAstro } from "./run.ts";

/**
 * Checks the records, builds the site into a scratch folder, makes sure that every record got its page, and only then replaces
 * `dist`. Returns whether it did: otherwise `dist` is as it was.
 */
export async function buildSite(root: string): Promise<boolean> {
  const expected = listExpectedFiles(root);
  if (!expected) return false;
  const work = join(root, ".findings");
  const scratch = join(work, `build-${process.pid}`);
  mkdirSync(work, { recursive: true });
  rmSync(scratch, { recursive: true, force: true });
  try {
    const code = await runAstro(["build", "--outDir", scratch], root);
    const missing = code === 0 ? expected.filter((file) => !existsSync(join(scratch, file))) : [];
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

/** Files that the records ask for; undefined where the records may not be built. Only the list stays in memory during the build. */
function listExpectedFiles(root: string): string[] | undefined {
  const records = checkSite(root);
  if (!records) return undefined;
  return [
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
}

function replaceFolder(target: string, replacement: string, previous: string): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(replacement, target);
  rmSync(previous, { recursive: true, force: true });
}
