import type { ClaimInput } from "../model/claim-input.ts";

/** Fields of which one stands in every input, and in no other part of a claim. */
const inputFields = ["indicator", "rank", "target", "table", "figure", "missing", "difference", "distance", "sum"];

/** Whether a part of a claim is an input. */
export function isClaimInput(value: unknown): value is ClaimInput {
  return (
    typeof value === "object" && value !== null && !("kind" in value) && inputFields.some((field) => field in value)
  );
}
