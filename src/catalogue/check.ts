import type { RecordSet } from "../records/read.ts";
import type { Issue } from "../records/issue.ts";
import { checkCorrections } from "./check-corrections.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkObservations } from "./check-observations.ts";
import { checkLinks } from "./check-links.ts";
import { checkRedirects } from "./check-redirects.ts";
import { checkReferences } from "./check-references.ts";
import { checkRegister } from "./check-register.ts";
import { checkTables } from "./check-tables.ts";

/** All rules that need more than one record to be decided. */
export function checkRecords(set: RecordSet): Issue[] {
  return [
    checkDuplicates,
    checkReferences,
    checkDocuments,
    checkObservations,
    checkTables,
    checkLinks,
    checkRegister,
    checkDirectives,
    checkCorrections,
    checkRedirects,
  ].flatMap((check) => check(set));
}
