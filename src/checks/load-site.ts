import { loadCatalogue, type LoadedCatalogue, type LoadOptions } from "./load-catalogue.ts";
import { checkDisclosure } from "./disclosure/check-disclosure.ts";
import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { holdBack } from "../catalogue/held-back/hold-back.ts";
import { listHeld, listHeldLinks, type HeldRecord } from "../catalogue/held-back/list-held.ts";
import { isHeldAt } from "../catalogue/held-back/publication.ts";
import { listWithdrawn, readWithdrawal } from "../catalogue/held-back/withdrawn.ts";
import { hasErrors, sortIssues, type Issue } from "../records/issue.ts";
import type { FileSource } from "../records/folder.ts";
import type { SourceRecord } from "../records/record.ts";
import type { RecordLists } from "../records/take-library.ts";
import { checkClaim } from "../claims/check-claim.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { collectClaims } from "../claims/collect.ts";
import { markDisputed } from "../claims/mark-disputed.ts";
import { checkNumbers } from "../claims/numbers/check-numbers.ts";
import { checkReadFigures } from "../claims/numbers/check-read-figures.ts";
import { checkSays } from "../claims/numbers/check-says.ts";
import { reportClaims } from "../claims/report-claims.ts";
import { reportMovedLinks } from "./release/check-moved.ts";
import { reportHeldPublished } from "./release/check-held.ts";
import { withoutEchoes } from "./todo-echoes.ts";

/** A site's catalogue with its claims recomputed. Records, catalogue and claims are those of what is published; of a preview, all. */
export interface LoadedSite extends Omit<LoadedCatalogue, "ids"> {
  /** Every claim with its outcome; none where the catalogue could not be built. */
  readonly claims: readonly CheckedClaim[];
  /** What a build leaves out because it is held back, or points to what is. */
  readonly held: readonly HeldRecord[];
  /** Addresses in texts that only what is held back has: its pictures are not published either. */
  readonly heldLinks: readonly string[];
}

/**
 * Reads, checks and links all records and recomputes what they state. The one door for the command line and for the site. Everything is checked, drafts
 * too; what is held back is then taken out, before the catalogue of what is published is built.
 */
export function loadSite(source: FileSource, options: LoadOptions = {}): LoadedSite {
  const { ids, ...loaded } = loadCatalogue(source, options);
  const all = loaded.records;
  const withdrawn = listWithdrawn(all);
  const isWithdrawn = (record: SourceRecord) => readWithdrawal(record) !== undefined;
  const standing = withdrawn.length > 0 ? holdBack({ records: all, ids }, isWithdrawn) : all;
  const isHeld = (record: SourceRecord) => isWithdrawn(record) || isHeldAt(record, options.moment);
  const isAnyHeld = Object.values(standing).some((list) => list.some(isHeld));
  const left = isAnyHeld ? holdBack({ records: all, ids }, isHeld) : standing;
  const held = isAnyHeld ? listHeld(standing, left) : [];
  const heldLinks = left === all ? [] : listHeldLinks(all, left);
  const found = [
    ...loaded.issues,
    ...checkDisclosure(all),
    ...(isAnyHeld ? reportHeldPublished({ all: standing, left, held }, loaded.released, loaded.addresses) : []),
  ];
  const records = options.showsHeld ? standing : left;
  if (!loaded.catalogue)
    return { ...loaded, records, held, heldLinks, issues: withoutEchoes(sortIssues(found)), claims: [] };
  const { claims, issues: ofClaims } = recompute(loaded.catalogue, all);
  const issues = withoutEchoes(
    sortIssues([
      ...found,
      ...ofClaims,
      ...reportClaims(claims),
      ...checkSays(all),
      ...checkNumbers({ catalogue: loaded.catalogue, records: all, claims }),
      ...checkReadFigures(all),
      ...reportMovedLinks(loaded.catalogue, all),
    ]),
  );
  if (hasErrors(issues)) return { ...loaded, catalogue: undefined, records, held, heldLinks, issues, claims };
  const shown =
    records === all ? { catalogue: markDisputed(loaded.catalogue, claims), claims } : recomputeLeft(records, withdrawn);
  return { ...loaded, ...shown, records, held, heldLinks, issues };
}

function recompute(catalogue: Catalogue, records: RecordLists) {
  const issues: Issue[] = [];
  const claims = collectClaims(catalogue, records, issues).map((claim) => checkClaim(claim, catalogue.bands));
  return { claims, issues };
}

/** The catalogue of what is published, with its claims: those of a file in which one lacks a figure now are left out. */
function recomputeLeft(left: RecordLists, withdrawn: Catalogue["withdrawn"]): Pick<LoadedSite, "catalogue" | "claims"> {
  const catalogue = { ...buildCatalogue(left), withdrawn };
  const { claims, issues } = recompute(catalogue, left);
  const incomplete = new Set(issues.map(({ file }) => file));
  const whole = claims.filter(({ filePlace }) => !incomplete.has(filePlace.file));
  return { catalogue: markDisputed(catalogue, whole), claims: whole };
}
