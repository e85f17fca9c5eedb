/** How a text falls into words, in the pages and in what is typed alike. */
import { foldLetters, stemOf } from "./stems.ts";

/** What a word is found by. */
export interface ReadWord {
  /** Stems of its parts, one after the other: of "re-referrals" re and referr. */
  readonly stems: readonly string[];
  /** Further stems under which it is found as a whole or by a part: rereferr; of "L'Arche" arche. */
  readonly also: readonly string[];
}

/** Words with the hyphens, apostrophes, points and strokes within them. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–’'.,/&][\p{L}\p{M}\p{N}]+)*/gu;
const joints = /[-‐‑–.,/&]/;

/** All words of a text, as they stand. */
export function splitWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

const read = new Map<string, ReadWord>();
const mostRead = 50_000;

/** Reads one word of `splitWords`. */
export function readWord(word: string): ReadWord {
  const found = read.get(word);
  if (found) return found;
  if (read.size >= mostRead) read.clear();
  const made = takeApart(foldLetters(word).replace(/['’]s$/, ""));
  read.set(word, made);
  return made;
}

/** Stems of a text, one after the other. */
export function listStems(text: string): string[] {
  return splitWords(text).flatMap((word) => readWord(word).stems);
}

function takeApart(word: string): ReadWord {
  // A number with its marks is one word: 10,000 and 69.5.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return { stems: [word.replaceAll(",", "")], also: [] };
  if (/^\d+\.\d+$/.test(word)) return { stems: [word.replace(/^0+(?=\d)/, "")], also: [] };
  const parts = word.split(joints);
  const stems = parts.map((part) => stemOf(part.replace(/['’]/g, "")));
  const ofNames = parts.flatMap((part) =>
    /['’]/.test(part) ? part.split(/['’]/).filter((piece) => piece.length > 3) : [],
  );
  const isJoined = parts.length > 1 && /^[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+$/u.test(word) && /\p{L}/u.test(word);
  const whole = isJoined ? [stemOf(parts.join(""))] : [];
  return { stems, also: [...whole, ...ofNames.map(stemOf)] };
}

/** Words that say nothing of what is looked for: of questions, and what every page of figures is. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    "a about all am an and any are as at be been by can could did do does doing for from get give had has have how i in into is it its " +
    "many me mean means much my of on or our over per please s said say says should show since so some tell than that the their them there these " +
    "they this to us was we were what when where which who whose why will with within would you your " +
    "data figure figures number numbers percentage rate rates result results statistics stats"
  ).split(" "),
);
