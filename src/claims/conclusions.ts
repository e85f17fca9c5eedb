import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import type { Polarity } from "../model/indicator.ts";
import { latestValue } from "../statistics/series.ts";
import { comparePrinted, type PrintedNumber } from "../statistics/interval.ts";
import { judgeTarget } from "../statistics/target.ts";
import type { NumberClaim } from "./recompute-number.ts";

/**
 * Whether a reader would conclude something else from the number stated than from the one held: above a comparator rather than below,
 * a target met rather than missed. Only where the claim repeats a figure of an indicator.
 */
export function conclusionsDiffer(claim: NumberClaim, stated: PrintedNumber): boolean {
  if (claim.kind !== "value") return false;
  const { held } = claim.of;
  if (!held || held.kind !== "value") return false;
  const { indicator, area, period } = held;
  const comparators = listComparators(indicator, area, period);
  return (
    comparators.some((other) => comparePrinted(stated, other) !== comparePrinted(claim.of, other)) ||
    listTargets(indicator, area, period).some(
      (target) =>
        concludeTarget(stated.value, target, indicator.polarity) !==
        concludeTarget(claim.of.value, target, indicator.polarity),
    )
  );
}

/** Figures of other areas for the period. */
function listComparators(indicator: IndicatorEntry, area: string, period: string): PrintedNumber[] {
  return indicator.series
    .filter((series) => series.area !== area)
    .map((series) =>
      latestValue({ ...series, observations: series.observations.filter((item) => item.period === period) }),
    )
    .filter((item) => item !== undefined)
    .map(({ value, decimals = 0 }) => ({ value, decimals }));
}

function listTargets(indicator: IndicatorEntry, area: string, period: string): number[] {
  return indicator.targets
    .filter((target) => target.area === area && target.period === period)
    .flatMap(({ value }) => value ?? []);
}

/** Met or missed, or where neither direction is better on which side of the target: a target is exact. */
function concludeTarget(result: number, target: number, polarity: Polarity): string {
  return judgeTarget(result, target, polarity) ?? String(Math.sign(result - target));
}
