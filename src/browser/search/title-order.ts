/** Words that stand beside each other in a query and in a page's title. */
import { kindOfWord, readWord, splitWords } from "../../search/words.ts";

/** How much sooner a page comes whose title has all words of the query beside each other and in their order. */
const orderBonus = 0.2;

/** How much sooner a page whose title is what was typed, word for word: words of how something is asked are a part of titles too. */
const exactBonus = 0.5;

/** Makes the function that says by how much a title answers the words as they stand beside each other, from 1. */
export function compareOrder(words: readonly string[]): (title: string) => number {
  const wanted = listPairs(words);
  if (wanted.length === 0) return () => 1;
  return (title) => {
    const own = listPairs(splitWords(title));
    const pairs = new Set(own);
    const shared = wanted.filter((pair) => pairs.has(pair)).length;
    const isExact = shared === wanted.length && own.length === wanted.length;
    return 1 + (orderBonus * shared) / wanted.length + (isExact ? exactBonus : 0);
  };
}

function listPairs(words: readonly string[]): string[] {
  const stems = words.filter((word) => kindOfWord(word) !== "small").flatMap((word) => readWord(word).stems);
  return stems.slice(1).map((stem, at) => `${stems[at] ?? ""} ${stem}`);
}
