/*
 * Search finds names first. Pagefind joins words by "and" and knows no synonyms. So each page is indexed under every form of the terms that
 * it uses, in both directions; merging alternative queries in the browser would load an index file of 25 kB for each. Names stand in
 * metadata of their own (`components/page/SearchFilters.astro`: topic, page, group, sentence), which the browser weighs
 * (`browser/search-index.ts`). Terms of the glossary are results of their own. The browser leaves out small words, brings a term's acronym
 * where it lost words by that ("A level"), corrects what no page has, and adds pages with some of the words where few have all. Numbers of
 * tables and parts that have pages of their own stay out of the index. `tests/site/judged-queries.yaml` measures it.
 */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Term } from "../../model/lists.ts";

/** What the search page knows of the field's language: a file of its own, loaded with the index. */
export interface SearchWords {
  readonly terms: readonly TermWords[];
  /** Words of titles, definitions and headings, against which spelling is checked; one string, as it is short. */
  readonly words: string;
  /** Words of questions, small words and the like, which say nothing of what is looked for. */
  readonly small: string;
  /** Letters that are written otherwise by those who do not have them on their keyboard. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A term of the glossary as it is searched for. */
export interface TermWords {
  /** An acronym under which every page that uses the term in any form is found; absent where it has none of one word. */
  readonly tag?: string;
  /** All its forms in lower case: any of them is marked where another was searched for. */
  readonly forms: readonly string[];
}

const smallWords =
  "a about all am an and any are as at be been by can could did do does doing for from get give had has have how i in into is it its " +
  "many me mean means much my of on or our over per please s should show since so some tell than that the their them there these " +
  "they this to us was we were what when where which who whose why will with within would you your " +
  // What every indicator is, whether its page says so or not.
  "data figure figures number numbers percentage rate rates result results statistics stats";

/** Small numbers, which people type as figures and texts write as words. */
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** All forms of a term: its name, its acronyms and the other words that people search for. */
export function listForms({ term, acronyms = [], synonyms = [] }: Term): string[] {
  return [term, ...acronyms, ...synonyms];
}

/** From this length a text uses so many terms that with all their synonyms it would be found by everything. */
const longTextCharacters = 3000;

/**
 * Forms of the terms that a text uses in another form, so that search finds a page by "GLD" where it says "good level of development"
 * and by "good level of development" where it says "GLD"; and by "2" where it says "two". A long text gets no synonyms, but the acronym of
 * every term that it uses.
 */
export function findOtherWords(text: string, terms: readonly Term[]): string[] {
  const has = createWordFinder(text);
  const isLong = text.length >= longTextCharacters;
  const figures = numbers.flatMap((word, at) => (has(word) ? `${at + 1}` : has(`${at + 1}`) ? word : []));
  const words = terms
    .filter((term) => listForms(term).some(has))
    .flatMap((term) => {
      const { acronyms = [] } = term;
      if (!isLong) return listForms(term);
      return acronyms.some(has) ? [term.term, ...acronyms] : acronyms;
    });
  return [...new Set(isLong ? words : [...words, ...figures])].filter((form) => !has(form));
}

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

/** Letters without marks, as people type them: Łódź as lodz, Straße as strasse. In lower case. */
function foldLetters(text: string): string {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(plain, (letter) => otherLetters[letter] ?? letter).join("");
}

/**
 * Other spellings under which a text is to be found: its words with letters that keyboards here do not have, without them; and the parts
 * of references and names that are joined by a slash or an apostrophe, as S24 of CES/S24 and Arche of L'Arche.
 */
export function findOtherSpellings(text: string): string[] {
  const words = new Set(text.match(/[\p{L}\p{M}\p{N}]+(?:[/’'][\p{L}\p{M}\p{N}]+)*/gu) ?? []);
  const known = new Set([...words].map((word) => word.toLowerCase()));
  const spellings = [...words].flatMap((word) => {
    const parts = /[/’']/.test(word) ? word.split(/[/’']/).filter(isTelling) : [];
    return [word, ...parts].map(foldLetters);
  });
  return [...new Set(spellings)].filter((word) => !known.has(word));
}

/** Whether a part of a word is looked for by itself: a number with letters, or four letters. "s", "17" and "or" are not. */
function isTelling(part: string): boolean {
  return /\p{L}/u.test(part) && (/\p{N}/u.test(part) || part.length > 3);
}

/** As many as a hint can name. */
const mostExamples = 3;

/** What people can type besides names, for the hint of the search: short or everyday forms of the terms that most titles of the site use. */
export function listSearchExamples({ terms, indicators, documents }: Catalogue): string[] {
  const titles = [...indicators.values(), ...documents.values()].map(({ title }) => createWordFinder(title));
  return terms
    .flatMap((term) => {
      const uses = titles.filter((has) => listForms(term).some(has)).length;
      const [example] = [...(term.acronyms ?? []), ...(term.synonyms ?? [])];
      return uses > 0 && example !== undefined ? [{ example, uses }] : [];
    })
    .sort((a, b) => b.uses - a.uses)
    .slice(0, mostExamples)
    .map(({ example }) => example);
}

/** Those of the words that a text has. */
export function findMentions(text: string, words: readonly string[]): string[] {
  return words.filter(createWordFinder(text));
}

/** Collects the field's language from what the records are called and how they are defined. */
export function buildSearchWords(catalogue: Catalogue): SearchWords {
  const { terms, topics, indicators, documents, register, meetings, plans, areas } = catalogue;
  const texts = [
    ...terms.flatMap((term) => [...listForms(term), term.definition]),
    ...[...topics.values()].flatMap(({ title, summary }) => [title, summary]),
    ...[...indicators.values()].flatMap(({ title, shortTitle, definition }) => [title, shortTitle, definition]),
    ...[...documents.values()].flatMap(({ title, summary, body }) => [title, summary, ...listHeadings(body.text)]),
    ...register.map(({ text }) => text),
    ...[...meetings.values()].flatMap(({ body, items }) => [body, ...items.map(({ title }) => title)]),
    ...[...plans.values()].flatMap(({ title, themes }) => [title, ...themes.map((theme) => theme.title)]),
    ...[...areas.values()].map(({ name }) => name),
  ];
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return {
    terms: terms.map(describeTerm),
    words: [...new Set(words)].sort().join(" "),
    small: smallWords,
    letters: otherLetters,
  };
}

function describeTerm(term: Term): TermWords {
  const forms = listForms(term).map((form) => form.toLowerCase());
  const tag = term.acronyms?.find((acronym) => /^[a-z0-9]+$/i.test(acronym))?.toLowerCase();
  return tag === undefined ? { forms } : { tag, forms };
}

function listHeadings(markdown: string): string[] {
  return markdown.match(/^#+ .*$/gm) ?? [];
}

/** Makes the function that says whether a text has the given words, alone or in the plural and in any capitals. */
function createWordFinder(text: string): (words: string) => boolean {
  const lower = text.toLowerCase();
  const parts = new Set(lower.split(/[^a-z0-9]+/));
  return (words) => {
    const wanted = words.toLowerCase();
    const [first = ""] = wanted.split(/[^a-z0-9]+/, 1);
    // Most terms are not in most texts: their first word tells.
    if (!parts.has(first) && !parts.has(`${first}s`)) return false;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const after = lower.slice(at + wanted.length, at + wanted.length + 2);
      if (!/[a-z0-9]/.test(lower[at - 1] ?? " ") && /^s?(?![a-z0-9])/.test(after)) return true;
    }
    return false;
  };
}
