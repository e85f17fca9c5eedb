import type { Indicator } from "../model/indicator.ts";
import type { Marker, Observations } from "../model/observations.ts";
import { fitsPeriodKind, periodIndex } from "../model/period.ts";
import type { Site } from "../model/site.ts";
import type { SourcePlace } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { SourceRecord } from "../records/record.ts";
import type { IndicatorEntry, Observation, RankObservation } from "./catalogue.ts";

/** Joins an indicator with its figures. Entries that the checks refuse are left out. */
export function buildIndicatorEntry(
  indicator: SourceRecord<"indicators">,
  observations: SourceRecord<"observations">,
  site: Site,
): IndicatorEntry {
  const { fields } = observations;
  const kind = indicator.fields.periodKind;
  const fits = (period: string) => fitsPeriodKind(period, kind);
  const sourceOf = createSourceFinder(fields);
  const series = fields.series.map((item, seriesIndex) => ({
    area: item.area,
    observations: Object.entries(item.values)
      .filter(([period]) => fits(period))
      .map(([period, given]): Observation => {
        const value = readValue(given);
        const path = ["series", seriesIndex, "values", period];
        const annotated = typeof given === "object";
        const printed =
          value.value === undefined ? undefined : observations.locator.printed(annotated ? [...path, "value"] : path);
        return {
          area: item.area,
          period,
          periodIndex: periodIndex(period, kind),
          ...value,
          ...(printed !== undefined && { printed, decimals: countDecimals(printed) }),
          source: sourceOf((annotated ? given.source : undefined) ?? item.source),
        };
      })
      .sort((a, b) => a.periodIndex - b.periodIndex),
  }));
  const ranks = (fields.ranks ?? []).flatMap((item) =>
    Object.entries(item.values)
      .filter(([period]) => fits(period))
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
  return {
    ...indicator.fields,
    id: indicator.id,
    periods: listPeriods(
      indicator.fields,
      series.flatMap((item) => item.observations.map((observation) => observation.period)),
    ),
    series: mergeSeries(series, site),
    ranks: ranks.sort((a, b) => a.periodIndex - b.periodIndex),
    targets: (fields.targets ?? []).map(({ source, ...target }) => ({ ...target, source: sourceOf(source) })),
    sources: fields.sources.map(({ document, place }) => ({ document, place })),
  };
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

function createSourceFinder(fields: Observations): (id: string | undefined) => SourcePlace {
  const [first] = fields.sources;
  return (id) => {
    const found = fields.sources.find((source) => source.id === id) ?? first;
    return { document: found?.document ?? "", place: found?.place ?? "" };
  };
}

function listPeriods(indicator: Indicator, periods: readonly string[]): string[] {
  const index = (period: string) => periodIndex(period, indicator.periodKind);
  return [...new Set(periods)].sort((a, b) => index(a) - index(b) || compareText(a, b));
}

/** One series an area, in the order of display. */
function mergeSeries(series: readonly { area: string; observations: readonly Observation[] }[], site: Site) {
  const byArea = new Map<string, Observation[]>();
  for (const item of series) byArea.set(item.area, [...(byArea.get(item.area) ?? []), ...item.observations]);
  const order = [site.council.area, ...site.comparators];
  const rankOf = (area: string) => (order.includes(area) ? order.indexOf(area) : order.length);
  return [...byArea]
    .map(([area, observations]) => ({ area, observations: observations.sort((a, b) => a.periodIndex - b.periodIndex) }))
    .sort((a, b) => rankOf(a.area) - rankOf(b.area) || compareText(a.area, b.area));
}
