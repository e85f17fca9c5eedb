import type { Indicator } from "../model/indicator.ts";
import type { Marker, Observations } from "../model/observations.ts";
import { fitsPeriodKind, periodIndex, type PeriodKind } from "../model/period.ts";
import type { Site } from "../model/site.ts";
import type { SourcePlace } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { SourceRecord } from "../records/record.ts";
import type { IndicatorEntry, Observation, RankObservation } from "./catalogue.ts";
import type { TableFigure } from "./table-figures.ts";

/** Figures of one area from one record, before the records of an indicator are merged. */
interface AreaFigures {
  readonly area: string;
  readonly observations: readonly Observation[];
}

/**
 * Joins an indicator with its figures: those of its own file and those of tables that name it. Where two give the same period of
 * the same area, its own file comes first, then the table of the newest sheet. Entries that the checks refuse are left out.
 */
export function buildIndicatorEntry(
  indicator: SourceRecord<"indicators">,
  own: SourceRecord<"observations"> | undefined,
  figures: readonly TableFigure[],
  site: Site,
): IndicatorEntry {
  const kind = indicator.fields.periodKind;
  const fitting = figures.filter((figure) => fitsPeriodKind(figure.period, kind));
  const series = [
    ...(own ? readSeries(own, kind) : []),
    ...fitting.filter(({ role }) => role === "value").map((figure) => readTableFigure(figure, kind)),
  ];
  const merged = mergeSeries(series, site);
  const targets = [
    ...(own?.fields.targets ?? []).map(({ source, ...target }) => ({
      ...target,
      source: createSourceFinder(own?.fields)(source),
    })),
    ...fitting.flatMap((figure) =>
      figure.role === "target" && figure.value !== undefined
        ? [{ area: figure.area, period: figure.period, value: figure.value, source: figure.source }]
        : [],
    ),
  ];
  const ranks = own ? readRanks(own, kind) : [];
  const periods = [...merged.flatMap((item) => item.observations), ...ranks].map((item) => item.period);
  return {
    ...indicator.fields,
    id: indicator.id,
    periods: listPeriods(indicator.fields, periods),
    series: merged,
    ranks,
    targets,
    sources: listSources([...(own?.fields.sources ?? []), ...fitting.map((figure) => figure.source)]),
  };
}

function readSeries(record: SourceRecord<"observations">, kind: PeriodKind): AreaFigures[] {
  const sourceOf = createSourceFinder(record.fields);
  return record.fields.series.map((item, seriesIndex) => ({
    area: item.area,
    observations: Object.entries(item.values)
      .filter(([period]) => fitsPeriodKind(period, kind))
      .map(([period, given]): Observation => {
        const value = readValue(given);
        const path = ["series", seriesIndex, "values", period];
        const annotated = typeof given === "object";
        const printed =
          value.value === undefined ? undefined : record.locator.printed(annotated ? [...path, "value"] : path);
        return {
          area: item.area,
          period,
          periodIndex: periodIndex(period, kind),
          ...value,
          ...(printed !== undefined && { printed, decimals: countDecimals(printed) }),
          source: sourceOf((annotated ? given.source : undefined) ?? item.source),
        };
      }),
  }));
}

function readTableFigure(figure: TableFigure, kind: PeriodKind): AreaFigures {
  const { area, period, value, printed, marker, note, source } = figure;
  const observation: Observation = {
    area,
    period,
    periodIndex: periodIndex(period, kind),
    ...(value !== undefined && { value }),
    ...(printed !== undefined && { printed, decimals: countDecimals(printed) }),
    ...(marker !== undefined && { marker }),
    ...(note !== undefined && { note }),
    source,
  };
  return { area, observations: [observation] };
}

function readRanks(record: SourceRecord<"observations">, kind: PeriodKind): RankObservation[] {
  const sourceOf = createSourceFinder(record.fields);
  const ranks = (record.fields.ranks ?? []).flatMap((item) =>
    Object.entries(item.values)
      .filter(([period]) => fitsPeriodKind(period, kind))
      .map(([period, given]): RankObservation => {
        const entry = typeof given === "number" ? { rank: given } : given;
        return {
          area: item.area,
          period,
          periodIndex: periodIndex(period, kind),
          rank: entry.rank,
          of: entry.of ?? item.of,
          ...(entry.note !== undefined && { note: entry.note }),
          source: sourceOf(entry.source ?? item.source),
        };
      }),
  );
  return ranks.sort((a, b) => a.periodIndex - b.periodIndex);
}

/** Decimals of a number as printed: 2 for `43.00`. */
export function countDecimals(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

type ObservedValue = Observations["series"][number]["values"][string];

function readValue(given: ObservedValue): { value?: number; marker?: Marker; note?: string } {
  if (typeof given === "number") return { value: given };
  if (typeof given === "string") return { marker: given };
  return {
    ...(given.value !== undefined && { value: given.value }),
    ...(given.marker !== undefined && { marker: given.marker }),
    ...(given.note !== undefined && { note: given.note }),
  };
}

function createSourceFinder(fields: Observations | undefined): (id: string | undefined) => SourcePlace {
  const sources = fields?.sources ?? [];
  return (id) => {
    const found = sources.find((source) => source.id === id) ?? sources[0];
    return { document: found?.document ?? "", place: found?.place ?? "" };
  };
}

/** Each document and place once. */
function listSources(sources: readonly SourcePlace[]): SourcePlace[] {
  const byKey = new Map(sources.map(({ document, place }) => [`${document} ${place}`, { document, place }]));
  return [...byKey.values()];
}

function listPeriods(indicator: Indicator, periods: readonly string[]): string[] {
  const index = (period: string) => periodIndex(period, indicator.periodKind);
  return [...new Set(periods)].sort((a, b) => index(a) - index(b) || compareText(a, b));
}

/** One series an area, in the order of display; the first entry for a period stands. */
function mergeSeries(series: readonly AreaFigures[], site: Site): AreaFigures[] {
  const byArea = new Map<string, Map<string, Observation>>();
  for (const { area, observations } of series) {
    const known = byArea.get(area) ?? new Map<string, Observation>();
    byArea.set(area, known);
    for (const observation of observations)
      if (!known.has(observation.period)) known.set(observation.period, observation);
  }
  const order = [site.council.area, ...site.comparators];
  const rankOf = (area: string) => (order.includes(area) ? order.indexOf(area) : order.length);
  return [...byArea]
    .map(([area, known]) => ({ area, observations: [...known.values()].sort((a, b) => a.periodIndex - b.periodIndex) }))
    .sort((a, b) => rankOf(a.area) - rankOf(b.area) || compareText(a.area, b.area));
}
