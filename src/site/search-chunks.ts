/*
 * Pagefind's files are cut finer before they are written: words in files of about 2 kB, where it writes 25 kB and cannot be told otherwise,
 * and long texts in pieces of which a result loads at most three (`views/search/search-pieces.ts`). A first query then costs at most 150 kB
 * with the start-up, where it was up to 340.
 */
import { createHash } from "node:crypto";
import { decode, encode } from "cborg";
import { compareText } from "../records/issue.ts";
import { packSearchFile, unpackSearchFile, type SearchFile } from "./search-file.ts";

/** A word of the index with all its places, which are put together anew without being understood. */
type Word = readonly [word: string, ...places: unknown[]];

/** Pagefind's description of an index: its third part names the files of words with the first and the last word of each, its fourth those of filters. */
type Description = readonly [
  unknown,
  unknown,
  readonly (readonly [from: string, to: string, hash: string])[],
  readonly (readonly [filter: string, hash: string])[],
  ...unknown[],
];

/** A filter: its name, and for each value the pages that have it. */
type Filter = readonly [name: string, values: readonly (readonly [value: string, pages: readonly number[]])[]];

/** Files of words aim at this size before compression, by which it halves: a query loads one for each of its words. */
const chunkBytes = 4000;
/** Words that begin alike stand in one file: whoever has typed so many letters finds every word that goes on from there. */
const commonLetters = 3;
/** Comes after all letters: a file holds whatever begins like its last word. */
const afterAll = "\uffff";

/**
 * Cuts Pagefind's index finer. It puts 25 kB of words in one file, which version 1.5 cannot be told to change, so that four words would
 * load 100 kB. The list of these files is in Pagefind's own description of the index; both are written anew. Filters and their values
 * come in the order of a hash map, other each time: they are sorted, so that the same records give the same bytes.
 */
export function cutIndex(files: readonly SearchFile[]): SearchFile[] {
  const [entry, description] = [find(files, /^pagefind-entry\.json$/), find(files, /\.pf_meta$/)];
  const [first, second, old, named, ...others] = decode(unpackSearchFile(description.content)) as Description;
  const filters = named
    .map(([name, hash]) => sortFilter(name, find(files, new RegExp(`^filter/${hash}\\.pf_filter$`)).content))
    .sort((a, b) => compareText(a.name, b.name));
  const words = old.flatMap(([, , hash]) => readWords(find(files, new RegExp(`^index/${hash}\\.pf_index$`)).content));
  const chunks = groupWords(words).map((chunk) => {
    const content = encode([chunk]);
    const [from, to] = [chunk[0]?.[0] ?? "", chunk.at(-1)?.[0] ?? ""];
    return { from: cut(from), to: endOf(to), content, hash: hashOf(content) };
  });
  const described = encode([
    first,
    second,
    chunks.map(({ from, to, hash }) => [from, to, hash]),
    filters.map(({ name, hash }) => [name, hash]),
    ...others,
  ]);
  const [before, after] = [description.path.split(".")[1] ?? "", hashOf(described)];
  return [
    ...files.filter((file) => file !== entry && file !== description && !/^(?:index|filter)\//.test(file.path)),
    ...filters.map(({ hash, content }) => ({ path: `filter/${hash}.pf_filter`, content: packSearchFile(content) })),
    ...chunks.map(({ hash, content }) => ({ path: `index/${hash}.pf_index`, content: packSearchFile(content) })),
    { path: `pagefind.${after}.pf_meta`, content: packSearchFile(described) },
    { path: entry.path, content: Buffer.from(new TextDecoder().decode(entry.content).replaceAll(before, after)) },
  ];
}

function sortFilter(name: string, packed: Uint8Array): { name: string; hash: string; content: Uint8Array } {
  const [title, values] = decode(unpackSearchFile(packed)) as Filter;
  const content = encode([title, [...values].sort(([a], [b]) => compareText(a, b))]);
  return { name, hash: hashOf(content), content };
}

function readWords(chunk: Uint8Array): Word[] {
  const [words] = decode(unpackSearchFile(chunk)) as readonly [Word[]];
  return words;
}

function groupWords(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = 0;
  let last: string | undefined;
  for (const word of words) {
    const start = cut(word[0]);
    const bytes = encode(word).length;
    const isFull = size + bytes > chunkBytes;
    if (last === undefined || (isFull && start !== last)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += bytes;
    last = start;
  }
  return chunks;
}

function cut(word: string): string {
  return Array.from(word).slice(0, commonLetters).join("");
}

function endOf(word: string): string {
  const start = cut(word);
  return Array.from(start).length < commonLetters ? start : `${start}${afterAll}`;
}

function hashOf(content: Uint8Array): string {
  return `en_${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
}

function find(files: readonly SearchFile[], name: RegExp): SearchFile {
  const file = files.find(({ path }) => name.test(path));
  if (!file) throw new Error(`The search index has no file ${name.source}.`);
  return file;
}
