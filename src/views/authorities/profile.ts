import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { authorityFiguresOf } from "../../catalogue/figures/authority-figures.ts";
import { once } from "../../catalogue/once.ts";
import type { ProfileData } from "../../charts/profile/layout.ts";
import { isComparable } from "../../findings/comparison.ts";
import { stateTrend } from "../../findings/trend.ts";
import { hasDirection } from "../../model/indicator.ts";
import type { Topic } from "../../model/lists.ts";
import { markerTitles } from "../../model/observations.ts";
import { formatNumber, formatOrdinal } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { listNeighbours } from "./neighbours.ts";
import { seriesOfArea } from "./series-of-area.ts";
import { findNewestPeriod, rankPeriod, type AuthoritiesInPeriod } from "./ranked.ts";

/** A measure of a profile. */
export interface ProfileRow {
  readonly indicator: IndicatorEntry;
  readonly period: string;
  readonly data: ProfileData;
  /** “Rising”, “Falling: getting better”, “No clear trend”; empty where none can be stated. */
  readonly trend: string;
  /** The figure of its country, or why there is none to hold it against. */
  readonly ofCountry: string | undefined;
  /** The figure of the council whose site it is, on the page of another authority. */
  readonly home: string | undefined;
}

/** The headline measures of a topic. */
export interface ProfileTopic {
  readonly topic: Topic;
  readonly rows: readonly ProfileRow[];
}

/** So many measures of a topic are its headline. */
const mostOfTopic = 2;

/** How an authority stands in the headline measures of each topic; empty where the site holds no figures of all authorities. */
export function buildProfile(catalogue: Catalogue, area: string): ProfileTopic[] {
  return [...catalogue.topics.values()].flatMap((topic) => {
    const measures = listHeadlineMeasures(catalogue).get(topic.id) ?? [];
    const rows = measures.map(({ indicator, all }) => buildRow(catalogue, area, { indicator, all }));
    const hasFigure = measures.some(({ all }) => all.figures.valueOf(area, all.period) !== undefined);
    return hasFigure ? [{ topic, rows }] : [];
  });
}

/** A measure with all authorities in its newest period. */
export interface HeadlineMeasure {
  readonly indicator: IndicatorEntry;
  readonly all: AuthoritiesInPeriod;
}

/**
 * The measures that a profile shows of each topic: shares, rates and scores of everybody, those of the home page first, then those of which one
 * direction is better, the newest first.
 */
export function listHeadlineMeasures(catalogue: Catalogue): ReadonlyMap<string, readonly HeadlineMeasure[]> {
  return once(catalogue, "measures of profiles", () => {
    const { home } = catalogue.site;
    const measures = [...catalogue.indicators.values()].flatMap((indicator): HeadlineMeasure[] => {
      const figures = authorityFiguresOf(catalogue, indicator.id);
      if (!figures || !isComparable(indicator) || indicator.gap || indicator.pupilGroup !== undefined) return [];
      const period = findNewestPeriod(figures);
      return period === undefined ? [] : [{ indicator, all: rankPeriod(indicator, figures, period, catalogue.areas) }];
    });
    const weigh = ({ indicator }: HeadlineMeasure) =>
      (home.indicators.includes(indicator.id) ? 0 : 2) + (hasDirection(indicator.polarity) ? 0 : 1);
    const sorted = measures.sort(
      (a, b) => weigh(a) - weigh(b) || b.all.period.slice(0, 4).localeCompare(a.all.period.slice(0, 4)),
    );
    const byTopic = Map.groupBy(sorted, ({ indicator }) => indicator.topic);
    return new Map([...byTopic].map(([topic, members]) => [topic, members.slice(0, mostOfTopic)]));
  });
}

function buildRow(catalogue: Catalogue, area: string, { indicator, all }: HeadlineMeasure): ProfileRow {
  const { areas, site } = catalogue;
  const { figures, period } = all;
  const around = areas.get(area);
  const country = around?.kind === "local-authority" ? around.country : undefined;
  const standing = all.standings?.get(area);
  const place = placeOf(all, area);
  const ends = hasDirection(indicator.polarity)
    ? { left: "the worst", right: "the best" }
    : { left: "the lowest", right: "the highest" };
  const ofCountry = country === undefined ? undefined : figures.valueOf(country, period);
  const home = site.council.area;
  return {
    indicator,
    period: formatPeriod(period, indicator.periodKind),
    trend: standing ? stateShortTrend(indicator, all, area) : "",
    ofCountry: country === undefined ? undefined : printOf(indicator, all, country),
    home: home === area || areas.get(home)?.kind !== "local-authority" ? undefined : printOf(indicator, all, home),
    data: {
      ...{ label: indicator.title, name: areaName(areas, area), text: printOf(indicator, all, area), ends },
      ...(standing && {
        rank: `${standing.sharedWith > 0 ? "joint " : ""}${formatOrdinal(standing.rank)} of ${standing.of}`,
      }),
      ...(place !== undefined && { place }),
      ...(country !== undefined &&
        ofCountry !== undefined && {
          country: {
            name: areaName(areas, country),
            text: printOf(indicator, all, country),
            place: placeAmong(all, ofCountry),
          },
        }),
      neighbours: listNeighbours(catalogue, area).flatMap((id) => placeOf(all, id) ?? []),
    },
  };
}

/** The trend of an authority's figures in a few words. */
function stateShortTrend(indicator: IndicatorEntry, { figures }: AuthoritiesInPeriod, area: string): string {
  const { direction, verdict } = stateTrend(indicator, seriesOfArea(indicator, figures, area));
  if (direction === undefined) return "";
  if (direction === "none") return "No clear trend";
  return `${direction === "rising" ? "Rising" : "Falling"}${verdict === undefined ? "" : `: getting ${verdict}`}`;
}

/** Where an authority stands from 0, the last, to 1, the first; those printed alike in the middle of their places. */
export function placeOf({ standings }: AuthoritiesInPeriod, area: string): number | undefined {
  const standing = standings?.get(area);
  if (!standing) return undefined;
  return standing.of < 2 ? 0.5 : 1 - (standing.rank - 1 + standing.sharedWith / 2) / (standing.of - 1);
}

/** Where a figure would stand that is none of theirs. */
function placeAmong({ values, order }: AuthoritiesInPeriod, figure: number): number {
  const isAhead = (value: number) => (order === "highest-first" ? value > figure : value < figure);
  const alike = values.filter((value) => value === figure).length;
  return 1 - (values.filter(isAhead).length + alike / 2) / values.length;
}

/** A figure as the site prints it, or why there is none; “In doubt” where one is printed that cannot be held against the others. */
export function printOf(
  { unit, unlike = [] }: IndicatorEntry,
  { figures, period }: AuthoritiesInPeriod,
  area: string,
): string {
  if (unlike.some((other) => other.area === area)) return "In doubt";
  const value = figures.valueOf(area, period);
  if (value !== undefined) return formatNumber(value, figures.decimalsOf(area, period) ?? 0, unit);
  const marker = figures.markerOf(area, period);
  return marker ? markerTitles[marker] : "No figure";
}
