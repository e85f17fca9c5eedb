import type { SearchStart } from "../../contract/search.ts";
import { packWord, type Lead } from "../../search/leads.ts";
import { chunksInPlaces, placeFile, wordFile } from "../../search/layout.ts";
import { mostNamedPieces, packPlaces, packPostings, type Posting } from "../../search/postings.ts";
import type { PageWords, WordCount } from "./count-words.ts";
import { nameOfContent, type SearchFile } from "./search-file.ts";
import type { NameKind, SearchedPage } from "./searched-page.ts";

/** How much a name counts beside a text that is about nothing else, which counts 1. */
const nameWeights: Readonly<Record<NameKind, number>> = {
  topic: 2.7,
  judgement: 2.4,
  thread: 2.3,
  headline: 2.3,
  page: 2.2,
  document: 1.8,
  term: 2,
  group: 1.7,
  part: 1,
  sentence: 1,
};
const greatestWeight = 1 + Math.max(...Object.values(nameWeights));
/** How soon more of a word says no more (BM25's k1), and how much a long text has to say a word more often (its b). */
const saturation = 1.2;
const lengthShare = 0.3;
/** The same of names: each word of one with more than `usualName` words says a little less. */
const nameLengthShare = 0.1;
const usualName = 4;
/** Files of words aim at this many characters, by two to three more than a compressor leaves. */
const chunkCharacters = 1200;
/** The start says with what each file of words begins and would grow with them: a large index has larger files instead. */
const mostChunks = 1500;

const none: readonly number[] = [];

interface Entry {
  readonly page: number;
  readonly text: number;
  readonly name: number;
  readonly share: number;
  readonly pieces: readonly number[];
  readonly places: readonly number[];
}

/** Takes the words of pages in any order, and writes them for an order of the pages. */
export function createWordTable() {
  const table = new Map<string, Entry[]>();
  const pages: { readonly length: number; readonly nameWeight: number; readonly textWeight: number }[] = [];
  return {
    add: ({ counts, length }: PageWords, { nameOf, textWeight }: SearchedPage, isLong: boolean) => {
      const page = pages.length;
      pages.push({ length, nameWeight: nameWeights[nameOf], textWeight });
      for (const [key, { text, name, share, places, pieces }] of counts) {
        const entries = table.get(key) ?? [];
        table.set(key, entries);
        // A list that grew has room for more: a copy has none, and there are as many as words on all pages.
        entries.push({ page, text, name, share, places: places.slice(), pieces: isLong ? choosePieces(pieces) : none });
      }
    },
    /** Whether a page is named by a word or term. */
    isName: (key: string): boolean => table.get(key)?.some(({ share }) => share > 0) ?? false,
    /** Writes the words, with what leads from one to a term. `worths` say of each page, as it was added, how much it counts beside others. */
    write: (
      order: readonly number[],
      leads: ReadonlyMap<string, readonly Lead[]> = new Map(),
      worths: readonly number[] = [],
    ): WrittenChunks => {
      const numbers = new Map(order.map((page, number) => [page, number]));
      const average = pages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pages.length);
      const weigh = ({ page, text, name, share }: Entry): number => {
        const { length = 0, nameWeight = 0, textWeight = 1 } = pages[page] ?? {};
        const enough = saturation * (1 - lengthShare + lengthShare * (length / average));
        const worth = (worths[page] ?? 1) / greatestWeight;
        return worth * ((textWeight * text) / (text + enough) + nameWeight * name * shortenName(share));
      };
      const words = [...new Set([...table.keys(), ...leads.keys()])].sort().map((word) => {
        const entries = (table.get(word) ?? [])
          .map((entry) => ({ ...entry, number: numbers.get(entry.page) ?? 0 }))
          .sort((a, b) => a.number - b.number);
        const postings = entries.map((entry): Posting => ({
          page: entry.number,
          weight: weigh(entry),
          share: entry.share,
          pieces: entry.pieces,
        }));
        const places = new Map(
          entries.flatMap(({ number, places: at }) => (at.length > 0 ? [[number, at] as const] : [])),
        );
        const found = packWord({ postings: packPostings(postings, pages.length), leads: leads.get(word) ?? [] });
        return { word, found, places: packPlaces(places) };
      });
      return writeChunks(words);
    },
  };
}

/** How much a word counts that is such a share of a name; 0 is that of a word that is in none as it is written. */
function shortenName(share: number): number {
  if (share === 0) return 1;
  return Math.min(1, 1 / (1 - nameLengthShare + nameLengthShare / share / usualName));
}

function choosePieces(pieces: WordCount["pieces"]): number[] {
  return [...pieces]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .slice(0, mostNamedPieces)
    .map(([piece]) => piece)
    .sort((a, b) => a - b);
}

interface WrittenWord {
  readonly word: string;
  readonly found: string;
  readonly places: string;
}

interface WrittenChunks {
  readonly chunks: SearchStart["chunks"];
  readonly files: SearchFile[];
}

function writeChunks(words: readonly WrittenWord[]): WrittenChunks {
  const parts = cutChunks(words);
  const found = parts.map((part) =>
    JSON.stringify(Object.fromEntries(part.map(({ word, found: text }) => [word, text]))),
  );
  const places: string[] = [];
  for (let at = 0; at < parts.length; at += chunksInPlaces) {
    const own = parts.slice(at, at + chunksInPlaces).flat();
    places.push(
      JSON.stringify(Object.fromEntries(own.flatMap(({ word, places: text }) => (text === "" ? [] : [[word, text]])))),
    );
  }
  const name = nameOfContent([...found, ...places].join("\n"));
  return {
    chunks: { name, from: parts.map((part, at) => beginOf(part, parts[at - 1])).join(" ") },
    files: [
      ...found.map((content, chunk) => ({ path: wordFile(name, chunk), content })),
      ...places.map((content, at) => ({ path: placeFile(name, at * chunksInPlaces), content })),
    ],
  };
}

function cutChunks(words: readonly WrittenWord[]): WrittenWord[][] {
  const total = words.reduce((sum, { word, found }) => sum + word.length + found.length, 0);
  const size = Math.max(chunkCharacters, total / mostChunks);
  const parts: WrittenWord[][] = [];
  let filled = size;
  for (const word of words) {
    const more = word.word.length + word.found.length;
    // A word that fills a file stands alone, so that rare words beside it cost no more than they are.
    if (filled + more > size) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(word);
    filled += more;
  }
  return parts;
}

/** The fewest letters that set the first word of a chunk apart from all words before. */
function beginOf([first]: readonly WrittenWord[], before: readonly WrittenWord[] | undefined): string {
  const [word = "", last] = [first?.word, before?.at(-1)?.word];
  if (last === undefined) return "";
  let length = 1;
  while (length < word.length && word.slice(0, length) <= last) length += 1;
  return word.slice(0, length);
}
