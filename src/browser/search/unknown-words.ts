/** Words of a query that no page has: what was meant by them. */
import { isOfQuestion } from "../../search/leads.ts";
import { groupOfSound, soundOf } from "../../search/sound.ts";
import { readWord } from "../../search/words.ts";
import { findCovers } from "./cover-terms.ts";
import type { SearchIndex } from "./index.ts";
import { joinWords, splitWord } from "./joined-words.ts";
import { findSpelling, mostSlips } from "./spelling.ts";

/** What became of the words of a query. */
export interface KnownWords {
  /** The words to search for: of an unknown one that which was meant, if it is found. */
  readonly words: readonly string[];
  /** Words that no page has, with the word searched for instead, if there is one. */
  readonly unknown: ReadonlyMap<string, string | undefined>;
  /** Words that few pages have, with a word of many pages that is nearly the same: it is offered and not searched for. */
  readonly offered: ReadonlyMap<string, string>;
}

/** From so many letters on the beginning of a word stands for words that go on from it. */
const shortestBeginning = 3;

/** A word of so many pages may be a slip that others made as well; one of so many more that differs by one slip is then offered. */
const mostOfSlip = 2;
const timesMore = 5;
/** On a site of fewer pages every word is rare. */
const fewestPages = 50;

/** Looks up the words, so that slips, words not typed to the end and words typed as one find something. */
export async function replaceUnknown(words: readonly string[], index: SearchIndex): Promise<KnownWords> {
  const count = await createCounter(words, index);
  const counts = await Promise.all(words.map((word, at) => count(word.toLowerCase(), at)));
  const meant: string[] = [];
  const unknown = new Map<string, string | undefined>();
  const offered = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const typed = words[at] ?? "";
    const word = typed.toLowerCase();
    const pages = counts[at] ?? 0;
    if (pages > 0) {
      meant.push(typed);
      const other = index.pages >= fewestPages && pages <= mostOfSlip ? await spell(word, index, 1) : undefined;
      if (other !== undefined && other !== word && (await count(other)) >= timesMore * pages) offered.set(word, other);
      continue;
    }
    const longer = await completeWord(word, index);
    if (longer !== undefined && longer !== word) {
      meant.push(longer);
      continue;
    }
    const [before = "", after = ""] = [meant.at(-1), words[at + 1]?.toLowerCase()];
    const withNext = await joinWords(word, after, index);
    const withLast = withNext === undefined ? await joinWords(before.toLowerCase(), word, index) : undefined;
    if (withNext !== undefined) at += 1;
    if (withLast !== undefined) meant.pop();
    const right = withNext ?? withLast ?? (await splitWord(word, index))?.join(" ") ?? (await spell(word, index));
    // A word may be spelt right and stand on no page.
    const instead = right === word ? undefined : right;
    unknown.set(word, instead);
    meant.push(...(instead?.split(" ") ?? []));
  }
  return { words: meant, unknown, offered };
}

/** Makes the function that counts the pages of a word; those of questions and in terms need none of their own. */
async function createCounter(words: readonly string[], index: SearchIndex) {
  const covers = await findCovers(words, index);
  const inTerms = new Set(covers.flatMap(({ at }) => at));
  return async (word: string, at?: number): Promise<number> => {
    if (isOfQuestion(word) || (at !== undefined && inTerms.has(at))) return Infinity;
    const { stems, also } = readWord(word);
    const found = await Promise.all([...stems, ...also.slice(0, 1)].map((stem) => index.findPostings(stem)));
    const [parts, whole = []] = [found.slice(0, stems.length), found[stems.length]];
    return Math.max(whole.length, Math.min(...parts.map((pages) => pages.length)));
  };
}

/** The shortest word that goes on from what was typed is the one most likely meant. */
async function completeWord(word: string, index: SearchIndex): Promise<string | undefined> {
  if (word.length < shortestBeginning) return undefined;
  const words = await index.loadVocabulary(groupOfSound(soundOf(word)));
  const [shortest] = words.filter((known) => known.startsWith(word)).sort((a, b) => a.length - b.length);
  return shortest;
}

/**
 * The known word nearest to one spelt wrong: among those that begin as it does or is heard, then among those that begin as it would without its
 * first letter or with its first two changed, or with a vowel, which was left out.
 */
async function spell(word: string, index: SearchIndex, most = mostSlips(word)): Promise<string | undefined> {
  if (mostSlips(word) === 0) return undefined;
  const heard = soundOf(word);
  const own = new Set([heard, word.replace(/^c/, "k")].map(groupOfSound));
  const others = new Set([heard.slice(1), ""].map(groupOfSound)).difference(own);
  for (const slips of [0, 1, 2].slice(0, most + 1))
    for (const group of [...own, ...(slips > 0 ? others : [])]) {
      const near = findSpelling(word, await index.loadVocabulary(group), slips);
      if (near !== undefined) return near;
    }
  return undefined;
}
