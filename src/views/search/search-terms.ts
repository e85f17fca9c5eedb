import type { Catalogue } from "../../catalogue/catalogue.ts";
import { subjectWords } from "../../library/subject-words/subject-words.ts";
import { listStems } from "../../search/words.ts";
import { sectionTitles } from "../page/sections.ts";
import { listEverydayWords, listForms } from "./search-words.ts";

/** A term as search knows it. */
export interface KnownTerm {
  /** All its forms, its name first. */
  readonly forms: readonly string[];
  /** How many of them, from the first, are its name and its acronyms. */
  readonly own: number;
  /** What people type who mean it and do not know its name. */
  readonly asked: readonly string[];
}

/**
 * What search takes for one thing: the terms of the glossary, everyday words for names that the records have, and words that lead to a subject
 * which a title of the site names. `vocabulary` are the site's words.
 */
export function listSearchTerms(catalogue: Catalogue, vocabulary: readonly string[]): KnownTerm[] {
  const known = [
    ...catalogue.terms.map((term) => ({ forms: listForms(term), own: 1 + (term.acronyms ?? []).length })),
    ...listEverydayWords(vocabulary).map((forms) => ({ forms, own: 1 })),
  ].map((term) => ({ ...term, asked: new Set<string>() }));
  const byForm = new Map<string, (typeof known)[number]>();
  for (const term of known.toReversed()) for (const form of term.forms) byForm.set(keyOf(form), term);
  const titles = ` ${listTitles(catalogue).map(keyOf).join(" . ")} `;
  for (const { names, words } of subjectWords)
    for (const name of names) {
      const key = keyOf(name);
      const isTitle = titles.includes(` ${key} `);
      const term = byForm.get(key) ?? (isTitle ? { forms: [name], own: 1, asked: new Set<string>() } : undefined);
      if (!term) continue;
      if (!byForm.has(key)) known.push(term);
      byForm.set(key, term);
      const forms = new Set(term.forms.map(keyOf));
      for (const word of words.split(", ")) if (!forms.has(keyOf(word))) term.asked.add(word);
    }
  return known.map(({ asked, ...term }) => ({ ...term, asked: withoutRepeats([...asked]) }));
}

/** By what two spellings are the same to search. */
function keyOf(text: string): string {
  return listStems(text).join(" ");
}

function withoutRepeats(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [keyOf(word), word])).values()].reverse();
}

/** Pages that every site has and that are no sections. */
const otherPages = ["Feeds"];

/** What the pages of a site are called, those that every site has among them. */
function listTitles({ topics, indicators, documents, threads, register, meetings, terms }: Catalogue): string[] {
  return [
    ...[...topics.values(), ...threads.values()].map(({ title }) => title),
    ...[...indicators.values(), ...documents.values()].flatMap(({ title, shortTitle }) => [title, shortTitle]),
    ...register.map(({ text }) => text),
    ...[...meetings.values()].flatMap(({ items }) => items.map(({ title }) => title)),
    ...terms.flatMap(listForms),
    ...Object.values(sectionTitles),
    ...otherPages,
  ];
}
