/*
 * Spelling has its own comparison: the library used for officers' slips counts two letters that changed places as two, and would be a
 * quarter of the search script.
 */
/** Spelling of the words of a query. */
import { soundOf } from "../../search/sound.ts";

/** The shortest word that may have two slips. */
const shortestOfTwo = 7;

/** How many slips a word may have: none that is short or no word. */
export function mostSlips(word: string): number {
  if (!/^[a-z]{4,}$/.test(word)) return 0;
  return word.length < shortestOfTwo ? 1 : 2;
}

/** Of words that are spelt right, the most usual first, the one that differs from `word` by `slips` as it is written or heard; undefined where none does. */
export function findSpelling(word: string, words: readonly string[], slips: number): string | undefined {
  const heard = soundOf(word);
  const near = words.filter((known) => isNear(word, known, slips) || isNear(heard, soundOf(known), slips));
  const like =
    near.length > 0 ? near : words.filter((known) => isNear(withoutPlural(word), withoutPlural(known), slips));
  return like.find((known) => known[0] === word[0]) ?? like[0];
}

/** One word is found as several: an ending is no slip. */
function withoutPlural(word: string): string {
  return word.replace(/(?<=[^s]{3})s$/, "");
}

/** Whether so many slips turn one word into the other: a letter too many, missing or wrong, or two that changed places. */
function isNear(a: string, b: string, slips: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [first, second] = [a.slice(same), b.slice(same)];
  if (first === "" || second === "") return first.length + second.length <= slips;
  if (slips === 0) return false;
  const swapped = `${first[1] ?? ""}${first[0] ?? ""}${first.slice(2)}`;
  return (
    isNear(first.slice(1), second, slips - 1) ||
    isNear(first, second.slice(1), slips - 1) ||
    isNear(first.slice(1), second.slice(1), slips - 1) ||
    isNear(swapped, second, slips - 1)
  );
}
