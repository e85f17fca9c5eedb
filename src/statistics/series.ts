import type { IndicatorEntry, Observation, Series } from "../catalogue/catalogue.ts";
import type { PrintedNumber } from "./interval.ts";

/** An observation that has a number. */
export type ValuedObservation = Observation & { readonly value: number };

/** Whether an observation has a number, not only a marker. */
export function hasValue(observation: Observation): observation is ValuedObservation {
  return observation.value !== undefined;
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

/** Whether a series break lies after `from` and not after `to`: a change between the two is never computed. */
export function crossesBreak(
  indicator: Pick<IndicatorEntry, "seriesBreaks" | "periods">,
  from: string,
  to: string,
): boolean {
  return (indicator.seriesBreaks ?? []).some((item) => {
    const at = indicator.periods.indexOf(item.period);
    return at > indicator.periods.indexOf(from) && at <= indicator.periods.indexOf(to);
  });
}
