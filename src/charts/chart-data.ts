import { areaName, type AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry, Observation, Series } from "../catalogue/indicator-entry.ts";
import { markerTitles, preliminaryMarkers } from "../model/observations.ts";
import { periodIndex, type PeriodKind } from "../model/period.ts";
import { isAdditiveUnit, type Unit } from "../model/unit.ts";
import { formatObservation } from "../statistics/format.ts";
import { formatPeriodShort } from "../statistics/format-time.ts";
import { isPlanned, listBreaks } from "../statistics/series.ts";
import type { Limits } from "./axis.ts";
import { buildRange, buildTargets, findNeighbours, type ChartRange, type ChartTarget } from "./benchmarks.ts";

/** What a chart draws of one area: a label and a point a period. */
export interface ChartSeries {
  readonly label: string;
  /** Place of the area among the council and its comparators, so that it looks the same in every chart; else its place here. */
  readonly place?: number;
  /** Whether the chart is about this area as much as about the first. */
  readonly leads?: boolean;
  readonly points: readonly ChartPoint[];
}

/** One figure of a series; `value` is absent where there is none. */
export interface ChartPoint {
  readonly period: string;
  /** Position on the axis of time, in steps of the period kind. */
  readonly periodIndex: number;
  readonly value?: number;
  /** The figure as printed with its unit, or the reason why there is none. */
  readonly text: string;
  /** Whether a later figure will take its place: it is provisional, an estimate, a forecast or a budget. */
  readonly provisional: boolean;
  /** What it is, where it is not called provisional: “forecast”. */
  readonly status?: string;
  /** Whether it says what is to be and not what was: a forecast or a budget. */
  readonly planned?: boolean;
}

/** Everything that a chart of one indicator needs; nothing in it depends on size or colour. */
export interface ChartData {
  readonly unit: Unit;
  /** Least and greatest value that there can be, where the indicator says so. */
  readonly limits?: Limits;
  readonly periods: readonly ChartPeriod[];
  /** Whether periods are single days: they follow each other in the list, whatever lies between. */
  readonly singleDays?: boolean;
  /** First periods measured in a new way, where the chart has figures from before them. */
  readonly breaks: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Targets that are a number, of the first series. */
  readonly targets?: readonly ChartTarget[];
  /** Range of the statistical neighbours, where the figures of several are held. */
  readonly range?: ChartRange;
  /** Figures of the first series' subject from before the periods, not surely counted alike: drawn apart, and joined by no line. */
  readonly earlier?: readonly ChartEarlier[];
}

/** A period before those of a chart with a figure of another count. */
export interface ChartEarlier extends ChartPeriod {
  readonly value: number;
  readonly text: string;
}

/** Every period that a chart shows, earlier ones first. */
export function listShownPeriods({ periods, earlier = [] }: Pick<ChartData, "periods" | "earlier">): ChartPeriod[] {
  return [...earlier, ...periods];
}

/** A period of the axis: as the records write it, its position in steps of its kind, and its label. */
export interface ChartPeriod {
  readonly period: string;
  readonly periodIndex: number;
  readonly label: string;
}

/** Takes from an indicator what its charts draw; `order` is that of the areas, of which the chart is about the first `leads`. */
export function buildChartData(
  published: IndicatorEntry,
  names: AreaNames,
  order: readonly string[] = [],
  leads = 1,
): ChartData {
  const indicator = withoutCopies(published);
  const shown = indicator.periods.filter((period) =>
    indicator.series.some(({ observations }) => observations.some((item) => item.period === period)),
  );
  const neighbours = findNeighbours(indicator, names);
  const apart = new Set([...(indicator.unlike ?? []).map(({ area }) => area), ...listDwarfing(indicator, names)]);
  const drawn = indicator.series.filter(
    (series, at) => !neighbours.includes(series) && (at === 0 || !apart.has(series.area)),
  );
  const targets = buildTargets(indicator, shown);
  return {
    unit: indicator.unit,
    ...(indicator.range && { limits: indicator.range }),
    singleDays: indicator.periodKind === "date",
    periods: shown.map((period) => buildPeriod(period, indicator.periodKind)),
    breaks: listBreaks(indicator, shown),
    series: drawn.map((series, index) => ({
      label: areaName(names, series.area),
      place: findPlace(series.area, names, order) ?? Math.max(index, index === 0 ? 0 : order.length),
      ...(leads > 1 && order.slice(0, leads).includes(series.area) && { leads: true }),
      points: buildPoints(series, indicator.unit),
    })),
    ...(targets.length > 0 && { targets }),
    ...(neighbours.length > 0 && { range: buildRange(neighbours, indicator.unit) }),
  };
}

