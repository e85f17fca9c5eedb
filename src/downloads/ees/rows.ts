/*
 * The open data standard has no set of neighbours, and a level that passes for a place would mislead, so `/data/ees/` leaves such figures
 * out; all other files have them. Nor has it a place for what a share is of (`denominator`) or that a check puts a figure in doubt
 * (`disputed`): those stand in our own CSV and JSON files. Its column names are the same in every file, because the standard's screener
 * refuses names of groups in a column's name. Its rules are ported to `tests/downloads/ees/screen.ts`, each under the name of its check.
 */
import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation, NumberTarget, RankObservation } from "../../catalogue/indicator-entry.ts";
import { periodIndex } from "../../model/period.ts";
import { isNumberTarget } from "../../statistics/target.ts";
import { toEesPlace, type EesPlace } from "./place.ts";
import { toEesTime, type EesTime } from "./time.ts";

/** What an indicator holds of one area and one period. */
export interface EesRow {
  readonly period: string;
  readonly time: EesTime;
  readonly place: EesPlace;
  readonly observation: Observation | undefined;
  readonly rank: RankObservation | undefined;
  /** Target, where it is a number. */
  readonly target: NumberTarget | undefined;
}

/** Whether an indicator has anything of an area that the open data standard knows. */
export function hasEesFiles(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): boolean {
  return listEntries(indicator).some(
    ({ area, period }) => toEesPlace(areas.get(area), areas) && toEesTime(period, indicator.periodKind),
  );
}

/** The areas of the open data standard and all periods for which they have a figure, a rank or a target. */
export function listEesRows(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): EesRow[] {
  const entries = listEntries(indicator);
  const indexOf = (period: string) => periodIndex(period, indicator.periodKind);
  const periods = [...new Set(entries.map(({ period }) => period))].sort((a, b) => indexOf(a) - indexOf(b));
  const there = new Set(entries.map(placeOf));
  const observations = indexFirst(indicator.series.flatMap((series) => series.observations));
  const ranks = indexFirst(indicator.ranks);
  const targets = indexFirst(indicator.targets.filter(isNumberTarget));
  return [...new Set(entries.map(({ area }) => area))].flatMap((area) => {
    const place = toEesPlace(areas.get(area), areas);
    if (!place) return [];
    return periods.flatMap((period): EesRow[] => {
      const at = placeOf({ area, period });
      const time = toEesTime(period, indicator.periodKind);
      if (!time || !there.has(at)) return [];
      return [{ period, time, place, observation: observations.get(at), rank: ranks.get(at), target: targets.get(at) }];
    });
  });
}

type Entry = Pick<Observation, "area" | "period">;

function listEntries({ series, ranks, targets }: IndicatorEntry): readonly Entry[] {
  return [...series.flatMap(({ observations }) => observations), ...ranks, ...targets.filter(isNumberTarget)];
}

function placeOf({ area, period }: Entry): string {
  return `${area} ${period}`;
}

/** Of each area and period the first. */
function indexFirst<Item extends Entry>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [placeOf(item), item] as const).reverse());
}
