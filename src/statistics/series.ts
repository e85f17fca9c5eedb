import { plannedMarkers } from "../model/observations.ts";
import { periodIndex, periodsOverlap } from "../model/period.ts";
import type { IndicatorEntry, Observation, Series } from "../catalogue/indicator-entry.ts";
import type { PrintedNumber } from "./interval.ts";

/** An observation that has a number. */
export type ValuedObservation = Observation & { readonly value: number };

/** Whether an observation has a number, not only a marker. */
export function hasValue(observation: Observation): observation is ValuedObservation {
  return observation.value !== undefined;
}

/** Whether a number is a forecast or budget, which says what is to be and is held against none that says what was. */
export function isPlanned({ marker }: Pick<Observation, "marker">): boolean {
  return marker !== undefined && plannedMarkers.includes(marker);
}

/** The figures of an area; undefined where the indicator has none. */
export function seriesOf({ series }: Pick<IndicatorEntry, "series">, area: string): Series | undefined {
  return series.find((item) => item.area === area);
}

/** The last observation with a number. */
export function latestValue(series: Series): ValuedObservation | undefined {
  return series.observations.findLast(hasValue);
}

/** The number of a period; undefined where there is none. */
export function valueIn(series: Series, period: string): ValuedObservation | undefined {
  return series.observations.filter(hasValue).find((observation) => observation.period === period);
}

/** The number of an observation with the decimals it was printed with. */
export function printedNumber(observation: ValuedObservation): PrintedNumber {
  return { value: observation.value, decimals: observation.decimals ?? 0 };
}

/**
 * Whether a change between two periods may be stated: no series break lies between them, and they have no time in common, as 2014-16
 * and 2015-17 have, or as figures since April have with those of another month.
 */
export function mayCompare(
  indicator: Pick<IndicatorEntry, "seriesBreaks" | "periodKind" | "counts">,
  from: string,
  to: string,
): boolean {
  if (crossesBreak(indicator, from, to)) return false;
  if (indicator.counts === "since-april") return from.slice(5) === to.slice(5);
  return from === to || !periodsOverlap(from, to, indicator.periodKind);
}

/** Of figures in the order of time, those that may be compared with one another, counted back from the last. */
export function keepComparable<Item extends { readonly period: string }>(
  indicator: Parameters<typeof mayCompare>[0],
  figures: readonly Item[],
): Item[] {
  return figures.reduceRight<Item[]>((kept, figure) => {
    const [next] = kept;
    return !next || mayCompare(indicator, figure.period, next.period) ? [figure, ...kept] : kept;
  }, []);
}

/** Whether a series break lies after `from` and not after `to`, also in a period without a figure: a change between the two is never computed. */
export function crossesBreak(
  { seriesBreaks = [], periodKind }: Pick<IndicatorEntry, "seriesBreaks" | "periodKind">,
  from: string,
  to: string,
): boolean {
  const at = (period: string) => periodIndex(period, periodKind);
  return seriesBreaks.some(({ period }) => at(period) > at(from) && at(period) <= at(to));
}

/**
 * Of periods that are shown, in the order of time, those before which a line stops: the first of each way of measuring, also where the year of the break
 * itself has no figure. Never the first shown, which has nothing before it.
 */
export function listBreaks(
  { seriesBreaks = [], periodKind }: Pick<IndicatorEntry, "seriesBreaks" | "periodKind">,
  shown: readonly string[],
): string[] {
  return shown.filter((period, index) => {
    const before = shown[index - 1];
    return before !== undefined && crossesBreak({ seriesBreaks, periodKind }, before, period);
  });
}
