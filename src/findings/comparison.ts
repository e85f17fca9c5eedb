import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import { periodIndex } from "../model/period.ts";
import { differenceInWords, inWords } from "../statistics/format.ts";
import { formatSince, periodWords } from "../statistics/format-time.ts";
import { compareFigures, isAmount, type Difference } from "../statistics/least-difference.ts";
import { crossesBreak, hasValue, printedNumber, valueIn, type ValuedObservation } from "../statistics/series.ts";
import { isOfFew, isWithinLimits } from "./figure-words.ts";
import { whenOf } from "./figure-words.ts";

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

/** How one area lies to another in every period for which both have a figure that bears it, oldest first. */
export function compareAreas(
  indicator: Pick<IndicatorEntry, "unit" | "decimals" | "denominator" | "leastDifference" | "authorityFigures">,
  first: Series,
  second: Series,
): ComparedPeriod[] {
  if (!isComparable(indicator)) return [];
  return first.observations.filter(hasValue).flatMap((own) => {
    const other = valueIn(second, own.period);
    if (!other || own.disputed === "figure" || other.disputed === "figure" || isOfFew(own) || isOfFew(other)) return [];
    const difference = compareFigures(indicator, printedNumber(own), printedNumber(other));
    const isChance = difference.level === undefined && isWithinLimits(own, other);
    const level = isChance ? { comparison: "level" as const, level: "small" as const } : {};
    return [{ period: own.period, own, other, ...difference, ...level }];
  });
}

/** How the latest figure lies to another area's, to follow it after a comma: “8.0 percentage points above England”. */
export function stateDifference(indicator: IndicatorEntry, last: ComparedPeriod, otherName: string): string {
  const size = differenceInWords(last.value, last.decimals, indicator.unit);
  if (last.level === "printed") return `level with ${otherName}`;
  if (last.level !== undefined) return `about level with ${otherName} (${inWords(last.other, indicator.unit)})`;
  if (indicator.gap && Math.sign(last.own.value) === Math.sign(last.other.value)) {
    const smaller = Math.abs(last.own.value) < Math.abs(last.other.value);
    return `${size} ${smaller ? "smaller" : "larger"} than in ${otherName}`;
  }
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
  if (run.length < compared.length) return `${word} since ${since}`;
  // Sizes before and after a break are on other scales; on which side the figure lay is true of each year.
  const isOneScale = !crossesBreak(indicator, first.period, last.period);
  const gaps = [last, first].map(({ value, decimals }) => ({ value: Math.abs(value), decimals }));
  const change = gaps[0] && gaps[1] && compareFigures(indicator, gaps[0], gaps[1]);
  if (isOneScale && last.comparison !== "level" && change && change.comparison !== "level")
    return `${differenceInWords(first.value, first.decimals, indicator.unit)} ${word} ${whenOf(first.period, indicator)}`;
  if (compared.length === 2) return `${word} ${whenOf(first.period, indicator)} too`;
  const step = periodWords[indicator.periodKind];
  return hasGap(indicator, compared)
    ? `${word} in all ${compared.length} ${step}s compared since ${since}`
    : `${word} in every ${step} since ${since}`;
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
