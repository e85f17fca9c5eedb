/*
 * Where an area stands among all authorities, computed from their figures: national files print no ranks. Best and worst are said only where one
 * direction is better, and a quarter only where those who share a place do not reach into the next. Amounts are not ranked, nor shares of nobody
 * knows whom, distances between groups, figures in doubt, of very few, or of a group that move as those of very few do.
 */
import { areaName, nameInSentence } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { listRanked, type RankedAuthorities } from "../catalogue/figures/ranked-authorities.ts";
import { hasDirection } from "../model/indicator.ts";
import { countNoun, joinNames, joinWords } from "../statistics/format-lists.ts";
import { formatNumber, formatOrdinal, withUnitWord } from "../statistics/format.ts";
import { formatWhen } from "../statistics/format-time.ts";
import { fewest } from "../statistics/least-difference.ts";
import { keepComparable, seriesOf } from "../statistics/series.ts";
import { meanOf, spreadOf, standingOf, type MeanOfAreas, type Spread, type Standing } from "../statistics/standing.ts";
import { isComparable } from "./comparison.ts";
import { findDoubt } from "./doubt.ts";
import { isUnsteady } from "./unsteady.ts";

/** Said beside every place that is computed. */
export const standingRule =
  "Worked out here from the figures of all authorities; their source prints no ranks. Figures that are printed alike share a place.";

/** An area's place among all authorities in one period. */
export interface AreaStanding {
  readonly period: string;
  readonly value: number;
  readonly standing: Standing;
  readonly spread: Spread;
  readonly ranked: RankedAuthorities;
}

