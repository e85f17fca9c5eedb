/** The terms of the field among the words of a query. */
import { isOfQuestion, type Lead } from "../../search/leads.ts";
import { createTermFinder, type FindTerms, type FoundTerm } from "../../search/term-forms.ts";
import { kindOfWord, readWord, splitWords } from "../../search/words.ts";
import type { SearchIndex } from "./index.ts";

/** A term that some words of a query ask for. */
export interface CoveringTerm {
  readonly term: number;
  /** Whether what was typed leads to the term and is no form of it. */
  readonly isLead: boolean;
}

/** A term that a query may ask for, with the words of the query that it takes. */
export interface FoundCover {
  /** Positions of the words, in order. */
  readonly at: readonly number[];
  readonly term: CoveringTerm;
  /** Whether other words stand between them, or they are in another order: "which school is best" for "best school". */
  readonly isScattered: boolean;
}

/** Finds all terms that words ask for, by a form of theirs or by what leads to them: those of most words first. */
export async function findCovers(
  words: readonly string[],
  index: Pick<SearchIndex, "findForms" | "findLeads">,
): Promise<FoundCover[]> {
  const stems: string[] = [];
  const wordOf: number[] = [];
  for (const [at, word] of words.entries())
    for (const stem of readWord(word).stems) {
      stems.push(stem);
      wordOf.push(at);
    }
  // People type acronyms in small letters, but not with an ending fewer: a "gap" is not "GaPS".
  const isSpeltOut = (at: number, letters: string) =>
    (words[wordOf[at] ?? 0] ?? "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part === letters || part === `${letters}s`);
  const told = stems.map((_, at) => !isOfQuestion(words[wordOf[at] ?? 0] ?? ""));
  const known = await index.findForms(stems.filter((_, at) => told[at]));
  const forms = findTexts(known)(stems, isSpeltOut);
  const within = new Set(
    forms.flatMap(({ start, length }) => (length > 1 ? Array.from({ length }, (_, at) => start + at) : [])),
  );
  const asked = new Set(stems.filter((_, at) => !within.has(at) && told[at]));
  const leads = (await Promise.all([...asked].map((stem) => index.findLeads(stem)))).flat();
  const describeCover = ({ start, length }: FoundTerm, lead: Lead | undefined): FoundCover => {
    const from = wordOf[start] ?? 0;
    const last = wordOf[start + length - 1] ?? from;
    return {
      at: Array.from({ length: last - from + 1 }, (_, at) => from + at),
      term: { term: lead?.term ?? 0, isLead: lead?.isForm !== true },
      isScattered: false,
    };
  };
  const found = [
    ...forms.map((form) => describeCover(form, known[form.term])),
    ...findTexts(leads)(stems, isSpeltOut).map((lead) => describeCover(lead, leads[lead.term])),
    ...findScattered(words, leads),
  ];
  return found.sort(
    (a, b) =>
      Number(a.isScattered) - Number(b.isScattered) || b.at.length - a.at.length || (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
}

/** So many other words may stand between two of a lead. */
const mostBetween = 2;

/** Leads of several words that say something, all of which were typed, whether or not other words stand between them. */
function findScattered(words: readonly string[], leads: readonly Lead[]): FoundCover[] {
  const positions = new Map(
    words.flatMap((word, at) => {
      const [stem, ...more] = readWord(word).stems;
      return stem !== undefined && more.length === 0 && kindOfWord(word) !== "small" ? [[stem, at] as const] : [];
    }),
  );
  return leads.flatMap(({ text, term, isForm }) => {
    const wanted = splitWords(text).filter((word) => kindOfWord(word) !== "small");
    const found = wanted.flatMap((word) => readWord(word).stems.flatMap((stem) => positions.get(stem) ?? []));
    const at = found.toSorted((a, b) => a - b);
    if (isForm || wanted.length < 2 || new Set(found).size < wanted.length) return [];
    const between = at.slice(1).map((position, before) => position - (at[before] ?? 0) - 1);
    const isNear = between.every((count) => count <= mostBetween);
    // "Home from care" is not a care home: of two things that stand apart, one only says how it is asked.
    const isMeant = between.every((count) => count === 0) || wanted.length > 2 || wanted.some(isOfQuestion);
    return isNear && isMeant ? [{ at, term: { term, isLead: true }, isScattered: true }] : [];
  });
}

/** Makes the function that finds texts, numbered as they are given. */
function findTexts(texts: readonly Lead[]): FindTerms {
  return createTermFinder(texts.map(({ text }) => ({ forms: [text] })));
}

/** What is asked for by some words of a query. */
export interface TakenCover extends Pick<FoundCover, "at" | "isScattered"> {
  readonly terms: CoveringTerm[];
}

/** The terms that are taken, none with a word of another, by the words that they take. Each has a word that matters. */
export function takeCovers(found: readonly FoundCover[], matters: readonly boolean[]): TakenCover[] {
  const covers: TakenCover[] = [];
  const taken = new Set<number>();
  for (const { term, at, isScattered } of found) {
    const same = covers.find((cover) => cover.at.join() === at.join() && cover.isScattered === isScattered);
    if (same) same.terms.push(term);
    else if (at.some((word) => matters[word]) && !at.some((word) => taken.has(word))) {
      covers.push({ at, isScattered, terms: [term] });
      for (const word of at) taken.add(word);
    }
  }
  return covers;
}
