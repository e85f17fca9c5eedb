import type { Observation } from "../catalogue/indicator-entry.ts";
import { markerTitles } from "../model/observations.ts";
import { countNoun, joinWords } from "../statistics/format-lists.ts";
import { hasValue } from "../statistics/series.ts";
import { lowerFirst } from "../statistics/format.ts";

type Marker = NonNullable<Observation["marker"]>;

/** What a marker says of several figures, to follow “All figures are”; others are said by their titles. */
const absenceWords: Partial<Record<Marker, string>> = {
  suppressed: "suppressed to protect people",
  low: "too low to show: they round to zero",
  "not-applicable": "not applicable",
  "not-available": "not available",
  "not-yet-known": "not yet known",
  "unknown-missing": "missing, with no reason given",
};

/**
 * Why there is no number among some figures, in words: “All figures are suppressed to protect people”, “None of 4 figures has a number: 3
 * suppressed to protect people and 1 not available”. `whose` names the area where others have numbers. Undefined where one has a number,
 * and where nothing was entered.
 */
export function stateAbsence(observations: readonly Observation[], whose?: string): string | undefined {
  if (observations.length === 0 || observations.some(hasValue)) return undefined;
  const markers = observations.map(({ marker }) => marker ?? "not-available");
  const reasons = [...Map.groupBy(markers, (marker) => marker)].map(([marker, { length }]) => ({ marker, length }));
  const of = whose === undefined ? "" : ` for ${whose}`;
  const [first, ...others] = reasons;
  if (!first) return undefined;
  if (others.length === 0) {
    if (observations.length > 1) return `All figures${of} are ${wordsFor(first.marker)}`;
    return `The only figure${of} is ${wordsFor(first.marker).replace("they round", "it rounds")}`;
  }
  const counts = [...reasons].sort((a, b) => b.length - a.length).map(countReason);
  return `None of ${countNoun(observations.length, "figure")}${of} has a number: ${joinWords(counts)}`;
}

function countReason({ marker, length }: { readonly marker: Marker; readonly length: number }): string {
  return `${length} ${wordsFor(marker).replace(/: .*/, "")}`;
}

function wordsFor(marker: Marker): string {
  const title = markerTitles[marker];
  return absenceWords[marker] ?? lowerFirst(title);
}
