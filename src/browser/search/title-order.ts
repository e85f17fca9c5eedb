/** Words that stand beside each other in a query and in a page's title. */
import { kindOfWord, readWord, splitWords } from "../../search/words.ts";

/** How much sooner a page comes whose title has all words of the query beside each other and in their order. */
const orderBonus = 0.2;

/** Makes the function that says by how much a title answers the words as they stand beside each other, from 1. */
export function compareOrder(words: readonly string[]): (title: string) => number {
  const wanted = listPairs(words);
  if (wanted.length === 0) return () => 1;
  return (title) => {
    const pairs = new Set(listPairs(splitWords(title)));
    return 1 + (orderBonus * wanted.filter((pair) => pairs.has(pair)).length) / wanted.length;
  };
}

function listPairs(words: readonly string[]): string[] {
  const stems = words.filter((word) => kindOfWord(word) !== "small").flatMap((word) => readWord(word).stems);
  return stems.slice(1).map((stem, at) => `${stems[at] ?? ""} ${stem}`);
}
