import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import type { Unit } from "../model/unit.ts";
import { periodIndex } from "../model/period.ts";
import { hasValue } from "../statistics/series.ts";
import { type AreaNames } from "../catalogue/area-names.ts";
import { formatObservation } from "../statistics/format.ts";
import { formatTarget, isNumberTarget } from "../statistics/target.ts";

/** What the first area aims for in one period. */
export interface ChartTarget {
  readonly period: string;
  readonly periodIndex: number;
  readonly value: number;
  readonly text: string;
}

/** Lowest and highest figure of several areas in one period, for a band behind the lines. */
export interface ChartRange {
  readonly label: string;
  readonly points: readonly {
    readonly period: string;
    readonly periodIndex: number;
    readonly low: number;
    readonly high: number;
    readonly text: string;
  }[];
}

/** Targets of the council's area, for periods that the chart shows. */
export function buildTargets(
  { targets, series, unit, periodKind }: IndicatorEntry,
  shown: readonly string[],
): ChartTarget[] {
  return targets
    .filter(isNumberTarget)
    .filter(({ area, period }) => area === series[0]?.area && shown.includes(period))
    .map((target) => ({
      period: target.period,
      periodIndex: periodIndex(target.period, periodKind),
      value: target.value,
      text: formatTarget(target, unit),
    }))
    .sort((a, b) => a.periodIndex - b.periodIndex);
}

/** The series of statistical neighbours, where there are several: a band shows them better than a line each. */
export function findNeighbours({ series }: IndicatorEntry, names: AreaNames): Series[] {
  const members = [...names.values()].flatMap((area) => area.members ?? []);
  const found = series.slice(1).filter(({ area }) => members.includes(names.get(area)?.name ?? ""));
  return found.length > 1 ? found : [];
}

/** Lowest and highest figure of the given series in each period. */
export function buildRange(neighbours: readonly Series[], unit: Unit): ChartRange {
  const observations = neighbours.flatMap((series) => series.observations.filter(hasValue));
  const byPeriod = Map.groupBy(observations, (observation) => observation.periodIndex);
  const points = [...byPeriod.values()].flatMap((members) => {
    const [low, ...others] = members.sort((a, b) => a.value - b.value);
    const high = others.at(-1) ?? low;
    if (!low || !high) return [];
    const text = `${formatObservation(low, unit)} to ${formatObservation(high, unit)}`;
    return [{ period: low.period, periodIndex: low.periodIndex, low: low.value, high: high.value, text }];
  });
  return {
    label: `Range of ${neighbours.length} neighbours`,
    points: points.sort((a, b) => a.periodIndex - b.periodIndex),
  };
}
