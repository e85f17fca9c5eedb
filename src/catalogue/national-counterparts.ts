import { periodIndex } from "../model/period.ts";
import type { IndicatorEntry } from "./indicator-entry.ts";

/**
 * Two pages on one thing confuse a reader. An indicator that another one names as its national measure stands on that one's page, where its figures of all
 * authorities are shown, if the other goes on at least as long. Where it goes on longer it keeps its page, which is then the newer of the two.
 */
export function placeNationalMeasures(indicators: readonly IndicatorEntry[]): IndicatorEntry[] {
  const places = new Map(
    indicators.flatMap((indicator): [string, string][] => {
      const national = indicators.find(({ id }) => id === indicator.nationalMeasure?.indicator);
      if (!national?.authorityFigures || national.id === indicator.id) return [];
      if (indicator.family !== undefined || national.family !== undefined) return [];
      return newestOf(indicator) >= newestOf(national) ? [[national.id, indicator.id]] : [];
    }),
  );
  return indicators.map((indicator) => {
    const family = places.get(indicator.id);
    return family === undefined ? indicator : { ...indicator, family };
  });
}

/** The indicator with the figures of all authorities that stands on this one's page; undefined where none does. */
export function findNationalCounterpart(
  indicators: ReadonlyMap<string, IndicatorEntry>,
  { id, nationalMeasure }: IndicatorEntry,
): IndicatorEntry | undefined {
  const national = indicators.get(nationalMeasure?.indicator ?? "");
  return national?.family === id ? national : undefined;
}

/** Whether an indicator stands on the page of another one and not of a family, so that lists name the other alone. */
export function isNationalCounterpart(
  { families }: { readonly families: ReadonlyMap<string, unknown> },
  { family }: Pick<IndicatorEntry, "family">,
): boolean {
  return family !== undefined && !families.has(family);
}

function newestOf({ periods, periodKind, authorityFigures }: IndicatorEntry): number {
  return Math.max(
    ...[...periods, ...(authorityFigures?.periods ?? [])].map((period) => periodIndex(period, periodKind)),
  );
}
