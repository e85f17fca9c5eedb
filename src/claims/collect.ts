import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Issue } from "../records/issue.ts";
import type { RecordSet } from "../records/read.ts";
import type { Claim } from "./claim.ts";
import { readIndicatorClaims } from "./indicator-claims.ts";
import { readNationalClaims } from "./national-claims.ts";
import { readSheetClaims } from "./sheet-claims.ts";
import { readTableClaims } from "./table-claims.ts";
import { readTextClaims } from "./text-claims.ts";
import { readWrittenClaims } from "./written-claims.ts";

/** Every claim of a site, those of officers first. What is wrong with them is added to `issues`. */
export function collectClaims(catalogue: Catalogue, records: RecordSet["records"], issues: Issue[]): Claim[] {
  const tables = new Map(records.tables.map((table) => [table.id, table]));
  const stated = records.tables.flatMap((table) => readTableClaims(table, catalogue, issues));
  return [
    ...records.claims.flatMap((record) => readWrittenClaims(record, { catalogue, tables }, issues)),
    ...nameApart([
      ...stated,
      ...readIndicatorClaims(catalogue, records),
      ...readTextClaims(catalogue, records),
      ...readSheetClaims(catalogue, records),
      ...readNationalClaims(catalogue, records),
    ]),
  ];
}

/** Claims whose ids come from words get a number where two are alike. */
function nameApart(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const count = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, count);
    return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
  });
}
