import type { Indicator } from "../model/indicator.ts";
import { fitsPeriodKind, periodIndex } from "../model/period.ts";
import { readFigureSource, type SourcePlace } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { SourceRecord } from "../records/record.ts";
import type { IndicatorEntry, Observation, RankObservation, Series, Target } from "./indicator-entry.ts";
import type { IndicatorFigure, RankFigure, TargetFigure, ValueFigure } from "./figures/figure.ts";
import { keepStanding } from "./figures/figures.ts";

/**
 * Joins an indicator with all figures that are given to it, in order of precedence, of which those that stand are shown. Figures that the
 * checks refuse are left out. `order` is that of the areas.
 */
export function buildIndicatorEntry(
  indicator: SourceRecord<"indicators">,
  own: SourceRecord<"observations"> | undefined,
  given: readonly IndicatorFigure[],
  order: readonly string[],
): IndicatorEntry {
  const kind = indicator.fields.periodKind;
  const standing = keepStanding(given);
  const dated = standing.filter(({ role, period }) => role !== "target" && fitsPeriodKind(period, kind));
  const observations = dated
    .filter((figure) => figure.role === "value")
    .map((figure) => toObservation(withoutShareOfNothing(figure, indicator.fields), periodIndex(figure.period, kind)));
  const ranks = dated
    .filter((figure) => figure.role === "rank")
    .map((figure) => toRank(figure, periodIndex(figure.period, kind)));
  return {
    ...indicator.fields,
    source: readFigureSource(indicator.fields.source),
    id: indicator.id,
    periods: listPeriods(
      indicator.fields,
      dated.map(({ period }) => period),
    ),
    series: groupByArea(observations, order),
    ranks: ranks.sort((a, b) => a.periodIndex - b.periodIndex),
    targets: standing.filter((figure) => figure.role === "target").map(toTarget),
    sources: listSources([
      ...(own?.fields.sources ?? []).map(readFigureSource),
      ...given.filter(({ cell, period }) => cell && fitsPeriodKind(period, kind)).map(({ source }) => source),
    ]),
  };
}

/** A share of nothing is no figure: 0% of 0 audits is missing, not zero, whatever the source prints. */
function withoutShareOfNothing(figure: ValueFigure, { unit }: Indicator): ValueFigure {
  if (unit !== "percent" || figure.value === undefined || figure.denominator !== 0) return figure;
  return { ...figure, value: undefined, printed: undefined, decimals: undefined, marker: "not-applicable" };
}

function toObservation(figure: ValueFigure, at: number): Observation {
  const { area, period, value, printed, decimals, marker, denominator, note, explains, source } = figure;
  const { numerator, lower, upper } = figure;
  return {
    ...{ area, period, periodIndex: at },
    ...(value !== undefined && { value }),
    ...(printed !== undefined && { printed }),
    ...(decimals !== undefined && { decimals }),
    ...(marker !== undefined && { marker }),
    ...(denominator !== undefined && { denominator }),
    ...(numerator !== undefined && { numerator }),
    ...(lower !== undefined && upper !== undefined && { limits: { lower, upper } }),
    ...(note !== undefined && { note }),
    ...(explains !== undefined && { explains }),
    source,
  };
}

function toRank({ area, period, value = 0, of, note, source }: RankFigure, at: number): RankObservation {
  return { area, period, periodIndex: at, rank: value, of, ...(note !== undefined && { note }), source };
}

function toTarget(figure: TargetFigure): Target {
  const { area, period, value, printed, decimals, band, comparator, rating, reference, source } = figure;
  return {
    ...{ area, period },
    ...(value !== undefined && { value }),
    ...(printed !== undefined && { printed }),
    ...(decimals !== undefined && { decimals }),
    ...(band !== undefined && { band }),
    ...(comparator !== undefined && { comparator }),
    ...(rating !== undefined && { rating }),
    ...(reference !== undefined && { reference }),
    source,
  };
}

/** Each document and place once. */
function listSources(sources: readonly SourcePlace[]): SourcePlace[] {
  const byKey = new Map(
    sources.map(({ document, place, citation }) => [
      `${document} ${place}`,
      { document, place, ...(citation && { citation }) },
    ]),
  );
  return [...byKey.values()];
}

function listPeriods(indicator: Indicator, periods: readonly string[]): string[] {
  const index = (period: string) => periodIndex(period, indicator.periodKind);
  return [...new Set(periods)].sort((a, b) => index(a) - index(b) || compareText(a, b));
}

/** One series an area, in the order of display. */
function groupByArea(observations: readonly Observation[], order: readonly string[]): Series[] {
  const rankOf = (area: string) => (order.includes(area) ? order.indexOf(area) : order.length);
  return [...Map.groupBy(observations, ({ area }) => area)]
    .map(([area, own]) => ({ area, observations: own.sort((a, b) => a.periodIndex - b.periodIndex) }))
    .sort((a, b) => rankOf(a.area) - rankOf(b.area) || compareText(a.area, b.area));
}
