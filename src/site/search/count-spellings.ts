import { foldLetters } from "../../search/stems.ts";
import { readWord } from "../../search/words.ts";
import type { SearchedPage } from "./searched-page.ts";

/** A word on fewer pages may be a slip itself: on so many, and on one page in so many of a large site, it is taken to be spelt right. */
const fewestPages = 3;
const pagesForOne = 1000;
/** Shorter words are near to too many others. */
const spelt = /^[a-z]{4,}$/;

/** Collects how words are spelt, page by page. */
export interface SpellingCounter {
  /** Takes the names of a page, which are spelt right, and the words of its text. */
  add(page: Pick<SearchedPage, "names" | "words">): void;
  /**
   * Words that are spelt right, the most usual first: those that are `known` to be, and of each other stem the form that is on most pages.
   * Of two words that are as near to a slip the more usual one is meant.
   */
  list(known: readonly string[]): string[];
}

/** Counts on how many pages each word stands as it is spelt. */
export function createSpellingCounter(): SpellingCounter {
  const named = new Set<string>();
  const counts = new Map<string, number>();
  let pages = 0;
  return {
    add: ({ names, words }) => {
      pages += 1;
      for (const word of names.flatMap((name) => name.split(/\s+/)).flatMap(listWords)) named.add(word);
      for (const word of new Set(words.flatMap(listWords))) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    list: (known) => {
      const least = Math.max(fewestPages, pages / pagesForOne);
      const countOf = (word: string) => counts.get(word) ?? 0;
      const byUse = (a: string, b: string) => countOf(b) - countOf(a) || (a < b ? -1 : 1);
      const right = new Set([...known, ...named]);
      const stems = new Set([...right].map(stemOf));
      const usual = [...counts.keys()].filter((word) => countOf(word) >= least && !stems.has(stemOf(word)));
      const others = new Map(
        usual
          .sort(byUse)
          .reverse()
          .map((word) => [stemOf(word), word]),
      );
      return [...right, ...others.values()].sort(byUse);
    },
  };
}

function stemOf(word: string): string {
  return readWord(word).stems.join(" ");
}

function listWords(word: string): string[] {
  return foldLetters(word)
    .split(/[^a-z]+/)
    .filter((part) => spelt.test(part));
}
