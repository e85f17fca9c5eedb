/** The order of the pages that answer a query. */
import type { Posting } from "../../search/postings.ts";

/** What a page has of one thing that is asked for. */
export interface Hit extends Omit<Posting, "page"> {
  /** Which share of a name it is as it was typed. */
  readonly typed: number;
}
/** The pages that have it. */
export type Hits = ReadonlyMap<number, Hit>;

export interface RankedPage {
  readonly page: number;
  readonly score: number;
}

export interface Ranking {
  /** Pages, best first: those that have all that is asked for and, where these are few, those that have most of it. */
  readonly pages: readonly RankedPage[];
  /** How many of them have all. */
  readonly complete: number;
}

/** With fewer pages than this that have all, those that lack something are ranked among them. */
const enoughPages = 10;
/** How much a page loses by what it lacks: the power of the share that it has. */
const lossPower = 2;
/** How much more a page counts whose name is what was typed. */
const nameBonus = 0.6;
/** A page whose name is what was typed, word for word, comes first. */
const exactFactor = 2;
/** Shares are rounded to a sixtieth each, so that those of a whole name may be less than 1 together. */
const wholeName = 0.93;
/** A page that lacks some has to have at least this share of what is asked for, by how much it says. */
const leastShare = 0.3;

/** How much a thing says that so many of all pages have: the rarer, the more (the idf of BM25). */
export function worthOf(having: number, pages: number): number {
  return Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}

/** The pages among which a query is ranked. */
export interface RankedAmong {
  /** How many there are in the index. */
  readonly pages: number;
  readonly isAllowed: (page: number) => boolean;
  /** Whether pages that lack something answer as well. */
  readonly mayLack: boolean;
}

/** Ranks the pages that `isAllowed` lets pass. `hits` has an entry for each thing that is asked for. */
export function rankPages(hits: readonly Hits[], { pages, isAllowed, mayLack }: RankedAmong): Ranking {
  const worths = hits.map(({ size }) => worthOf(size, pages));
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  const found = new Map<
    number,
    { score: number; share: number; typed: number; named: number; count: number; worth: number }
  >();
  for (const [at, ofNeed] of hits.entries()) {
    const worth = worths[at] ?? 0;
    for (const [page, { weight, share, typed }] of ofNeed) {
      if (!isAllowed(page)) continue;
      const sum = found.get(page) ?? { score: 0, share: 0, typed: 0, named: 0, count: 0, worth: 0 };
      found.set(page, sum);
      sum.score += weight * worth;
      sum.share += share;
      sum.typed += typed;
      sum.named += typed > 0 ? 1 : 0;
      sum.count += 1;
      sum.worth += worth;
    }
  }
  const named = [...found].map(([page, { score, share, typed, named, count, worth }]) => ({
    page,
    score:
      score *
      (1 + nameBonus * Math.min(1, share)) *
      (named === hits.length && typed >= wholeName ? exactFactor : 1) *
      (worth / all) ** lossPower,
    has: worth / all,
    isComplete: count === hits.length,
  }));
  const complete = named.filter(({ isComplete }) => isComplete);
  const enough = complete.length >= enoughPages || !mayLack;
  const ranked = enough ? complete : named.filter(({ has }) => has >= leastShare);
  return { pages: sortPages(ranked), complete: complete.length };
}

function sortPages(pages: readonly RankedPage[]): RankedPage[] {
  return [...pages].sort((a, b) => b.score - a.score || a.page - b.page);
}
