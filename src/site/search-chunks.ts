import { createHash } from "node:crypto";
import { decode, encode } from "cborg";
import { packSearchFile, unpackSearchFile, type SearchFile } from "./search-file.ts";

/** A word of the index with all its places, which are put together anew without being understood. */
type Word = readonly [word: string, ...places: unknown[]];

/** Pagefind's description of an index: its third part names the files of words with the first and the last word of each. */
type Description = readonly [unknown, unknown, (readonly [from: string, to: string, hash: string])[], ...unknown[]];

/** Files of words aim at this size before compression, by which it halves: a query loads one for each of its words. */
const chunkBytes = 4000;
/** Words that begin alike stand in one file: whoever has typed so many letters finds every word that goes on from there. */
const commonLetters = 3;
/** Comes after all letters: a file holds whatever begins like its last word. */
const afterAll = "\uffff";

/**
 * Cuts Pagefind's index finer. It puts 25 kB of words in one file, which version 1.5 cannot be told to change, so that four words would
 * load 100 kB. The list of these files is in Pagefind's own description of the index; both are written anew.
 */
export function cutIndex(files: readonly SearchFile[]): SearchFile[] {
  const [entry, description] = [find(files, /^pagefind-entry\.json$/), find(files, /\.pf_meta$/)];
  const [first, second, old, ...others] = decode(unpackSearchFile(description.content)) as Description;
  const words = old.flatMap(([, , hash]) => readWords(find(files, new RegExp(`^index/${hash}\\.pf_index$`)).content));
  const chunks = groupWords(words).map((chunk) => {
    const content = encode([chunk]);
    const [from, to] = [chunk[0]?.[0] ?? "", chunk.at(-1)?.[0] ?? ""];
    return { from: cut(from), to: endOf(to), content, hash: hashOf(content) };
  });
  const described = encode([first, second, chunks.map(({ from, to, hash }) => [from, to, hash]), ...others]);
  const [before, after] = [description.path.split(".")[1] ?? "", hashOf(described)];
  return [
    ...files.filter((file) => file !== entry && file !== description && !file.path.startsWith("index/")),
    ...chunks.map(({ hash, content }) => ({ path: `index/${hash}.pf_index`, content: packSearchFile(content) })),
    { path: `pagefind.${after}.pf_meta`, content: packSearchFile(described) },
    { path: entry.path, content: Buffer.from(new TextDecoder().decode(entry.content).replaceAll(before, after)) },
  ];
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
