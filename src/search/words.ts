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
const smallWords: ReadonlySet<string> = new Set(
  (
    "a about all am an and any are arent as at be been being but by can cant could did didnt do does doesnt doing dont for from had " +
    "has hasnt have havent he her here hers him his how hows i if im in into is isnt it its ive many me mean meaning means much my " +
    "of on or our ours over per please s shall she should so some than that thats the their them then there theres these they theyre " +
    "this those to too us very was wasnt we were werent weve what whats when where wheres which who whom whos whose why will with " +
    "within wont would you your youre yours"
  ).split(" "),
);

/** What every page of figures is: it says nothing in a name, and little in a query. */
const figureWords: ReadonlySet<string> = new Set(
  "data figure figures number numbers percentage rate rates result results statistics stats".split(" "),
);

/** Whether a word says something in a name. Takes it in small letters. */
export function isTelling(word: string): boolean {
  return !smallWords.has(word) && !figureWords.has(word);
}

/**
 * Words that say how or when something is asked and hardly what about: "do they still keep missing school", "latest inspection". They count
 * a little where they are found, and a page need not have them.
 * Stems, so that every form of a word is one.
 */
const asideStems: ReadonlySet<string> = new Set(
  (
    "about above across again against ago ahead almost already also always amount anybody anyone anything around ask average away " +
    "back bad become began begin behind being below best better between beyond big biggest both brief bring came cannot " +
    "check come compare comparison current daughter deal decrease detail done down each either else enough ever every everybody " +
    "everyone everything example exist explain facts fall fallen fell fewer find found get give given go goes gone got gotten " +
    "happen hear heard help helpful increase info information just keep kept kind knew know known largest " +
    "last later latest least less let like little long look lot lowest made make may maybe might mine more most " +
    "must near nearby need never new newest next nobody none not nothing now often old once only other out own perhaps " +
    "proportion put question quite rather real really reason recent right rise risen rose said same saw say see seem seen show " +
    "shown since situation somebody someone something somewhere son soon sort start still stop stuff such summary sure take " +
    "taken talk tell term thing think though today together told took total toward try turn under until up use usually versus via " +
    "vs want way well went whether while without wondering works worse worst would yes yet yours"
  )
    .split(" ")
    .map(stemOf),
);

/** Words of that kind in these forms only: "improved" asks what became of something, and an "improvement plan" is a thing. */
const asideForms: ReadonlySet<string> = new Set(
  "borough boroughs council councils interested interesting improve improved improves improving v".split(" "),
);

/** Words on how something is done, of which another word says what it is. Stems. */
const mannerStems: ReadonlySet<string> = new Set(
  "timeliness timely punctual delay late fast quick quickly slow slowly prompt promptly speed".split(" ").map(stemOf),
);

/** Whether a word says how something is done: it says less than what that is. */
export function isOfManner(word: string): boolean {
  return mannerStems.has(stemOf(word.toLowerCase()));
}

/** What a word is to a query: it may say nothing, how something is asked, or what about. */
export function kindOfWord(word: string): "small" | "aside" | "telling" {
  const plain = word.toLowerCase().replace(/['’]/g, "");
  if (smallWords.has(plain)) return "small";
  const isAside = figureWords.has(plain) || asideForms.has(plain) || asideStems.has(stemOf(plain));
  return isAside ? "aside" : "telling";
}
