/**
 * Numbers as text that stands in JSON without escapes and of which the most frequent take one letter. A compressor makes of it what it
 * makes of bytes, and every host compresses text.
 */

/** The letters: no quotation mark, no backslash, and no angle bracket. */
const letters = "#$%&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~!'";
/** With one of the first letters a number ends; any of the others says that more follows. */
const lastLetters = 60;
const moreLetters = letters.length - lastLetters;
const valueOf = new Map(Array.from(letters, (letter, value) => [letter, value] as const));

/** The greatest number that takes one letter. */
export const greatestShort = lastLetters - 1;

/** Writes whole numbers from 0. */
export function packNumbers(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number;
    while (rest >= lastLetters) {
      rest -= lastLetters;
      text += letters[lastLetters + (rest % moreLetters)] ?? "";
      rest = Math.floor(rest / moreLetters);
    }
    text += letters[rest] ?? "";
  }
  return text;
}

/** Reads what `packNumbers` wrote. Throws on anything else. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, scale] = [0, 1];
  for (const letter of text) {
    const value = valueOf.get(letter);
    if (value === undefined) throw new Error(`“${letter}” is no number of the search index.`);
    number += value * scale;
    if (value < lastLetters) {
      numbers.push(number);
      [number, scale] = [0, 1];
    } else scale *= moreLetters;
  }
  if (scale !== 1) throw new Error("A number of the search index is cut off.");
  return numbers;
}
