import type { CheckedClaim } from "../../claims/claim.ts";
import type { Consequence } from "../../model/claim-fields.ts";

/** One cause of disagreement, however often it is printed: what readers get as one entry. */
export interface CheckEntry {
  /** The disagreement that is told. */
  readonly lead: CheckedClaim;
  /** Those of the same cause at other places. */
  readonly others: readonly CheckedClaim[];
  readonly consequence: Consequence;
  /** Why it matters, in a sentence. */
  readonly matters: string;
}
