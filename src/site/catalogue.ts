import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue, type LoadedCatalogue } from "../catalogue/load.ts";
import { formatIssue } from "../records/issue.ts";
import { openFolder } from "../records/read.ts";

const memory = globalThis as typeof globalThis & { findingsCatalogue?: LoadedCatalogue | undefined };

/** The site's records, read once in a process: configuration, loader and pages are bundled apart but share it. */
export function getLoadedCatalogue(): LoadedCatalogue {
  memory.findingsCatalogue ??= loadCatalogue(openFolder(process.cwd()));
  return memory.findingsCatalogue;
}

/** The site's catalogue. Throws with all issues where a record has an error, so that nothing is published from it. */
export function getCatalogue(): Catalogue {
  const { catalogue, issues } = getLoadedCatalogue();
  if (catalogue) return catalogue;
  const errors = issues.filter((issue) => issue.severity === "error");
  throw new Error(`The records have ${errors.length} problems:\n${errors.map(formatIssue).join("\n")}`);
}

/** Forgets the catalogue: the files have changed. */
export function forgetCatalogue(): void {
  memory.findingsCatalogue = undefined;
}
