import type { ClaimKind } from "../model/claim.ts";
import type { Claim } from "./claim.ts";

/** Kinds that compare figures, of which the direction can be worked out, and not whether a difference is large or its course steady. */
const comparing: readonly ClaimKind[] = [
  ...(["band", "quartile", "order", "comparison", "superlative", "target", "trend", "change", "gap"] as const),
];

/**
 * Words that say how much, how surely or how evenly: statistical significance needs a test, and "slightly" or "well above" a measure of
 * size, which no figure alone gives.
 */
const words = new RegExp(
  [
    "(?:very |most )?significantly|substantially|considerably|markedly|dramatically|sharply|steeply|slightly|marginally|steadily",
    "(?:well|far|just|much|slightly|significantly) (?:above|below|over|under|outside|inside|within|behind|ahead)",
    "(?:far|much|a lot|a little) (?:more|less|fewer|better|worse|higher|lower|larger|smaller|faster|timelier)",
    "(?:significant|substantial|considerable|marked|slight|steady|sharp|dramatic) (?:rise|fall|increase|decrease|improvement|decline|change|difference|gap|drop|growth)",
  ]
    .map((part) => `\\b(?:${part})\\b`)
    .join("|"),
  "gi",
);

/** Words of a claim that its figures cannot show: those that it declares, and those of its sentence on size and course. */
export function listUnchecked(claim: Claim): string[] {
  const found = comparing.includes(claim.kind) ? claim.says.match(words) : undefined;
  return [...new Set([...(claim.notChecked ?? []), ...(found ?? []).map((word) => word.toLowerCase())])];
}
