/*
 * In some authorities so few children live that a handful of them makes each share, rate, score and average. National files do not say of how many
 * these are. They are stated, and held against nothing.
 */
import type { AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { isAmount } from "../statistics/least-difference.ts";

/** In words, to stand in brackets after a figure. */
export const fewChildrenWords = "not compared: few children live there";

/** Why an area has no place among others, to follow “is not ranked:”. */
export const fewChildrenReason =
  "so few children live there that a handful of them makes each figure, and the source does not say of how many it is.";

/** Whether figures of an area are of too few children to be held against others. Never where their base is known, nor amounts. */
export function isOfFewChildren(
  indicator: Pick<IndicatorEntry, "unit" | "decimals">,
  { area, denominator }: { readonly area: string; readonly denominator?: number | undefined },
  names: AreaNames,
): boolean {
  return names.get(area)?.fewChildren === true && denominator === undefined && !isAmount(indicator);
}
