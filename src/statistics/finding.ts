import type { IndicatorEntry, Observation, Series } from "../catalogue/catalogue.ts";
import type { Unit } from "../model/indicator.ts";
import { comparePrinted, type Comparison, type PrintedNumber } from "./interval.ts";
import { difference, unitOfDifference } from "./change.ts";
import { formatNumber, formatObservation, formatPeriod, periodWords, unitTitles } from "./format.ts";

/** Names of areas by id. */
export type AreaNames = ReadonlyMap<string, { readonly name: string }>;

/**
 * The finding of an indicator in about ten words, computed from its figures: how the first series stands to the widest
 * comparator (the last of the first series' comparators that has figures for the latest period), or, without one, how it changed.
 */
export function stateFinding(indicator: IndicatorEntry, comparators: readonly string[], names: AreaNames): string {
  const main = indicator.series[0];
  const latest = main && latestValue(main);
  if (!main || !latest) return "No figures are published yet";
  const name = nameOf(main.area, names);
  const comparator = [...comparators]
    .reverse()
    .map((area) => indicator.series.find((series) => series.area === area))
    .find((series) => series !== undefined && series !== main && valueIn(series, latest.period) !== undefined);
  return comparator
    ? stateComparison(indicator, name, main, comparator, nameOf(comparator.area, names))
    : stateChange(indicator, name, main, latest);
}

/** The periods in which both series have a number, with how the first lies to the second. */
export function compareSeries(first: Series, second: Series): { period: string; comparison: Comparison }[] {
  return first.observations.flatMap((observation) => {
    const other = valueIn(second, observation.period);
    if (!hasValue(observation) || !other) return [];
    return [
      { period: observation.period, comparison: comparePrinted(printedNumber(observation), printedNumber(other)) },
    ];
  });
}

/** The last observation with a number. */
export function latestValue(series: Series): ValuedObservation | undefined {
  return series.observations.findLast(hasValue);
}

/** An observation that has a number. */
export type ValuedObservation = Observation & { readonly value: number };

/** Whether an observation has a number, not only a marker. */
export function hasValue(observation: Observation): observation is ValuedObservation {
  return observation.value !== undefined;
}

/** Whether a series break lies after `from` and not after `to`: a change between the two is never computed. */
export function crossesBreak(indicator: IndicatorEntry, from: string, to: string): boolean {
  return (indicator.seriesBreaks ?? []).some((item) => {
    const at = indicator.periods.indexOf(item.period);
    return at > indicator.periods.indexOf(from) && at <= indicator.periods.indexOf(to);
  });
}

function stateComparison(
  indicator: IndicatorEntry,
  name: string,
  main: Series,
  other: Series,
  otherName: string,
): string {
  const compared = compareSeries(main, other);
  const last = compared.at(-1);
  if (!last) return stateChange(indicator, name, main, latestValue(main));
  const period = formatPeriod(last.period, indicator.periodKind);
  const step = periodWords[indicator.periodKind];
  if (compared.length === 1) return stateGap(indicator, name, main, other, otherName, last.period);
  const words = comparisonWords[last.comparison];
  const first = formatPeriod(compared[0]?.period ?? "", indicator.periodKind);
  if (compared.every(({ comparison }) => comparison === last.comparison)) {
    return compared.length === 2
      ? `${name} was ${words} ${otherName} in ${first} and ${period}`
      : `${name} was ${words} ${otherName} in every ${step} from ${first} to ${period}`;
  }
  const before = compared.slice(0, -1);
  if (before.every(({ comparison }) => comparison !== last.comparison)) {
    return last.comparison === "level"
      ? `${name} drew level with ${otherName} in ${period}`
      : `${name} moved ${words} ${otherName} in ${period}, for the first time in the ${step}s shown`;
  }
  const since = compared.slice(compared.findLastIndex(({ comparison }) => comparison !== last.comparison) + 1)[0];
  if (since && since !== last)
    return `${name} has been ${words} ${otherName} since ${formatPeriod(since.period, indicator.periodKind)}`;
  const previous = compared.at(-2);
  const was = previous
    ? `, having been ${previous.comparison} in ${formatPeriod(previous.period, indicator.periodKind)}`
    : "";
  return `${name} was ${words} ${otherName} in ${period}${was}`;
}

const comparisonWords: Record<Comparison, string> = { above: "above", below: "below", level: "level with" };

/** Units that are said after a difference: "13 percentage points above". */
const unitsNamedInGaps: readonly Unit[] = ["percentage-points", "points", "days", "weeks"];

function stateGap(
  indicator: IndicatorEntry,
  name: string,
  main: Series,
  other: Series,
  otherName: string,
  period: string,
): string {
  const [own, theirs] = [valueIn(main, period), valueIn(other, period)];
  if (!own || !theirs) return name;
  const time = formatPeriod(period, indicator.periodKind);
  const comparison = comparePrinted(printedNumber(own), printedNumber(theirs));
  const on = indicator.periodKind === "date" ? "on" : "in";
  if (comparison === "level") return `${name} was level with ${otherName} ${on} ${time}`;
  const decimals = Math.max(own.decimals ?? 0, theirs.decimals ?? 0);
  const size = Math.abs(difference(theirs.value, own.value, decimals));
  const unit = unitOfDifference(indicator.unit);
  const unitWord = unitsNamedInGaps.includes(unit) ? ` ${unitTitles[unit]}` : "";
  return `${name} was ${formatNumber(size, decimals, unit)}${unitWord} ${comparison} ${otherName} ${on} ${time}`;
}

/** A figure in a sentence: a difference says its unit. */
function inWords(observation: Observation, unit: Unit): string {
  const figure = formatObservation(observation, unit);
  return unitsNamedInGaps.includes(unit) ? `${figure} ${unitTitles[unit]}` : figure;
}

function stateChange(
  indicator: IndicatorEntry,
  name: string,
  main: Series,
  latest: ValuedObservation | undefined,
): string {
  if (!latest) return name;
  const time = formatPeriod(latest.period, indicator.periodKind);
  const now = inWords(latest, indicator.unit);
  const first = main.observations
    .filter(hasValue)
    .find(({ period }) => !crossesBreak(indicator, period, latest.period));
  if (!first || first.period === latest.period) {
    return `${name}: ${now} ${indicator.periodKind === "date" ? "on" : "in"} ${time}`;
  }
  const since = formatPeriod(first.period, indicator.periodKind);
  const comparison = comparePrinted(printedNumber(latest), printedNumber(first));
  if (comparison === "level") return `${name} stayed at ${now} from ${since} to ${time}`;
  const verb = comparison === "above" ? "rose" : "fell";
  return `${name} ${verb} from ${formatObservation(first, indicator.unit)} in ${since} to ${now} in ${time}`;
}

function valueIn(series: Series, period: string): ValuedObservation | undefined {
  return series.observations.filter(hasValue).find((observation) => observation.period === period);
}

function printedNumber(observation: ValuedObservation): PrintedNumber {
  return { value: observation.value, decimals: observation.decimals ?? 0 };
}

function nameOf(area: string, names: AreaNames): string {
  return names.get(area)?.name ?? area;
}
