/** Terms of the field, found in a text in any of their forms. */
import { listStems, readWord, splitWords } from "./words.ts";

/** A form of a term that stands in a text. */
export interface FoundTerm {
  /** Position in the list of terms. */
  readonly term: number;
  /** Position in the list of the term's forms. */
  readonly form: number;
  /** Which of the text's stems it takes: `length` of them from `start`. */
  readonly start: number;
  readonly length: number;
}

interface Form extends Omit<FoundTerm, "start" | "length"> {
  readonly stems: readonly string[];
  /** Stems that are the term only in capitals, with their letters in lower case: "A" of "A level", and acronyms that are words as well. */
  readonly capitals: ReadonlyMap<number, string>;
}

/** Finds terms in stems one after the other. `isCapital` says of a position whether it may be an acronym, whose letters in lower case it is given: by its capitals, or letter by letter. */
export type FindTerms = (
  stems: readonly string[],
  isCapital?: (position: number, letters: string) => boolean,
) => FoundTerm[];

/** Makes the function that finds all forms of the terms, those within others too, in the order of the text. */
export function createTermFinder(terms: readonly { readonly forms: readonly string[] }[]): FindTerms {
  const byFirst = new Map<string, Form[]>();
  for (const [term, { forms }] of terms.entries())
    for (const [form, text] of forms.entries()) {
      const stems = listStems(text);
      const [first] = stems;
      if (first === undefined) continue;
      const all = byFirst.get(first) ?? [];
      byFirst.set(first, all);
      all.push({ term, form, stems, capitals: listCapitals(text) });
    }
  return (stems, isCapital = () => true) =>
    stems.flatMap((stem, start) =>
      (byFirst.get(stem) ?? []).flatMap(({ term, form, stems: wanted, capitals }) =>
        wanted.every((one, at) => stems[start + at] === one) &&
        [...capitals].every(([at, letters]) => isCapital(start + at, letters))
          ? [{ term, form, start, length: wanted.length }]
          : [],
      ),
    );
}

/** Whether a word of a text is in capitals: a single letter, or letters after the first. A number counts as one. */
export function isInCapitals(word: string): boolean {
  return word.length === 1 ? word !== word.toLowerCase() : /\p{Lu}|\d/u.test(word.slice(1));
}

function listCapitals(form: string): Map<number, string> {
  let at = 0;
  const found = splitWords(form).flatMap((word): [number, string][] => {
    const start = at;
    at += readWord(word).stems.length;
    const matters = word.length === 1 ? /\p{Lu}/u.test(word) : /\p{Lu}/u.test(word.slice(1));
    return matters ? [[start, spellOut(word)]] : [];
  });
  return new Map(found);
}

/** Letters of an acronym as people type it, without the s of several: neet of "NEETs". */
function spellOut(word: string): string {
  const [first = ""] = word.split(/[^\p{L}\p{N}]+/u);
  return first.replace(/(?<=\p{Lu})s$/u, "").toLowerCase();
}
