import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { formatSince, periodWords } from "../statistics/format-time.ts";
import { fewest, type Difference } from "../statistics/least-difference.ts";
import { hasValue, isPlanned, keepComparable, mayCompare, type ValuedObservation } from "../statistics/series.ts";
import type { Observation } from "../catalogue/indicator-entry.ts";
import { compareOwn, describeWithoutBase, isAmountOf, isOfFew, readComparable, whenOf } from "./figure-words.ts";
import { describeEarlier, isSmallerGap, judgeBetter } from "./gap-size.ts";

/** How one figure lies to an earlier one of the same area. */
export interface Movement extends Difference {
  /** Whether that is good; undefined where nothing changed, neither direction is better, or the figure is an amount. */
  readonly verdict: "better" | "worse" | undefined;
}

/**
 * The one place that decides about words of direction. Undefined where the two cannot be compared: a series break lies between them,
 * their times overlap, one is in doubt or a forecast and the other not, or they rest on very few.
 */
export function measureMovement(
  indicator: IndicatorEntry,
  earlier: ValuedObservation,
  later: ValuedObservation,
): Movement | undefined {
  if (!mayCompare(indicator, earlier.period, later.period) || isPlanned(earlier) !== isPlanned(later)) return undefined;
  if (earlier.disputed === "figure" || later.disputed || indicator.denominator === "unknown") return undefined;
  if (isOfFew(earlier) || isOfFew(later)) return undefined;
  const amount = isAmountOf(later, indicator);
  const difference = compareOwn(indicator, later, earlier);
  if (!difference) return undefined;
  if (difference.level !== "printed" && amount && indicator.unit === "count" && isSmallCount(earlier, later))
    return undefined;
  return { ...difference, verdict: amount ? undefined : judgeBetter(indicator, difference.comparison, later, earlier) };
}

function isSmallCount(earlier: ValuedObservation, later: ValuedObservation): boolean {
  return Math.min(earlier.value, later.value) < fewest;
}

/** The figures that a sentence about change rests on: those that can be compared with the latest, oldest first, the latest included. */
export function listComparable(
  indicator: IndicatorEntry,
  observations: readonly Observation[],
  latest: ValuedObservation,
): ValuedObservation[] {
  const alike = observations
    .filter(hasValue)
    .filter(
      ({ period, periodIndex }) => periodIndex <= latest.periodIndex && mayCompare(indicator, period, latest.period),
    )
    .filter(({ denominator }) => (denominator === undefined) === (latest.denominator === undefined))
    .filter((observation) => isPlanned(observation) === isPlanned(latest));
  return keepComparable(indicator, alike);
}

/**
 * How the latest of `figures` came about, to follow it after a comma: “up from 52.5% in January 2018”, “little changed from …”, or, where it
 * went up and down in between, “between 361 and 635 since November 2018”. Undefined where there is no earlier figure.
 */
export function stateMovement(indicator: IndicatorEntry, figures: readonly ValuedObservation[]): string | undefined {
  const [first, latest] = [figures[0], figures.at(-1)];
  if (!first || !latest || first === latest) return undefined;
  const since = formatSince(first.period, indicator.periodKind);
  const then = `${describeEarlier(first, latest, indicator)} ${whenOf(first.period, indicator)}`;
  const movement = measureMovement(indicator, first, latest);
  if (figures.every((figure) => isPrintedAlike(figure, latest))) {
    const step = periodWords[indicator.periodKind];
    return figures.length === 2
      ? `as ${whenOf(first.period, indicator)}`
      : `the same in every ${step} shown since ${since}`;
  }
  const firm = figures.filter((figure) => !isOfFew(figure));
  const isFirm = firm.includes(first) && firm.includes(latest);
  if (isFirm && wavers(indicator, firm)) return `${stateRange(indicator, firm)} since ${since}`;
  if (!movement || isOtherSide(indicator, first, latest)) return then;
  if (movement.level === "printed") return `as ${whenOf(first.period, indicator)}`;
  if (movement.comparison === "level") return `little changed from ${then}`;
  return `${directionWords(indicator, movement, [first, latest])} from ${then}`;
}

/** Whether a gap turned round: who was behind is ahead. Its figures are no smaller and larger gaps. */
function isOtherSide({ gap }: IndicatorEntry, first: ValuedObservation, latest: ValuedObservation): boolean {
  return gap === true && first.value * latest.value < 0;
}

/** “up” or “down”; of gaps, whose figures may be printed below zero, “narrowed” or “widened”. */
function directionWords(
  indicator: IndicatorEntry,
  { comparison }: Movement,
  [first, latest]: readonly [ValuedObservation, ValuedObservation],
): string {
  const isSmaller = isSmallerGap(indicator, latest, first);
  if (isSmaller !== undefined) return isSmaller ? "narrowed" : "widened";
  return comparison === "above" ? "up" : "down";
}

function isPrintedAlike(a: ValuedObservation, b: ValuedObservation): boolean {
  return a.value === b.value && a.denominator === b.denominator;
}

/** Whether the figures went both up and down by more than is small, so that first and last do not tell what happened. */
function wavers(indicator: IndicatorEntry, figures: readonly ValuedObservation[]): boolean {
  const moves = figures.flatMap((earlier, index) =>
    figures.slice(index + 1).map((later) => compareOwn(indicator, later, earlier)?.comparison),
  );
  return moves.includes("above") && moves.includes("below");
}

function stateRange(indicator: IndicatorEntry, figures: readonly ValuedObservation[]): string {
  const valueOf = (figure: ValuedObservation) => readComparable(figure, indicator).number.value;
  const sorted = [...figures].sort((a, b) => valueOf(a) - valueOf(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high
    ? `between ${describeWithoutBase(low, indicator)} and ${describeWithoutBase(high, indicator)}`
    : "";
}
