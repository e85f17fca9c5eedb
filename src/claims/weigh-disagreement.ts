import type { Consequence } from "../model/claim-fields.ts";
import { readNumbers } from "../catalogue/explained.ts";
import type { Claim, Recomputation } from "./claim.ts";

/** From this share of the larger of two numbers on, a difference misleads: 43 for 34, or half the gap. */
const misleadingShare = 0.2;

/**
 * How much a disagreement matters to a reader. One that changes a conclusion, or a size by a fifth and more, comes first; then other
 * figures; dates, numbers of things named and last digits last.
 */
export function weighDisagreement(claim: Claim, outcome: Recomputation): Consequence {
  if (outcome.verdict === "consistent-by-truncation") return "detail";
  if (outcome.changesConclusion) return "conclusion";
  switch (claim.kind) {
    case "period-label":
    case "weekday":
    case "cross-reference":
    case "forecast":
      return "detail";
    case "count":
    case "copied":
    case "conflict":
      return "figure";
    default:
      return claim.number && isFarApart(claim.number.value, outcome.recomputed) ? "conclusion" : "figure";
  }
}

function isFarApart(stated: number, recomputed = ""): boolean {
  const [other] = readNumbers(recomputed);
  if (other === undefined) return false;
  const size = Math.abs(stated);
  const larger = Math.max(size, other);
  return larger > 0 && Math.abs(size - other) / larger >= misleadingShare - 1e-9;
}
