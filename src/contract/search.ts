/** The files of the search index: what the build writes and the browser reads. All are JSON, so that any host compresses them. */

/** What is known before anything is typed. */
export interface SearchStart {
  /** How many pages there are; they are numbered from 0 in the order of their addresses. */
  readonly pages: number;
  /** Files of words in the order of the alphabet. */
  readonly chunks: readonly WordChunk[];
  /** For each group of pages, the name under which their blocks lie. */
  readonly groups: readonly string[];
  /** The name of the files with words that are spelt right, loaded only for one that no page has, and the letters of their groups. */
  readonly vocabulary: { readonly name: string; readonly groups: string };
  /** Words that name whom the whole site is about: they say hardly more in a query than how something is asked. */
  readonly own: readonly string[];
  /** Pages of a measure for one group, each with the page of the measure for all: packed numbers, page (as its step from the one before) and page of the measure in turns. */
  readonly variants: string;
  /** By facet and value: the pages that have it, as runs, in packed numbers. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The terms of the glossary; `~` and a position in this list is the key under which a term's pages stand. */
  readonly terms: readonly SearchTerm[];
}

/** Two files of one name with the same words, from `from` until the next one begins: where each is found, and its places within pages. */
export interface WordChunk {
  readonly from: string;
  readonly name: string;
}

/** A file of words: to each stem (and each term's key) its postings, with what leads from it to a term, or its places; packed. */
export type WordFile = Readonly<Record<string, string>>;

/** A term of the field as it is searched for: all its forms, the name first. */
export interface SearchTerm {
  readonly forms: readonly string[];
  /** What leads to pages that are named by the term and is no form of it, in words of a question only: other leads stand with their words. */
  readonly asked?: readonly string[];
}

/** A block of pages, in their order. */
export type PageBlock = readonly StoredPage[];

/** What a result needs of a page. */
export interface StoredPage {
  /** Address within the site, with an anchor where the result is a part of a page. */
  readonly url: string;
  readonly title: string;
  /** What sets the page apart, as its kind and year, in readers' words. */
  readonly facts: readonly string[];
  /** What the page says in short, where that is an answer by itself: a measure's newest figure, a judgement's grade. */
  readonly answer?: string;
  /** All the text, or where the pieces of a long text are found. */
  readonly text: TextPiece | TextPieces;
}

/** A long text, of which only the pieces are loaded in which something was found. */
export interface TextPieces {
  /** The name of the pieces' files. */
  readonly file: string;
  /** The first word of each piece. */
  readonly starts: readonly number[];
}

/** A part of a page's text. */
export interface TextPiece {
  /** Words set apart by single spaces. */
  readonly words: string;
  /** Headings of the part, and the one above its beginning. */
  readonly headings: readonly TextHeading[];
}

/** A heading that can be linked to, before the word at `location`, counted from the beginning of the page's text. */
export interface TextHeading {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** The words that a vocabulary file holds: each once, in order, set apart by single spaces. */
export type VocabularyFile = string;
