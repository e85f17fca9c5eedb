/*
 * A disagreement is a warning until somebody has compared it with its source. A `note` on the claim, cell or row says so, and `explains`
 * names the value recomputed: it is then a note to readers, beside the figure and on `/checks/`, and any other value there is a warning
 * again.
 */
import { breach, type Issue, type Rule } from "../records/issue.ts";
import { suggest } from "../records/nearest.ts";
import type { CheckedClaim } from "./claim.ts";
import { claimInput } from "./resolve.ts";

export const claimRepeated: Rule = {
  id: "claim-repeated",
  severity: "error",
  says: "Every claim has an id of its own: it is the address of its arithmetic.",
};

export const claimDiffers: Rule = {
  id: "claim-differs",
  severity: "warning",
  says: "A figure that follows from others agrees with them, within the rounding of all.",
};

export const claimNote: Rule = {
  id: "claim-note",
  severity: "warning",
  says: "A note that explains a disagreement stands only where there is one, and the places of a contradiction print different things.",
};

/** What an officer should know of the claims: disagreements that nobody has compared with the source, and remarks without a cause. */
export function reportClaims(claims: readonly CheckedClaim[]): Issue[] {
  const ids = new Map<string, CheckedClaim>();
  const all = new Set(claims.map(({ id }) => id));
  return claims.flatMap((claim): Issue[] => {
    const first = ids.get(claim.id);
    if (first) {
      const problem = `There is a claim ${claim.id} already, in ${first.filePlace.file}.`;
      const remedy = "Give one of the two another id.";
      return [breach(claimRepeated, claim.filePlace, problem, remedy)];
    }
    ids.set(claim.id, claim);
    return [...reportClaim(claim), ...reportCause(claim, all)];
  });
}

function reportCause({ id, sameCauseAs, filePlace }: CheckedClaim, all: ReadonlySet<string>): Issue[] {
  if (sameCauseAs === undefined || (all.has(sameCauseAs) && sameCauseAs !== id)) return [];
  const problem = `There is no other claim ${sameCauseAs} that differs for the same cause.`;
  const remedy = suggest(sameCauseAs, [...all], "claims");
  return [breach(claimInput, filePlace, problem, remedy)];
}

function reportClaim(claim: CheckedClaim): Issue[] {
  const { filePlace, severity, verdict, says, arithmetic, note } = claim;
  if (severity === "warning") {
    const problem = `${says} ${arithmetic}`;
    const revised = claim.origin === "two-sheets" ? ", or marker: revised to the newer one" : "";
    const remedy = `Compare both with the source; if it is printed so, ${adviseNote(claim)}${revised}. [${claim.id}]`;
    return [breach(claimDiffers, filePlace, problem, remedy)];
  }
  if (verdict === "consistent" && claim.kind === "conflict") {
    const problem = `The places of a contradiction print the same: ${arithmetic}`;
    const remedy = `Write under prints what each place says differently, or remove the claim. [${claim.id}]`;
    return [breach(claimNote, filePlace, problem, remedy)];
  }
  if (verdict === "consistent" && note !== undefined && claim.origin === "written") {
    const problem = `The note explains a disagreement, but the figures agree: ${arithmetic}`;
    const remedy = `Remove the note, or check the claim. [${claim.id}]`;
    return [breach(claimNote, filePlace, problem, remedy)];
  }
  return [];
}

/** What to write so that the disagreement is explained; a note that stands there already explains another value, or does not say which. */
function adviseNote({ origin, recomputed = "", stated, explainsOther }: CheckedClaim): string {
  const value = recomputed.replaceAll("\u2212", "-").replace(/^(-?[\d,.]+)(?:%| points?)$/, "$1");
  const explains = `explains: ${/[:,#]/.test(value) ? `"${value}"` : value}`;
  const isWritten = origin === "written";
  if (explainsOther)
    return isWritten ? `write ${explains} with the note` : `let the note name ${stated} and add ${explains}`;
  return isWritten ? `add a note with ${explains}` : `add a note that names ${stated} with ${explains}`;
}
