import type { Marker } from "../../model/observations.ts";
import type { SourcePlace } from "../../model/source.ts";
import type { Catalogue } from "../catalogue.ts";
import type { IndicatorEntry, Observation } from "../indicator-entry.ts";
import { once } from "../once.ts";
import type { AuthorityFigures } from "./authority-figures.ts";

/**
 * The indicator as files with a figure a row or object hold it: CSV, JSON and the open data standard. An authority is left to the one file of all
 * authorities where that says as much of it, so that other files do not grow with the neighbours of a council: its figures have no base, limits, note
 * or doubt, their status is that of all others, their source that of all, and it has no ranks and targets. The site's own councils stand in both.
 */
export function withLongSeries(indicator: IndicatorEntry, { site }: Pick<Catalogue, "site">): IndicatorEntry {
  const { authorityFigures: all, series } = indicator;
  if (!all) return indicator;
  const led = site.councils.map(({ area }) => area);
  return once(indicator, `with the long series of ${led.join(" ")}`, () => {
    const authorities = new Set(all.areas);
    const kept = new Set([...led, ...[...indicator.ranks, ...indicator.targets].map(({ area }) => area)]);
    const [source] = indicator.sources;
    const status = (period: string) => sharedStatus(indicator, all, period);
    return {
      ...indicator,
      series: series.filter(
        ({ area, observations }) =>
          kept.has(area) ||
          !authorities.has(area) ||
          observations.some((item) => saysMore(item, { source, status: status(item.period) })),
      ),
    };
  });
}

/** The status that all numbers of a period have; undefined where they have none, or not all the same. */
export function sharedStatus(indicator: IndicatorEntry, all: AuthorityFigures, period: string): Marker | undefined {
  return once(indicator, `status in ${period}`, () => {
    const [first, ...others] = new Set(
      all.areas.flatMap((area) => (all.valueOf(area, period) === undefined ? [] : [all.markerOf(area, period)])),
    );
    return others.length === 0 ? first : undefined;
  });
}

/** Whether a figure has something that the file of all authorities has no place for. */
function saysMore(
  { value, marker, note, denominator, numerator, limits, disputed, source }: Observation,
  shared: { readonly source: SourcePlace | undefined; readonly status: Marker | undefined },
): boolean {
  const more = note ?? denominator ?? numerator ?? limits ?? disputed;
  if (more !== undefined || (value !== undefined && marker !== shared.status)) return true;
  return JSON.stringify(source) !== JSON.stringify(shared.source);
}