/** What a source gives to authorities and is the figure of their region or country is no point of theirs. */
function withoutCopies(indicator: IndicatorEntry): IndicatorEntry {
  if (!indicator.copied) return indicator;
  const leaveOut = ({ area, period, periodIndex, source }: Observation): Observation => ({
    ...{ area, period, periodIndex, source },
    marker: "unknown-missing",
  });
  return {
    ...indicator,
    series: indicator.series.map((series) => ({
      ...series,
      observations: series.observations.map((item) => (item.isCopied ? leaveOut(item) : item)),
    })),
  };
}

/** An amount so many times the greatest of the first area leaves that a flat line at the foot of the axis. */
const dwarfingTimes = 10;

/** Regions and countries whose greatest amount dwarfs that of the first area: in a drawing of both its line would lie at the foot. */
export function listDwarfing({ unit, series }: Pick<IndicatorEntry, "unit" | "series">, names: AreaNames): string[] {
  const isWhole = (area: string) => ["region", "country"].includes(names.get(area)?.kind ?? "");
  const valuesOf = ({ observations }: Series) => observations.flatMap(({ value }) => value ?? []);
  const [first, ...others] = series;
  if (!first || isWhole(first.area) || !isAdditiveUnit(unit) || valuesOf(first).length === 0) return [];
  const greatest = Math.max(1, ...valuesOf(first));
  return others
    .filter(({ area }) => isWhole(area))
    .filter((item) => Math.max(0, ...valuesOf(item)) > greatest * dwarfingTimes)
    .map(({ area }) => area);
}

/** A period with its place and its words under an axis. */
export function buildPeriod(period: string, kind: PeriodKind): ChartPeriod {
  return { period, periodIndex: periodIndex(period, kind), label: formatPeriodShort(period, kind) };
}

/** The figures of a series, as a chart draws them. */
export function buildPoints({ observations }: Pick<Series, "observations">, unit: Unit): ChartPoint[] {
  return observations.map((observation) => buildPoint(observation, unit));
}

/** Place in the order of display; another edition of the statistical neighbours takes the place of the one in the order. */
function findPlace(area: string, names: AreaNames, order: readonly string[]): number | undefined {
  const kind = names.get(area)?.kind;
  if (order.includes(area)) return order.indexOf(area);
  const at = order.findIndex((id) => kind === "neighbour-set" && names.get(id)?.kind === kind);
  return at < 0 ? undefined : at;
}

/** The last period for which any series has a figure. */
export function findLatestPeriod(data: ChartData): ChartPeriod | undefined {
  return data.periods.findLast(({ period }) =>
    data.series.some((series) => series.points.some((point) => point.period === period && point.value !== undefined)),
  );
}

function buildPoint(observation: Observation, unit: Unit): ChartPoint {
  return {
    period: observation.period,
    periodIndex: observation.periodIndex,
    ...(observation.value !== undefined && { value: observation.value }),
    text: formatObservation(observation, unit),
    ...tellPreliminary(observation),
    ...(isPlanned(observation) && { planned: true }),
  };
}

/** Whether a figure is not final, and what it then is, where it is not called provisional. */
export function tellPreliminary({ marker }: Pick<Observation, "marker">): Pick<ChartPoint, "provisional" | "status"> {
  if (marker === undefined || !preliminaryMarkers.includes(marker)) return { provisional: false };
  return { provisional: true, ...(marker !== "provisional" && { status: markerTitles[marker].toLowerCase() }) };
}
