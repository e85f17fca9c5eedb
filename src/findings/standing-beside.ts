import { areaName, nameInSentence } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { comparableFrom } from "../catalogue/figures/ranked-authorities.ts";
import { periodEnd } from "../model/period.ts";
import { countNoun, joinNames, joinWords } from "../statistics/format-lists.ts";
import { formatNumber, formatOrdinal, withUnitWord } from "../statistics/format.ts";
import { formatDate } from "../statistics/format-time.ts";
import { standingOf } from "../statistics/standing.ts";
import { findNeighbourMean, isPartial, type AreaStanding } from "./standing.ts";

/** What stands beside an area's place, a sentence each: the middle of all, region and country, the mean of the neighbours, and who is not ranked. */
export function stateBeside(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  found: AreaStanding,
  area: string,
): string[] {
  return [
    stateMiddle(indicator, found, indicator.authorityFigures?.decimalsOf(area, found.period) ?? 0),
    ...stateOthers(indicator, catalogue, found),
    ...stateNeighbours(indicator, catalogue, found, area),
    ...stateWithout(found, catalogue),
    ...stateBefore(indicator, catalogue, area),
  ];
}

function stateMiddle({ unit }: IndicatorEntry, found: AreaStanding, decimals: number): string {
  const { spread } = found;
  const show = (value: number) => withUnitWord(formatNumber(value, decimals, unit), unit);
  const [lower, upper] = [show(spread.lowerQuartile), show(spread.upperQuartile)];
  const half =
    lower === upper || !fitsQuarter(found, decimals) ? "" : `; half of them lay between ${lower} and ${upper}`;
  return `The middle figure of ${isPartial(found) ? "these" : "all"} authorities was ${show(spread.median)}${half}.`;
}

/**
 * Whether the bounds of the middle half, as they are printed, lie about the figure as its quarter says. The quarter goes by place and the bounds by
 * interpolation, so that among few or close figures one in a middle quarter can lie beyond them: then they are not said.
 */
function fitsQuarter({ value, spread, standing }: AreaStanding, decimals: number): boolean {
  const [lower, upper] = [spread.lowerQuartile, spread.upperQuartile].map((bound) => Number(bound.toFixed(decimals)));
  if (lower === undefined || upper === undefined) return true;
  const isMiddle = (quarter: number) => quarter === 2 || quarter === 3;
  if (standing.quarters.every(isMiddle)) return value >= lower && value <= upper;
  return standing.quarters.some(isMiddle) || value <= lower || value >= upper;
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

/** “1 authority”, “150 authorities”. */
export function countAuthorities(count: number): string {
  return `${count} ${count === 1 ? "authority" : "authorities"}`;
}
