import type { Band } from "../model/lists.ts";
import { hasDirection } from "../model/indicator.ts";
import { canExceed, canReach, exactly, overlap, size, subtract } from "../statistics/interval-arithmetic.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { bandLimit, isInBand, quartileOf } from "../statistics/rank.ts";
import type { ClaimOf, Recomputation } from "./claim.ts";
import type { DocumentKind } from "./judge-document.ts";
import { showQuantity, type Quantity } from "./quantity.ts";
import type { Known, NumberKind } from "./recompute-number.ts";
import type { ClaimKind } from "../model/claim.ts";

/** Kinds of claim that state a conclusion in words. */
export type ConclusionKind = Exclude<ClaimKind, NumberKind | DocumentKind>;

export type ConclusionClaim = Known<ClaimOf<ConclusionKind>>;

/** Recomputes a claim that states a conclusion. It agrees where the rounded figures allow it. */
export function judgeConclusion(claim: ConclusionClaim, bands: readonly Band[]): Recomputation {
  switch (claim.kind) {
    case "band":
      return judgeBand(claim, bands);
    case "quartile":
      return judgeQuartile(claim);
    case "order":
      return judgeOrder(claim);
    case "comparison":
      return judgeComparison(claim);
    case "superlative": {
      const highest = claim.is === "highest" || claim.is === (higherIsBetter(claim.of) === false ? "worst" : "best");
      if ((claim.is === "best" || claim.is === "worst") && higherIsBetter(claim.of) === undefined)
        return withoutPolarity;
      const beaten = claim.among.filter((other) =>
        highest ? canExceedSurely(other, claim.of) : canExceedSurely(claim.of, other),
      );
      const shown = beaten.map(showSubject).join(", ");
      const sentence =
        beaten.length === 0
          ? `None of ${listShown(claim.among)} goes beyond ${showQuantity(claim.of)}.`
          : `${joinWords(beaten.map(tellSubject))}; what is called the ${claim.is} is ${showQuantity(claim.of)}.`;
      return conclude(beaten.length === 0, beaten.length === 0 ? claim.is : shown, sentence);
    }
    case "target": {
      const better = claim.better ?? betterDirection(claim.result);
      if (better === undefined) return withoutPolarity;
      const [result, target] = [claim.result, claim.target];
      const met =
        better === "higher" ? canReach(result.interval, target.interval) : canReach(target.interval, result.interval);
      const missed =
        better === "higher" ? canExceed(target.interval, result.interval) : canExceed(result.interval, target.interval);
      const sentence = `The result is ${showQuantity(result)}, the target ${showQuantity(target)}, and ${better} is better.`;
      return conclude(claim.is === "met" ? met : missed, met ? "met" : "missed", sentence);
    }
    case "trend":
      return judgeTrend(claim);
  }
}

/** An order, checked from each figure to the next; the sentence names the first two that do not fit. */
function judgeOrder({ inputs, order }: Known<ClaimOf<"order">>): Recomputation {
  const isRight = (before: Quantity, after: Quantity) =>
    order === "highest-first" ? canReach(before.interval, after.interval) : canReach(after.interval, before.interval);
  const shown = listShown(inputs);
  for (const [index, after] of inputs.entries()) {
    const before = inputs[index - 1];
    if (!before || isRight(before, after)) continue;
    const word = order === "highest-first" ? "higher" : "lower";
    const sentence = `By this order ${before.subject} is the ${word}; the figures are ${showQuantity(before)} for it and ${showQuantity(after)} for ${after.subject}.`;
    return conclude(false, shown, sentence);
  }
  return conclude(true, shown, `In the order given, the figures are ${shown}.`);
}

function judgeBand(claim: Known<ClaimOf<"band">>, bands: readonly Band[]): Recomputation {
  const band = bands.find((item) => item.id === claim.band);
  const { rank } = claim;
  if (!band || rank.rankedAreas === undefined) return withoutRanked;
  const limit = bandLimit(band, rank.rankedAreas);
  const sentence =
    band.end === "top"
      ? `Of ${rank.rankedAreas}, the ${band.title} ends at rank ${limit}; the rank is ${rank.value}.`
      : `Of ${rank.rankedAreas}, the ${band.title} begins at rank ${limit}; the rank is ${rank.value}.`;
  return conclude(isInBand(rank.value, rank.rankedAreas, band), showQuantity(rank), sentence);
}

function judgeQuartile(claim: Known<ClaimOf<"quartile">>): Recomputation {
  const { rank } = claim;
  if (rank.rankedAreas === undefined) return withoutRanked;
  const quartile = quartileOf(rank.value, rank.rankedAreas);
  const sentence = `Rank ${rank.value} of ${rank.rankedAreas} lies in quarter ${quartile.join(" or ")}.`;
  return conclude(quartile.includes(claim.quartile), showQuantity(rank), sentence);
}

