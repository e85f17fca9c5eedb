/*
 * Where an area stands among all authorities, computed from their figures: national files print no ranks. Nothing is ranked of which fewer than half of
 * the authorities have a figure: those that are held back are not like the others. Amounts are not ranked, nor shares of nobody knows whom, distances
 * between groups, figures in doubt, of very few, of places where few children live, or of a group that move as those of very few do.
 * `standing-words.ts` says it.
 */
import type { AreaNames } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import type { AuthorityFigures } from "../catalogue/figures/authority-figures.ts";
import { listRanked, type RankedAuthorities } from "../catalogue/figures/ranked-authorities.ts";
import { fewest } from "../statistics/least-difference.ts";
import { seriesOf } from "../statistics/series.ts";
import { meanOf, spreadOf, standingOf, type MeanOfAreas, type Spread, type Standing } from "../statistics/standing.ts";
import { isComparable } from "./comparison.ts";
import { findDoubt } from "./doubt.ts";
import { isOfFewChildren } from "./few-children.ts";
import { isUnsteady } from "./unsteady.ts";

/** An area's place among all authorities in one period. */
export interface AreaStanding {
  readonly period: string;
  readonly value: number;
  readonly standing: Standing;
  readonly spread: Spread;
  readonly ranked: RankedAuthorities;
}

/** Fewer authorities than these make no ranking. */
const fewestRanked = 10;

/** The place of an area, the council's own if none is named, in a period. Undefined where it has none: see the head of this file. */
export function findStanding(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  period: string,
  area = catalogue.site.council.area,
): AreaStanding | undefined {
  const { authorityFigures: figures, polarity, periodKind } = indicator;
  const value = figures?.valueOf(area, period);
  if (!figures || value === undefined) return undefined;
  const own = seriesOf(indicator, area)?.observations.find((observation) => observation.period === period);
  if (own && findDoubt(indicator, own, [], catalogue.areas) !== undefined) return undefined;
  if (!isGivenPlace(indicator, figures, { area, period }, catalogue.areas)) return undefined;
  const ranked = listRanked(figures, period, { areas: catalogue.areas, periodKind });
  const spread = spreadOf(ranked.values);
  if (!spread || !bearsRanking(indicator, ranked) || !ranked.areas.includes(area)) return undefined;
  const order = polarity === "lower-is-better" ? "lowest-first" : "highest-first";
  return { period, value, standing: standingOf(value, ranked.values, order), spread, ranked };
}

/** Whether the figures of a period are ranked at all: see the head of this file. */
export function bearsRanking(indicator: IndicatorEntry, { areas, without }: RankedAuthorities): boolean {
  if (!isComparable(indicator) || indicator.gap) return false;
  return areas.length >= fewestRanked && without.length <= areas.length;
}

/** Whether an authority with a figure is given a place of its own: not where the figure is of very few or of few children, or moves by chance. */
export function isGivenPlace(
  indicator: IndicatorEntry,
  figures: AuthorityFigures,
  { area, period }: { readonly area: string; readonly period: string },
  names: AreaNames,
): boolean {
  const denominator = figures.denominatorOf(area, period);
  if ((denominator ?? fewest) < fewest) return false;
  return !isOfFewChildren(indicator, { area, denominator }, names) && !isUnsteady(indicator, area, names);
}

/**
 * Whether so many authorities have no figure that the ranking is not one of all: more than a quarter of those that have. Most of them are held back
 * because few children are behind them, so that they are not like the others.
 */
export function isPartial({ ranked }: Pick<AreaStanding, "ranked">): boolean {
  return ranked.without.length > ranked.areas.length / 4;
}

/** The mean of an area's neighbours in a period, by the newest set that belongs to it; undefined where none of them has a figure. */
export function findNeighbourMean(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  period: string,
  area = catalogue.site.council.area,
): (MeanOfAreas & { readonly set: string }) | undefined {
  const { areas, site } = catalogue;
  const sets = [...site.comparators, ...areas.keys()].flatMap((id) => {
    const set = areas.get(id);
    return set?.kind === "neighbour-set" && set.of === area && set.neighbours.length > 0 ? [set] : [];
  });
  const [set] = sets;
  const mean = set && meanOf(set.neighbours.map((member) => valueIn(indicator, member.area, period)));
  return mean && isComparable(indicator) ? { ...mean, set: set.id } : undefined;
}

function valueIn({ authorityFigures, series }: IndicatorEntry, area: string, period: string): number | undefined {
  if (authorityFigures) return authorityFigures.valueOf(area, period);
  const own = series.find((item) => item.area === area);
  return own?.observations.find((observation) => observation.period === period)?.value;
}
