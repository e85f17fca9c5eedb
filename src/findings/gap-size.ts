import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { hasDirection } from "../model/indicator.ts";
import type { Comparison } from "../statistics/interval.ts";
import type { ValuedObservation } from "../statistics/series.ts";
import { describeFigure, type FigureMeasure } from "./figure-words.ts";

type Sized = Pick<ValuedObservation, "value">;

/**
 * Whether of two figures of an indicator that is a gap the first is the smaller gap, whatever sign the source prints before both. Undefined of other
 * indicators, and where one group is behind in one figure and ahead in the other.
 */
export function isSmallerGap({ gap }: Pick<IndicatorEntry, "gap">, first: Sized, second: Sized): boolean | undefined {
  if (!gap || first.value * second.value <= 0) return undefined;
  return Math.abs(first.value) < Math.abs(second.value);
}

/**
 * Whether the first of two figures that lie to each other as `comparison` says is the better one: by the polarity, of gaps the smaller. Undefined where
 * they are level or neither direction is better.
 */
export function judgeBetter(
  indicator: Pick<IndicatorEntry, "gap" | "polarity">,
  comparison: Comparison,
  first: Sized,
  second: Sized,
): "better" | "worse" | undefined {
  if (comparison === "level" || !hasDirection(indicator.polarity)) return undefined;
  const isHigher = comparison === "above";
  const isBetter = isSmallerGap(indicator, first, second) ?? isHigher === (indicator.polarity === "higher-is-better");
  return isBetter ? "better" : "worse";
}

/** A figure after the later one that it is held against: of a gap on the same side its size alone, for what stands before it is called a gap already. */
export function describeEarlier(earlier: ValuedObservation, later: Sized, measure: FigureMeasure): string {
  const isSameSide = measure.gap && earlier.value * later.value > 0;
  return describeFigure(isSameSide ? { ...earlier, value: Math.abs(earlier.value) } : earlier, measure);
}
