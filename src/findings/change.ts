import type { AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import { differenceInWords } from "../statistics/format.ts";
import { formatSince, formatWhen } from "../statistics/format-time.ts";
import type { Comparison } from "../statistics/interval.ts";
import { hasValue } from "../statistics/series.ts";
import { findDoubt } from "./doubt.ts";
import { readComparable } from "./figure-words.ts";
import { isSmallerGap } from "./gap-size.ts";
import { measureMovement } from "./movement.ts";

/** How a figure changed since the one before it. */
export interface LatestChange {
  readonly direction: Comparison;
  /** Whether that is good: undefined where neither direction is better, little changed, or the figure is an amount. */
  readonly verdict: "better" | "worse" | undefined;
  /** “Up 4.3 percentage points since 2016”. */
  readonly words: string;
}

/**
 * The change from the last figure but one to the last, as far as `measureMovement` lets one tell. Undefined where there are no two
 * figures, where they cannot be compared, and where they do not bear a sentence (`findDoubt`).
 */
export function stateLatestChange(
  indicator: IndicatorEntry,
  series: Series,
  names: AreaNames,
): LatestChange | undefined {
  const [previous, latest] = series.observations.filter(hasValue).slice(-2);
  if (!previous || !latest || indicator.counts === "since-april") return undefined;
  if (findDoubt(indicator, latest, [previous], names) !== undefined) return undefined;
  const movement = measureMovement(indicator, previous, latest);
  if (!movement) return undefined;
  const { comparison: direction, verdict, level, value, decimals } = movement;
  const since = formatSince(previous.period, indicator.periodKind);
  if (level === "printed")
    return { direction, verdict, words: `The same as ${formatWhen(previous.period, indicator.periodKind)}` };
  if (direction === "level") return { direction, verdict, words: `Little change since ${since}` };
  const { measure } = readComparable(latest, indicator);
  const size = differenceInWords(value, decimals, measure.unit);
  const isSmaller = isSmallerGap(indicator, latest, previous);
  if (isSmaller !== undefined) {
    const when = formatWhen(previous.period, indicator.periodKind);
    return {
      direction: isSmaller ? "below" : "above",
      verdict,
      words: `${size} ${isSmaller ? "smaller" : "larger"} than ${when}`,
    };
  }
  return { direction, verdict, words: `${direction === "above" ? "Up" : "Down"} ${size} since ${since}` };
}
