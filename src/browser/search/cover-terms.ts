/** The terms of the field among the words of a query. */
import { readWord } from "../../search/words.ts";
import type { SearchIndex } from "./index.ts";

type Terms = Pick<SearchIndex, "findTerms" | "terms">;

/** A term that some words of a query ask for. */
export interface CoveringTerm {
  readonly term: number;
  /** Whether what was typed leads to the term and is no form of it. */
  readonly isLead: boolean;
}

/** The terms among the words, the longest first and none within another; by the word with which each begins. */
export function coverTerms(words: readonly string[], matters: readonly boolean[], { findTerms, terms }: Terms) {
  const stems: string[] = [];
  const wordOf: number[] = [];
  for (const [at, word] of words.entries())
    for (const stem of readWord(word).stems) {
      stems.push(stem);
      wordOf.push(at);
    }
  // People type acronyms in small letters, but not with an ending fewer: a "gap" is not "GaPS".
  const isSpeltOut = (at: number, letters: string) =>
    (words[wordOf[at] ?? 0] ?? "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part === letters || part === `${letters}s`);
  const found = findTerms(stems, isSpeltOut).map(({ term, form, start, length }) => {
    const from = wordOf[start] ?? 0;
    const isLead = form >= (terms[term]?.forms.length ?? 0);
    return { term: { term, isLead }, from, length: (wordOf[start + length - 1] ?? from) - from + 1 };
  });
  const covered = new Map<number, { length: number; terms: CoveringTerm[] }>();
  const taken = new Set<number>();
  for (const { term, from, length } of found.sort((a, b) => b.length - a.length || a.from - b.from)) {
    const own = Array.from({ length }, (_, at) => from + at);
    const same = covered.get(from);
    if (same?.length === length) same.terms.push(term);
    else if (own.some((at) => matters[at]) && !own.some((at) => taken.has(at))) {
      covered.set(from, { length, terms: [term] });
      for (const at of own) taken.add(at);
    }
  }
  return covered;
}

/** Which words of a query are terms or lead to one; by position. */
export function listCovered(words: readonly string[], index: Terms): Set<number> {
  const covered = coverTerms(
    words,
    words.map(() => true),
    index,
  );
  return new Set([...covered].flatMap(([from, { length }]) => Array.from({ length }, (_, at) => from + at)));
}
