/** From what was typed to the pages that answer it. */
import { countFacets, filterPages, loadFacets } from "./facets.ts";
import { readIntent, type Intent } from "../../search/intents.ts";
import { favourPages } from "./favour.ts";
import { findHits } from "./hits.ts";
import type { Choices, FilterCounts, SearchIndex } from "./index.ts";
import { findCouncils } from "./named-councils.ts";
import { listNeeds, listWantedForms, readQuery, type Need } from "./needs.ts";
import type { Wanted } from "./passages.ts";
import type { FoundPage } from "./text.ts";
import { rankPages, worthOf, type FoundNeed, type RankedPage } from "./rank.ts";
import { compareOrder } from "./title-order.ts";
import { replaceUnknown } from "./unknown-words.ts";

/** What a query found. */
export interface Answer {
  /** Pages, best first: those with all words, then those that lack some. */
  readonly pages: readonly FoundPage[];
  /** How many of them have all words. */
  readonly complete: number;
  /** Words that no page has, with the word searched for instead, if there is one. */
  readonly unknown: ReadonlyMap<string, string | undefined>;
  /** Words that few pages have, with one of many pages that is nearly the same. */
  readonly offered: ReadonlyMap<string, string>;
  /** Counts how many pages each filter would leave; undefined where not all pages have all words. */
  readonly count: (() => Promise<FilterCounts>) | undefined;
  /** What to mark on the pages. */
  readonly wanted: Wanted;
}

/** Pieces of a long text of which a result shows sentences: each is a file. */
const mostPieces = 1;

/** Finds the pages for a query, whatever its spelling. */
export async function answerQuery(query: string, choices: Choices, index: SearchIndex): Promise<Answer> {
  const typed = readQuery(query);
  const { words, unknown, offered } = await replaceUnknown(typed.words, index);
  const needs = await listNeeds({ words, phrases: typed.phrases }, index);
  const found = await Promise.all(needs.map((need) => findHits(need, index)));
  const intent = readIntent(query);
  const ranked = rankPages(found, {
    pages: index.pages,
    isAllowed: filterPages(choices, await loadFacets(Object.keys(choices), index)),
    favour: await favourPages(intent, words, index),
    // What stands between quotation marks is not given up.
    mayLack: typed.phrases.length === 0,
  });
  const isWhole = ranked.complete === ranked.pages.length;
  const folded = foldVariants(ranked.pages, index.variants);
  return {
    pages: (await orderFirst(folded, { words, intent }, index)).map(({ page, folded }) => ({
      page,
      folded,
      pieces: choosePieces(page, found, index.pages)
        .slice(0, mostPieces)
        .sort((a, b) => a - b),
    })),
    complete: ranked.complete,
    unknown,
    offered,
    count: isWhole ? () => countFacets(listComplete(found), choices, index) : undefined,
    wanted: await listWanted(needs, index),
  };
}

/** A page with those of other groups of its measure below it. */
interface FoldedPage extends RankedPage {
  readonly folded: number[];
}

/** So many pages are shown at first: what is known of them, their titles too, is loaded anyway. */
const shownFirst = 10;
/** What a word means is no question about a place: the kind of such pages, and how much later they come beside the name of one. */
const definition = "Glossary";
const besidePlace = 0.5;

/** Puts the first pages into the order that their titles give as well. */
async function orderFirst(
  pages: readonly FoldedPage[],
  { words, intent }: { readonly words: readonly string[]; readonly intent: Intent },
  index: SearchIndex,
): Promise<FoldedPage[]> {
  const compare = compareOrder(words);
  const { others, own } = findCouncils(words, index);
  const isOfPlace = others.length + own.length > 0 && !intent.kinds.has(definition);
  const first = await Promise.all(
    pages.slice(0, shownFirst).map(async (page) => {
      const { title, facts } = await index.loadPage(page.page);
      return { page, score: page.score * compare(title) * (isOfPlace && facts.includes(definition) ? besidePlace : 1) };
    }),
  );
  return [...first.sort((a, b) => b.score - a.score).map(({ page }) => page), ...pages.slice(shownFirst)];
}

/** Pages of one measure under the first of them: other groups are named below it, and do not fill the list. */
function foldVariants(pages: readonly RankedPage[], variants: SearchIndex["variants"]): FoldedPage[] {
  const folded = new Map<number, number[]>();
  return pages.flatMap(({ page, score }) => {
    const measure = variants.get(page) ?? page;
    const same = folded.get(measure);
    if (same) {
      same.push(page);
      return [];
    }
    const own: number[] = [];
    folded.set(measure, own);
    return [{ page, score, folded: own }];
  });
}

/** What to mark: the stems of words, and whatever has to stand together. */
async function listWanted(needs: readonly Need[], index: SearchIndex): Promise<Wanted> {
  const ways = needs.flatMap((need) => need.ways);
  const words = ways.filter(({ together }) => !together).flatMap(({ keys }) => keys);
  const phrases = ways.filter(({ together }) => together).map(({ keys }) => keys);
  return { stems: new Set(words), together: [...phrases, ...(await listWantedForms(needs, index))] };
}

/** Pages that have everything, whatever is chosen. */
function listComplete(found: readonly FoundNeed[]): number[] {
  const [first, ...others] = found.filter(({ isAside }) => !isAside);
  return first ? [...first.hits.keys()].filter((page) => others.every(({ hits }) => hits.has(page))) : [];
}

/** The pieces of a page in which most of what is asked for stands, by how much it says, the best first. */
function choosePieces(page: number, found: readonly FoundNeed[], pages: number): number[] {
  const worth = new Map<number, number>();
  for (const { hits, having } of found)
    for (const piece of hits.get(page)?.pieces ?? [])
      worth.set(piece, (worth.get(piece) ?? 0) + worthOf(having, pages));
  return [...worth].sort(([a, worthA], [b, worthB]) => worthB - worthA || a - b).map(([piece]) => piece);
}
