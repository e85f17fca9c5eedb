import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, IndicatorEntry, Series } from "../../catalogue/catalogue.ts";
import { buildTargets } from "../../charts/benchmarks.ts";
import { buildPeriod, buildPoints } from "../../charts/chart-data.ts";
import type { SparklineData } from "../../charts/measure-tile/layout.ts";
import { describeSparkline } from "../../charts/measure-tile/words.ts";
import { stateLatestChange, type LatestChange } from "../../findings/change.ts";
import { hasValue, latestValue, seriesOf, type ValuedObservation, valueIn } from "../../statistics/series.ts";
import { stateFinding } from "../../findings/indicator.ts";
import { formatObservation, formatOrdinal, formatPeriod, describeStatus } from "../../statistics/format.ts";
import { findBand } from "../../statistics/rank.ts";
import { indicatorUrl } from "../urls.ts";
import { judgeTarget } from "../../statistics/target.ts";

/** The latest figure of the council with what became of it, for a tile. */
export interface MeasureTile {
  readonly name: string;
  readonly url: string;
  /** The figure as printed; undefined where there is none. */
  readonly figure: string | undefined;
  /** “in January 2019”, with “provisional” or “revised” where it is. */
  readonly when: string;
  readonly change: LatestChange | undefined;
  readonly sparkline: { readonly data: SparklineData; readonly description: string } | undefined;
  /** “Target 95%: missed”. */
  readonly target: string | undefined;
  /** How the council stands to its widest comparator, where there is one. */
  readonly finding: string | undefined;
  readonly rank: string | undefined;
}

/** Figures that make a line worth drawing. */
const fewestFigures = 3;

/** So many tiles stand on the page of a topic. */
const mostTiles = 6;

/** The tile of an indicator. */
export function buildMeasureTile(indicator: IndicatorEntry, catalogue: Catalogue): MeasureTile {
  const { site, areas } = catalogue;
  const own = seriesOf(indicator, site.council.area);
  const latest = own && latestValue(own);
  const tile = { name: indicator.shortTitle, url: indicatorUrl(indicator.id) };
  if (!own || !latest)
    return {
      ...tile,
      figure: undefined,
      when: "",
      ...nothing,
      finding: stateFinding(indicator, site.comparators, areas),
    };
  const status = describeStatus(latest)?.toLowerCase();
  const on = indicator.periodKind === "date" ? "on" : "in";
  const compared = site.comparators.some((area) => {
    const series = seriesOf(indicator, area);
    return series !== undefined && valueIn(series, latest.period) !== undefined;
  });
  return {
    ...tile,
    figure: formatObservation(latest, indicator.unit),
    when: `${on} ${formatPeriod(latest.period, indicator.periodKind)}${status === undefined ? "" : `, ${status}`}`,
    change: stateLatestChange(indicator, own),
    sparkline: buildSparkline(indicator, own, areaName(areas, own.area)),
    target: stateTarget(indicator, latest),
    finding: compared ? stateFinding(indicator, site.comparators, areas) : undefined,
    rank: stateRank(indicator, latest, catalogue),
  };
}

/**
 * The indicators of a topic that get a tile: those of which a direction is better and whose latest figure has a target or a change; those
 * with a target first, then those with the longest line.
 */
export function chooseTiles(indicators: readonly IndicatorEntry[], { site }: Catalogue): IndicatorEntry[] {
  const candidates = indicators.flatMap((indicator) => {
    const own = seriesOf(indicator, site.council.area);
    const latest = own && latestValue(own);
    if (!latest || indicator.polarity === "neither" || indicator.pupilGroup !== undefined) return [];
    const targeted = stateTarget(indicator, latest) !== undefined;
    if (!targeted && !stateLatestChange(indicator, own)) return [];
    return [{ indicator, weight: (targeted ? 1000 : 0) + own.observations.filter(hasValue).length }];
  });
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTiles)
    .map(({ indicator }) => indicator);
}

const nothing = { change: undefined, sparkline: undefined, target: undefined, rank: undefined };

function buildSparkline(indicator: IndicatorEntry, own: Series, name: string): MeasureTile["sparkline"] {
  if (own.observations.filter(hasValue).length < fewestFigures) return undefined;
  const data: SparklineData = {
    unit: indicator.unit,
    ...(indicator.range && { limits: indicator.range }),
    periods: own.observations.map(({ period }) => buildPeriod(period, indicator.periodKind)),
    singleDays: indicator.periodKind === "date",
    breaks: (indicator.seriesBreaks ?? []).map(({ period }) => period),
    series: { label: name, points: buildPoints(own, indicator.unit) },
  };
  return { data, description: describeSparkline(data) };
}

function stateTarget(indicator: IndicatorEntry, latest: ValuedObservation): string | undefined {
  const [target] = buildTargets(indicator, [latest.period]);
  if (!target) return undefined;
  const outcome = judgeTarget(latest.value, target.value, indicator.polarity);
  return `Target ${target.text}${outcome === undefined ? "" : `: ${outcome}`}`;
}

function stateRank(indicator: IndicatorEntry, { area, period }: ValuedObservation, catalogue: Catalogue) {
  const found = indicator.ranks.find((item) => item.area === area && item.period === period);
  if (!found) return undefined;
  const band = findBand(found.rank, found.of, catalogue.bands);
  return `Ranked ${formatOrdinal(found.rank)} of ${found.of}${band ? `, ${band.title}` : ""}`;
}
