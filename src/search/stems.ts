/** What a word is looked up by: its stem, the same for all its forms and spellings. */
import { stem } from "porter2";

/** Letters of Latin script that do not come apart into a letter and a mark, with how people type them. */
const otherLetters: Readonly<Record<string, string>> = {
  ...{
    ł: "l",
    ø: "o",
    đ: "d",
    ð: "d",
    þ: "th",
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ı: "i",
    ħ: "h",
    ŧ: "t",
    ŋ: "n",
    ĸ: "k",
    ſ: "s",
  },
};

/** Letters as on an English keyboard, in lower case: Łódź as lodz, Straße as strasse. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  const plain = lower.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(plain, (letter) => otherLetters[letter] ?? letter).join("");
}

/** Words whose forms no rule of endings joins, everyday words that no paper uses, and small numbers, which texts write as words and people type as figures. */
const sameWords = new Map<string, string>([
  ...(
    "children child childrens child kid child kids child women woman men man people person maths mathematics math mathematics".match(
      /\w+ \w+/g,
    ) ?? []
  ).map((pair) => pair.split(" ") as [string, string]),
  ..."one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, `${at + 1}`] as const),
  ...[
    ["behavior", "behaviour"],
    ["center", "centre"],
    ["counselor", "counsellor"],
    ["counseling", "counselling"],
    ["enroll", "enrol"],
    ["enrollment", "enrolment"],
    ["judgment", "judgement"],
    ["labor", "labour"],
    ["license", "licence"],
    ["neighbor", "neighbour"],
    ["practise", "practice"],
    ["program", "programme"],
  ].flatMap(([other = "", british = ""]) => [[other, british] as const, [`${other}s`, british] as const]),
]);

const known = new Map<string, string>();
/** So many stems are kept: most words of a site come again and again. */
const mostKnown = 50_000;

/** The stem of a word that is letters and digits only, in lower case and folded. */
export function stemOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = findStem(word);
  known.set(word, made);
  return made;
}

function findStem(word: string): string {
  if (/^\d/.test(word)) return word.replace(/^0+(?=\d)/, "");
  const same = sameWords.get(word);
  if (same !== undefined) return /^\d/.test(same) ? same : stem(same);
  // Spellings with z are those with s here: organization, radicalized.
  return stem(word.replace(/(?<=\w{3})iz(?=(?:e[drs]?|ing|ations?|ational)$)/, "is"));
}
