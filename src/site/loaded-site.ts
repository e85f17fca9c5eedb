import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LoadedSite } from "../checks/load-site.ts";
import { formatIssue } from "../records/issue.ts";

/** Reads the site's records: once, until they are forgotten because files have changed. */
export interface SiteReader {
  readonly read: () => LoadedSite;
  readonly forget: () => void;
}

const memory = globalThis as typeof globalThis & { findingsReader?: SiteReader };

/**
 * Makes the reader of this process known. Configuration, loader and pages are bundled apart and share it here, so that the code that
 * reads and checks is loaded once, and not transformed with the pages.
 */
export function shareReader(reader: SiteReader): SiteReader {
  memory.findingsReader = reader;
  return reader;
}

/** The site's records with all issues. Throws where no site was opened. */
export function getLoadedSite(): LoadedSite {
  if (!memory.findingsReader) throw new Error("No site is open: the configuration opens it.");
  return memory.findingsReader.read();
}

/** The catalogue of a loaded site. Throws with all issues where a record has an error. */
export function requireCatalogue({ catalogue, issues }: LoadedSite): Catalogue {
  if (catalogue) return catalogue;
  const errors = issues.filter((issue) => issue.severity === "error");
  throw new Error(`The records have ${errors.length} problems:\n${errors.map(formatIssue).join("\n")}`);
}
