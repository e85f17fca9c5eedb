/** Words of a query that no page has: what was meant by them. */
import { asideWords, readWord, smallWords } from "../../search/words.ts";
import { listCovered } from "./cover-terms.ts";
import type { SearchIndex } from "./index.ts";

import { findSpelling } from "./spelling.ts";

/** What became of the words of a query. */
export interface KnownWords {
  /** The words to search for: of an unknown one that which was meant, if it is found. */
  readonly words: readonly string[];
  /** Words that no page has, with the word searched for instead, if there is one. */
  readonly unknown: ReadonlyMap<string, string | undefined>;
}

/** From so many letters on the beginning of a word stands for words that go on from it. */
const shortestBeginning = 3;

/** Looks up the words, so that slips and words not typed to the end find something. */
export async function replaceUnknown(words: readonly string[], index: SearchIndex): Promise<KnownWords> {
  const inTerms = listCovered(words, index);
  const isKnown = async (word: string, at: number): Promise<boolean> => {
    const plain = word.replace(/['’]/g, "");
    if (smallWords.has(plain) || asideWords.has(plain) || inTerms.has(at)) return true;
    const { stems, also } = readWord(word);
    const found = await Promise.all([...stems, ...also.slice(0, 1)].map((stem) => index.findPostings(stem)));
    const [parts, whole = []] = [found.slice(0, stems.length), found[stems.length]];
    return whole.length > 0 || parts.every((pages) => pages.length > 0);
  };
  const known = await Promise.all(words.map((word, at) => isKnown(word.toLowerCase(), at)));
  const vocabulary = known.every(Boolean) ? [] : await index.loadVocabulary();
  const unknown = new Map<string, string | undefined>();
  const meant = words.flatMap((word, at) => {
    if (known[at]) return [word];
    const longer = completeWord(word.toLowerCase(), vocabulary);
    if (longer !== undefined) return [longer];
    const right = canBeSpelt(word) ? findSpelling(word.toLowerCase(), vocabulary) : undefined;
    unknown.set(word.toLowerCase(), right);
    return right ?? [];
  });
  return { words: meant, unknown };
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
