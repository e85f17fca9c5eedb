import type { RecordSet } from "../records/read.ts";
import type { Issue } from "../records/issue.ts";
import { checkCells } from "./check-cells.ts";
import { checkCorrections } from "./check-corrections.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkDirection } from "./check-direction.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkFigures } from "./check-figures.ts";
import { checkFindings } from "./check-findings.ts";
import { checkGeography } from "./check-geography.ts";
import { checkNames } from "./check-names.ts";
import { checkObservations } from "./check-observations.ts";
import { checkLinks } from "./check-links.ts";
import { checkRedirects } from "./check-redirects.ts";
import { checkReferences } from "./check-references.ts";
import { checkRegister } from "./check-register.ts";
import { checkOriginals } from "./check-originals.ts";
import { checkShape } from "./check-shape.ts";
import { checkStyle } from "./check-style.ts";
import { checkDenominators } from "./check-denominators.ts";
import { checkTables } from "./check-tables.ts";
import { checkThemes } from "./check-themes.ts";

/** All rules that need more than one record to be decided. */
export function checkRecords(set: RecordSet): Issue[] {
  return [
    checkDuplicates,
    checkNames,
    checkThemes,
    checkReferences,
    checkDocuments,
    checkObservations,
    checkTables,
    checkCells,
    checkDenominators,
    checkShape,
    checkFigures,
    checkGeography,
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
