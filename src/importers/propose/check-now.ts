import { checkClaim } from "../../claims/check-claim.ts";
import { verdictTitles } from "../../claims/claim.ts";
import { readWrittenClaims } from "../../claims/written-claims.ts";
import type { Holdings } from "../../claims/resolve.ts";
import { collectionDefinitions } from "../../model/collections.ts";
import { parseRecordFile } from "../../records/parse.ts";
import type { Issue } from "../../records/issue.ts";
import type { SourceRecord } from "../../records/record.ts";

/** What computing each claim of a text gives now, by its id, in words for an officer. A claim that the records refuse is not among them. */
export function checkNow(text: string, holdings: Holdings): ReadonlyMap<string, string> {
  const { records } = parseRecordFile("claims", collectionDefinitions.claims, "data/claims/proposed.yaml", text);
  return new Map(
    (records as SourceRecord<"claims">[]).flatMap((record) => {
      const refused: Issue[] = [];
      const claims = readWrittenClaims(record, holdings, refused);
      const lines = new Set(refused.map(({ line }) => line));
      return claims
        .filter(({ filePlace }) => !lines.has(filePlace.line))
        .map((claim) => {
          const { verdict, arithmetic } = checkClaim(claim, holdings.catalogue.bands);
          return [claim.id, `${verdictTitles[verdict]}. ${arithmetic}`] as const;
        });
    }),
  );
}
