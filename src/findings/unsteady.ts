/*
 * Shares and scores of a group of pupils come without the number of pupils in most national files, and a handful of them changes a figure by more than
 * most authorities lie apart. Whether that is so is read from the figures themselves: where the distance of an authority to its country usually changes
 * from one period to the next by more than half of the distance within which the middle half of all authorities lie, its place among them is chance.
 *
 * Why half: were the changes nothing but chance of a standard deviation s in each figure, half of them would be greater than 0.95 s; the middle half of
 * normally spread figures is 1.35 standard deviations wide. So beyond that bound chance makes more than half of the variance between authorities.
 */
import type { AreaNames } from "../catalogue/area-names.ts";
import type { AuthorityFigures } from "../catalogue/figures/authority-figures.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { fewest } from "../statistics/least-difference.ts";
import { crossesBreak } from "../statistics/series.ts";
import { quantileOf, spreadOf, type Spread } from "../statistics/standing.ts";

/** What the rule asks of an indicator. */
export type UnsteadyMeasure = Pick<IndicatorEntry, "periodKind"> &
  Partial<Pick<IndicatorEntry, "pupilGroup" | "authorityFigures" | "seriesBreaks">>;

/** Fewer changes than these say nothing of what is usual. */
const fewestChanges = 3;

/** In words, to stand in brackets after a figure. */
export const unsteadyWords = "not compared: it moves too much from year to year";

/** The rule in a sentence, to follow “is not ranked:”. */
export const unsteadyReason =
  "its distance to the country usually changes from one year to the next by more than half of the distance within which the middle half of all authorities lie. Figures of small groups do so, and the source does not say how many are in this one.";

/** Whether the figures of an area move too much to be held against others: see the head of this file. Never where the source says of how many they are. */
export function isUnsteady(
  { pupilGroup, authorityFigures: all, ...measure }: UnsteadyMeasure,
  area: string,
  names: AreaNames,
): boolean {
  if (pupilGroup === undefined || !all) return false;
  const country = findCountry(names);
  const latest = all.periods.findLast((period) => all.valueOf(area, period) !== undefined);
  if (country === undefined || latest === undefined || area === country) return false;
  if ((all.denominatorOf(area, latest) ?? 0) >= fewest) return false;
  const distances = all.periods.flatMap((period) => {
    const [own, other] = [all.valueOf(area, period), all.valueOf(country, period)];
    return own === undefined || other === undefined ? [] : [{ period, distance: own - other }];
  });
  const changes = distances.flatMap(({ period, distance }, index) => {
    const before = distances[index - 1];
    if (!before || crossesBreak(measure, before.period, period)) return [];
    return [Math.abs(distance - before.distance)];
  });
  const spread = findSpread(all, latest);
  if (changes.length < fewestChanges || !spread) return false;
  const usual = quantileOf(
    changes.toSorted((a, b) => a - b),
    0.5,
  );
  return usual > (spread.upperQuartile - spread.lowerQuartile) / 2;
}

const countries = new WeakMap<AreaNames, { readonly id: string | undefined }>();

function findCountry(names: AreaNames): string | undefined {
  const known = countries.get(names) ?? { id: [...names].find(([, { kind }]) => kind === "country")?.[0] };
  countries.set(names, known);
  return known.id;
}

/** Asked for each authority of a ranking, and nearly always for one period. */
const spreads = new WeakMap<AuthorityFigures, { readonly period: string; readonly spread: Spread | undefined }>();

function findSpread(all: AuthorityFigures, period: string): Spread | undefined {
  const known = spreads.get(all);
  if (known?.period === period) return known.spread;
  const spread = spreadOf(all.areas.flatMap((id) => all.valueOf(id, period) ?? []));
  spreads.set(all, { period, spread });
  return spread;
}
