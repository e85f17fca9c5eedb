import { roundTo } from "../statistics/change.ts";
import type { PrintedNumber } from "../statistics/interval.ts";
import {
  canExceed,
  canReach,
  exactly,
  negate,
  overlap,
  rounded,
  truncated,
  type Interval,
} from "../statistics/interval-arithmetic.ts";
import type { ClaimOf, Recomputation, Verdict } from "./claim.ts";
import { showNumber } from "./quantity.ts";
import { conclusionsDiffer } from "./conclusions.ts";
import { computeNumber, type ComputedNumber, type NumberClaim, type NumberKind } from "./recompute-number.ts";

/** How far "about" reaches: a tenth of the number stated. */
const aboutShare = 0.1;

/** Recomputes a claim that states a number. */
export function judgeNumber(claim: NumberClaim): Recomputation {
  const stated = signedNumber(claim);
  const computed = computeFitting(claim, stated);
  if (typeof computed === "string") return { verdict: "unverifiable", arithmetic: computed, changesConclusion: false };
  const verdict = compareClaim(claim, stated, computed);
  const otherUnit = verdict === "contradicted" ? undefined : findOtherUnit(claim, computed);
  if (otherUnit !== undefined) {
    const shown = showComputed(stated, computed, "consistent");
    const arithmetic = `${computed.sentence(shown)} ${otherUnit}`;
    return { verdict: "contradicted", recomputed: shown, arithmetic, changesConclusion: false, isOfUnitOnly: true };
  }
  const recomputed = showComputed(stated, computed, verdict);
  const changesConclusion =
    verdict === "contradicted" && (signsDiffer(stated.value, computed.interval) || conclusionsDiffer(claim, stated));
  return { verdict, recomputed, arithmetic: computed.sentence(recomputed), changesConclusion };
}

/** The number without what it may take in besides, or with it where only that agrees. */
function computeFitting(claim: NumberClaim, stated: PrintedNumber): ComputedNumber | string {
  const plain = computeNumber(claim);
  const wider = typeof plain === "string" ? undefined : includeMore(claim);
  const computed = wider && computeNumber(wider);
  if (typeof computed !== "object" || typeof plain === "string") return plain;
  const fits = (one: ComputedNumber) => compareClaim(claim, stated, one) === "consistent";
  return !fits(plain) && fits(computed) ? computed : plain;
}

function includeMore(claim: NumberClaim): NumberClaim | undefined {
  if (claim.kind === "total" && claim.including) return { ...claim, parts: [...claim.parts, ...claim.including] };
  if (claim.kind === "count" && claim.including) return { ...claim, things: [...claim.things, ...claim.including] };
  return undefined;
}

/** What is wrong with the unit in which a difference is printed, where its number is right in the other: points called per cent. */
function findOtherUnit(claim: NumberClaim, { unit }: ComputedNumber): string | undefined {
  const printed = "printedIn" in claim ? claim.printedIn : undefined;
  if (printed === undefined || unit === undefined || printed === unit) return undefined;
  if (printed === "percentage-points") return "The number is a percentage of the first figure, not percentage points.";
  if (unit !== "percentage-points") return undefined;
  const relative = claim.kind === "change" ? computeNumber({ ...claim, in: "percent" }) : undefined;
  if (typeof relative === "object" && compareClaim(claim, signedNumber(claim), relative) === "consistent")
    return undefined;
  const size =
    typeof relative === "object"
      ? ` As a percentage of the first figure it would be ${showNumber(relative.point, 1, "percent")}.`
      : "";
  return `The number is a difference in percentage points, not a percentage.${size}`;
}

/** The number of a claim as shown: with its unit, its sign and the document's "about" or "more than". */
export function showStated(claim: ClaimOf<NumberKind>, unit: ComputedNumber["unit"]): string {
  const { value, decimals } = numberOf(claim);
  const qualifier = claim.qualifier === undefined ? "" : `${claim.qualifier.replace("-", " ")} `;
  const direction = "direction" in claim && claim.direction !== undefined ? directionWords[claim.direction] : "";
  const printed = "printedIn" in claim ? claim.printedIn : undefined;
  return `${qualifier}${showNumber(value, decimals, printed ?? unit)}${direction}`;
}

