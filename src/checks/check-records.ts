import type { RecordSet } from "../records/read.ts";
import type { Issue } from "../records/issue.ts";
import { checkCells } from "./shape/check-cells.ts";
import { checkCorrections } from "./release/check-corrections.ts";
import { checkCoverage } from "./shape/check-coverage.ts";
import { checkDirection } from "./figures/check-direction.ts";
import { checkDirectives } from "./references/check-directives.ts";
import { checkDocuments } from "./documents/check-documents.ts";
import { checkDuplicates } from "./references/check-duplicates.ts";
import { checkFigures } from "./figures/check-figures.ts";
import { checkFindings } from "./documents/check-findings.ts";
import { checkCouncils } from "./geography/check-councils.ts";
import { checkGeography } from "./geography/check-geography.ts";
import { checkNames } from "./references/check-names.ts";
import { checkObservations } from "./shape/check-observations.ts";
import { checkKinds } from "./documents/check-kinds.ts";
import { checkLinks } from "./references/check-links.ts";
import { checkRedirects } from "./release/check-redirects.ts";
import { checkReferences } from "./references/check-references.ts";
import { checkRegister } from "./documents/check-register.ts";
import { checkOriginals } from "./references/check-originals.ts";
import { checkShape } from "./shape/check-shape.ts";
import { checkStyle } from "./shape/check-style.ts";
import { checkDenominators } from "./shape/check-denominators.ts";
import { checkTables } from "./shape/check-tables.ts";
import { checkThemes } from "./documents/check-themes.ts";

/** All rules that need more than one record to be decided. */
export function checkRecords(set: RecordSet): Issue[] {
  return [
    checkDuplicates,
    checkNames,
    checkThemes,
    checkReferences,
    checkDocuments,
    checkKinds,
    checkObservations,
    checkTables,
    checkCells,
    checkDenominators,
    checkShape,
    checkFigures,
    checkGeography,
    checkCouncils,
    checkCoverage,
    checkDirection,
    checkStyle,
    checkOriginals,
    checkLinks,
    checkRegister,
    checkFindings,
    checkDirectives,
    checkCorrections,
    checkRedirects,
  ].flatMap((check) => check(set));
}
