/** Longest range of paragraphs that is spelled out. */
const longestRange = 500;

/** The numbers in "2.2 to 2.4", "paragraphs 3 and 5" or "1.10": 2.2, 2.3 and 2.4; 3 and 5; 1.10. */
export function paragraphRange(words: string): string[] {
  const numbers = /(\d+(?:\.\d+)*)(?:\s*(?:to|–|-)\s*(\d+(?:\.\d+)*))?/g;
  return [...words.matchAll(numbers)].flatMap(([, first = "", last]) => {
    if (last === undefined) return [first];
    const [stem, from] = splitNumber(first);
    const [lastStem, to] = splitNumber(last);
    if (stem !== lastStem || to < from || to - from > longestRange) return [first, last];
    return Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`);
  });
}

/** "2.12" as "2." and 12. */
function splitNumber(number: string): readonly [stem: string, last: number] {
  const point = number.lastIndexOf(".") + 1;
  return [number.slice(0, point), Number(number.slice(point))];
}
