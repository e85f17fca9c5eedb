import type { IndicatorEntry, Observation } from "../catalogue/catalogue.ts";
import { latestValue } from "../statistics/series.ts";
import { comparePrinted, type PrintedNumber } from "../statistics/interval.ts";
import type { NumberClaim } from "./recompute-number.ts";

/**
 * Whether a reader would conclude something else from the number stated than from the one held: above a comparator rather than below,
 * a target met rather than missed. Only where the claim repeats a figure of an indicator.
 */
export function conclusionsDiffer(claim: NumberClaim, stated: PrintedNumber): boolean {
  if (claim.kind !== "value") return false;
  const { held } = claim.of;
  if (!held || held.kind !== "value") return false;
  const others = listYardsticks(held.indicator, held.area, held.period);
  return others.some((other) => comparePrinted(stated, other) !== comparePrinted(claim.of, other));
}

/** Figures that the figure of an area is read against: those of other areas for the period, and its target. */
function listYardsticks(indicator: IndicatorEntry, area: string, period: string): PrintedNumber[] {
  const compared = indicator.series
    .filter((series) => series.area !== area)
    .map((series) =>
      latestValue({ ...series, observations: series.observations.filter((item) => item.period === period) }),
    )
    .filter((item) => item !== undefined)
    .map(toPrinted);
  const targets = indicator.targets
    .filter((target) => target.area === area && target.period === period)
    .flatMap(({ value }) => (value === undefined ? [] : [{ value, decimals: 0 }]));
  return [...compared, ...targets];
}

function toPrinted(observation: Observation & { value: number }): PrintedNumber {
  return { value: observation.value, decimals: observation.decimals ?? 0 };
}
