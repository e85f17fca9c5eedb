import { countDecimals } from "../../catalogue/figures/figure-content.ts";
import type { HeldNumber, NumberForm, TextNumber } from "./number-set.ts";
import { toldApart } from "./told-apart.ts";

/** Tells whether a name that holds a number, such as that of a measure, has its first digit at a place of a text, and how far it goes. */
export type NameFinder = (text: string, at: number) => number;

/**
 * The numbers of a text that state a fact, in its order: in digits, and in words from ten on. Smaller words belong to the language
 * ("one of them", "the two tables") more often than they count.
 */
export function findNumbers(text: string, endOfName: NameFinder = () => 0): TextNumber[] {
  const found: TextNumber[] = [];
  let done = 0;
  for (const { index } of text.matchAll(candidate)) {
    if (index < done) continue;
    const named = endOfName(text, index);
    if (named > index) {
      done = named;
      continue;
    }
    number.lastIndex = index;
    const match = number.exec(text);
    const isShare = match?.[0].endsWith("%") === true && !/[<>≤≥=] ?$/.test(text.slice(Math.max(0, index - 2), index));
    noFact.lastIndex = index;
    if (!isShare && noFact.test(text)) {
      done = noFact.lastIndex;
      continue;
    }
    if (!match) continue;
    done = index + match[0].length;
    const printed = withPound(text, index) + match[0];
    const form = formOf(printed, text.slice(done, done + 10));
    found.push({ at: index, printed, form, sizes: sizesOf(match.groups ?? {}), decimals: decimalsOf(match.groups) });
  }
  return found;
}

/** Whether a text can hold a number at all: a quick look before a long one. */
export function mayHoldNumbers(text: string): boolean {
  return anyCandidate.test(text);
}

/** Finds the names that hold a number, in any capitals, also where the end of a line parts their words. */
export function createNameFinder(names: Iterable<string>): NameFinder {
  const byDigits = new Map<
    string,
    { readonly before: RegExp; readonly longestBefore: number; readonly rest: RegExp }[]
  >();
  for (const name of new Set([...names].map((given) => given.toLowerCase()))) {
    const at = name.search(/\d/);
    if (at < 0) continue;
    const before = name.slice(0, at);
    const way = {
      before: new RegExp(`(?<!\\w)${writePattern(before)}$`, "i"),
      longestBefore: before.length + (before.split(" ").length - 1) * deepestIndent + 1,
      rest: new RegExp(`${writePattern(name.slice(at))}(?![\\w%])`, "iy"),
    };
    const digits = digitsAt(name, at);
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), way]);
  }
  return (text, at) => {
    for (const { before, longestBefore, rest } of byDigits.get(digitsAt(text, at)) ?? []) {
      rest.lastIndex = at;
      if (!rest.test(text)) continue;
      const end = rest.lastIndex;
      if (before.test(text.slice(Math.max(0, at - longestBefore), at))) return end;
    }
    return 0;
  };
}

/** So many signs deep are lines within a list at the most. */
const deepestIndent = 12;

function writePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(" ", String.raw`\s+`);
}

function digitsAt(text: string, at: number): string {
  digits.lastIndex = at;
  return digits.exec(text)?.[0] ?? "";
}

/** The numbers of a text that the site itself wrote, or that stands in a cell: all of them, whatever they count. */
export function holdNumbers(text: string): HeldNumber[] {
  return [...text.matchAll(anyNumber)].flatMap(({ index, 0: printed, groups = {} }) => {
    const end = index + printed.length;
    const form = formOf(printed, text.slice(end, end + 10));
    return sizesOf(groups).map((size) => ({ size, form, decimals: decimalsOf(groups) }));
  });
}

/** A number as somebody wrote it by itself: `52.6%`, `£1.6m`, `16th`, `eleven`. Empty where it is not one number. */
export function readNumber(printed: string): HeldNumber[] {
  const match = whole.exec(printed.trim());
  if (!match) return [];
  const form = /\d(?:st|nd|rd|th)$/.test(printed) ? "rank" : formOf(printed, "");
  return sizesOf(match.groups ?? {}).map((size) => ({ size, form, decimals: decimalsOf(match.groups) }));
}

/** The numbers that a word can stand for: 2 for "two", "second" and "both", 0 for "none", and of shares 100 for "all", 50 for "most". */
export function sizesOfWord(word: string): readonly number[] {
  const special = specialWords[word];
  if (special !== undefined) return special;
  const one = Math.max(ones.indexOf(word), ordinals.indexOf(word));
  if (one >= 0) return [one + 1];
  return whole.test(word) ? [readWord(word)] : [];
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

const specialWords: Readonly<Record<string, readonly number[]>> = {
  no: [0],
  none: [0],
  nothing: [0],
  nobody: [0],
  zero: [0],
  all: [100],
  every: [100],
  half: [50],
  most: [50],
  mostly: [50],
  majority: [50],
  once: [1],
  a: [1],
  an: [1],
  both: [2],
  twice: [2],
  double: [2],
  doubled: [2],
  hundred: [100],
};

function formOf(printed: string, after: string): NumberForm | undefined {
  if (printed.endsWith("%") || /^\s?per\s?cent\b/.test(after)) return "percent";
  return /\d$/.test(printed) && /^(?:st|nd|rd|th)\b/.test(after) ? "rank" : undefined;
}

const units = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const words = [...units, ...tens]
  .flatMap((word) => [word, `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`])
  .join("|");

const candidate = new RegExp(String.raw`\d|\b(?:${words})\b`, "g");
const anyCandidate = new RegExp(candidate, "");
const noFact = new RegExp(
  toldApart
    .flatMap(({ ways }) => ways.map(({ after, number }) => (after === undefined ? number : `(?<=${after})${number}`)))
    .join("|"),
  "my",
);
const form = String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<scale>k|m|bn|million|billion|thousand)\b)?(?:\s?%)?|(?<word>(?:${words})(?:-(?:${ones.join("|")}))?)(?![\w-]|\s+(?:minute|hour|day|week|month|year)s?\b)`;
const number = new RegExp(form, "y");
const anyNumber = new RegExp(form, "g");
const digits = /\d+/y;
const whole = new RegExp(String.raw`^[-+−]?£?(?:${form})(?:st|nd|rd|th)?$`);

const scales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

function withPound(text: string, at: number): string {
  return text[at - 1] === "£" ? "£" : "";
}

function sizesOf({ digits, scale, word }: Readonly<Record<string, string | undefined>>): number[] {
  if (digits === undefined) return [readWord((word ?? "").toLowerCase())];
  const size = Number(digits.replaceAll(",", ""));
  const times = scales[scale ?? ""];
  return times === undefined ? [size] : [size, Math.round(size * times)];
}

/** Decimals of the digits as printed. */
function decimalsOf(groups: Readonly<Record<string, string | undefined>> | undefined): number {
  return countDecimals(groups?.digits ?? "");
}

/** The number that a word from ten to ninety-nine stands for. */
function readWord(word: string): number {
  const [first = "", second = ""] = word.split("-");
  const unit = units.indexOf(first);
  return unit >= 0 ? unit + 10 : (tens.indexOf(first) + 2) * 10 + ones.indexOf(second) + 1;
}
