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
  /** Positions of stems that are the term only in capitals: "A" of "A level", and acronyms that are words as well. */
  readonly capitals: readonly number[];
}

/** Finds terms in stems one after the other. `isCapital` says of a position whether the text writes it in capitals. */
export type FindTerms = (stems: readonly string[], isCapital?: (position: number) => boolean) => FoundTerm[];

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
        wanted.every((one, at) => stems[start + at] === one) && capitals.every((at) => isCapital(start + at))
          ? [{ term, form, start, length: wanted.length }]
          : [],
      ),
    );
}

/** Whether a word of a text is in capitals: a single letter, or letters after the first. A number counts as one. */
export function isInCapitals(word: string): boolean {
  return word.length === 1 ? word !== word.toLowerCase() : /\p{Lu}|\d/u.test(word.slice(1));
}

function listCapitals(form: string): number[] {
  let at = 0;
  return splitWords(form).flatMap((word) => {
    const start = at;
    at += readWord(word).stems.length;
    const matters = word.length === 1 ? /\p{Lu}/u.test(word) : /\p{Lu}/u.test(word.slice(1));
    return matters ? [start] : [];
  });
}
