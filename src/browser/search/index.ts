/** The search index as a query uses it: each of its files is loaded once, when something in it is asked for. */
import type { PageBlock, SearchStart, StoredPage, TextPiece, VocabularyFile, WordFile } from "../../contract/search.ts";
import {
  blockFile,
  findChunk,
  pagesInBlock,
  placeFile,
  textFile,
  vocabularyFile,
  wordFile,
  searchStart,
} from "../../search/layout.ts";
import { unpackWord, type Lead } from "../../search/leads.ts";
import { unpackNumbers } from "../../search/numbers.ts";
import { unpackPages, unpackPlaces, unpackPostings, type Posting } from "../../search/postings.ts";
import { listStems } from "../../search/words.ts";
import { createTermFinder, type FindTerms } from "../../search/term-forms.ts";

/** Loads a file of the index by its path within the index. Fails where that cannot be read. */
export type LoadFile = (path: string) => Promise<unknown>;

/** How many pages there are for each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** The value chosen for each filter that is in use. */
export type Choices = Readonly<Record<string, string>>;

export interface SearchIndex {
  /** How many pages there are, numbered from 0. */
  readonly pages: number;
  readonly terms: SearchStart["terms"];
  /** Stems of words that name whom the whole site is about. */
  readonly own: ReadonlySet<string>;
  /** Finds forms of terms and, numbered after the forms, what people type who mean them. */
  readonly findTerms: FindTerms;
  /** Of pages of a measure for one group, the page of the measure for all. */
  readonly variants: ReadonlyMap<number, number>;
  /** By facet and value, the pages that have it. */
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** What leads from a stem to terms. */
  findLeads(stem: string): Promise<readonly Lead[]>;
  /** Pages of a stem or of a term's key; none where the index does not have it. */
  findPostings(key: string): Promise<readonly Posting[]>;
  /** For each page, positions of a stem among those of the page's text. */
  findPlaces(stem: string): Promise<ReadonlyMap<number, readonly number[]>>;
  loadPage(page: number): Promise<StoredPage>;
  loadPiece(file: string, piece: number): Promise<TextPiece>;
  /** Words that are spelt right, of a group of those that begin alike. */
  loadVocabulary(group: string): Promise<readonly string[]>;
}

/** Opens the index whose files `load` reads. Fails where there is none. */
export async function openIndex(load: LoadFile): Promise<SearchIndex> {
  const read = keep(load);
  const start = (await read(searchStart)) as SearchStart;
  const { chunks, groups, terms, vocabulary } = start;
  const look = async (key: string, file: (name: string) => string) => {
    const chunk = findChunk(chunks, key);
    if (!chunk) return "";
    const words = (await read(file(chunk.name))) as WordFile;
    return Object.hasOwn(words, key) ? (words[key] ?? "") : "";
  };
  const lookWord = async (key: string) => unpackWord(await look(key, wordFile));
  return {
    pages: start.pages,
    terms,
    own: new Set(start.own.flatMap(listStems)),
    findTerms: createTermFinder(terms.map(({ forms, asked = [] }) => ({ forms: [...forms, ...asked] }))),
    variants: readVariants(start.variants),
    facets: readFacets(start.facets),
    findLeads: async (stem) => (await lookWord(stem)).leads,
    findPostings: async (key) => unpackPostings((await lookWord(key)).postings),
    findPlaces: async (stem) => unpackPlaces(await look(stem, placeFile)),
    loadPage: async (page) => {
      const block = (await read(blockFile(page, groups))) as PageBlock;
      const stored = block[page % pagesInBlock];
      if (!stored) throw new Error(`The search index has no page ${page}.`);
      return stored;
    },
    loadPiece: (file, piece) => read(textFile(file, piece)) as Promise<TextPiece>,
    loadVocabulary: async (group) =>
      vocabulary.groups.includes(group)
        ? ((await read(vocabularyFile(vocabulary.name, group))) as VocabularyFile).split(" ")
        : [],
  };
}

/** Keeps what was loaded. What failed is tried again the next time. */
function keep(load: LoadFile): LoadFile {
  const kept = new Map<string, Promise<unknown>>();
  return (path) => {
    const loading = kept.get(path) ?? load(path);
    kept.set(path, loading);
    loading.catch(() => kept.delete(path));
    return loading;
  };
}

function readVariants(packed: string): Map<number, number> {
  const numbers = unpackNumbers(packed);
  const variants = new Map<number, number>();
  let page = -1;
  for (let at = 0; at < numbers.length; at += 2) {
    page += (numbers[at] ?? 0) + 1;
    variants.set(page, numbers[at + 1] ?? 0);
  }
  return variants;
}

function readFacets(packed: SearchStart["facets"]): SearchIndex["facets"] {
  return new Map(
    Object.entries(packed).map(([facet, values]) => [
      facet,
      new Map(Object.entries(values).map(([value, pages]) => [value, unpackPages(pages)] as const)),
    ]),
  );
}
