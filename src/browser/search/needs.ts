/** What a query asks for: its words, the field's terms among them, and words that have to stand together. */
import { listStems, readWord, smallWords, splitWords } from "../../search/words.ts";
import { termKey } from "../../search/layout.ts";
import type { SearchIndex } from "./index.ts";

/** One thing that is asked for. A page answers it by any of the ways. */
export interface Need {
  /** How it was typed. */
  readonly typed: string;
  readonly ways: readonly Way[];
}

/** Keys of the index, all of which a page has to have. */
export interface Way {
  readonly keys: readonly string[];
  /** How much it counts beside the best way, from 0 to 1. */
  readonly worth: number;
  /** How much it counts as a page's name: what was typed itself counts 1. */
  readonly nameWorth: number;
  /** Whether the keys are what was typed, and not another form of it. */
  readonly isTyped: boolean;
  /** Whether the keys are stems that have to stand one after the other. */
  readonly together: boolean;
}

export interface ReadQuery {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** The longest query of which everything is read, and the most things that are looked for. */
const longestQuery = 400;
const mostNeeds = 10;
/** Words of a term that stand apart are not quite the term. */
const worthOfWordsApart = 0.9;
/** A page named by another form of a term comes after one that is named as it was typed. */
const worthOfOtherForm = 0.9;

/** Reads what was typed: phrases between quotation marks, and the other words as they stand. */
export function readQuery(query: string): ReadQuery {
  const phrases: string[] = [];
  const rest = query.slice(0, longestQuery).replace(/"([^"]+)"|“([^”]+)”/g, (_, straight?: string, curly?: string) => {
    phrases.push(straight ?? curly ?? "");
    return " ";
  });
  return { words: splitWords(rest), phrases: phrases.filter((phrase) => listStems(phrase).length > 0) };
}

/** What has to be found for words and phrases. Small words are left out where others say something. */
export function listNeeds({ words, phrases }: ReadQuery, { findTerms }: Pick<SearchIndex, "findTerms">): Need[] {
  const needs = phrases.map((typed): Need => ({
    typed,
    ways: [{ keys: listStems(typed), worth: 1, nameWorth: 1, isTyped: true, together: true }],
  }));
  const isTelling = words.map((word) => !smallWords.has(word.toLowerCase()));
  const matters = isTelling.some(Boolean) || phrases.length > 0 ? isTelling : words.map(() => true);
  const covered = coverTerms(words, matters, findTerms);
  for (let at = 0; at < words.length; at += 1) {
    const term = covered.get(at);
    if (term) {
      const own = words.slice(at, at + term.length);
      needs.push({
        typed: own.join(" "),
        ways: [
          ...term.terms.map(wayOfTerm),
          ...waysOfWords(
            own.filter((_, index) => matters[at + index]),
            worthOfWordsApart,
          ),
        ],
      });
      at += term.length - 1;
    } else if (matters[at]) {
      const word = words[at] ?? "";
      needs.push({ typed: word, ways: waysOfWords([word], 1) });
    }
  }
  return [...new Map(needs.map((need) => [JSON.stringify(need.ways), need])).values()].slice(0, mostNeeds);
}

function wayOfTerm(term: number): Way {
  return { keys: [termKey(term)], worth: 1, nameWorth: worthOfOtherForm, isTyped: false, together: false };
}

/** A word is found by its stem; one with a hyphen also as a whole. */
function waysOfWords(words: readonly string[], worth: number): Way[] {
  if (words.length === 0) return [];
  const read = words.map(readWord);
  const whole = read.length === 1 ? (read[0]?.also ?? []).slice(0, 1) : [];
  return [
    { keys: [...new Set(read.flatMap(({ stems }) => stems))], worth, nameWorth: 1, isTyped: true, together: false },
    ...whole.map((key) => ({ keys: [key], worth, nameWorth: 1, isTyped: true, together: false })),
  ];
}

/** The terms among the words, the longest first and none within another; by the word with which each begins. */
function coverTerms(words: readonly string[], matters: readonly boolean[], findTerms: SearchIndex["findTerms"]) {
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
  const found = findTerms(stems, isSpeltOut).map(({ term, start, length }) => {
    const from = wordOf[start] ?? 0;
    return { term, from, length: (wordOf[start + length - 1] ?? from) - from + 1 };
  });
  const covered = new Map<number, { length: number; terms: number[] }>();
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

/** Forms of the terms that a query asks for, each as stems: any of them answers it. */
export function listWantedForms(needs: readonly Need[], terms: SearchIndex["terms"]): string[][] {
  return needs
    .flatMap(({ ways }) => ways.flatMap(({ keys }) => keys))
    .flatMap((key) => (key.startsWith("~") ? (terms[Number(key.slice(1))]?.forms ?? []) : []))
    .map(listStems);
}
