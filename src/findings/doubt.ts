import { nameInSentence, type AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry, Observation } from "../catalogue/indicator-entry.ts";
import { fewChildrenWords, isOfFewChildren } from "./few-children.ts";
import { isUnsteady, unsteadyWords, type UnsteadyMeasure } from "./unsteady.ts";
import { formatPeriod } from "../statistics/format-time.ts";

/**
 * The one guard of all sentences: what is in doubt about the figures that a sentence would rest on, in words; undefined where they bear
 * it. In doubt are figures that a check disputes, shares of which the source does not say of whom they are, and figures of groups that move as those of
 * a handful do, or of places where few children live. A sentence then says no more than the latest figure (`own`), its place and time, and this.
 */
export function findDoubt(
  indicator: Pick<IndicatorEntry, "denominator" | "periodKind" | "unit" | "decimals"> & UnsteadyMeasure,
  own: Observation,
  others: readonly Observation[],
  names: AreaNames,
): string | undefined {
  if (own.disputed === "figure") return "this figure is in doubt";
  if (indicator.denominator === "unknown") return unknownBase;
  if (isOfFewChildren(indicator, own, names)) return fewChildrenWords;
  if (isUnsteady(indicator, own.area, names)) return unsteadyWords;
  const disputed = others.find((other) => other.disputed === "figure");
  if (disputed) {
    const where = disputed.area === own.area ? "" : ` for ${nameInSentence(disputed.area, names)}`;
    const when = disputed.period === own.period ? "" : ` for ${formatPeriod(disputed.period, indicator.periodKind)}`;
    return `the figure${where || when} is in doubt`;
  }
  const isChange = others.some(({ area, period }) => area === own.area && period !== own.period);
  return isChange && own.disputed === "change" ? "how it changed is in doubt" : undefined;
}

/** Said wherever a share is published whose base the source does not give. */
export const unknownBase = "the source does not say of how many";
