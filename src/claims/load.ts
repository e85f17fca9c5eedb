import { loadCatalogue, type LoadedCatalogue, type LoadOptions } from "../catalogue/load.ts";
import { checkDisclosure } from "../disclosure/check-disclosure.ts";
import { hasErrors, sortIssues, type Issue } from "../records/issue.ts";
import type { FileSource } from "../records/folder.ts";
import { checkClaim } from "./check-claim.ts";
import type { CheckedClaim } from "./claim.ts";
import { collectClaims } from "./collect.ts";
import { markDisputed } from "./mark-disputed.ts";
import { checkNumbers } from "./numbers/check-numbers.ts";
import { checkReadFigures } from "./numbers/check-read-figures.ts";
import { checkSays } from "./numbers/check-says.ts";
import { reportClaims } from "./report-claims.ts";

/** A site's catalogue with its claims recomputed. */
export interface LoadedSite extends LoadedCatalogue {
  /** Every claim with its outcome; none where the catalogue could not be built. */
  readonly claims: readonly CheckedClaim[];
}

/** Reads, checks and links all records and recomputes what they state. The one door for the command line and for the site. */
export function loadSite(source: FileSource, options: LoadOptions = {}): LoadedSite {
  const loaded = loadCatalogue(source, options);
  const disclosed = checkDisclosure(loaded.records);
  if (!loaded.catalogue) return { ...loaded, issues: sortIssues([...loaded.issues, ...disclosed]), claims: [] };
  const { bands } = loaded.catalogue;
  const found: Issue[] = [];
  const claims = collectClaims(loaded.catalogue, loaded.records, found).map((claim) => checkClaim(claim, bands));
  const issues = sortIssues([
    ...loaded.issues,
    ...found,
    ...reportClaims(claims),
    ...checkSays(loaded.records),
    ...checkNumbers({ catalogue: loaded.catalogue, records: loaded.records, claims }),
    ...checkReadFigures(loaded.records),
    ...disclosed,
  ]);
  const catalogue = hasErrors(issues) ? undefined : markDisputed(loaded.catalogue, claims);
  return { ...loaded, catalogue, issues, claims };
}
