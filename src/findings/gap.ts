import type { IndicatorEntry, Series } from "../catalogue/catalogue.ts";
import type { Polarity, Unit } from "../model/indicator.ts";
import { gap, unitOfDifference } from "../statistics/change.ts";
import { crossesBreak, printedNumber, valueIn } from "../statistics/series.ts";
import { withUnitWord, formatNumber, formatPeriod } from "../statistics/format.ts";
import { canReach, rounded, size, subtract, type Interval } from "../statistics/interval-arithmetic.ts";
import { comparePrinted, type Comparison } from "../statistics/interval.ts";

/** The difference of two groups in one period, from the figures as printed. */
export interface Gap {
  readonly period: string;
  /** The group's figure less the other's: -13 is 13 behind. */
  readonly value: number;
  readonly decimals: number;
  /** How the group lies to the other, as far as their rounding lets one tell. */
  readonly comparison: Comparison;
  /** The sizes that the difference can have had before the figures were rounded. */
  readonly sizes: Interval;
}

/** What a finding about two groups needs to know of their indicator. */
export type GapMeasure = Pick<IndicatorEntry, "unit" | "polarity" | "periodKind" | "seriesBreaks" | "periods">;

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
        sizes: size(subtract(rounded(first), rounded(second))),
      },
    ];
  });
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
  const when = (period: string) =>
    `${measure.periodKind === "date" ? "on" : "in"} ${formatPeriod(period, measure.periodKind)}`;
  const first = gaps.find(({ period }) => !crossesBreak(measure, period, last.period)) ?? last;
  const words = sideWords[measure.polarity];
  const beside = ({ comparison }: Gap) => `${words[comparison].beside} ${others}`;
  const [now, then] = [when(last.period), when(first.period)];
  if (first === last) {
    const by = last.comparison === "level" ? "" : `${sizeInWords(last, measure.unit)} `;
    return `${title} were ${by}${beside(last)} ${now}`;
  }
  if (last.comparison !== first.comparison) {
    const verb = last.comparison === "level" ? "drew" : "moved";
    return `${title} ${verb} ${beside(last)} ${now}, having been ${words[first.comparison].alone} ${then}`;
  }
  if (last.comparison === "level") return `${title} were level with ${others} ${now}, as ${then}`;
  return stateChange(first, last, measure.unit, when);
}

/** What each direction is called: beside whom the group is held against, and alone. */
const level = { beside: "level with", alone: "level" };
const plain = { above: { beside: "above", alone: "above" }, below: { beside: "below", alone: "below" }, level };
const sideWords: Record<Polarity, Record<Comparison, { readonly beside: string; readonly alone: string }>> = {
  "higher-is-better": {
    above: { beside: "ahead of", alone: "ahead" },
    below: { beside: "behind", alone: "behind" },
    level,
  },
  "lower-is-better": plain,
  neither: plain,
};

/** Whether the gap grew or shrank, where the rounding of the figures lets one tell. */
function stateChange(first: Gap, last: Gap, unit: Unit, when: (period: string) => string): string {
  const grew = canReach(last.sizes, first.sizes);
  const shrank = canReach(first.sizes, last.sizes);
  if (grew && shrank)
    return `The gap was ${sizeInWords(last, unit)} ${when(last.period)}, about the same as ${when(first.period)}`;
  const was = formatNumber(Math.abs(first.value), first.decimals, unitOfDifference(unit));
  return `The gap ${grew ? "widened" : "narrowed"} from ${was} ${when(first.period)} to ${sizeInWords(last, unit)} ${when(last.period)}`;
}

function sizeInWords({ value, decimals }: Gap, unit: Unit): string {
  const difference = unitOfDifference(unit);
  return withUnitWord(formatNumber(Math.abs(value), decimals, difference), difference);
}
