/*
 * Whether figures rise or fall over the years, by a stated rule: at least five yearly figures that can be compared, none in doubt or of very few, and an
 * order that chance alone would give less than once in 20 times (`statistics/trend.ts`). The first and the last of them must differ by more than
 * rounding and the least difference. Direction and better or worse come from `movement.ts`. Elsewhere it says why no trend is stated.
 */
import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import { isYearly, yearsTogetherOf } from "../model/period.ts";
import { formatSince } from "../statistics/format-time.ts";
import { hasValue, isPlanned, keepComparable, mayCompare, type ValuedObservation } from "../statistics/series.ts";
import { fewestForTrend, testTrend, trendLevel } from "../statistics/trend.ts";
import { unknownBase } from "./doubt.ts";
import { describeFigure, isOfFew, readComparable, whenOf } from "./figure-words.ts";
import { measureMovement } from "./movement.ts";

/** What is said of a series as a whole. */
export interface TrendStatement {
  /** Undefined where no trend can be stated; `none` where there is no clear one. */
  readonly direction: "rising" | "falling" | "none" | undefined;
  /** Whether that is good; undefined where neither direction is better, or the figure is an amount. */
  readonly verdict: "better" | "worse" | undefined;
  /** How many figures it rests on. */
  readonly figures: number;
  /** “Rising, from 61% in 2016 to 70% in 2025: getting better”, “No clear trend in 9 figures since 2016”, or why none is stated. */
  readonly words: string;
}

/** The trend of an area's figures, or why none is stated. */
export function stateTrend(indicator: IndicatorEntry, series: Series): TrendStatement {
  const numbers = series.observations.filter(hasValue).filter((observation) => !isPlanned(observation));
  const last = numbers.at(-1);
  const refused = last ? refuseKind(indicator) : "there are no figures";
  if (!last || refused !== undefined) return refuse(refused ?? "", 0);
  const figures = keepComparable(
    indicator,
    numbers.filter((figure) => isAlike(figure, last)),
  );
  if (figures.length < fewestForTrend) return refuse(stateTooFew(indicator, numbers, figures), figures.length);
  if (figures.some(({ disputed }) => disputed !== undefined)) return refuse("a figure is in doubt", figures.length);
  if (figures.some(isOfFew)) return refuse("a figure is of fewer than ten", figures.length);
  return judgeTrend(indicator, figures);
}

function isAlike(figure: ValuedObservation, last: ValuedObservation): boolean {
  return (figure.denominator === undefined) === (last.denominator === undefined);
}

function judgeTrend(indicator: IndicatorEntry, figures: readonly ValuedObservation[]): TrendStatement {
  const [first, last] = [figures[0], figures.at(-1)];
  const movement = first && last && measureMovement(indicator, first, last);
  if (!first || !last || !movement) return refuse("the figures are too small", figures.length);
  const { score, probability } = testTrend(figures.map((figure) => readComparable(figure, indicator).number.value));
  const goes = probability < trendLevel ? Math.sign(score) : 0;
  const direction =
    goes > 0 && movement.comparison === "above"
      ? "rising"
      : goes < 0 && movement.comparison === "below"
        ? "falling"
        : "none";
  const count = figures.length;
  if (direction === "none") {
    const words = `No clear trend in ${count} figures since ${formatSince(first.period, indicator.periodKind)}`;
    return { direction, verdict: undefined, figures: count, words };
  }
  const [from, to] = [first, last].map(
    (figure) => `${describeFigure(figure, indicator)} ${whenOf(figure.period, indicator)}`,
  );
  const verdict = movement.verdict === undefined ? "" : `: getting ${movement.verdict}`;
  const words = `${direction === "rising" ? "Rising" : "Falling"}, from ${from ?? ""} to ${to ?? ""}${verdict}`;
  return { direction, verdict: movement.verdict, figures: count, words };
}

function refuseKind({ periodKind, counts, denominator, gap }: IndicatorEntry): string | undefined {
  if (yearsTogetherOf(periodKind) > 1) return "its periods overlap";
  if (counts === "since-april" || !isYearly(periodKind)) return "figures within a year also follow the season";
  if (denominator === "unknown") return unknownBase;
  return gap ? "it is the distance between two groups" : undefined;
}

function stateTooFew(
  indicator: IndicatorEntry,
  numbers: readonly ValuedObservation[],
  figures: readonly ValuedObservation[],
): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  const isBroken =
    first && last && numbers.length >= fewestForTrend && !mayCompare(indicator, first.period, last.period);
  const since = figures[0] && formatSince(figures[0].period, indicator.periodKind);
  return isBroken
    ? `fewer than five figures can be compared, since the way of measuring changed${since === undefined ? "" : ` in ${since}`}`
    : "there are fewer than five figures";
}

function refuse(reason: string, figures: number): TrendStatement {
  return { direction: undefined, verdict: undefined, figures, words: `No trend is stated: ${reason}` };
}
