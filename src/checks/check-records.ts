import type { Issue, Rule } from "../records/issue.ts";
import type { Check, Checked } from "./check.ts";
import { documentChecks } from "./documents/check-documents.ts";
import { findingChecks } from "./documents/check-findings.ts";
import { kindChecks } from "./documents/check-kinds.ts";
import { outcomeChecks } from "./documents/check-outcomes.ts";
import { decisionChecks } from "./documents/check-decisions.ts";
import { registerChecks } from "./documents/check-register.ts";
import { responseChecks } from "./documents/check-responses.ts";
import { threadAreaChecks } from "./documents/check-thread-areas.ts";
import { themeChecks } from "./documents/check-themes.ts";
import { authorityRowChecks } from "./figures/check-authority-rows.ts";
import { copiedRankChecks } from "./figures/check-copied-ranks.ts";
import { copyChecks } from "./figures/check-copies.ts";
import { directionChecks } from "./figures/check-direction.ts";
import { earlierChecks } from "./figures/check-earlier.ts";
import { familyChecks } from "./figures/check-families.ts";
import { slipChecks } from "./figures/check-slips.ts";
import { boundaryChecks } from "./geography/check-boundaries.ts";
import { councilChecks } from "./geography/check-councils.ts";
import { geographyChecks } from "./geography/check-geography.ts";
import { citationChecks } from "./references/check-citations.ts";
import { directiveChecks } from "./references/check-directives.ts";
import { duplicateChecks } from "./references/check-duplicates.ts";
import { linkChecks } from "./references/check-links.ts";
import { nameChecks } from "./references/check-names.ts";
import { originalChecks } from "./references/check-originals.ts";
import { referenceChecks } from "./references/check-references.ts";
import { addressChecks } from "./release/check-addresses.ts";
import { heldChecks } from "./release/check-held.ts";
import { correctionChecks } from "./release/check-corrections.ts";
import { redirectChecks } from "./release/check-redirects.ts";
import { releasedChecks } from "./release/check-released.ts";
import { cellChecks } from "./shape/check-cells.ts";
import { coverageChecks } from "./shape/check-coverage.ts";
import { decimalChecks } from "./shape/check-decimals.ts";
import { denominatorChecks } from "./shape/check-denominators.ts";
import { observationChecks } from "./shape/check-observations.ts";
import { publishedChecks } from "./shape/check-published.ts";
import { readingAgeChecks } from "./shape/check-reading-age.ts";
import { shapeChecks } from "./shape/check-shape.ts";
import { stageChecks } from "./shape/check-stages.ts";
import { styleChecks } from "./shape/check-style.ts";
import { tableChecks } from "./shape/check-tables.ts";
import { futureChecks } from "./time/check-future.ts";
import { timeChecks } from "./time/check-time.ts";

/** Every check of records, a family after the other. The order decides nothing: issues are sorted by their places. */
const checks: readonly Check[] = [
  documentChecks,
  findingChecks,
  threadAreaChecks,
  kindChecks,
  outcomeChecks,
  registerChecks,
  responseChecks,
  decisionChecks,
  themeChecks,
  authorityRowChecks,
  copiedRankChecks,
  copyChecks,
  directionChecks,
  earlierChecks,
  familyChecks,
  slipChecks,
  boundaryChecks,
  councilChecks,
  geographyChecks,
  citationChecks,
  directiveChecks,
  duplicateChecks,
  linkChecks,
  nameChecks,
  originalChecks,
  referenceChecks,
  addressChecks,
  correctionChecks,
  heldChecks,
  redirectChecks,
  releasedChecks,
  cellChecks,
  coverageChecks,
  decimalChecks,
  denominatorChecks,
  observationChecks,
  publishedChecks,
  readingAgeChecks,
  shapeChecks,
  stageChecks,
  styleChecks,
  tableChecks,
  futureChecks,
  timeChecks,
];

/** The rules that are decided when all records are read. */
export const checkedRules: readonly Rule[] = checks.flatMap(({ rules }) => rules);

/** Every breach of them. */
export function checkRecords(given: Checked): Issue[] {
  return checks.flatMap(({ find }) => find(given));
}
