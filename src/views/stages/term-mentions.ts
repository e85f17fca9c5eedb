/*
 * Terms explain themselves without a script: the first mention on a page is a link to a list of definitions at its foot, which links back.
 * A term is found by its name or acronym, not by its synonyms, and an everyday word only in the part of the site where it is one (`part` in
 * `data/terms.yaml`).
 */
import type { Term } from "../../model/lists.ts";
import { termPattern } from "../../records/find-terms.ts";

/** A piece of a text; with the term that it is the page's first mention of. */
export interface MarkedPiece {
  readonly text: string;
  readonly term?: Term;
}

/** Finds the first mention of each term in the texts of a page, given in the order of reading. */
export interface TermFinder {
  /** Splits a text where it mentions a term for the first time on the page. The pieces together are the text. */
  readonly mark: (text: string) => MarkedPiece[];
  /** The terms found so far, in the order of mention. */
  readonly found: readonly Term[];
}

/**
 * A finder for one page. A term is mentioned by its name, in any capitals and also in the plural, or by an acronym; other words for it
 * often mean something else. Of two that begin at one place the longer counts, and a term is never looked for within another.
 */
export function createTermFinder(terms: readonly Term[]): TermFinder {
  const found: Term[] = [];
  const patterns = terms.map((term) => ({ term, pattern: termPattern(term) }));
  const mark = (text: string): MarkedPiece[] => {
    if (text === "") return [];
    const [first] = patterns
      .filter(({ term }) => !found.includes(term))
      .flatMap(({ term, pattern }) => {
        const match = pattern.exec(text);
        return match ? [{ term, at: match.index, words: match[0] }] : [];
      })
      .sort((a, b) => a.at - b.at || b.words.length - a.words.length);
    if (!first) return [{ text }];
    found.push(first.term);
    const before = text.slice(0, first.at);
    return [
      ...(before === "" ? [] : [{ text: before }]),
      { text: first.words, term: first.term },
      ...mark(text.slice(first.at + first.words.length)),
    ];
  };
  return { mark, found };
}
