import type { Measure } from "./measures.ts";
import { findRun, hasRun, wordsOf } from "../words/words.ts";

/** The longest runs of words that are subjects, from left to right. */
export function findRuns(words: readonly string[], measures: readonly Measure[]): string[][] {
  const known = [
    ...new Map(measures.flatMap(({ subjects }) => subjects.map((run) => [run.join(" "), [...run]]))).values(),
  ]
    .filter((run) => run.length > 0)
    .sort((a, b) => b.length - a.length);
  const left = [...words];
  const found: { readonly at: number; readonly run: string[] }[] = [];
  for (const run of known)
    for (let at = findRun(left, run); at >= 0; at = findRun(left, run)) {
      found.push({ at, run });
      left.fill("\0", at, at + run.length);
    }
  return found.sort((a, b) => a.at - b.at).map(({ run }) => run);
}

/** Groups of pupils that a text names; “non-disadvantaged” names the others. */
export function groupsIn(text: string, all: readonly Measure[]): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const { indicator, groups } of all)
    for (const run of found.has(indicator.pupilGroup ?? "") ? [] : groups) {
      const at = findRun(words, run);
      if (at >= 0 && !["non", "not"].includes(words[at - 1] ?? "")) found.add(indicator.pupilGroup ?? "");
    }
  return found;
}

/** Names of a stage besides its own, as texts on schools use them. */
const stages: readonly (readonly [name: RegExp, stage: string])[] = [
  [/\bgcses?\b|\bsecondary (?:level|phase)\b/i, "key stage 4"],
  [/\ba[ -]levels?\b|\bpost-16\b/i, "key stage 5"],
];

/** Whether words are no more than the name of a stage. */
export function isStageName(text: string): boolean {
  return stages.some(([name]) => name.exec(text)?.[0] === text);
}

/** Topics that a text names, also by another name of a stage. */
export function topicsIn(text: string, all: readonly Measure[]): ReadonlySet<string> {
  const words = wordsOf([text, ...stages.flatMap(([name, stage]) => (name.test(text) ? [stage] : []))].join(" "));
  const found = new Set<string>();
  for (const { indicator, topics } of all)
    if (!found.has(indicator.topic) && topics.some((run) => hasRun(words, run))) found.add(indicator.topic);
  return found;
}
