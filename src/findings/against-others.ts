import { nameInSentence, type AreaNames } from "../catalogue/area-names.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { hasDirection } from "../model/indicator.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { inWords } from "../statistics/format.ts";
import type { Comparison } from "../statistics/interval.ts";
import { isAmount } from "../statistics/least-difference.ts";
import type { ValuedObservation } from "../statistics/series.ts";
import { comparePair, stateDifference, type ComparedPeriod } from "./comparison.ts";
import { findDoubt } from "./doubt.ts";
import { isOfFew } from "./figure-words.ts";
import { stateDirection } from "./indicator-statements.ts";

/**
 * How a figure lies to those of other areas of the same period, in sentences: above, level and below, each with the areas and their figures; which
 * direction is better; which are not compared, and why. In the order of the others.
 */
export function stateAgainstOthers(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  others: readonly ValuedObservation[],
  names: AreaNames,
): string {
  if (others.length === 0) return "No figure to compare with this one is published here.";
  if (isAmount(indicator)) return "Larger areas have larger numbers, so these are not compared.";
  const doubt =
    findDoubt(indicator, latest, [], names) ?? (isOfFew(latest) ? "the figure is of fewer than ten" : undefined);
  if (doubt !== undefined) return `No comparison is made: ${doubt.replace(/^not compared: /, "")}.`;
  const compared = others.flatMap((other) => {
    const difference = comparePair(indicator, latest, other);
    return difference ? [{ own: latest, other, ...difference }] : [];
  });
  const disputed = others.filter((other) => other.disputed === "figure");
  const few = others.filter((other) => !disputed.includes(other) && isOfFew(other));
  return [
    ...stateSides(indicator, compared, names),
    ...stateLeftOut(disputed, "in doubt", names),
    ...stateLeftOut(few, "of fewer than ten", names),
  ].join(" ");
}

type ComparedPair = Omit<ComparedPeriod, "period">;

const comparisons = ["above", "level", "below"] as const;
const comparisonWords: Record<Comparison, string> = { above: "above", level: "about level with", below: "below" };

function stateSides(indicator: IndicatorEntry, compared: readonly ComparedPair[], names: AreaNames): string[] {
  if (compared.length === 0) return [];
  const groups = comparisons.flatMap((comparison) => {
    const members = compared.filter((pair) => pair.comparison === comparison);
    const named = members.map(
      ({ other }) => `${nameInSentence(other.area, names)} (${inWords(other, indicator.unit)})`,
    );
    return members.length === 0 ? [] : [`${comparisonWords[comparison]} ${joinWords(named)}`];
  });
  // Of gaps the size is compared, for their figures may be printed below zero.
  const said = indicator.gap
    ? compared.map((pair) => stateDifference(indicator, pair, nameInSentence(pair.other.area, names)))
    : groups;
  const list = [said.slice(0, -1).join(", "), said.at(-1)].filter(Boolean).join(", and ");
  return [
    `The ${indicator.gap ? "gap" : "figure"} was ${list}.`,
    ...(hasDirection(indicator.polarity) ? [`${stateDirection(indicator)}.`] : []),
  ];
}

/** Whose figures are not compared, and why: “The figure for Exampleshire is in doubt and is not compared.” */
function stateLeftOut(others: readonly ValuedObservation[], why: string, names: AreaNames): string[] {
  if (others.length === 0) return [];
  const areas = joinWords(others.map(({ area }) => nameInSentence(area, names)));
  return [
    others.length === 1
      ? `The figure for ${areas} is ${why} and is not compared.`
      : `The figures for ${areas} are ${why} and are not compared.`,
  ];
}
