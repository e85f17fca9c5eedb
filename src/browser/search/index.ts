/** The search index as a query uses it: each of its files is loaded once, when something in it is asked for. */
import type {
  FacetFile,
  FormsFile,
  PageBlock,
  SearchStart,
  StoredPage,
  TextPiece,
  VocabularyFile,
  WordFile,
} from "../../contract/search.ts";
import {
  blockFile,
  facetFile,
  findChunk,
  formsFile,
  pagesInBlock,
  placeFile,
  textFile,
  vocabularyFile,
  wordFile,
  searchStart,
} from "../../search/layout.ts";
import { groupOfForm, unpackLeads, unpackWord, type Lead } from "../../search/leads.ts";
import { unpackNumbers } from "../../search/numbers.ts";
import { unpackPages, unpackPlaces, unpackPostings, type Posting } from "../../search/postings.ts";
import { listStems } from "../../search/words.ts";

/** Loads a file of the index by its path within the index. Fails where that cannot be read. */
export type LoadFile = (path: string) => Promise<unknown>;

/** How many pages there are for each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** By value of a facet, the pages that have it. */
export type FacetPages = ReadonlyMap<string, readonly number[]>;
/** The value chosen for each filter that is in use. */
export type Choices = Readonly<Record<string, string>>;

/** The index of a site as the browser reads it: its files are fetched when they are first asked for, and kept. */
export interface SearchIndex {
  /** How many pages there are, numbered from 0. */
  readonly pages: number;
  /** Stems of words that name whom the whole site is about. */
  readonly own: ReadonlySet<string>;
  /** Forms of terms that have one of the stems, others among them. */
  findForms(stems: readonly string[]): Promise<readonly Lead[]>;
  /** All forms of a term, by its key. */
  listForms(key: string): Promise<readonly string[]>;
  /** Of pages of a measure for one group, the page of the measure for all. */
  readonly variants: ReadonlyMap<number, number>;
  /** How many pages have each value of each facet. */
  readonly facets: FilterCounts;
  /** The pages that have each value of a facet; none of a facet that there is not. */
  loadFacet(facet: string): Promise<FacetPages>;
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
  const beginnings = chunks.from.split(" ");
  const look = async (key: string, file: (name: string, chunk: number) => string) => {
    const words = (await read(file(chunks.name, findChunk(beginnings, key)))) as WordFile;
    return Object.hasOwn(words, key) ? (words[key] ?? "") : "";
  };
  const lookWord = async (key: string) => unpackWord(await look(key, wordFile));
  return {
    pages: start.pages,
    own: new Set(start.own.flatMap(listStems)),
    findForms: async (stems) => {
      const wanted = [...new Set(stems.map(groupOfForm))].filter((group) => terms.groups.includes(group));
      const files = await Promise.all(wanted.map((group) => read(formsFile(terms.name, group)) as Promise<FormsFile>));
      return [terms.asked, ...files].flatMap(unpackLeads);
    },
    listForms: async (key) => (await lookWord(key)).leads.map(({ text }) => text),
    variants: readVariants(start.variants),
    facets: start.facets.counts,
    loadFacet: async (facet) => {
      const at = Object.keys(start.facets.counts).indexOf(facet);
      const file = at < 0 ? {} : ((await read(facetFile(start.facets.name, at))) as FacetFile);
      return new Map(Object.entries(file).map(([value, pages]) => [value, unpackPages(pages)]));
    },
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
    const away = numbers[at + 1] ?? 0;
    variants.set(page, page + (away % 2 === 0 ? away / 2 : -(away + 1) / 2));
  }
  return variants;
}
