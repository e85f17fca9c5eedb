import type { Catalogue } from "../../catalogue/catalogue.ts";
import { everydayWords } from "../../library/everyday-words.ts";
import type { Term } from "../../model/lists.ts";
import { listStems } from "../../search/words.ts";

/** All forms of a term: its name, its acronyms and the other words that people search for. */
export function listForms({ term, acronyms = [], synonyms = [] }: Term): string[] {
  return [term, ...acronyms, ...synonyms];
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

/** Words that are spelt right, in order: those by which the records are called and defined. */
export function listVocabulary(catalogue: Catalogue): string[] {
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
  return [...new Set(texts.flatMap(listWords))].sort();
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}

/** The words that are spelt right with those that people type who do not know a name, one of each stem that is not there. */
export function addAsked(
  vocabulary: readonly string[],
  terms: readonly { readonly asked: readonly string[] }[],
): string[] {
  const byStem = new Map(
    [...terms.flatMap((term) => term.asked).flatMap(listWords), ...vocabulary].map((word) => [
      listStems(word).join(" "),
      word,
    ]),
  );
  return [...new Set([...vocabulary, ...byStem.values()])].sort();
}

/** Everyday words for names of the field that records of the site have, each with the name first. */
export function listEverydayWords(vocabulary: readonly string[]): string[][] {
  const stems = new Set(vocabulary.flatMap(listStems));
  const has = (name: string) => listStems(name).every((stem) => stem.length < shortestKnown || stems.has(stem));
  return everydayWords.filter(({ name }) => has(name)).map(({ name, words }) => [name, ...words]);
}

/** Shorter words are not in the vocabulary. */
const shortestKnown = 4;

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
