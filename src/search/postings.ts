/** Where words are found: on which pages, how much it says of each, and in which pieces of a long page. */
import { greatestShort, packNumbers, unpackNumbers } from "./numbers.ts";

/** So many pieces are named of a long text in which a word stands, the ones in which it stands most often; a result shows three. */
export const mostNamedPieces = 4;

/** A page on which a word is found. */
export interface Posting {
  readonly page: number;
  /** How much the page is about the word, from 0 to 1. */
  readonly weight: number;
  /** Which share of one of the page's names the word is, from 0 (it is in none) to 1 (it is the name). */
  readonly share: number;
  /** The pieces of a long text in which it stands most often, in order; none of a short text. */
  readonly pieces: readonly number[];
}

/** Two bits of each number say what follows it. */
const flags = { named: 1, pieces: 2, all: 4 };

/** So many of a word's pages are told apart, those that say most of it: fewer on a large site, where a query would load too much. */
const mostWeighed = { usual: 250, large: 150 };
/** A site of so many pages is large. */
const largeSite = 5000;
/** Sets groups of further pages apart. */
const others = "<";
/** Steps of share and of weight by which further pages are put together. */
const steps = { share: 6, weight: 3 };

/**
 * Writes postings in the order of pages. Of a word that stands on very many, those that say least of it get the mean of those like them and no
 * pieces: among so many their order says nothing. `pages` is how many pages the site has.
 */
export function packPostings(postings: readonly Posting[], pages = 0): string {
  const most = pages < largeSite ? mostWeighed.usual : mostWeighed.large;
  const byWorth = postings.toSorted((a, b) => b.weight * (1 + b.share) - a.weight * (1 + a.share) || a.page - b.page);
  const rest = new Set(byWorth.slice(most));
  const weighed = packWeighed(postings.filter((posting) => !rest.has(posting)));
  const like = Map.groupBy(
    postings.filter((posting) => rest.has(posting)),
    ({ weight, share }) => Math.ceil(share * steps.share) * steps.weight + Math.floor(Math.sqrt(weight) * steps.weight),
  );
  return [weighed, ...[...like.values()].map(packLike)].join(others);
}

function packLike(postings: readonly Posting[]): string {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const weight = toShort(meanOf(postings.map((posting) => Math.sqrt(posting.weight))));
  const share = toShort(meanOf(postings.map((posting) => posting.share)));
  return packNumbers([weight, share, ...listSteps(postings.map(({ page }) => page))]);
}

function packWeighed(postings: readonly Posting[]): string {
  const numbers: number[] = [];
  let before = -1;
  for (const { page, weight, share, pieces } of postings) {
    const named = Math.round(share * greatestShort);
    numbers.push(
      (page - before - 1) * flags.all + (named > 0 ? flags.named : 0) + (pieces.length > 0 ? flags.pieces : 0),
    );
    // By its root: small weights, of texts, are told apart more finely than great ones, of names.
    numbers.push(toShort(Math.sqrt(weight)));
    if (named > 0) numbers.push(named);
    if (pieces.length > 0) numbers.push(pieces.length, ...listSteps(pieces));
    before = page;
  }
  return packNumbers(numbers);
}

function toShort(share: number): number {
  return Math.max(0, Math.min(greatestShort, Math.round(share * greatestShort)));
}

/** Reads what `packPostings` wrote. Throws on anything else. */
export function unpackPostings(text: string): Posting[] {
  const [weighed = "", ...rest] = text.split(others);
  const read = unpackWeighed(weighed);
  return rest.length === 0 ? read : [...read, ...rest.flatMap(unpackLike)].sort((a, b) => a.page - b.page);
}

function unpackLike(text: string): Posting[] {
  const [weight = 0, share = 0, ...between] = unpackNumbers(text);
  const same = { weight: (weight / greatestShort) ** 2, share: share / greatestShort, pieces: [] };
  let page = -1;
  return between.map((step) => ({ ...same, page: (page += step + 1) }));
}

function unpackWeighed(text: string): Posting[] {
  const numbers = unpackNumbers(text);
  const postings: Posting[] = [];
  let at = 0;
  const next = () => {
    const number = numbers[at];
    if (number === undefined) throw new Error("Postings of the search index are cut off.");
    at += 1;
    return number;
  };
  let page = -1;
  while (at < numbers.length) {
    const head = next();
    page += Math.floor(head / flags.all) + 1;
    const weight = (next() / greatestShort) ** 2;
    const share = head & flags.named ? next() / greatestShort : 0;
    const count = head & flags.pieces ? next() : 0;
    let piece = -1;
    const pieces = Array.from({ length: count }, () => (piece += next() + 1));
    postings.push({ page, weight, share, pieces });
  }
  return postings;
}

/** Writes numbers that grow, each page's after its own number and how many there are: the places of a word. */
export function packPlaces(places: ReadonlyMap<number, readonly number[]>): string {
  let before = -1;
  const numbers = [...places].flatMap(([page, positions]) => {
    const step = page - before - 1;
    before = page;
    return [step, positions.length, ...listSteps(positions)];
  });
  return packNumbers(numbers);
}

/** Reads what `packPlaces` wrote: for each page the positions of a word among the stems of its text. */
export function unpackPlaces(text: string): Map<number, number[]> {
  const numbers = unpackNumbers(text);
  const places = new Map<number, number[]>();
  let page = -1;
  for (let at = 0; at < numbers.length;) {
    page += (numbers[at] ?? 0) + 1;
    const count = numbers[at + 1] ?? 0;
    let position = -1;
    places.set(
      page,
      numbers.slice(at + 2, at + 2 + count).map((step) => (position += step + 1)),
    );
    at += 2 + count;
  }
  return places;
}

/** Pages in runs: how many are left out, and how many follow each other. For what many pages have in common. */
export function packPages(pages: readonly number[]): string {
  const numbers: number[] = [];
  let end = 0;
  for (let at = 0; at < pages.length;) {
    const from = pages[at] ?? 0;
    let length = 1;
    while (pages[at + length] === from + length) length += 1;
    numbers.push(from - end, length - 1);
    end = from + length;
    at += length;
  }
  return packNumbers(numbers);
}

/** Reads what `packPages` wrote. */
export function unpackPages(text: string): number[] {
  const numbers = unpackNumbers(text);
  const pages: number[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const from = end + (numbers[at] ?? 0);
    end = from + (numbers[at + 1] ?? 0) + 1;
    for (let page = from; page < end; page += 1) pages.push(page);
  }
  return pages;
}

function listSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (at > 0 ? (numbers[at - 1] ?? 0) + 1 : 0));
}
