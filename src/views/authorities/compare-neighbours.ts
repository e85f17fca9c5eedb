import { areaName } from "../../catalogue/area-names.ts";
import type { AreaEntry, Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { hasDirection } from "../../model/indicator.ts";
import type { Topic } from "../../model/lists.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { findNeighbours, type Neighbour } from "./neighbours.ts";
import { listHeadlineMeasures, placeOf, printOf, type HeadlineMeasure } from "./profile.ts";

/** A neighbour, with how often it stands ahead, and on what by most. */
export interface NeighbourStanding {
  readonly area: AreaEntry;
  readonly closeness: Neighbour["closeness"];
  readonly ahead: number;
  readonly of: number;
  readonly most: readonly IndicatorEntry[];
}

/** How the statistical neighbours of an authority stand in the headline measures of which one direction is better; the closest first. */
export function compareNeighbours(catalogue: Catalogue, area: string): NeighbourStanding[] {
  const measures = [...listHeadlineMeasures(catalogue).values()]
    .flat()
    .filter(({ indicator }) => hasDirection(indicator.polarity));
  return findNeighbours(catalogue, area).flatMap(({ area: id, closeness }): NeighbourStanding[] => {
    const entry = catalogue.areas.get(id);
    const leads = measures.flatMap(({ indicator, all }) => {
      const [own, other] = [placeOf(all, area), placeOf(all, id)];
      return own === undefined || other === undefined ? [] : [{ indicator, lead: other - own }];
    });
    const ahead = leads.filter(({ lead }) => lead > 0).sort((a, b) => b.lead - a.lead);
    if (!entry || leads.length === 0) return [];
    const most = ahead.slice(0, 3).map(({ indicator }) => indicator);
    return [{ area: entry, closeness, ahead: ahead.length, of: leads.length, most }];
  });
}

/** A figure of an authority in a row of measures. */
export interface ComparedFigure {
  readonly text: string;
  /** Whether it ranks higher than the authority whose page it is; never where no direction is better. */
  readonly isAhead: boolean;
}

/** A measure with the figures of an authority, its country and its neighbours in one year. */
export interface ComparedMeasure {
  readonly indicator: IndicatorEntry;
  readonly period: string;
  readonly own: string;
  readonly country: string;
  /** In the order of the neighbours. */
  readonly figures: readonly ComparedFigure[];
  /** “3 of 10”: neighbours that rank higher, of those that are ranked; empty where no direction is better or the authority has no rank. */
  readonly ahead: string;
}

/** An authority beside its statistical neighbours, by topic. */
export interface NeighbourTable {
  readonly neighbours: readonly AreaEntry[];
  readonly country: string;
  readonly topics: readonly { readonly topic: Topic; readonly measures: readonly ComparedMeasure[] }[];
}

/** The headline measures of an authority beside those of its neighbours; undefined where it has no neighbours or nothing is held of them. */
export function buildNeighbourTable(
  catalogue: Catalogue,
  area: Extract<AreaEntry, { kind: "local-authority" }>,
): NeighbourTable | undefined {
  const neighbours = findNeighbours(catalogue, area.id).flatMap(({ area: id }) => catalogue.areas.get(id) ?? []);
  if (neighbours.length === 0) return undefined;
  const topics = [...catalogue.topics.values()].flatMap((topic) => {
    const measures = (listHeadlineMeasures(catalogue).get(topic.id) ?? []).filter(({ all }) =>
      [area, ...neighbours].some(({ id }) => all.figures.valueOf(id, all.period) !== undefined),
    );
    return measures.length === 0
      ? []
      : [{ topic, measures: measures.map((measure) => compareMeasure(measure, area, neighbours)) }];
  });
  return topics.length === 0 ? undefined : { neighbours, country: areaName(catalogue.areas, area.country), topics };
}

function compareMeasure(
  { indicator, all }: HeadlineMeasure,
  { id, country }: Extract<AreaEntry, { kind: "local-authority" }>,
  neighbours: readonly AreaEntry[],
): ComparedMeasure {
  const place = placeOf(all, id);
  const judged = hasDirection(indicator.polarity) && place !== undefined;
  const figures = neighbours.map((other) => {
    const theirs = judged ? placeOf(all, other.id) : undefined;
    return { text: printOf(indicator, all, other.id), isAhead: theirs !== undefined && theirs > (place ?? 1) };
  });
  const ranked = neighbours.filter((other) => placeOf(all, other.id) !== undefined).length;
  return {
    ...{ indicator, figures, period: formatPeriod(all.period, indicator.periodKind) },
    own: printOf(indicator, all, id),
    country: printOf(indicator, all, country),
    ahead: judged && ranked > 0 ? `${figures.filter(({ isAhead }) => isAhead).length} of ${ranked}` : "",
  };
}
