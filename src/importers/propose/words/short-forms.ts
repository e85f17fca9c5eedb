import type { Term } from "../../../model/lists.ts";
import { aspectsOf } from "./aspects.ts";
import { hasRun, wordsOf } from "./words.ts";

/** A short form and what it stands for, as words. */
export interface ShortForm {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/** Short forms that the source explains, as in "Grammar, Punctuation and Spelling (GPS)", and those of the glossary. */
export function findShortForms(texts: readonly string[], terms: readonly Term[]): ShortForm[] {
  const explained = texts.flatMap((text) =>
    Array.from(text.matchAll(/\(([A-Z][A-Za-z]{1,6}s?)\)/g), ({ index, 1: short = "" }) => {
      const long = explainedBefore(text.slice(0, index), short);
      return long === undefined ? undefined : { short: wordsOf(short), long: wordsOf(long) };
    }).filter((found) => found !== undefined),
  );
  const known = terms.flatMap(({ term, acronyms = [] }) =>
    acronyms.map((short) => ({ short: wordsOf(short), long: wordsOf(term) })),
  );
  // A short form that reads like a word, as “GaPS”, is not told from it.
  const isWord = (short: readonly string[]) => aspectsOf(short.join(" ")).size > 0;
  const all = [...explained, ...known].filter(
    ({ short, long }) => short.length > 0 && long.length > 1 && !isWord(short),
  );
  return [...new Map(all.map((form) => [`${form.short.join(" ")}=${form.long.join(" ")}`, form])).values()];
}

/** Other words of the glossary for a term, and its short forms for these. */
export function listSynonyms(terms: readonly Term[]): ShortForm[] {
  return terms
    .flatMap(({ term, acronyms = [], synonyms = [] }) =>
      synonyms.flatMap((other) =>
        [term, ...acronyms].map((known) => ({ short: wordsOf(known), long: wordsOf(other) })),
      ),
    )
    .filter(({ short, long }) => short.length > 0 && long.length > 0);
}

/** The words before a bracket whose initials are its letters; small words between them may be passed over. */
function explainedBefore(before: string, short: string): string | undefined {
  const letters = Array.from(short.replace(/s$/, "").toLowerCase()).reverse();
  const words = [...before.matchAll(/[\p{L}'’-]+/gu)].reverse();
  let start: number | undefined;
  let next = 0;
  for (const { 0: word, index } of words) {
    if (next === letters.length) break;
    if (word.toLowerCase().startsWith(letters[next] ?? "\0")) {
      next += 1;
      start = index;
    } else if (!/^(?:and|of|the|in|for|with|to)$/i.test(word)) return undefined;
  }
  return next === letters.length && start !== undefined ? before.slice(start) : undefined;
}

/** A run of words with short forms written out, and long ones shortened: every way in which it is written. */
export function spellings(run: readonly string[], forms: readonly ShortForm[]): string[][] {
  const found = [[...run]];
  for (const { short, long } of forms) {
    if (hasRun(run, short)) found.push(replaceRun(run, short, long));
    if (hasRun(run, long)) found.push(replaceRun(run, long, short));
  }
  return found;
}

function replaceRun(run: readonly string[], from: readonly string[], to: readonly string[]): string[] {
  const words: string[] = [];
  for (let index = 0; index < run.length;) {
    const isHere = from.every((word, offset) => run[index + offset] === word);
    words.push(...(isHere ? to : [run[index] ?? ""]));
    index += isHere ? from.length : 1;
  }
  return words;
}
