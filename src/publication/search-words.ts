import type { Term } from "../model/lists.ts";

/**
 * Acronyms and other words for the terms that a text uses in full, so that search finds a page by "GLD" where it says "good level of
 * development". Words that the text holds already are left out; a long text gets acronyms only, or it would be found by everything.
 */
export function findOtherWords(text: string, terms: readonly Term[], withSynonyms: boolean): string[] {
  const lower = text.toLowerCase();
  const words = terms
    .filter((term) => containsWords(lower, term.term))
    .flatMap((term) => [...(term.acronyms ?? []), ...(withSynonyms ? (term.synonyms ?? []) : [])])
    .filter((word) => !containsWords(lower, word));
  return [...new Set(words)];
}

function containsWords(lower: string, words: string): boolean {
  const wanted = words.toLowerCase();
  const at = lower.indexOf(wanted);
  if (at < 0) return false;
  const before = lower[at - 1] ?? " ";
  const after = lower[at + wanted.length] ?? " ";
  return !/[a-z0-9]/.test(before) && !/[a-rt-z0-9]/.test(after);
}
