/*
 * Where an area stands among all authorities, in sentences. Best and worst are said only where one direction is better; a quarter only where those who
 * share a place do not reach into the next, and all but a few authorities have a figure; how a place moved only between rankings of about the same ones.
 */
import { areaName, nameInSentence } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { comparableFrom } from "../catalogue/figures/ranked-authorities.ts";
import { hasDirection } from "../model/indicator.ts";
import { periodEnd } from "../model/period.ts";
import { countNoun, joinNames, joinWords } from "../statistics/format-lists.ts";
import { formatNumber, formatOrdinal, withUnitWord } from "../statistics/format.ts";
import { formatDate, formatWhen } from "../statistics/format-time.ts";
import { keepComparable } from "../statistics/series.ts";
import { standingOf } from "../statistics/standing.ts";
import { findNeighbourMean, findStanding, isPartial, type AreaStanding } from "./standing.ts";

/** Said beside every place that is computed. */
export const standingRule =
  "Worked out here from the figures of all authorities; their source prints no ranks. Figures that are printed alike share a place.";

/** What there is to say of an area's place. */
export interface StandingStatement extends AreaStanding {
  /** Its place in its latest period, in a sentence. */
  readonly place: string;
  /** How the place moved since the first period that can be compared; undefined where there is none. */
  readonly moved: string | undefined;
  /** The middle of all, where region and country would stand, the mean of the neighbours, and who is not ranked: a sentence each. */
  readonly beside: readonly string[];
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
      ...stateBefore(indicator, catalogue, area),
    ],
  };
}

/** “ranked joint 12th of 152 authorities”; where no direction is better, “had the 12th highest figure of 152 authorities”. */
function placeInWords({ polarity }: IndicatorEntry, found: AreaStanding): string {
  const { rank, of, sharedWith } = found.standing;
  const among = isPartial(found) ? `the ${countAuthorities(of)} that have a figure` : countAuthorities(of);
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

function quarterInWords({ polarity }: IndicatorEntry, found: AreaStanding): string {
  const { quarters } = found.standing;
  const [quarter] = quarters;
  if (!hasDirection(polarity) || quarter === undefined || quarters.length > 1 || isPartial(found)) return "";
  return `, ${quarterWords[quarter - 1] ?? ""}`;
}

/** Places that are closer than this share of those ranked are about the same: 8 of 152. */
const leastShareOfPlaces = 0.05;

/** How a place moved; undefined also where either ranking is partial, or where more or fewer are ranked than that by more than a tenth. */
function stateMove(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  last: AreaStanding,
  area: string,
): string | undefined {
  if (!hasDirection(indicator.polarity)) return undefined;
  const { periods = [] } = indicator.authorityFigures ?? {};
  const upToLast = periods.slice(0, periods.indexOf(last.period) + 1);
  const all = upToLast.flatMap((period) => findStanding(indicator, catalogue, period, area) ?? []);
  const [first] = keepComparable(indicator, all).filter((item) => areOfTheSame(item, last));
  if (!first || first.period === last.period) return undefined;
  const joint = first.standing.sharedWith > 0 ? "joint " : "";
  const when = formatWhen(first.period, indicator.periodKind).replace(/^from (.*)$/, "($1)");
  const then = `${joint}${formatOrdinal(first.standing.rank)} of ${first.standing.of} ${when}`;
  const shares = [first, last].map(({ standing: { rank, of } }) => rank / of);
  const move = (shares[0] ?? 0) - (shares[1] ?? 0);
  if (first.standing.rank === last.standing.rank) return `Also ${then}.`;
  if (Math.abs(move) < leastShareOfPlaces) return `Little changed from ${then}.`;
  return `${move > 0 ? "Up" : "Down"} from ${then}.`;
}

/** Whether two rankings are of about the same authorities: neither is partial, and their numbers differ by at most a tenth. */
function areOfTheSame(first: AreaStanding, last: AreaStanding): boolean {
  const [fewer = 0, more = 0] = [first.standing.of, last.standing.of].toSorted((a, b) => a - b);
  return !isPartial(first) && !isPartial(last) && fewer >= 0.9 * more;
}

function stateMiddle({ unit }: IndicatorEntry, found: AreaStanding, decimals: number): string {
  const { spread } = found;
  const show = (value: number) => withUnitWord(formatNumber(value, decimals, unit), unit);
  const [lower, upper] = [show(spread.lowerQuartile), show(spread.upperQuartile)];
  const half = lower === upper ? "" : `; half of them lay between ${lower} and ${upper}`;
  return `The middle figure of ${isPartial(found) ? "these" : "all"} authorities was ${show(spread.median)}${half}.`;
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

/** A mean of fewer neighbours than this share of them is none of the neighbours. */
const leastShareOfNeighbours = 0.5;

function stateNeighbours(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  { period }: AreaStanding,
  area: string,
): string[] {
  const found = findNeighbourMean(indicator, catalogue, period, area);
  if (!found) return [];
  const neighbours = countNoun(found.of, "statistical neighbour");
  const have = `${found.counted} ${found.counted === 1 ? "has" : "have"} a figure`;
  if (found.counted < leastShareOfNeighbours * found.of) return [`Of its ${neighbours} ${have}, too few for a mean.`];
  const decimals = indicator.authorityFigures?.decimalsOf(area, period) ?? 0;
  const mean = withUnitWord(formatNumber(found.mean, decimals, indicator.unit), indicator.unit);
  const count = found.counted === found.of ? "all of which have a figure" : `of which ${have}`;
  return [`The mean of its ${neighbours}, ${count}, was ${mean}.`];
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

/** That the area is another place than before, where figures of the time before it began stand under its name. */
function stateBefore(
  { authorityFigures: all, periodKind }: IndicatorEntry,
  { areas }: Catalogue,
  area: string,
): string[] {
  const began = comparableFrom(areas, area);
  const first = all?.periods.find((period) => all.valueOf(area, period) !== undefined);
  if (began === undefined || first === undefined || periodEnd(first, periodKind) >= began) return [];
  const name = areaName(areas, area);
  return [`${name} is the place that it is since ${formatDate(began)}: its source worked out its figures of before.`];
}

function countAuthorities(count: number): string {
  return `${count} ${count === 1 ? "authority" : "authorities"}`;
}