function judgeComparison(claim: Known<ClaimOf<"comparison">>): Recomputation {
  const direction = directionOf(claim);
  if (direction === undefined) return withoutPolarity;
  const allowed = claim.tolerance === undefined ? "" : ` Up to ${claim.tolerance} apart counts as in line.`;
  const sentence = `${[claim.of, ...claim.than].map(tellSubject).join("; ")}.${allowed}`;
  const shown = `${showQuantity(claim.of)} against ${listShown(claim.than)}`;
  if (direction === "in-line") {
    const agrees = claim.than.every((other) =>
      claim.tolerance === undefined
        ? overlap(claim.of.interval, other.interval)
        : canReach(exactly(claim.tolerance), size(subtract(claim.of.interval, other.interval))),
    );
    return conclude(agrees, shown, sentence);
  }
  const steps = claim.than.map((other) =>
    direction === "above" ? ([other, claim.of] as const) : ([claim.of, other] as const),
  );
  return concludeRises(steps, shown, sentence);
}

function directionOf(claim: Known<ClaimOf<"comparison">>): "above" | "below" | "in-line" | undefined {
  if (claim.is !== "better" && claim.is !== "worse") return claim.is;
  const higher = higherIsBetter(claim.of);
  if (higher === undefined) return undefined;
  return (claim.is === "better") === higher ? "above" : "below";
}

function judgeTrend(claim: Known<ClaimOf<"trend">>): Recomputation {
  const steps = claim.over.slice(1).map((to, index) => [claim.over[index] ?? to, to] as const);
  const shown = listShown(claim.over);
  const sentence = `The figures in order are ${shown}.`;
  if (claim.is === "unchanged") {
    return conclude(
      steps.every(([from, to]) => overlap(from.interval, to.interval)),
      shown,
      sentence,
    );
  }
  const higher = higherIsBetter(claim.over[0]);
  if ((claim.is === "improving" || claim.is === "worsening") && higher === undefined) return withoutPolarity;
  const rises =
    claim.is === "rising" ||
    (claim.is === "improving" ? higher === true : claim.is === "worsening" && higher === false);
  return concludeRises(rises ? steps : steps.map(([from, to]) => [to, from] as const), shown, sentence);
}

/** Whether each pair goes up, as far as rounding lets one tell. */
function concludeRises(
  pairs: readonly (readonly [Quantity, Quantity])[],
  shown: string,
  sentence: string,
): Recomputation {
  if (pairs.some(([from, to]) => !canExceed(to.interval, from.interval))) return conclude(false, shown, sentence);
  if (pairs.every(([from, to]) => canExceedSurely(to, from))) return conclude(true, shown, sentence);
  return {
    verdict: "unverifiable",
    recomputed: shown,
    arithmetic: `${sentence} Rounding hides which is higher.`,
    changesConclusion: false,
  };
}

function canExceedSurely(a: Quantity, b: Quantity): boolean {
  return !canReach(b.interval, a.interval);
}

/** Which way is better, by the indicator of a figure; ranks are better when lower. Undefined where nothing says so. */
function betterDirection(quantity: Quantity): "higher" | "lower" | undefined {
  const { held } = quantity;
  if (held?.kind === "rank" || quantity.rankedAreas !== undefined) return "lower";
  const polarity = held && held.kind !== "cell" ? held.indicator.polarity : "unknown";
  return hasDirection(polarity) ? (polarity === "higher-is-better" ? "higher" : "lower") : undefined;
}

function higherIsBetter(quantity: Quantity | undefined): boolean | undefined {
  const better = quantity && betterDirection(quantity);
  return better === undefined ? undefined : better === "higher";
}

function conclude(holds: boolean, recomputed: string, arithmetic: string): Recomputation {
  return { verdict: holds ? "consistent" : "contradicted", recomputed, arithmetic, changesConclusion: !holds };
}

const withoutPolarity: Recomputation = {
  verdict: "unverifiable",
  arithmetic: "It is not recorded which direction is better.",
  changesConclusion: false,
};

const withoutRanked: Recomputation = {
  verdict: "unverifiable",
  arithmetic: "It is not recorded how many areas were ranked.",
  changesConclusion: false,
};

function listShown(quantities: readonly Quantity[]): string {
  return quantities.map(showQuantity).join(", ");
}

/** A figure in a sentence: what it is, and how much. */
function tellSubject(quantity: Quantity): string {
  return `${quantity.subject} is ${showQuantity(quantity)}`;
}

function showSubject(quantity: Quantity): string {
  return `${showQuantity(quantity)} (${quantity.subject})`;
}
