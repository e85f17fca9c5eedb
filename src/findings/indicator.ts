import { areaName, nameInSentence, type AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry, Observation, Series } from "../catalogue/indicator-entry.ts";
import type { Band } from "../model/lists.ts";
import { capitalise } from "../statistics/format.ts";
import { latestValue, valueIn, type ValuedObservation, seriesOf } from "../statistics/series.ts";
import { stateAbsence } from "./absence.ts";
import { compareAreas, isComparable, stateDifference, stateHistory } from "./comparison.ts";
import { findDoubt } from "./doubt.ts";
import { caution, describeFigure, isOfFew, whenOf } from "./figure-words.ts";
import { stateLaterAbsence } from "./later-absence.ts";
import { listComparable, stateMovement } from "./movement.ts";
import { judgeLatestTarget, stateOutcome, stateRank } from "./target.ts";

/** What there is to say of the latest figure of an indicator's first series. */
interface Headline {
  /** Name of the area. */
  readonly area: string;
  /** “96.1% in 2017”. */
  readonly figure: string;
  /** How it stands, ranks or changed: the first to follow after a comma. Empty where there is nothing to say, or where the figures are in doubt. */
  readonly said: readonly string[];
  /** Later periods without a number. */
  readonly empty: readonly string[];
  /** What is in doubt. */
  readonly doubt: string | undefined;
}

/**
 * The headline of an indicator, computed from its figures: the latest figure of the first series with its period, then how it stands to
 * the widest comparator, whether it met its target, where it ranks, or how it changed, as far as the figures bear it (`findDoubt`). Where
 * there is nothing to say of it, it is a title and no finding: measure, area, value and period.
 */
export function stateFinding(
  indicator: IndicatorEntry,
  comparators: readonly string[],
  names: AreaNames,
  bands: readonly Band[] = [],
): string {
  const headline = readHeadline(indicator, comparators, names, bands);
  if (typeof headline === "string") return headline;
  const { area, said } = headline;
  return `${said.length > 0 ? area : nameMeasure(indicator, area)}: ${joinHeadline(headline)}`;
}

/** The headline with the indicator's whole title, for pages that nothing else names. */
export function stateFindingInFull(
  indicator: IndicatorEntry,
  comparators: readonly string[],
  names: AreaNames,
  bands: readonly Band[] = [],
): string {
  const headline = readHeadline(indicator, comparators, names, bands);
  return typeof headline === "string"
    ? `${indicator.title}: ${headline}`
    : `${nameMeasure(indicator, headline.area)}: ${joinHeadline(headline)}`;
}

/** What a headline says beside its figure, for places that show the figure themselves; undefined where there is nothing to say. */
export function stateBesideFigure(
  indicator: IndicatorEntry,
  comparators: readonly string[],
  names: AreaNames,
  bands: readonly Band[] = [],
): string | undefined {
  const headline = readHeadline(indicator, comparators, names, bands);
  if (typeof headline === "string") return headline;
  const words = [...headline.said, ...headline.empty, headline.doubt].filter((item) => item !== undefined).join("; ");
  return words === "" ? undefined : capitalise(words);
}

/** Measure and area; a title that names the area already is enough. */
function nameMeasure({ title }: IndicatorEntry, area: string): string {
  return title.includes(area) ? title : `${title}, ${area}`;
}

function joinHeadline({ figure, said, empty, doubt }: Headline): string {
  const words = [[figure, ...said.slice(0, 1)].join(", "), ...said.slice(1), ...empty].join("; ");
  if (doubt === undefined) return words;
  return words.endsWith(")") ? `${words.slice(0, -1)}; ${doubt})` : `${words} (${doubt})`;
}

function readHeadline(
  indicator: IndicatorEntry,
  comparators: readonly string[],
  names: AreaNames,
  bands: readonly Band[],
): Headline | string {
  const main = indicator.series[0];
  if (!main) return "No figures are published yet";
  const area = areaName(names, main.area);
  const latest = latestValue(main);
  if (!latest) {
    const others = indicator.series.some((series) => latestValue(series) !== undefined);
    return others
      ? (stateAbsence(main.observations, area) ?? `No figure for ${area} is published here`)
      : (stateAbsence(indicator.series.flatMap(({ observations }) => observations)) ?? "No figures are published yet");
  }
  const { clauses, rests, without } = listClauses(indicator, { main, latest, comparators, names, bands });
  const doubt = findDoubt(indicator, latest, rests, names);
  return {
    area,
    figure: `${describeFigure(latest, indicator)} ${whenOf(latest.period, indicator)}${caution(latest)}`,
    said: doubt === undefined ? clauses : findDoubt(indicator, latest, [], names) === undefined ? without : [],
    empty: stateLaterAbsence(indicator, main, latest),
    doubt,
  };
}

interface Setting {
  readonly main: Series;
  readonly latest: ValuedObservation;
  readonly comparators: readonly string[];
  readonly names: AreaNames;
  readonly bands: readonly Band[];
}

interface Clauses {
  /** What can be said of the latest figure, the first to follow after a comma. */
  readonly clauses: readonly string[];
  /** The other figures that it rests on. */
  readonly rests: readonly Observation[];
  /** What can be said without those. */
  readonly without: readonly string[];
}

function listClauses(indicator: IndicatorEntry, setting: Setting): Clauses {
  const { main, latest, comparators, names, bands } = setting;
  const outcome = judgeLatestTarget(indicator, latest, names, bands);
  const rank = indicator.ranks.find(({ area, period }) => area === latest.area && period === latest.period);
  const ranked = rank && !rank.disputed ? [stateRank(rank)] : [];
  const target = outcome ? [...(outcome.byPlaces ? ranked : []), stateOutcome(outcome)] : [];
  const comparator = findComparator(indicator, comparators, latest);
  if (comparator) return compareClauses(indicator, comparator, setting, target);
  const known = target.length > 0 ? target : ranked;
  if (known.length > 0) return { clauses: known, rests: [], without: known };
  const figures = listComparable(indicator, main.observations, latest);
  const movement = stateMovement(indicator, figures);
  return movement === undefined
    ? { clauses: [], rests: [], without: [] }
    : { clauses: [movement], rests: figures, without: [] };
}

function compareClauses(
  indicator: IndicatorEntry,
  comparator: Series,
  { main, latest, names }: Setting,
  target: readonly string[],
): Clauses {
  const other = valueIn(comparator, latest.period);
  const compared = compareAreas(indicator, main, comparator);
  const last = compared.at(-1);
  const rests = other ? [other] : [];
  if (last?.period !== latest.period) return { clauses: target, rests, without: target };
  const difference = stateDifference(indicator, last, nameInSentence(comparator.area, names));
  const history = target.length > 0 ? undefined : stateHistory(indicator, compared);
  return { clauses: [difference, ...target, ...(history === undefined ? [] : [history])], rests, without: target };
}

/** The widest comparator with a figure for the period: the last of them. None where the figures are amounts or of very few. */
function findComparator(
  indicator: IndicatorEntry,
  comparators: readonly string[],
  latest: ValuedObservation,
): Series | undefined {
  if (!isComparable(indicator) || isOfFew(latest)) return undefined;
  return [...comparators]
    .reverse()
    .filter((area) => area !== latest.area)
    .map((area) => seriesOf(indicator, area))
    .find((series) => series !== undefined && valueIn(series, latest.period) !== undefined);
}
