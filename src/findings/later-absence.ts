import type { IndicatorEntry, Observation, Series } from "../catalogue/indicator-entry.ts";
import { formatSince } from "../statistics/format-time.ts";
import { valueIn, type ValuedObservation } from "../statistics/series.ts";
import { whenOf } from "./figure-words.ts";

/**
 * Later periods without a number: “no audits in January 2019”, where there was nothing to take a share of; “no figure in 2025”, “suppressed since 2023”,
 * where other areas have one or there are no others. A period for which nobody has a figure says nothing of the area.
 */
export function stateLaterAbsence(indicator: IndicatorEntry, main: Series, latest: ValuedObservation): string[] {
  const later = main.observations.filter(({ periodIndex }) => periodIndex > latest.periodIndex);
  const newest = later.at(-1);
  if (newest?.denominator === 0) {
    const base = indicator.denominator === undefined ? "none" : `no ${indicator.denominator}`;
    return [`${base} ${whenOf(newest.period, indicator)}`];
  }
  const missed = later.filter((observation) => isMissed(indicator, main, observation));
  const [first, last] = [missed[0], missed.at(-1)];
  const words = wordsForLater(missed);
  if (!first || !last || words === undefined) return [];
  return first === last
    ? [`${words} ${whenOf(last.period, indicator)}`]
    : [`${words} since ${formatSince(first.period, indicator.periodKind)}`];
}

/** Whether an area's period without a number is one for which others have one, or there are no others. */
function isMissed(indicator: IndicatorEntry, main: Series, { period }: Observation): boolean {
  const { series, authorityFigures: all } = indicator;
  const others = series.filter((item) => item !== main);
  if (others.length === 0 && !all) return true;
  return (
    others.some((item) => valueIn(item, period) !== undefined) ||
    (all?.areas.some((area) => all.valueOf(area, period) !== undefined) ?? false)
  );
}

/** What became of later figures; undefined where none was due. */
function wordsForLater(later: readonly Observation[]): string | undefined {
  const markers = new Set(later.map(({ marker }) => marker ?? "not-available"));
  if (markers.has("not-applicable") || markers.has("not-yet-known")) return undefined;
  const [marker] = markers;
  if (markers.size !== 1) return "no figure";
  if (marker === "suppressed") return "suppressed";
  return marker === "low" ? "too low to show" : "no figure";
}
