import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LoadedSite } from "../checks/load-site.ts";
import { formatIssue } from "../records/issue.ts";

/** Reads the site's records: once, until they are forgotten because files have changed. */
export interface SiteReader {
  /** The folder of the site. */
  readonly root: string;
  readonly read: () => LoadedSite;
  readonly forget: () => void;
  /** Lets go of the raw figures, most of what was read: who asks for those records again has them read anew. */
  readonly dropFigures: () => void;
  /** Day of the release that the site is made for, YYYY-MM-DD, if it is. */
  readonly releaseDay?: string | undefined;
  /** Says when what is being made of the site is to end unfinished. */
  readonly signal?: AbortSignal | undefined;
}

const memory = globalThis as typeof globalThis & { findingsReader?: SiteReader; findingsPreview?: boolean };

/**
 * Makes the reader of this process known. Command, configuration, loader and pages are loaded or bundled apart and share it here, so that
 * records are read once, and the code that reads and checks is not transformed with the pages.
 */
export function shareReader(reader: SiteReader): SiteReader {
  memory.findingsReader = reader;
  return reader;
}

/** The reader of the site that is open in this process; undefined where none is. */
export function findReader(): SiteReader | undefined {
  return memory.findingsReader;
}

/** Notes whether pages are made one by one when they are asked for, and not all of them. */
export function notePreview(isPreview: boolean): void {
  memory.findingsPreview = isPreview;
}

/** Whether this is a preview; what the environment says of production is no matter. */
export function isPreview(): boolean {
  return memory.findingsPreview ?? false;
}

/** The site's records with all issues. Throws where no site was opened. */
export function getLoadedSite(): LoadedSite {
  if (!memory.findingsReader) throw new Error("No site is open: the command or the configuration opens it.");
  return memory.findingsReader.read();
}

/** The catalogue of a loaded site. Throws with all issues where a record has an error. */
export function requireCatalogue({ catalogue, issues }: LoadedSite): Catalogue {
  if (catalogue) return catalogue;
  const errors = issues.filter((issue) => issue.severity === "error");
  throw new Error(`The records have ${errors.length} problems:\n${errors.map(formatIssue).join("\n")}`);
}
