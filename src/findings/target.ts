import { areaName, type AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry, Target } from "../catalogue/indicator-entry.ts";
import { hasDirection } from "../model/indicator.ts";
import type { Band } from "../model/lists.ts";
import { differenceInWords, formatOrdinal, withUnitWord } from "../statistics/format.ts";
import { countNoun } from "../statistics/format-lists.ts";
import { formatTarget, isNumberTarget, judgeTarget, targetDecimals } from "../statistics/target.ts";
import { bandLimit } from "../statistics/rank.ts";
import { comparePrinted, roundingInterval, type PrintedNumber } from "../statistics/interval.ts";
import { isPlanned, printedNumber, seriesOf, valueIn, type ValuedObservation } from "../statistics/series.ts";
import { isOfFew } from "./figure-words.ts";
import { isSmallerGap } from "./gap-size.ts";

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
 * Whether the latest figure met its target, and by how much. Undefined where there is no target or several for its period, neither direction is
 * better, or result or target do not bear it: they are in doubt, or the result is a forecast or a share of very few.
 */
export function judgeLatestTarget(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  names: AreaNames,
  bands: readonly Band[],
): TargetOutcome | undefined {
  const [target, ...others] = indicator.targets.filter(
    ({ area, period }) => area === latest.area && period === latest.period,
  );
  if (
    !target ||
    others.length > 0 ||
    target.disputed ||
    latest.disputed === "figure" ||
    isPlanned(latest) ||
    indicator.denominator === "unknown" ||
    isOfFew(latest)
  )
    return undefined;
  const band = bands.find(({ id }) => id === target.band);
  if (band) return judgeBand(indicator, latest, band);
  const aim = readAim(indicator, target, latest, names);
  const outcome = aim && judgeAim(indicator, latest, aim);
  if (!aim || !outcome || isWithinRounding(latest, aim)) return undefined;
  const decimals = Math.max(latest.decimals ?? 0, aim.decimals);
  const apart = latest.value - aim.value;
  const by = Math.abs(apart) < 1e-9 ? undefined : differenceInWords(apart, decimals, indicator.unit);
  return { outcome, target: aim.words, by };
}

interface Aim extends PrintedNumber {
  /** Whether it is the figure of another area, which was rounded; a target that is a number is what it is. */
  readonly isRounded: boolean;
  readonly words: string;
}

/** Met or missed by what is better; of gaps, whose figures may be printed below zero, by which is the smaller. */
function judgeAim(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  aim: Aim,
): TargetOutcome["outcome"] | undefined {
  const isSmaller = hasDirection(indicator.polarity) ? isSmallerGap(indicator, latest, aim) : undefined;
  if (isSmaller === undefined || latest.value === aim.value)
    return judgeTarget(latest.value, aim.value, indicator.polarity);
  return isSmaller ? "met" : "missed";
}

function readAim(
  indicator: IndicatorEntry,
  target: Target,
  latest: ValuedObservation,
  names: AreaNames,
): Aim | undefined {
  if (isNumberTarget(target)) {
    const words = withUnitWord(formatTarget(target, indicator.unit), indicator.unit);
    return { value: target.value, decimals: targetDecimals(target), isRounded: false, words };
  }
  const { comparator } = target;
  const series = comparator === undefined ? undefined : seriesOf(indicator, comparator);
  const other = series && valueIn(series, latest.period);
  if (comparator === undefined || !other || other.disputed === "figure" || isOfFew(other) || isPlanned(other))
    return undefined;
  return { ...printedNumber(other), isRounded: true, words: `the figure for ${areaName(names, comparator)}` };
}

/**
 * Whether the figures before they were rounded may lie on either side of each other: 95% stands for 95.4 as well, which a target of 95.3 divides, and
 * 71.4% for less than another area's 71%.
 */
function isWithinRounding(latest: ValuedObservation, aim: Aim): boolean {
  if (latest.value === aim.value) return false;
  if (aim.isRounded) return comparePrinted(printedNumber(latest), aim) === "level";
  const { low, high } = roundingInterval(printedNumber(latest));
  return low < aim.value && aim.value < high;
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
