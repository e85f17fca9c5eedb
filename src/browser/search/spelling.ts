/*
 * Spelling has its own comparison: the library used for officers' slips counts two letters that changed places as two, and would be a
 * quarter of the search script.
 */
/** Spelling of the words of a query. */
import { soundOf } from "../../search/sound.ts";

/** The known word that is nearest to one spelt wrong; undefined where none is near. */
export function findSpelling(word: string, words: readonly string[]): string | undefined {
  const heard = soundOf(word);
  const most = heard.length < 7 ? 1 : 2;
  for (let slips = 0; slips <= most; slips += 1) {
    const near = words.filter((known) => isNear(heard, soundOf(known), slips));
    if (near.length > 0) return near.find((known) => known[0] === word[0]) ?? near[0];
  }
  return undefined;
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
