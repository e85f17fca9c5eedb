import type { IndicatorEntry, Observation, Series } from "../../catalogue/indicator-entry.ts";
import type { AuthorityFigures } from "../../catalogue/figures/authority-figures.ts";
import { periodIndex } from "../../model/period.ts";

/** The figures of one authority as a series: its own where the site follows it, else made for this call from those of all authorities. */
export function seriesOfArea(indicator: IndicatorEntry, figures: AuthorityFigures, area: string): Series {
  const own = indicator.series.find((series) => series.area === area);
  if (own) return own;
  const observations = figures.periods.flatMap((period): Observation[] => {
    const [value, marker] = [figures.valueOf(area, period), figures.markerOf(area, period)];
    const source = figures.sourceOf(area, period);
    if (!source || (value === undefined && marker === undefined)) return [];
    const [decimals, denominator] = [figures.decimalsOf(area, period), figures.denominatorOf(area, period)];
    return [
      {
        ...{ area, period, periodIndex: periodIndex(period, indicator.periodKind), source },
        ...(value !== undefined && { value, decimals: decimals ?? 0 }),
        ...(marker && { marker }),
        ...(denominator !== undefined && { denominator }),
      },
    ];
  });
  return { area, observations };
}
