import { termKey } from "../../search/layout.ts";
import { isInCapitals, type FindTerms } from "../../search/term-forms.ts";
import { isTelling, readWord, splitWords } from "../../search/words.ts";
import type { SearchTerm } from "../../contract/search.ts";
import type { SearchedPage } from "./searched-page.ts";

/** What a page says of one word, or of one term in any of its forms. */
export interface WordCount {
  /** How often it stands in the text; in headings it counts more, and a term by a synonym less. */
  text: number;
  /** How surely it is a name of the page: 1 for a word of it, less for words of other forms of its terms. */
  name: number;
  /** The greatest share that it is of a name, from 0 to 1. */
  share: number;
  /** Positions in the text, counted in stems. */
  readonly places: number[];
  /** Times in each piece of the text. */
  readonly pieces: Map<number, number>;
}

const weights = {
  heading: 2.5,
  /** A synonym is looser than a name or an acronym: "results" is attainment only at times. */
  synonym: 0.5,
  /** A short title stands for the page beside others only: "To care" is no name to look for. */
  furtherName: 0.5,
  /** Words of such a name say less of the page than those of its first. */
  furtherWord: 0.8,
  /** What a term means comes after the pages that are about it, also where the term alone was typed; where its meaning is asked for, `intents.ts` puts it first. */
  termName: 0.5,
  /** Words of a term's other forms, where the page's name has one of its forms. */
  otherForm: 0.4,
};

/** A text in stems, with where each comes from. */
interface ReadText {
  readonly stems: readonly string[];
  /** Word of the text from which each stem comes, as it is written and its number. */
  readonly from: readonly { readonly written: string; readonly word: number }[];
  /** Further stems of a word, which have no position of their own. */
  readonly also: readonly { readonly stem: string; readonly at: number }[];
}

/** What a page says of its words. */
export interface PageWords {
  readonly counts: ReadonlyMap<string, WordCount>;
  /** Length of the text in stems. */
  readonly length: number;
}

/** Makes the function that counts words and terms in the texts and names of pages. */
export function createCounter(terms: readonly CountedTerm[], findTerms: FindTerms) {
  const find = ({ stems, from }: ReadText) => findTerms(stems, (at) => isInCapitals(from[at]?.written ?? ""));
  return (page: CountedPage, starts: readonly number[]): PageWords => {
    const counts = new Map<string, WordCount>();
    const count = (key: string): WordCount => {
      const known = counts.get(key);
      if (known) return known;
      const made: WordCount = { text: 0, name: 0, share: 0, places: [], pieces: new Map() };
      counts.set(key, made);
      return made;
    };
    const counter: Counter = { count, find, terms };
    const length = countText(page, starts, counter);
    const isTerm = page.nameOf === "term";
    const [first, further] = isTerm
      ? [
          { certainty: weights.termName, worth: 1 },
          { certainty: weights.termName, worth: 1 },
        ]
      : [
          { certainty: 1, worth: 1 },
          { certainty: weights.furtherName, worth: weights.furtherWord },
        ];
    for (const [at, name] of page.names.entries()) countName(name, at === 0 ? first : further, counter);
    return { counts, length };
  };
}

/** A term with how many of its forms, from the first, are its name and its acronyms. */
export interface CountedTerm extends SearchTerm {
  readonly own: number;
}

type CountedPage = Pick<SearchedPage, "words" | "headings" | "names" | "nameOf">;

interface Counter {
  readonly count: (key: string) => WordCount;
  readonly find: (text: ReadText) => ReturnType<FindTerms>;
  readonly terms: readonly CountedTerm[];
}

function countText(
  { words, headings }: CountedPage,
  starts: readonly number[],
  { count, find, terms }: Counter,
): number {
  const text = readText(words);
  const inHeading = new Set(
    headings.flatMap(({ text: shown, location }) => shown.split(" ").map((_, at) => location + at)),
  );
  const pieceOf = listPieces(words.length, starts);
  const note = (key: string, at: number, worth: number): WordCount => {
    const word = text.from[at]?.word ?? 0;
    const counted = count(key);
    counted.text += worth * (inHeading.has(word) ? weights.heading : 1);
    const piece = pieceOf[word] ?? 0;
    counted.pieces.set(piece, (counted.pieces.get(piece) ?? 0) + 1);
    return counted;
  };
  for (const [at, stem] of text.stems.entries()) note(stem, at, 1).places.push(at);
  for (const { stem, at } of text.also) note(stem, at, 1);
  for (const { term, form, start } of find(text))
    note(termKey(term), start, form < (terms[term]?.own ?? 1) ? 1 : weights.synonym);
  return text.stems.length;
}

/** How sure a name is, and how much each of its words says. */
interface NameWorth {
  readonly certainty: number;
  readonly worth: number;
}

function countName(name: string, { certainty, worth }: NameWorth, { count, find, terms }: Counter): void {
  const text = readText(name.split(/\s+/));
  const tells = text.from.map(({ written }) => isTelling(written.toLowerCase()));
  const telling = Math.max(1, tells.filter(Boolean).length);
  const note = (key: string, part: number, share: number) => {
    const counted = count(key);
    counted.name = Math.max(counted.name, part * worth);
    counted.share = Math.max(counted.share, Math.min(1, share) * certainty);
  };
  for (const [at, stem] of text.stems.entries()) note(stem, 1, tells[at] ? 1 / telling : 0);
  for (const { stem, at } of text.also) note(stem, 1, tells[at] ? 1 / telling : 0);
  for (const { term, start, length } of find(text)) {
    const forms = terms[term]?.forms ?? [];
    const covered = tells.slice(start, start + length).filter(Boolean).length;
    note(termKey(term), 1, covered / telling);
    // A form of one word is found as the term itself.
    for (const other of forms.map(splitWords).filter((words) => words.length > 1))
      for (const word of other)
        if (isTelling(word.toLowerCase())) for (const stem of readWord(word).stems) note(stem, weights.otherForm, 0);
  }
}

function readText(words: readonly string[]): ReadText {
  const stems: string[] = [];
  const from: { written: string; word: number }[] = [];
  const also: { stem: string; at: number }[] = [];
  for (const [word, raw] of words.entries())
    for (const written of splitWords(raw)) {
      const read = readWord(written);
      also.push(...read.also.map((stem) => ({ stem, at: stems.length })));
      for (const stem of read.stems) {
        stems.push(stem);
        from.push({ written, word });
      }
    }
  return { stems, from, also };
}

/** The piece of each word. */
function listPieces(words: number, starts: readonly number[]): Uint16Array {
  const pieces = new Uint16Array(words);
  for (const [piece, start] of starts.entries()) pieces.fill(piece, start);
  return pieces;
}
