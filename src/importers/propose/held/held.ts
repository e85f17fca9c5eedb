import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { seriesOf, valueIn, type ValuedObservation } from "../../../statistics/series.ts";

interface InPeriod {
  readonly measure: { readonly indicator: IndicatorEntry };
  readonly period: string;
}

/** The figure that is held of an area. */
export function heldValue({ measure: { indicator }, period }: InPeriod, area: string): ValuedObservation | undefined {
  const series = seriesOf(indicator, area);
  return series && valueIn(series, period);
}

/** The rank that is held of an area; undefined where there is none. */
export function heldRank({ measure: { indicator }, period }: InPeriod, area: string): number | undefined {
  return indicator.ranks.find((item) => item.area === area && item.period === period)?.rank;
}

/** Whether the site holds a rank of the area for the measure and period. */
export function hasRankOf(named: InPeriod, area: string): boolean {
  return heldRank(named, area) !== undefined;
}
