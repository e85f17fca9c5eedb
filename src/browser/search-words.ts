/** The words of a query: which of them say something, and what else they stand for. */
import type { Language } from "./search-index.ts";

/** All words of a text, in lower case. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-–’'.,/][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A text in lower case with the letters of an English keyboard: Łódź as lodz. The index has such words in this form too. */
export function foldLetters(text: string, letters: Language["letters"]): string {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(plain, (letter) => letters[letter] ?? letter).join("");
}

/**
 * The words to search for: those that say something, or all where none does. A term that loses words by it, as "A level" and "in care"
 * do, brings its acronym instead, under which the pages are found that use the term.
 */
export function chooseWords(words: readonly string[], { small, terms }: Language): string[] {
  const telling = words.filter((word) => !small.has(word));
  const tags = findTerms(words, terms).flatMap(({ tag, form }) =>
    tag && form.split(" ").some((word) => small.has(word)) ? [tag] : [],
  );
  return [...new Set([...(telling.length > 0 ? telling : words), ...tags])];
}

/** The terms that a query uses, with the form in which it does. */
export function findTerms(words: readonly string[], terms: Language["terms"]) {
  const text = ` ${words.join(" ")} `;
  return terms.flatMap(({ tag, forms }) => {
    const form = forms.map((one) => splitWords(one).join(" ")).find((one) => text.includes(` ${one} `));
    return form === undefined ? [] : [{ tag, form, forms }];
  });
}