/** What there is to say of an area's place. */
export interface StandingStatement extends AreaStanding {
  /** Its place in its latest period, in a sentence. */
  readonly place: string;
  /** How the place moved since the first period that can be compared; undefined where there is none. */
  readonly moved: string | undefined;
  /** The middle of all, where region and country would stand, the mean of the neighbours, and who is not ranked: a sentence each. */
  readonly beside: readonly string[];
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
  if (!figures || value === undefined || !isComparable(indicator) || indicator.gap) return undefined;
  if ((figures.denominatorOf(area, period) ?? fewest) < fewest) return undefined;
  const own = seriesOf(indicator, area)?.observations.find((observation) => observation.period === period);
  if (own && findDoubt(indicator, own, [], catalogue.areas) !== undefined) return undefined;
  if (isUnsteady(indicator, area, catalogue.areas)) return undefined;
  const ranked = listRanked(figures, period, { areas: catalogue.areas, periodKind });
  const spread = spreadOf(ranked.values);
  if (!spread || ranked.values.length < fewestRanked || !ranked.areas.includes(area)) return undefined;
  const order = polarity === "lower-is-better" ? "lowest-first" : "highest-first";
  return { period, value, standing: standingOf(value, ranked.values, order), spread, ranked };
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

/** Where an area, the council's own if none is named, stands in its latest period. */
export function stateStanding(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  area = catalogue.site.council.area,
): StandingStatement | undefined {
  const { authorityFigures: figures } = indicator;
  const latest = figures?.periods.findLast((period) => figures.valueOf(area, period) !== undefined);
  const found = latest === undefined ? undefined : findStanding(indicator, catalogue, latest, area);
  if (!figures || !found) return undefined;
  const name = areaName(catalogue.areas, area);
  const when = formatWhen(found.period, indicator.periodKind);
  return {
    ...found,
    place: `${name} ${placeInWords(indicator, found)} ${when}${quarterInWords(indicator, found)}.`,
    moved: stateMove(indicator, catalogue, found, area),
    beside: [
      stateMiddle(indicator, found, figures.decimalsOf(area, found.period) ?? 0),
      ...stateOthers(indicator, catalogue, found),
      ...stateNeighbours(indicator, catalogue, found, area),
      ...stateWithout(found, catalogue),
    ],
  };
}

/** “ranked joint 12th of 152 authorities”; where no direction is better, “had the 12th highest figure of 152 authorities”. */
function placeInWords({ polarity }: IndicatorEntry, { standing, ranked }: AreaStanding): string {
  const { rank, of, sharedWith } = standing;
  const isPartial = ranked.without.length > of / 4;
  const among = isPartial ? `the ${countAuthorities(of)} that have a figure` : countAuthorities(of);
  const joint = sharedWith > 0 ? "joint " : "";
  return hasDirection(polarity)
    ? `ranked ${joint}${formatOrdinal(rank)} of ${among}`
    : `had the ${joint}${rank === 1 ? "" : `${formatOrdinal(rank)} `}highest figure of ${among}`;
}

const quarterWords = [
  "in the quarter with the best figures",
  "in the second quarter",
  "in the third quarter",
  "in the quarter with the worst figures",
];

function quarterInWords({ polarity }: IndicatorEntry, { standing: { quarters } }: AreaStanding): string {
  const [quarter] = quarters;
  if (!hasDirection(polarity) || quarter === undefined || quarters.length > 1) return "";
  return `, ${quarterWords[quarter - 1] ?? ""}`;
}

/** Places that are closer than this share of those ranked are about the same: 8 of 152. */
const leastShareOfPlaces = 0.05;

function stateMove(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  last: AreaStanding,
  area: string,
): string | undefined {
  const { periods = [] } = indicator.authorityFigures ?? {};
  const upToLast = periods.slice(0, periods.indexOf(last.period) + 1);
  const all = upToLast.flatMap((period) => findStanding(indicator, catalogue, period, area) ?? []);
  const compared = keepComparable({ ...indicator, periods }, all);
  const [first] = compared;
  if (!first || first.period === last.period || !hasDirection(indicator.polarity)) return undefined;
  const joint = first.standing.sharedWith > 0 ? "joint " : "";
  const when = formatWhen(first.period, indicator.periodKind).replace(/^from (.*)$/, "($1)");
  const then = `${joint}${formatOrdinal(first.standing.rank)} of ${first.standing.of} ${when}`;
  const shares = [first, last].map(({ standing: { rank, of } }) => rank / of);
  const move = (shares[0] ?? 0) - (shares[1] ?? 0);
  if (first.standing.rank === last.standing.rank && first.standing.of === last.standing.of) return `Also ${then}.`;
  if (Math.abs(move) < leastShareOfPlaces) return `Little changed from ${then}.`;
  return `${move > 0 ? "Up" : "Down"} from ${then}.`;
}

function stateMiddle({ unit }: IndicatorEntry, { spread }: AreaStanding, decimals: number): string {
  const show = (value: number) => withUnitWord(formatNumber(value, decimals, unit), unit);
  const [lower, upper] = [show(spread.lowerQuartile), show(spread.upperQuartile)];
  const half = lower === upper ? "" : `; half of them lay between ${lower} and ${upper}`;
  return `The middle figure of all authorities was ${show(spread.median)}${half}.`;
}

/** Where the figures of regions and the country among the comparators would stand. */
function stateOthers(indicator: IndicatorEntry, { site, areas }: Catalogue, found: AreaStanding): string[] {
  const { authorityFigures: figures, polarity, unit } = indicator;
  const order = polarity === "lower-is-better" ? "lowest-first" : "highest-first";
  const placed = site.comparators.flatMap((id) => {
    const kind = areas.get(id)?.kind;
    const value = figures?.valueOf(id, found.period);
    if (value === undefined || kind === undefined || kind === "local-authority" || kind === "neighbour-set") return [];
    const { rank } = standingOf(value, [...found.ranked.values, value], order);
    const print = formatNumber(value, figures?.decimalsOf(id, found.period) ?? 0, unit);
    return [`the figure for ${nameInSentence(id, areas)} (${print}) would be ${formatOrdinal(rank)}`];
  });
  return placed.length === 0 ? [] : [`Among them ${joinWords(placed)}.`];
}

function stateNeighbours(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  { period }: AreaStanding,
  area: string,
): string[] {
  const found = findNeighbourMean(indicator, catalogue, period, area);
  if (!found) return [];
  const decimals = indicator.authorityFigures?.decimalsOf(area, period) ?? 0;
  const mean = withUnitWord(formatNumber(found.mean, decimals, indicator.unit), indicator.unit);
  const count = found.counted === found.of ? "all of which have a figure" : `of which ${found.counted} have a figure`;
  return [`The mean of its ${countNoun(found.of, "statistical neighbour")}, ${count}, was ${mean}.`];
}

function stateWithout({ ranked: { without, backCast } }: AreaStanding, { areas }: Catalogue): string[] {
  const names = (ids: readonly string[]) => joinNames(ids.map((id) => areaName(areas, id)));
  const some = without.length > 3 ? countAuthorities(without.length) : names(without);
  return [
    ...(without.length > 0
      ? [
          `${some} ${without.length === 1 ? "has" : "have"} no figure and ${without.length === 1 ? "is" : "are"} not ranked.`,
        ]
      : []),
    ...(backCast.length > 0
      ? [`The source worked out earlier figures for ${names(backCast)}, which did not exist yet.`]
      : []),
  ];
}

function countAuthorities(count: number): string {
  return `${count} ${count === 1 ? "authority" : "authorities"}`;
}
