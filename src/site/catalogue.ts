import type { Catalogue } from "../catalogue/catalogue.ts";
import { noteRelease } from "../catalogue/note-release.ts";
import { readReleaseDays, type ReleaseDays } from "../catalogue/release-days.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import type { LoadedSite } from "../claims/load.ts";
import { collectFigureNotes, type FigureNotes } from "../publication/figure-notes.ts";
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
export function getLoadedCatalogue(): LoadedSite {
  if (!memory.findingsReader) throw new Error("No site is open: the configuration opens it.");
  return memory.findingsReader.read();
}

/** The site's catalogue. Throws with all issues where a record has an error, so that nothing is published from it. */
export function getCatalogue(): Catalogue {
  const { catalogue, issues } = getLoadedCatalogue();
  if (catalogue) return catalogue;
  const errors = issues.filter((issue) => issue.severity === "error");
  throw new Error(`The records have ${errors.length} problems:\n${errors.map(formatIssue).join("\n")}`);
}

/** Every claim of the site with its outcome. */
export function getClaims(): readonly CheckedClaim[] {
  getCatalogue();
  return getLoadedCatalogue().claims;
}

/** Remarks from checks, by figure; collected once. */
export function getFigureNotes(): FigureNotes {
  const loaded = getLoadedCatalogue();
  const known = collected.get(loaded) ?? collectFigureNotes(getCatalogue(), getClaims());
  collected.set(loaded, known);
  return known;
}

const collected = new WeakMap<LoadedSite, FigureNotes>();

/** When pages and figures were released; collected once. In the build of a release, those of the ledgers as they will be after it. */
export function getReleaseDays(): ReleaseDays {
  const loaded = getLoadedCatalogue();
  const known = releaseDays.get(loaded) ?? collectReleaseDays(loaded);
  releaseDays.set(loaded, known);
  return known;
}

const releaseDays = new WeakMap<LoadedSite, ReleaseDays>();

function collectReleaseDays({ records, released, addresses }: LoadedSite): ReleaseDays {
  const coming = process.env["FINDINGS_RELEASE_DAY"];
  const figures = coming === undefined ? released : noteRelease(records, released, coming).lines;
  return readReleaseDays(figures, addresses, coming);
}
