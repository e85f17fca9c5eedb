/** Words of a query that no page has: what was meant by them. */
import { isOfQuestion } from "../../search/leads.ts";
import { groupOfSound, soundOf } from "../../search/sound.ts";
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
  const count = await createCounter(words, index);
  const unknown = new Map<string, string | undefined>();
  const offered = new Map<string, string>();
  const meant = await Promise.all(
    words.map(async (typed, at) => {
      const word = typed.toLowerCase();
      const pages = await count(word, at);
      if (pages === 0) {
        const longer = await completeWord(word, index);
        if (longer !== undefined && longer !== word) return [longer];
        const right = await spell(word, index);
        // A word may be spelt right and stand on no page.
        const meant = right === word ? undefined : right;
        unknown.set(word, meant);
        return meant ?? [];
      }
      const isRare = index.pages >= fewestPages && pages <= mostOfSlip;
      const other = isRare ? await spell(word, index) : undefined;
      if (other !== undefined && other !== word && (await count(other)) >= timesMore * pages) offered.set(word, other);
      return [typed];
    }),
  );
  return { words: meant.flat(), unknown, offered };
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

/** The known word nearest to one spelt wrong: among those that begin as it does, then as it goes on, then with a vowel, which was left out. */
async function spell(word: string, index: SearchIndex): Promise<string | undefined> {
  if (!canBeSpelt(word)) return undefined;
  const heard = soundOf(word);
  for (const group of new Set([groupOfSound(heard), groupOfSound(heard.slice(1)), groupOfSound("")])) {
    const near = findSpelling(word, await index.loadVocabulary(group));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** Numbers and short words are as they are: whatever is near them is something else. */
function canBeSpelt(word: string): boolean {
  return word.length > shortestBeginning && /^[a-z]+$/.test(word);
}
