/*
 * Where an area stands among all authorities, in sentences. Best and worst are said only where one direction is better; a quarter only where those who
 * share a place do not reach into the next, and all but a few authorities have a figure; how a place moved only between rankings of about the same ones.
 */
import { areaName } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { hasDirection } from "../model/indicator.ts";
import { formatOrdinal } from "../statistics/format.ts";
import { formatWhen } from "../statistics/format-time.ts";
import { keepComparable } from "../statistics/series.ts";
import { countAuthorities, stateBeside } from "./standing-beside.ts";
import { findStanding, isPartial, type AreaStanding } from "./standing.ts";

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
    beside: stateBeside(indicator, catalogue, found, area),
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
