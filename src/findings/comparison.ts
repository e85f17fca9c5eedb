import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import { periodIndex } from "../model/period.ts";
import { differenceInWords, inWords } from "../statistics/format.ts";
import { countAll } from "../statistics/format-lists.ts";
import { formatSince, periodWords } from "../statistics/format-time.ts";
import { compareFigures, isAmount, type Difference } from "../statistics/least-difference.ts";
import {
  crossesBreak,
  hasValue,
  isPlanned,
  printedNumber,
  valueIn,
  type ValuedObservation,
} from "../statistics/series.ts";
import { isOfFew, isWithinLimits, whenOf } from "./figure-words.ts";
import { isSmallerGap } from "./gap-size.ts";

/** Two areas in one period. */
export interface ComparedPeriod extends Difference {
  readonly period: string;
  readonly own: ValuedObservation;
  readonly other: ValuedObservation;
}

/** Whether figures of an indicator can be held against those of another area: amounts cannot, nor shares of one knows not whom. */
export function isComparable(indicator: Pick<IndicatorEntry, "unit" | "decimals" | "denominator">): boolean {
  return !isAmount(indicator) && indicator.denominator !== "unknown";
}

/** What is asked of an indicator whose figures are held against those of another area. */
type ComparedMeasure = Pick<
  IndicatorEntry,
  "unit" | "decimals" | "denominator" | "leastDifference" | "range" | "authorityFigures"
>;

/**
 * How a figure lies to another area's of the same period; level also where chance may be all that lies between them. Undefined where the two bear no
 * comparison: they are amounts, in doubt, of very few, or of one knows not whom, or one of them is a forecast.
 */
export function comparePair(
  indicator: ComparedMeasure,
  own: ValuedObservation,
  other: ValuedObservation,
): Difference | undefined {
  if (!isComparable(indicator) || isPlanned(own) !== isPlanned(other)) return undefined;
  if (own.disputed === "figure" || other.disputed === "figure" || isOfFew(own) || isOfFew(other)) return undefined;
  const difference = compareFigures(indicator, printedNumber(own), printedNumber(other));
  return difference.level === undefined && isWithinLimits(own, other)
    ? { ...difference, comparison: "level", level: "small" }
    : difference;
}

/** How one area lies to another in every period for which both have a figure that bears it, oldest first. */
export function compareAreas(indicator: ComparedMeasure, first: Series, second: Series): ComparedPeriod[] {
  return first.observations.filter(hasValue).flatMap((own) => {
    const other = valueIn(second, own.period);
    const difference = other && comparePair(indicator, own, other);
    return difference ? [{ period: own.period, own, other, ...difference }] : [];
  });
}

/** How the latest figure lies to another area's, to follow it after a comma: “8.0 percentage points above England”. */
export function stateDifference(
  indicator: IndicatorEntry,
  last: Omit<ComparedPeriod, "period">,
  otherName: string,
): string {
  const size = differenceInWords(last.value, last.decimals, indicator.unit);
  if (last.level === "printed") return `level with ${otherName}`;
  if (last.level !== undefined) return `about level with ${otherName} (${inWords(last.other, indicator.unit)})`;
  const isSmaller = isSmallerGap(indicator, last.own, last.other);
  if (isSmaller !== undefined) return `${size} ${isSmaller ? "smaller" : "larger"} than in ${otherName}`;
  return `${size} ${last.comparison} ${otherName}`;
}

/**
 * What became of the difference, to follow it after a semicolon: “above in every year since 2013”, “below in 2016”, “6.4 above in 2013” where it
 * has changed. Undefined where there is no earlier period.
 */
export function stateHistory(indicator: IndicatorEntry, compared: readonly ComparedPeriod[]): string | undefined {
  const [first, last, previous] = [compared[0], compared.at(-1), compared.at(-2)];
  if (!first || !last || !previous || indicator.gap) return undefined;
  const run = compared.slice(compared.findLastIndex(({ comparison }) => comparison !== last.comparison) + 1);
  const word = nameSide(run);
  if (run.length === 1) return `${nameSide([previous])} ${whenOf(previous.period, indicator)}`;
  const since = formatSince(run[0]?.period ?? "", indicator.periodKind);
  const step = periodWords[indicator.periodKind];
  const inAll = `${word} in ${countAll(run.length, step)} compared since ${since}`;
  if (run.length < compared.length) return hasGap(indicator, run) ? inAll : `${word} since ${since}`;
  // Sizes before and after a break are on other scales; on which side the figure lay is true of each year.
  const isOneScale = !crossesBreak(indicator, first.period, last.period);
  const gaps = [last, first].map(({ value, decimals }) => ({ value: Math.abs(value), decimals }));
  const change = gaps[0] && gaps[1] && compareFigures(indicator, gaps[0], gaps[1]);
  if (isOneScale && last.comparison !== "level" && change && change.comparison !== "level")
    return `${differenceInWords(first.value, first.decimals, indicator.unit)} ${word} ${whenOf(first.period, indicator)}`;
  if (compared.length === 2) return `${word} ${whenOf(first.period, indicator)} too`;
  return hasGap(indicator, compared) ? inAll : `${word} in every ${step} since ${since}`;
}

/** The side on which all of the periods lie. */
function nameSide(compared: readonly ComparedPeriod[]): string {
  const [first] = compared;
  if (first?.comparison !== "level") return first?.comparison ?? "";
  return compared.every(({ level }) => level === "printed") ? "level" : "about level";
}

/** Whether periods of the indicator's kind lie between the given ones without being among them. */
function hasGap({ periodKind }: IndicatorEntry, compared: readonly ComparedPeriod[]): boolean {
  const indexes = compared.map(({ period }) => periodIndex(period, periodKind));
  return indexes.some((index, at) => at > 0 && index - (indexes[at - 1] ?? index) !== 1);
}
