import { loadCatalogue, type LoadedCatalogue, type LoadOptions } from "./load-catalogue.ts";
import { checkDisclosure } from "./disclosure/check-disclosure.ts";
import { hasErrors, sortIssues, type Issue } from "../records/issue.ts";
import type { FileSource } from "../records/folder.ts";
import { checkClaim } from "../claims/check-claim.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { collectClaims } from "../claims/collect.ts";
import { markDisputed } from "../claims/mark-disputed.ts";
import { checkNumbers } from "../claims/numbers/check-numbers.ts";
import { checkReadFigures } from "../claims/numbers/check-read-figures.ts";
import { checkSays } from "../claims/numbers/check-says.ts";
import { reportClaims } from "../claims/report-claims.ts";

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