const directionWords = { rise: " up", fall: " down", ahead: " ahead", behind: " behind", either: " apart" };

function numberOf(claim: Pick<ClaimOf<NumberKind>, "number">): PrintedNumber {
  if (!claim.number) throw new Error("A claim of this kind states a number.");
  return claim.number;
}

/** The number with the sign that words give it. */
function signedNumber(claim: NumberClaim): PrintedNumber {
  const { value, decimals } = numberOf(claim);
  const direction = "direction" in claim ? claim.direction : undefined;
  if (direction === "fall" || direction === "behind") return { value: -Math.abs(value), decimals };
  if (direction === undefined) return { value, decimals };
  return { value: Math.abs(value), decimals };
}

/**
 * The verdict on a number. Words such as "more than" are about the size of what fell or lies behind: "fell by more than 10" is a change below -10. A change
 * the other way is no smaller one of what is stated.
 */
function compareClaim(claim: NumberClaim, stated: PrintedNumber, computed: ComputedNumber): Verdict {
  const { qualifier } = claim;
  const direction = "direction" in claim ? claim.direction : undefined;
  if (direction === undefined || qualifier === undefined || qualifier === "about")
    return compareStated(stated, qualifier, computed);
  const isDown = direction === "fall" || direction === "behind";
  const interval = isDown ? negate(computed.interval) : computed.interval;
  if (!canReach(interval, exactly(0))) return "contradicted";
  return compareStated({ ...stated, value: Math.abs(stated.value) }, qualifier, { ...computed, interval });
}

function compareStated(
  stated: PrintedNumber,
  qualifier: ClaimOf<NumberKind>["qualifier"],
  computed: ComputedNumber,
): Verdict {
  const { interval } = computed;
  switch (qualifier) {
    case "about": {
      const reach = Math.abs(stated.value) * aboutShare;
      const near: Interval = {
        low: stated.value - reach,
        high: stated.value + reach,
        includesLow: true,
        includesHigh: true,
      };
      return overlap(near, interval) || overlap(rounded(stated), interval) ? "consistent" : "contradicted";
    }
    case "more-than":
      return canExceed(interval, exactly(stated.value)) ? "consistent" : "contradicted";
    case "less-than":
      return canExceed(exactly(stated.value), interval) ? "consistent" : "contradicted";
    case "at-least":
      return canReach(interval, exactly(stated.value)) ? "consistent" : "contradicted";
    case "at-most":
      return canReach(exactly(stated.value), interval) ? "consistent" : "contradicted";
    case undefined: {
      if (overlap(computed.exact ? exactly(stated.value) : rounded(stated), interval)) return "consistent";
      return !computed.exact && overlap(truncated(stated), interval) ? "consistent-by-truncation" : "contradicted";
    }
  }
}

/** The recomputed number with the decimals stated, or with as many more as show how it differs; a printed one as printed. */
function showComputed(stated: PrintedNumber, computed: ComputedNumber, verdict: Verdict): string {
  const show = (decimals: number) => showNumber(computed.point, decimals, computed.unit);
  if (computed.decimals !== undefined) return show(computed.decimals);
  if (computed.exact) return show(Math.max(stated.decimals, decimalsOf(computed.point)));
  if (verdict === "consistent") return show(stated.decimals);
  if (verdict === "consistent-by-truncation") return show(stated.decimals + 1);
  const extra = [0, 1, 2].find((more) => roundTo(computed.point, stated.decimals + more) !== stated.value) ?? 0;
  return show(stated.decimals + extra);
}

function decimalsOf(value: number): number {
  return (String(roundTo(value, 4)).split(".")[1] ?? "").length;
}

function signsDiffer(stated: number, interval: Interval): boolean {
  return (stated > 0 && interval.high <= 0) || (stated < 0 && interval.low >= 0);
}
