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

/** Words that say nothing of what is looked for, as in questions. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    "a about all am an and any are arent as at be been being but by can cant could did didnt do does doesnt doing dont for from had " +
    "has hasnt have havent he her here hers him his how hows i if im in into is isnt it its ive many me mean meaning means much my " +
    "of on or our ours over per please s shall she should so some than that thats the their them then there theres these they theyre " +
    "this those to too us very was wasnt we were werent weve what whats when where wheres which who whom whos whose why will with " +
    "within wont would you your youre yours"
  ).split(" "),
);

/** What every page of figures is: it says nothing in a name, and little in a query. */
export const figureWords: ReadonlySet<string> = new Set(
  "data figure figures number numbers percentage rate rates result results statistics stats".split(" "),
);

/** Whether a word says something in a name. Takes it in small letters. */
export function isTelling(word: string): boolean {
  return !smallWords.has(word) && !figureWords.has(word);
}

/**
 * Words that say how or when something is asked and hardly what about: "do they still keep missing school", "latest inspection". They count
 * a little where they are found, and a page need not have them.
 */
export const asideWords: ReadonlySet<string> = new Set(
  (
    "about above across again against ago ahead almost already also always amount anybody anyone anything around ask asked asking " +
    "asks average away back bad badly become becomes becoming began begin behind being below best better between beyond big biggest " +
    "both bring came cannot check come comes coming compare compared compares comparing comparison current currently daughter " +
    "daughters deal decrease decreased decreasing done down each either else enough ever every everybody everyone everything explain " +
    "explained fall fallen falling falls fell fewer find finds found get gets getting give given gives giving go goes going gone got " +
    "gotten happen happened happening happens hear heard help helped helping helps increase increased increases increasing just keep " +
    "keeping keeps kept kind kinds knew know known knows largest last later latest least less let like likely little long look " +
    "looked looking looks lot lots lowest made make makes making may maybe might mine more most must near nearby need needed needing " +
    "needs never new newest next nobody none not nothing now often old once only other others out own perhaps proportion put puts " +
    "quite rather real really recent recently right rise risen rises rising rose said same saw say saying says see seeing seem seems " +
    "seen show showed showing shown shows since somebody someone something somewhere son sons soon sort sorts start started starting " +
    "starts still stop stopped such sure take taken takes taking talk tell telling tells term thing things think thinks though today " +
    "together told took total toward towards tried tries try trying turn turned turning turns under until up use used uses using " +
    "usually versus via vs want wanted wanting wants way ways well went whether while without wondering worked works worse worst " +
    "would yes yet yours"
  ).split(" "),
);
