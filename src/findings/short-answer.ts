import { areaName } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { hasValue, latestValue, seriesOf, valueIn, type ValuedObservation } from "../statistics/series.ts";
import { capitalise, describeStatus } from "../statistics/format.ts";
import { isComparable } from "./comparison.ts";
import { findDoubt } from "./doubt.ts";
import { describeFigure, whenOf } from "./figure-words.ts";

/**
 * The newest figure of the council that leads, with the country's for the same period: “Exampleshire 73.2% in 2017; the country 61.8%”. It says no more than what is
 * published: no comparison, and what is in doubt is said. Undefined where the council has no figure.
 */
export function stateShortAnswer(indicator: IndicatorEntry, { site, areas }: Catalogue): string | undefined {
  const own = seriesOf(indicator, site.council.area);
  const latest = own && latestValue(own);
  if (!latest) return undefined;
  const country = site.comparators.find((id) => areas.get(id)?.kind === "country" && id !== latest.area);
  const series = country === undefined || !isComparable(indicator) ? undefined : seriesOf(indicator, country);
  const other = series && valueIn(series, latest.period);
  const doubt = findDoubt(indicator, latest, other ? [other] : [], areas);
  const name = (figure: ValuedObservation) => `${areaName(areas, figure.area)} ${describeFigure(figure, indicator)}`;
  const status = describeStatus(latest)?.toLowerCase();
  const figures = [
    `${name(latest)} ${[whenOf(latest.period, indicator), status].filter(Boolean).join(", ")}`,
    ...(other && hasValue(other) && doubt === undefined ? [name(other)] : []),
  ].join("; ");
  return capitalise(doubt === undefined ? figures : `${figures} (${doubt})`);
}
