import { wordsOf } from "./words.ts";

/**
 * What of a subject is measured, in words that measures and statements have in common. A measure of one of the marked aspects is meant only where a
 * statement names it: "attainment in reading" is no progress in reading.
 */
const aspects: readonly (readonly [name: string, words: RegExp])[] = [
  ["progress", /\bprogress(?:ed|ion)?\b/],
  ["high", /(?<!\bor )\b(?:high|higher|greater depth|gds|exceeding)\b(?! than)/],
  ["scaled", /\bscaled\b|\bss\b/],
  ["gap", /\b(?:gap|difference)\b/],
  ["attendance", /\battendance\b/],
  ["absence", /\babsences?\b|\babsent\b|\bsessions? missed\b/],
];

/** The marked aspects that a text names. */
export function aspectsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase();
  return new Set(aspects.filter(([, words]) => words.test(plain)).map(([name]) => name));
}

/** Words that say how a subject is measured, and of nobody in particular, so that what is left of a title is the subject. */
const measuring = new Set(
  wordsOf(
    "expected standard high higher greater depth scaled score average progress attainment percentage percent proportion exs gds ss number rate all pupils children attained achieving achieved reaching level working overall total points measure",
  ),
);

/** Whether words only say how something is measured: "expected standard". */
export function isMeasuringOnly(words: readonly string[]): boolean {
  return words.every((word) => measuring.has(word));
}

/** The words of a title that are its subject. What stands before a number, as in "Attainment 8", is a name. */
export function subjectWords(title: string): readonly string[] {
  const words = wordsOf(title.replace(/\([^)]*\)/g, " "));
  const left: readonly string[] = words.filter(
    (word, index) => !measuring.has(word) || /^\d+$/.test(words[index + 1] ?? ""),
  );
  return left.length > 0 && left.some((word) => !/^\d+$/.test(word)) ? left : words;
}
