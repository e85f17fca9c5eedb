/** Words of a query that no page has: what was meant by them. */
import { isOfQuestion } from "../../search/leads.ts";
import { readWord } from "../../search/words.ts";
import { findCovers } from "./cover-terms.ts";
import type { SearchIndex } from "./index.ts";
import { findSpelling } from "./spelling.ts";

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

/** A word of so many pages may be a slip that others made as well; one of so many more is then offered. */
const mostOfSlip = 2;
const timesMore = 5;
/** On a site of fewer pages every word is rare. */
const fewestPages = 50;

/** Looks up the words, so that slips and words not typed to the end find something. */
export async function replaceUnknown(words: readonly string[], index: SearchIndex): Promise<KnownWords> {
  const inTerms = new Set(
    (await findCovers(words, index)).flatMap(({ from, length }) => Array.from({ length }, (_, at) => from + at)),
  );
  const count = async (word: string, at?: number): Promise<number> => {
    if (isOfQuestion(word) || (at !== undefined && inTerms.has(at))) return Infinity;
    const { stems, also } = readWord(word.toLowerCase());
    const found = await Promise.all([...stems, ...also.slice(0, 1)].map((stem) => index.findPostings(stem)));
    const [parts, whole = []] = [found.slice(0, stems.length), found[stems.length]];
    return Math.max(whole.length, Math.min(...parts.map((pages) => pages.length)));
  };
  const counts = await Promise.all(words.map((word, at) => count(word, at)));
  const known = counts.map((pages) => pages > 0);
  const isRare = (word: string, at: number) =>
    index.pages >= fewestPages && (counts[at] ?? 0) <= mostOfSlip && canBeSpelt(word);
  const vocabulary = known.every(Boolean) && !words.some(isRare) ? [] : await index.loadVocabulary();
  const unknown = new Map<string, string | undefined>();
  const meant = words.flatMap((word, at) => {
    if (known[at]) return [word];
    const longer = completeWord(word.toLowerCase(), vocabulary);
    if (longer !== undefined) return [longer];
    const right = canBeSpelt(word) ? findSpelling(word.toLowerCase(), vocabulary) : undefined;
    unknown.set(word.toLowerCase(), right);
    return right ?? [];
  });
  const offered = new Map<string, string>();
  for (const [at, typed] of words.entries()) {
    const word = typed.toLowerCase();
    if (!known[at] || !isRare(word, at) || vocabulary.includes(word)) continue;
    const other = findSpelling(word, vocabulary);
    if (other !== undefined && (await count(other)) >= timesMore * (counts[at] ?? 0)) offered.set(word, other);
  }
  return { words: meant, unknown, offered };
}

/** The shortest word that goes on from what was typed is the one most likely meant. */
function completeWord(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length < shortestBeginning) return undefined;
  const [shortest] = vocabulary.filter((known) => known.startsWith(word)).sort((a, b) => a.length - b.length);
  return shortest;
}

/** Numbers and short words are as they are: whatever is near them is something else. */
function canBeSpelt(word: string): boolean {
  return word.length > shortestBeginning && /^[a-z]+$/i.test(word);
}
