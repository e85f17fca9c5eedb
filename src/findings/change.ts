import type { IndicatorEntry, Series } from "../catalogue/catalogue.ts";
import { difference, unitOfDifference } from "../statistics/change.ts";
import { crossesBreak, hasValue, printedNumber } from "../statistics/series.ts";
import { withUnitWord, formatNumber, formatPeriod } from "../statistics/format.ts";
import { comparePrinted, type Comparison } from "../statistics/interval.ts";

/** How a figure changed since the one before it. */
export interface LatestChange {
  readonly direction: Comparison;
  /** Whether that is good: undefined where neither direction is better, or nothing changed. */
  readonly verdict: "better" | "worse" | undefined;
  /** “Up 4.3 percentage points since 2016”. */
  readonly words: string;
}

/**
 * The change from the last figure but one to the last, as far as rounding lets one tell. Undefined where there are no two figures, where
 * a series break lies between them, and where the periods overlap.
 */
export function stateLatestChange(indicator: IndicatorEntry, series: Series): LatestChange | undefined {
  const [previous, latest] = series.observations.filter(hasValue).slice(-2);
  if (!previous || !latest || indicator.counts === "since-april") return undefined;
  if (crossesBreak(indicator, previous.period, latest.period)) return undefined;
  const [before, now] = [printedNumber(previous), printedNumber(latest)];
  const direction = comparePrinted(now, before);
  const since = formatPeriod(previous.period, indicator.periodKind);
  if (direction === "level") {
    const on = indicator.periodKind === "date" ? "on" : "in";
    return {
      direction,
      verdict: undefined,
      words: `${now.value === before.value ? "The" : "About the"} same as ${on} ${since}`,
    };
  }
  const decimals = Math.min(now.decimals, before.decimals);
  const unit = unitOfDifference(indicator.unit);
  const size = formatNumber(Math.abs(difference(before.value, now.value, decimals)), decimals, unit);
  const verb = direction === "above" ? "Up" : "Down";
  return {
    direction,
    verdict: judge(direction, indicator),
    words: `${verb} ${withUnitWord(size, unit)} since ${since}`,
  };
}

function judge(direction: Comparison, { polarity }: Pick<IndicatorEntry, "polarity">): LatestChange["verdict"] {
  if (polarity === "neither") return undefined;
  return (direction === "above") === (polarity === "higher-is-better") ? "better" : "worse";
}
