import type { IndicatorEntry, Observation, Series } from "../catalogue/catalogue.ts";
import { periodIndex } from "../model/period.ts";
import { formatTarget, judgeTarget } from "../statistics/target.ts";
import { comparePrinted, type Comparison } from "../statistics/interval.ts";
import { difference, unitOfDifference } from "../statistics/change.ts";
import {
  formatNumber,
  formatObservation,
  formatPeriod,
  inWords,
  periodWords,
  withUnitWord,
} from "../statistics/format.ts";
import {
  compareSeries,
  crossesBreak,
  hasValue,
  latestValue,
  printedNumber,
  valueIn,
  type ValuedObservation,
} from "../statistics/series.ts";
import { areaName, type AreaNames } from "../catalogue/area-names.ts";

/**
 * The finding of an indicator in about ten words, computed from its figures: how the first series stands to the widest
 * comparator (the last of the first series' comparators that has figures for the latest period); without one, whether it met the target
 * of that period, or how it changed.
 */
export function stateFinding(indicator: IndicatorEntry, comparators: readonly string[], names: AreaNames): string {
  const main = indicator.series[0];
  const latest = main && latestValue(main);
  if (!main) return "No figures are published yet";
  const name = areaName(names, main.area);
  if (!latest) {
    const others = indicator.series.some((series) => latestValue(series) !== undefined);
    return others ? `No figure for ${name} is published here` : "No figures are published yet";
  }
  const comparator = [...comparators]
    .reverse()
    .map((area) => indicator.series.find((series) => series.area === area))
    .find((series) => series !== undefined && series !== main && valueIn(series, latest.period) !== undefined);
  return comparator
    ? stateComparison(indicator, name, main, comparator, areaName(names, comparator.area))
    : (stateTarget(indicator, name, latest) ?? stateChange(indicator, name, main, latest));
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
  const on = indicator.periodKind === "date" ? "on" : "in";
  const step = periodWords[indicator.periodKind];
  if (compared.length === 1) return stateGap(indicator, name, main, other, otherName, last.period);
  const words = comparisonWords[last.comparison];
  const first = formatPeriod(compared[0]?.period ?? "", indicator.periodKind);
  if (compared.every(({ comparison }) => comparison === last.comparison)) {
    if (compared.length === 2) return `${name} was ${words} ${otherName} ${on} ${first} and ${period}`;
    return hasGap(
      indicator,
      compared.map((item) => item.period),
    )
      ? `${name} was ${words} ${otherName} in all ${compared.length} ${step}s compared from ${first} to ${period}`
      : `${name} was ${words} ${otherName} in every ${step} from ${first} to ${period}`;
  }
  const before = compared.slice(0, -1);
  if (before.every(({ comparison }) => comparison !== last.comparison)) {
    const rose = compared.at(-2)?.comparison === "below";
    return last.comparison === "level"
      ? `${name} ${rose ? "drew" : "was"} level with ${otherName} ${on} ${period}${rose ? "" : `, having been above before`}`
      : `${name} moved ${words} ${otherName} ${on} ${period}, for the first time in the ${step}s shown`;
  }
  const since = compared.slice(compared.findLastIndex(({ comparison }) => comparison !== last.comparison) + 1)[0];
  if (since && since !== last)
    return `${name} has been ${words} ${otherName} since ${formatPeriod(since.period, indicator.periodKind)}`;
  const previous = compared.at(-2);
  const was = previous
    ? `, having been ${previous.comparison} ${on} ${formatPeriod(previous.period, indicator.periodKind)}`
    : "";
  return `${name} was ${words} ${otherName} ${on} ${period}${was}`;
}

const comparisonWords: Record<Comparison, string> = { above: "above", below: "below", level: "level with" };

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
  const decimals = Math.min(own.decimals ?? 0, theirs.decimals ?? 0);
  const size = Math.abs(difference(theirs.value, own.value, decimals));
  const unit = unitOfDifference(indicator.unit);
  if (indicator.gap) {
    const smaller = Math.abs(own.value) < Math.abs(theirs.value);
    const sizes = withUnitWord(formatNumber(size, decimals, unit), unit);
    return `${name}'s gap was ${sizes} ${smaller ? "smaller" : "larger"} than ${otherName}'s ${on} ${time}`;
  }
  return `${name} was ${withUnitWord(formatNumber(size, decimals, unit), unit)} ${comparison} ${otherName} ${on} ${time}`;
}

/** Whether periods of the indicator's kind lie between the given ones without being among them. */
function hasGap(indicator: IndicatorEntry, periods: readonly string[]): boolean {
  const indexes = periods.map((period) => periodIndex(period, indicator.periodKind));
  return indexes.some((index, at) => at > 0 && index - (indexes[at - 1] ?? index) !== 1);
}

/** Whether the latest figure met its target; undefined where there is none that is a number, or where neither direction is better. */
function stateTarget(
  { targets, unit, polarity, periodKind, counts }: IndicatorEntry,
  name: string,
  latest: ValuedObservation,
): string | undefined {
  const found = targets.find(({ area, period }) => area === latest.area && period === latest.period);
  const outcome = found?.value === undefined ? undefined : judgeTarget(latest.value, found.value, polarity);
  if (found?.value === undefined || outcome === undefined) return undefined;
  const on = counts === "since-april" ? "from April to" : periodKind === "date" ? "on" : "in";
  const time = `${on} ${formatPeriod(latest.period, periodKind)}`;
  const target = formatTarget({ ...found, value: found.value }, unit);
  return `${name} ${outcome} its target of ${target} ${time}, with ${inWords(latest, unit)}${caution(latest)}`;
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
  const comparable = main.observations
    .filter(hasValue)
    .filter(({ period }) => !crossesBreak(indicator, period, latest.period));
  const [first] = comparable;
  const on = indicator.periodKind === "date" ? "on" : "in";
  if (indicator.counts === "since-april") return `${name}: ${now} from April to ${time}`;
  if (!first || first.period === latest.period) return `${name}: ${now} ${on} ${time}${caution(latest)}`;
  const since = formatPeriod(first.period, indicator.periodKind);
  const comparison = comparePrinted(printedNumber(latest), printedNumber(first));
  if (comparison === "level") {
    const steady = comparable.every((item) => comparePrinted(printedNumber(item), printedNumber(latest)) === "level");
    return steady
      ? `${name} stayed at ${now} from ${since} to ${time}`
      : `${name} was at ${now} ${on} ${time}, as ${on} ${since}`;
  }
  const verb = comparison === "above" ? "rose" : "fell";
  return `${name} ${verb} from ${formatObservation(first, indicator.unit)} ${on} ${since} to ${now} ${on} ${time}${caution(latest)}`;
}

/** A word of caution after a figure that is not final. */
function caution(observation: Observation): string {
  return observation.marker === "provisional" ? " (provisional)" : "";
}
