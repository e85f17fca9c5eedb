/** The files of the search index: what the build writes and the browser reads. All are JSON, so that any host compresses them. */

/** What is known before anything is typed. */
export interface SearchStart {
  /** How many pages there are; they are numbered from 0 in the order of their addresses. */
  readonly pages: number;
  /** The files of words: the name that they share, and in the order of the alphabet with what the words of each begin, set apart by spaces. */
  readonly chunks: { readonly name: string; readonly from: string };
  /** For each group of pages, the name under which their blocks lie. */
  readonly groups: readonly string[];
  /** The name of the files with words that are spelt right, loaded only for one that no page has, and the letters of their groups. */
  readonly vocabulary: { readonly name: string; readonly groups: string };
  /** Words that name whom the whole site is about: they say hardly more in a query than how something is asked. */
  readonly own: readonly string[];
  /** Pages of a measure for one group, each with the page of the measure for all: packed numbers, page (as its step from the one before) and page of the measure in turns. */
  readonly variants: string;
  /** By facet and value, how many pages have it; and the name of the files that say which. */
  readonly facets: {
    readonly name: string;
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  /**
   * Terms of the field, each a number, with `~` before which it is the key of the term's pages. The name of the files with what they are called by,
   * the letters of their groups, and what is called by words of a question only.
   */
  readonly terms: { readonly name: string; readonly groups: string; readonly asked: FormsFile };
}

/** A file of a facet: to each value the pages that have it, as runs, in packed numbers. */
export type FacetFile = Readonly<Record<string, string>>;

/** A file of words: to each stem (and each term's key) its postings, with what leads from it to a term, or its places; packed. */
export type WordFile = Readonly<Record<string, string>>;

/** Forms of terms and what people type who mean them, packed as leads are. */
export type FormsFile = string;

/** A term of the field as it is searched for: all its forms, the name first. */
export interface SearchTerm {
  readonly forms: readonly string[];
  /** What leads to pages that are named by the term and is no form of it. */
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

/** The words that a vocabulary file holds: each once, the most usual first, set apart by single spaces. */
export type VocabularyFile = string;
