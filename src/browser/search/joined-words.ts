/** Words that were typed as one, and parts of a word that were typed as two. */
import { groupOfSound, soundOf } from "../../search/sound.ts";
import { readWord } from "../../search/words.ts";
import type { SearchIndex } from "./index.ts";

type Vocabulary = Pick<SearchIndex, "loadVocabulary">;

/** The shortest part that is taken for a word. */
const shortestPart = 4;

/** The two words that one is made of which nobody writes as one: "youthclub", "section47". Undefined where it is none such. */
export async function splitWord(word: string, index: Vocabulary): Promise<readonly [string, string] | undefined> {
  const [, letters, digits] = /^([a-z]+)(\d+)$/.exec(word) ?? [];
  if (letters !== undefined && digits !== undefined)
    return (await isKnown(letters, index)) ? [letters, digits] : undefined;
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if ((await isKnown(first, index)) && (await isKnown(second, index))) return [first, second];
  }
  return undefined;
}

/** The word that two make which stand apart: "child minder". Undefined where they make none. */
export async function joinWords(first: string, second: string, index: Vocabulary): Promise<string | undefined> {
  const joined = `${first}${second}`;
  return (await isKnown(joined, index)) ? joined : undefined;
}

/** Whether a word is spelt right in some form. */
async function isKnown(word: string, index: Vocabulary): Promise<boolean> {
  if (!/^[a-z]+$/.test(word) || word.length < shortestPart) return false;
  const stem = stemOf(word);
  return (await index.loadVocabulary(groupOfSound(soundOf(word)))).some((known) => stemOf(known) === stem);
}

function stemOf(word: string): string {
  return readWord(word).stems.join(" ");
}
