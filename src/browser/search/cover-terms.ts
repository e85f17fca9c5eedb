/** The terms of the field among the words of a query. */
import { isOfQuestion, type Lead } from "../../search/leads.ts";
import { createTermFinder, type FindTerms, type FoundTerm } from "../../search/term-forms.ts";
import { readWord } from "../../search/words.ts";
import type { SearchIndex } from "./index.ts";

/** A term that some words of a query ask for. */
export interface CoveringTerm {
  readonly term: number;
  /** Whether what was typed leads to the term and is no form of it. */
  readonly isLead: boolean;
}

/** Terms that a query may ask for, and how many of its words each takes, by the word with which it begins: the longest first. */
export interface FoundCover {
  readonly from: number;
  readonly length: number;
  readonly term: CoveringTerm;
}

/** Finds all terms that words ask for, by a form of theirs or by what leads to them. */
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
    return { from, length: last - from + 1, term: { term: lead?.term ?? 0, isLead: lead?.isForm !== true } };
  };
  const found = [
    ...forms.map((form) => describeCover(form, known[form.term])),
    ...findTexts(leads)(stems, isSpeltOut).map((lead) => describeCover(lead, leads[lead.term])),
  ];
  return found.sort((a, b) => b.length - a.length || a.from - b.from);
}

/** Makes the function that finds texts, numbered as they are given. */
function findTexts(texts: readonly Lead[]): FindTerms {
  return createTermFinder(texts.map(({ text }) => ({ forms: [text] })));
}

/** The terms that are taken, none within another, by the word with which each begins. Each has a word that matters. */
export function takeCovers(found: readonly FoundCover[], matters: readonly boolean[]) {
  const covered = new Map<number, { length: number; terms: CoveringTerm[] }>();
  const taken = new Set<number>();
  for (const { term, from, length } of found) {
    const own = Array.from({ length }, (_, at) => from + at);
    const same = covered.get(from);
    if (same?.length === length) same.terms.push(term);
    else if (own.some((at) => matters[at]) && !own.some((at) => taken.has(at))) {
      covered.set(from, { length, terms: [term] });
      for (const at of own) taken.add(at);
    }
  }
  return covered;
}
