import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";

/** The indicators with a number of an authority: in a series of its own, or among the figures of all authorities. */
export function listIndicatorsOf({ indicators }: Pick<Catalogue, "indicators">, area: string): IndicatorEntry[] {
  return [...indicators.values()].filter(
    ({ series, authorityFigures: all }) =>
      series.some((item) => item.area === area) ||
      all?.periods.some((period) => all.valueOf(area, period) !== undefined),
  );
}
