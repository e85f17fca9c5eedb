import { joinWords } from "../statistics/format-lists.ts";

/** A judgement with its year; its word is that of its own framework. */
export interface DatedWord {
  readonly year: string;
  readonly word: string;
}

/** The finding of a timeline in about ten words: which word was given when, oldest first. Words of one year stand together. */
export function stateJudgements(judgements: readonly DatedWord[], name: string): string {
  const byYear = Map.groupBy(judgements, ({ year }) => year);
  const stages: { readonly words: string; readonly years: string[] }[] = [];
  for (const [year, given] of byYear) {
    const words = joinWords([...new Set(given.map(({ word }) => word))]);
    const last = stages.at(-1);
    if (last?.words === words) last.years.push(year);
    else stages.push({ words, years: [year] });
  }
  if (stages.length === 0) return `No judgement of ${name} is published here`;
  return `${name} was judged ${stages.map(({ words, years }) => `${words} in ${joinWords(years)}`).join(", then ")}`;
}
