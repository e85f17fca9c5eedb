import { createHash } from "node:crypto";
import { readList, readText, writeList, writeText } from "./cbor.ts";
import { packSearchFile, unpackSearchFile, type SearchFile } from "./search-file.ts";

/** A word of the index with all its places, as its bytes. */
interface Word {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Files of words aim at this size before compression, by which it halves: a query loads one for each of its words. */
const chunkBytes = 4000;
/** Words that begin alike stand in one file: so a word is found from its fifth letter on, however it ends. */
const commonLetters = 4;
/** Comes after all letters: a file holds whatever begins like its last word. */
const afterAll = "\uffff";

/**
 * Cuts Pagefind's index finer. It puts 25 kB of words in one file, which version 1.5 cannot be told to change, so that four words would
 * load 100 kB. The list of these files is in Pagefind's own description of the index; both are written anew.
 */
export function cutIndex(files: readonly SearchFile[]): SearchFile[] {
  const [entry, description] = [find(files, /^pagefind-entry\.json$/), find(files, /\.pf_meta$/)];
  const parts = readList(unpackSearchFile(description.content));
  const old = readList(parts[2] ?? new Uint8Array()).map((chunk) => readText(readList(chunk)[2] ?? new Uint8Array()));
  const words = old.flatMap((hash) => readWords(find(files, new RegExp(`^index/${hash}\\.pf_index$`)).content));
  const chunks = groupWords(words).map((chunk) => {
    const content = writeList([writeList(chunk.map(({ bytes }) => bytes))]);
    return { from: chunk[0]?.word ?? "", to: chunk.at(-1)?.word ?? "", content, hash: hashOf(content) };
  });
  const described = writeList(
    parts.map((part, position) =>
      position === 2
        ? writeList(chunks.map(({ from, to, hash }) => writeList([cut(from), endOf(to), hash].map(writeText))))
        : part,
    ),
  );
  const [before, after] = [description.path.split(".")[1] ?? "", hashOf(described)];
  const others = files.filter((file) => file !== entry && file !== description && !file.path.startsWith("index/"));
  return [
    ...others,
    ...chunks.map(({ hash, content }) => ({ path: `index/${hash}.pf_index`, content: packSearchFile(content) })),
    { path: `pagefind.${after}.pf_meta`, content: packSearchFile(described) },
    { path: entry.path, content: Buffer.from(new TextDecoder().decode(entry.content).replaceAll(before, after)) },
  ];
}

function readWords(chunk: Uint8Array): Word[] {
  return readList(readList(unpackSearchFile(chunk))[0] ?? new Uint8Array()).map((bytes) => ({
    word: readText(readList(bytes)[0] ?? new Uint8Array()),
    bytes,
  }));
}

function groupWords(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = 0;
  let last: string | undefined;
  for (const word of words) {
    const start = cut(word.word);
    const isFull = size + word.bytes.length > chunkBytes;
    if (last === undefined || (isFull && start !== last)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
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
