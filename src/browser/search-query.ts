/** From what was typed to the pages that answer it. */
import type { Choices, FilterCounts, FoundPage, Language, SearchIndex } from "./search-index.ts";
import { findSpelling, isSpeltRight } from "./search-spelling.ts";
import { chooseWords, findTerms, foldLetters, splitWords } from "./search-words.ts";

export interface Answer {
  /** Pages, best first: those with all words, then those that lack some. */
  readonly pages: readonly FoundPage[];
  /** How many of them have all words. */
  readonly complete: number;
  /** Words that were searched for. */
  readonly words: readonly string[];
  /** Every form of the terms among them. */
  readonly forms: readonly string[];
  /** Words that no page has, with the word searched for instead, if there is one. */
  readonly unknown: ReadonlyMap<string, string | undefined>;
  /** How many pages each filter would leave, where all pages have all words. */
  readonly counts: FilterCounts | undefined;
  /** How letters of the pages are to be read to compare them with the words. */
  readonly letters: Language["letters"];
}

type Found = Pick<Answer, "pages" | "complete" | "counts">;

/** With fewer pages than this, those that lack some of the words are shown as well. */
const enoughPages = 10;
const mostWords = 8;

/** Finds the pages for a query, whatever its spelling. */
export async function answerQuery(
  query: string,
  choices: Choices,
  index: SearchIndex,
  language: Language,
): Promise<Answer> {
  const { letters } = language;
  const typed = splitWords(foldLetters(query, letters));
  const exact = /^\s*".+"\s*$/.test(query);
  const unknown = exact ? new Map<string, undefined>() : await findUnknown(typed, index, language);
  const meant = typed.flatMap((word) => (unknown.has(word) ? (unknown.get(word) ?? []) : word));
  const words = exact ? [query] : chooseWords(meant, language).slice(0, mostWords);
  const forms = exact ? [] : findTerms(meant, language.terms).flatMap((term) => term.forms);
  const all = await searchAll(words, choices, index);
  const found = all.complete >= enoughPages || words.length < 2 ? all : await addSome(all, words, choices, index);
  return { ...found, words: exact ? typed : words, forms, unknown, letters };
}

async function findUnknown(typed: readonly string[], index: SearchIndex, { words, small }: Language) {
  const unknown = new Map<string, string | undefined>();
  for (const word of typed) {
    if (small.has(word) || isSpeltRight(word, words)) continue;
    const { results } = await index.search(`"${word}"`, { filters: {} });
    if (results.length === 0) unknown.set(word, findSpelling(word, words));
  }
  return unknown;
}

async function searchAll(words: readonly string[], choices: Choices, index: SearchIndex): Promise<Found> {
  if (words.length === 0) return { pages: [], complete: 0, counts: undefined };
  const { results, filters } = await index.search(words.join(" "), { filters: choices });
  const counts = { ...filters };
  // What another value of a filter would leave is counted as if the filter were not in use.
  for (const name of Object.keys(choices)) {
    const others = Object.fromEntries(Object.entries(choices).filter(([other]) => other !== name));
    counts[name] = (await index.search(words.join(" "), { filters: others })).filters[name] ?? {};
  }
  return { pages: results, complete: results.length, counts };
}

/** Adds pages that lack one of the words or, where there is none, two and so on; they count less, and the best comes first. */
async function addSome(all: Found, words: readonly string[], choices: Choices, index: SearchIndex): Promise<Found> {
  const found = new Set(all.pages.map(({ id }) => id));
  let parts: (readonly string[])[] = [words];
  while ((parts[0]?.length ?? 0) > 1) {
    const shorter = parts.flatMap((part) => part.map((_, left) => part.filter((_, position) => position !== left)));
    parts = [...new Map(shorter.map((part) => [part.join(" "), part])).values()];
    const best = new Map<string, FoundPage>();
    for (const part of parts) {
      const { results } = await index.search(part.join(" "), { filters: choices });
      for (const { id, score, data } of results) {
        const worth = score * (part.length / words.length) ** 2;
        if (!found.has(id) && worth > (best.get(id)?.score ?? -1)) best.set(id, { id, score: worth, data });
      }
    }
    if (best.size === 0) continue;
    const some = [...best.values()].sort((a, b) => b.score - a.score);
    return { pages: [...all.pages, ...some], complete: all.complete, counts: undefined };
  }
  return all;
}
