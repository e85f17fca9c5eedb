/** Where in the index something lies: build, verification and browser go by the same rules. */

/** Where the index lies in the built site. */
export const searchFolder = "search-index";

/** The file with which reading begins, under a name that stays; every other name changes with what the file holds. */
export const searchStart = "start.json";

/** Pages that lie in one file. A result loads its block: few enough to be small, enough that like pages come together. */
export const pagesInBlock = 2;
/** Pages whose blocks share a name: the start names each group, and would grow too long if it named each block. */
export const pagesInGroup = 256;

/** The file of a page's block. Throws where there is no such page. */
export function blockFile(page: number, groups: readonly string[]): string {
  const group = groups[Math.floor(page / pagesInGroup)];
  if (group === undefined) throw new Error(`The search index has no page ${page}.`);
  return `pages/${group}-${Math.floor((page % pagesInGroup) / pagesInBlock)}.json`;
}

/** The file of the words of a chunk, by its number. */
export function wordFile(name: string, chunk: number): string {
  return `words/${name}-${chunk}.json`;
}

/** Chunks whose places lie in one file: phrases are rare, and files cost more than their bytes. */
export const chunksInPlaces = 4;

/** The file of the places of a chunk's words. */
export function placeFile(name: string, chunk: number): string {
  return `places/${name}-${Math.floor(chunk / chunksInPlaces)}.json`;
}

/** The file of the forms of terms that are looked for by words of a group. */
export function formsFile(name: string, group: string): string {
  return `forms/${name}-${group}.json`;
}

/** The file of a facet, by its place among the facets that the start counts. */
export function facetFile(name: string, facet: number): string {
  return `facets/${name}-${facet}.json`;
}

/** The file of a piece of a long text. */
export function textFile(name: string, piece: number): string {
  return `text/${name}-${piece}.json`;
}

/** The file of the words that are spelt right and begin as a group does. */
export function vocabularyFile(name: string, group: string): string {
  return `vocabulary/${name}-${group}.json`;
}

/** The key under which the pages of a term stand among those of words. */
export function termKey(term: number): string {
  return `~${term}`;
}

/** The number of the last chunk that begins at or before a key. */
export function findChunk(from: readonly string[], key: string): number {
  return Math.max(
    0,
    from.findLastIndex((beginning) => beginning <= key),
  );
}

/** The function that a file of the index calls in a copy for a disk, where it is a script: with its path within the index and what it holds. */
export const diskReceiver = "findingsSearchFile";

/** The file that stands for a file of the index in a copy for a disk. */
export function diskFile(path: string): string {
  return path.replace(/\.json$/, ".js");
}

/** What that file holds; `json` is what the file of the index does. */
export function writeDiskFile(path: string, json: string): string {
  return `${diskReceiver}(${JSON.stringify(path)},${json});\n`;
}
