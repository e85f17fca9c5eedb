import { areaName, type AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry, Target } from "../catalogue/indicator-entry.ts";
import type { Band } from "../model/lists.ts";
import { differenceInWords, formatOrdinal, withUnitWord } from "../statistics/format.ts";
import { countNoun } from "../statistics/format-lists.ts";
import { formatTarget, isNumberTarget, judgeTarget, targetDecimals } from "../statistics/target.ts";
import { bandLimit } from "../statistics/rank.ts";
import { roundingInterval } from "../statistics/interval.ts";
import { printedNumber, seriesOf, valueIn, type ValuedObservation } from "../statistics/series.ts";
import { isOfFew } from "./figure-words.ts";

/** What became of a target. */
export interface TargetOutcome {
  readonly outcome: "met" | "missed";
  /** What was aimed for: “90%”, “the top 10%”, “the figure for England”. */
  readonly target: string;
  /** By how much, in words; undefined where it was reached exactly. */
  readonly by: string | undefined;
  /** Whether the target was a place in the ranking. */
  readonly byPlaces?: true;
}

/**
 * Whether the latest figure met its target, and by how much. Undefined where there is no target for its period, neither direction is
 * better, or result or target do not bear it: they are in doubt, or the result is a share of very few.
 */
export function judgeLatestTarget(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  names: AreaNames,
  bands: readonly Band[],
): TargetOutcome | undefined {
  const target = indicator.targets.find(({ area, period }) => area === latest.area && period === latest.period);
  if (
    !target ||
    target.disputed ||
    latest.disputed === "figure" ||
    indicator.denominator === "unknown" ||
    isOfFew(latest)
  )
    return undefined;
  const band = bands.find(({ id }) => id === target.band);
  if (band) return judgeBand(indicator, latest, band);
  const aim = readAim(indicator, target, latest, names);
  const outcome = aim && judgeTarget(latest.value, aim.value, indicator.polarity);
  if (!aim || !outcome || isWithinRounding(latest, aim.value)) return undefined;
  const decimals = Math.max(latest.decimals ?? 0, aim.decimals);
  const apart = latest.value - aim.value;
  const by = Math.abs(apart) < 1e-9 ? undefined : differenceInWords(apart, decimals, indicator.unit);
  return { outcome, target: aim.words, by };
}

interface Aim {
  readonly value: number;
  readonly decimals: number;
  readonly words: string;
}

function readAim(
  indicator: IndicatorEntry,
  target: Target,
  latest: ValuedObservation,
  names: AreaNames,
): Aim | undefined {
  if (isNumberTarget(target)) {
    const words = withUnitWord(formatTarget(target, indicator.unit), indicator.unit);
    return { value: target.value, decimals: targetDecimals(target), words };
  }
  const { comparator } = target;
  const series = comparator === undefined ? undefined : seriesOf(indicator, comparator);
  const other = series && valueIn(series, latest.period);
  if (comparator === undefined || !other || other.disputed === "figure") return undefined;
  return { value: other.value, decimals: other.decimals ?? 0, words: `the figure for ${areaName(names, comparator)}` };
}

/** Whether the figure before it was rounded may lie on either side of the target: 95% stands for 95.4 as well, which a target of 95.3 divides. */
function isWithinRounding(latest: ValuedObservation, aim: number): boolean {
  const { low, high } = roundingInterval(printedNumber(latest));
  return latest.value !== aim && low < aim && aim < high;
}

/** A target that is a band of the ranking: the rank for the same period decides, and by how many places. */
function judgeBand(
  indicator: IndicatorEntry,
  { area, period }: ValuedObservation,
  band: Band,
): TargetOutcome | undefined {
  const rank = indicator.ranks.find((item) => item.area === area && item.period === period);
  if (!rank || rank.disputed || band.end !== "top") return undefined;
  const places = rank.rank - bandLimit(band, rank.of);
  return {
    outcome: places > 0 ? "missed" : "met",
    target: `the ${band.title}`,
    by: places > 0 ? (places === 1 ? "one place" : countNoun(places, "place")) : undefined,
    ...(places > 0 && { byPlaces: true }),
  };
}

/** The outcome in a sentence: “target of 90% missed by 1.3 percentage points”. */
export function stateOutcome({ outcome, target, by }: TargetOutcome): string {
  return `target of ${target} ${outcome}${by === undefined ? "" : ` by ${by}`}`;
}

/** A rank in a sentence: “ranked 16th of 152”. */
export function stateRank({ rank, of }: { readonly rank: number; readonly of: number }): string {
  return `ranked ${formatOrdinal(rank)} of ${of}`;
}
