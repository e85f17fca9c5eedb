/** The order of the pages that answer a query. */
import { mostNamedPieces, type Posting } from "../../search/postings.ts";

/** What a page has of one thing that is asked for. */
export interface Hit extends Omit<Posting, "page"> {
  /** Which share of a name it is as it was typed. */
  readonly typed: number;
}
/** The pages that have it. */
export type Hits = ReadonlyMap<number, Hit>;

/** What was found of one thing that is asked for. */
export interface FoundNeed {
  readonly hits: Hits;
  /** Whether a page need not have it. */
  readonly isAside: boolean;
  /** Whether it says how something is done, of which another thing says what it is. */
  readonly isOfManner?: boolean;
  /** How many pages have it, by which it is rare. */
  readonly having: number;
}

/** A page by its number in the index. Scores have no unit: they only put the pages of one query in order, the greatest first. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
}

/** The pages that answer a query, in order. */
export interface Ranking {
  /** Pages, best first: those that have all that is asked for, and those that have most of it where the others are few or say less. */
  readonly pages: readonly RankedPage[];
  /** How many of them have all. */
  readonly complete: number;
}

/** With fewer pages than this that have all, those that lack something are ranked among them. */
const enoughPages = 10;
/** With more, only those that come before the page at this place: reports have all words by chance, but one page is about most of them. */
const placeToBeat = 3;
/** How much a page loses by what it lacks: the power of the share that it has. */
const lossPower = 1.5;
/** How much more a page counts whose name is what was typed: by how much of the name was asked for and how much of that it names. */
const nameBonus = 1.1;
/** How much more a page counts that names all that is asked for, whatever else its name says. */
const coverBonus = 0.15;
/** A page whose name is what was typed, word for word, comes first. */
const exactFactor = 2;
/** Shares are rounded to a sixtieth each, so that those of a whole name may be less than 1 together. */
const wholeName = 0.93;
/** How much less a thing says that is asked by the way. */
const asideShare = 0.1;
/** A page that lacks some has to have at least this share of what is asked for, by how much it says, unless few others have more. */
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
  /** How much sooner a page comes than others that say as much, 1 for most. */
  readonly favour: (page: number) => number;
  /** Whether pages that lack something answer as well. */
  readonly mayLack: boolean;
}

/** How much at most a word on how something is done says beside what says most of the others. */
const mannerShare = 0.8;

/** How much each thing says: how something is done, however rare the word, less than what is done. */
function weighNeeds(needs: readonly FoundNeed[], pages: number): number[] {
  const others = needs.filter(({ isAside, isOfManner, hits }) => !isAside && isOfManner !== true && hits.size > 0);
  const most = Math.max(0, ...others.map(({ having }) => worthOf(having, pages)));
  return needs.map(({ having, isAside, isOfManner }) => {
    const worth = worthOf(having, pages) * (isAside ? asideShare : 1);
    return isOfManner === true && most > 0 ? Math.min(worth, mannerShare * most) : worth;
  });
}

/** Ranks the pages that `isAllowed` lets pass. `needs` has an entry for each thing that is asked for. */
export function rankPages(needs: readonly FoundNeed[], { pages, isAllowed, favour, mayLack }: RankedAmong): Ranking {
  const worths = weighNeeds(needs, pages);
  const all = worths.reduce((sum, worth, at) => sum + (needs[at]?.isAside ? 0 : worth), 0);
  const asked = needs.filter(({ isAside }) => !isAside).length;
  const found = new Map<number, Sum>();
  for (const [at, { hits, isAside }] of needs.entries()) {
    const worth = worths[at] ?? 0;
    for (const [page, hit] of hits) {
      if (!isAllowed(page)) continue;
      const sum = found.get(page) ?? createSum();
      if (isAside && !found.has(page)) continue;
      found.set(page, sum);
      addHit(sum, hit, isAside ? { worth, counted: 0 } : { worth, counted: 1 });
    }
  }
  const named = [...found].map(([page, sum]) => ({
    page,
    score:
      sum.score *
      (1 + nameBonus * Math.min(1, sum.share) * Math.sqrt(sum.namedWorth / all) + coverBonus * (sum.namedWorth / all)) *
      shareTogether(sum) *
      (sum.typedNames >= asked && sum.typed >= wholeName ? exactFactor : 1) *
      (sum.worth / all) ** lossPower *
      favour(page),
    has: sum.worth / all,
    isComplete: sum.count === asked,
  }));
  const complete = named.filter(({ isComplete }) => isComplete);
  const bar = complete.length < enoughPages ? 0 : (sortPages(complete)[placeToBeat - 1]?.score ?? 0);
  const rest = named.filter(({ isComplete, score }) => !isComplete && mayLack && score > bar);
  const enough = rest.filter(({ has }) => has >= leastShare);
  const ranked = [...complete, ...(complete.length + enough.length < enoughPages ? rest : enough)];
  return { pages: sortPages(ranked), complete: complete.length };
}

/** What a page has of all that is asked for. */
interface Sum {
  score: number;
  /** Share of its name, in any form and as it was typed. */
  share: number;
  typed: number;
  /** How many things it has, and how many of them are in its name as they were typed. */
  count: number;
  typedNames: number;
  /** How much the things say that it has, that are in its name, and that are in so many pieces of a long text that they are in any. */
  worth: number;
  namedWorth: number;
  anywhereWorth: number;
  /** How much the things say that are in each piece of a long text. */
  readonly pieces: Map<number, number>;
}

function createSum(): Sum {
  const none = { score: 0, share: 0, typed: 0, count: 0, typedNames: 0, worth: 0, namedWorth: 0, anywhereWorth: 0 };
  return { ...none, pieces: new Map() };
}

function addHit(
  sum: Sum,
  { weight, share, typed, pieces }: Hit,
  { worth, counted }: { worth: number; counted: 0 | 1 },
): void {
  sum.score += weight * worth;
  sum.share += share;
  sum.typed += typed;
  sum.count += counted;
  sum.typedNames += typed > 0 ? counted : 0;
  if (counted === 0) return;
  sum.worth += worth;
  sum.namedWorth += share > 0 ? worth : 0;
  if (pieces.length >= mostNamedPieces) sum.anywhereWorth += worth;
  else for (const piece of pieces) sum.pieces.set(piece, (sum.pieces.get(piece) ?? 0) + worth);
}

/** Which share of what a page has stands in one piece of it: words scattered over a long text say less together. */
function shareTogether({ worth, anywhereWorth, pieces }: Sum): number {
  const isShort = pieces.size === 0 && anywhereWorth === 0;
  return isShort ? 1 : Math.min(1, (anywhereWorth + Math.max(0, ...pieces.values())) / worth);
}

function sortPages(pages: readonly RankedPage[]): RankedPage[] {
  return [...pages].sort((a, b) => b.score - a.score || a.page - b.page);
}
