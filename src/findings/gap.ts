import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import type { Polarity } from "../model/indicator.ts";
import type { Unit } from "../model/unit.ts";
import { gap } from "../statistics/change.ts";
import {
  isPlanned,
  keepComparable,
  mayCompare,
  printedNumber,
  valueIn,
  type ValuedObservation,
} from "../statistics/series.ts";
import { differenceInWords } from "../statistics/format.ts";
import { formatSince, formatWhen } from "../statistics/format-time.ts";
import { isSmallDifference } from "../statistics/least-difference.ts";
import { canReach, rounded, size, subtract, type Interval } from "../statistics/interval-arithmetic.ts";
import { comparePrinted, type Comparison } from "../statistics/interval.ts";
import { isOfFew } from "./figure-words.ts";

/** The difference of two groups in one period, from the figures as printed. */
export interface Gap {
  readonly period: string;
  /** The group's figure less the other's: -13 is 13 behind. */
  readonly value: number;
  readonly decimals: number;
  /** How the group lies to the other, as far as their rounding lets one tell. */
  readonly comparison: Comparison;
  /** Why nothing is said of it: a check disputes one of the two figures, or one is of very few. Undefined where it bears a sentence. */
  readonly doubt: string | undefined;
  /** The greater of the two figures. */
  readonly greater: number;
  /** The sizes that the difference can have had before the figures were rounded. */
  readonly sizes: Interval;
}

/** What a finding about two groups needs to know of their indicator. */
export type GapMeasure = Pick<
  IndicatorEntry,
  "unit" | "decimals" | "leastDifference" | "polarity" | "periodKind" | "seriesBreaks" | "periods"
>;

/** The gap in every period for which both groups have a number. */
export function measureGaps(group: Series, other: Series): Gap[] {
  return group.observations.flatMap(({ period }) => {
    const [own, theirs] = [valueIn(group, period), valueIn(other, period)];
    if (!own || !theirs) return [];
    const [first, second] = [printedNumber(own), printedNumber(theirs)];
    const decimals = Math.min(first.decimals, second.decimals);
    return [
      {
        period,
        value: gap(first.value, second.value, decimals),
        decimals,
        comparison: comparePrinted(first, second),
        doubt: findGapDoubt(own, theirs),
        greater: Math.max(Math.abs(first.value), Math.abs(second.value)),
        sizes: size(subtract(rounded(first), rounded(second))),
      },
    ];
  });
}

function findGapDoubt(own: ValuedObservation, theirs: ValuedObservation): string | undefined {
  if (own.disputed === "figure" || theirs.disputed === "figure") return "is in doubt";
  if (isOfFew(own) || isOfFew(theirs)) return "rests on fewer than ten";
  return isPlanned(own) !== isPlanned(theirs) ? "rests on a forecast" : undefined;
}

/**
 * The finding about two groups in about ten words: how their gap changed from the first to the last period that can be compared, or how
 * they stand to each other. `title` names the group, for example “Disadvantaged pupils”, `others` whom it is held against.
 */
export function stateGapFinding(
  gaps: readonly Gap[],
  { title, others }: { readonly title: string; readonly others: string },
  measure: GapMeasure,
): string {
  const last = gaps.at(-1);
  if (!last) return "No period has a figure for both groups";
  const when = (period: string) => formatWhen(period, measure.periodKind);
  if (last.doubt !== undefined) return `${title}: the distance from ${others} ${when(last.period)} ${last.doubt}`;
  const first =
    gaps.find(({ period, doubt }) => doubt === undefined && mayCompare(measure, period, last.period)) ?? last;
  const words = sideWords[measure.polarity];
  const sideOf = (gap: Gap): Comparison =>
    isSmallDifference(measure, gap.value, gap.greater) ? "level" : gap.comparison;
  const beside = (gap: Gap) => `${words[sideOf(gap)].beside} ${others}`;
  const [side, firstSide] = [sideOf(last), sideOf(first)];
  const [now, then] = [when(last.period), when(first.period)];
  if (first === last) {
    const by = side === "level" ? "" : `${sizeInWords(last, measure.unit)} `;
    return `${title} were ${by}${beside(last)} ${now}`;
  }
  if (side !== firstSide) {
    const verb = side === "level" ? "drew" : "moved";
    return `${title} ${verb} ${beside(last)} ${now}, having been ${words[firstSide].alone} ${then}`;
  }
  if (side === "level") return `${title} were about level with ${others} ${now}, as ${then}`;
  const since = keepComparable(
    measure,
    gaps.filter((gap) => gap.doubt === undefined && gaps.indexOf(gap) >= gaps.indexOf(first)),
  );
  return stateRange(since, measure, when) ?? stateChange(first, last, measure, when);
}

/** What each direction is called: beside whom the group is held against, and alone. */
const level = { beside: "about level with", alone: "about level" };
const plain = { above: { beside: "above", alone: "above" }, below: { beside: "below", alone: "below" }, level };
const sideWords: Record<Polarity, Record<Comparison, { readonly beside: string; readonly alone: string }>> = {
  "higher-is-better": {
    above: { beside: "ahead of", alone: "ahead" },
    below: { beside: "behind", alone: "behind" },
    level,
  },
  "lower-is-better": plain,
  neither: plain,
  unknown: plain,
};

/** Whether the gap grew or shrank, where the rounding of the figures lets one tell. */
function stateChange(first: Gap, last: Gap, measure: GapMeasure, when: (period: string) => string): string {
  const { unit } = measure;
  const grew = canReach(last.sizes, first.sizes);
  const shrank = canReach(first.sizes, last.sizes);
  const apart = Math.abs(last.value) - Math.abs(first.value);
  if ((grew && shrank) || isSmallDifference(measure, apart, last.value))
    return `The gap was ${sizeInWords(last, unit)} ${when(last.period)}, about the same as ${when(first.period)}`;
  const was = sizeInWords(first, unit);
  return `The gap ${grew ? "widened" : "narrowed"} from ${was} ${when(first.period)} to ${sizeInWords(last, unit)} ${when(last.period)}`;
}

/** The gap went beyond its first and last size in between: those, and the least and greatest since. */
function stateRange(gaps: readonly Gap[], measure: GapMeasure, when: (period: string) => string): string | undefined {
  const sorted = [...gaps].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  const [first, last, least, most] = [gaps[0], gaps.at(-1), sorted[0], sorted.at(-1)];
  if (!first || !last || !least || !most) return undefined;
  const isBeyond = (gap: Gap) =>
    [first, last].every((end) => !isSmallDifference(measure, Math.abs(gap.value) - Math.abs(end.value), gap.value));
  if (!isBeyond(least) && !isBeyond(most)) return undefined;
  const sizes = [least, most].map((gap) => sizeInWords(gap, measure.unit));
  return `The gap was ${sizeInWords(last, measure.unit)} ${when(last.period)}, between ${sizes.join(" and ")} since ${formatSince(first.period, measure.periodKind)}`;
}

function sizeInWords({ value, decimals }: Gap, unit: Unit): string {
  return differenceInWords(value, decimals, unit);
}
