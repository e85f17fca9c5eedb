import type {
  AreaEntry,
  IndicatorEntry,
  Observation,
  NumberTarget,
  RankObservation,
  Target,
} from "../../catalogue/catalogue.ts";
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
  return listEesRows(indicator, areas).length > 0;
}

/** The areas of the open data standard and all periods for which they have a figure, a rank or a target. */
export function listEesRows(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): EesRow[] {
  const own = [...indicator.series.flatMap(({ observations }) => observations), ...indicator.ranks];
  const entries = [...own, ...indicator.targets.filter(isNumberTarget)];
  const indexOf = (period: string) => periodIndex(period, indicator.periodKind);
  const periods = [...new Set(entries.map(({ period }) => period))].sort((a, b) => indexOf(a) - indexOf(b));
  return [...new Set(entries.map(({ area }) => area))].flatMap((area) => {
    const place = toEesPlace(areas.get(area), areas);
    if (!place) return [];
    return periods.flatMap((period): EesRow[] => {
      const isHere = (item: Observation | RankObservation | Target) => item.area === area && item.period === period;
      const time = toEesTime(period, indicator.periodKind);
      if (!time || !entries.some(isHere)) return [];
      return [
        {
          period,
          time,
          place,
          observation: indicator.series.flatMap(({ observations }) => observations).find(isHere),
          rank: indicator.ranks.find(isHere),
          target: indicator.targets.filter(isNumberTarget).find(isHere),
        },
      ];
    });
  });
}
