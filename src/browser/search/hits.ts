/** The pages that have what is asked for. */
import type { Posting } from "../../search/postings.ts";
import type { SearchIndex } from "./index.ts";
import type { Need, Way } from "./needs.ts";
import { worthOf, type FoundNeed, type Hit } from "./rank.ts";

/** How much less a subject of many pages counts than one of few, where a word leads to both: the power of what the two say. */
const narrownessPower = 0.15;
/** How much a page is about a year of which it has figures or papers. */
const worthOfYear = 0.1;

/** Finds the pages that answer a need, each by its best way. */
export async function findHits(
  { typed, ways, isAside, isOfManner = false }: Need,
  index: SearchIndex,
): Promise<FoundNeed> {
  const hits = new Map<number, Hit>();
  const found = await Promise.all(ways.map((way) => findWay(way, index)));
  const narrowness = compareNarrowness(ways, found, index.pages);
  for (const [at, postings] of found.entries()) {
    const narrow = narrowness[at] ?? 1;
    const { worth: own = 1, nameWorth: ownName = 1, isTyped = true } = ways[at] ?? {};
    const [worth, nameWorth] = [own * narrow, ownName * narrow];
    for (const { page, weight, share, pieces } of postings) {
      const {
        weight: before = -1,
        share: shareBefore = 0,
        typed: typedBefore = 0,
        pieces: piecesBefore = [],
      } = hits.get(page) ?? {};
      const isBetter = weight * worth > before;
      hits.set(page, {
        weight: isBetter ? weight * worth : before,
        pieces: isBetter ? pieces : piecesBefore,
        share: Math.max(shareBefore, share * nameWorth),
        typed: isTyped ? Math.max(typedBefore, share) : typedBefore,
      });
    }
  }
  // A page of the year says so by its facet, which few texts do.
  const isYear = Object.hasOwn(index.facets["Year"] ?? {}, typed);
  for (const page of isYear ? ((await index.loadFacet("Year")).get(typed) ?? []) : [])
    if (!hits.has(page)) hits.set(page, { weight: worthOfYear, share: 0, typed: 0, pieces: [] });
  // How rare a thing is, what was typed itself says, and not the subject to which it leads.
  const own = found.filter((postings, at) => postings.length > 0 && ways[at]?.inNames !== true);
  const having = Math.max(0, ...(own.length > 0 ? own : found).map(({ length }) => length));
  return { hits, isAside, isOfManner, having };
}

/** Of several subjects to which a word leads, the one of fewer pages is meant rather than one that takes in much else. */
function compareNarrowness(ways: readonly Way[], found: readonly (readonly Posting[])[], pages: number): number[] {
  const worths = found.map((postings, at) =>
    ways[at]?.inNames && postings.length > 0 ? worthOf(postings.length, pages) : 0,
  );
  const most = Math.max(...worths);
  return worths.map((worth) => (worth === 0 ? 1 : (worth / most) ** narrownessPower));
}

async function findWay({ keys, together, inNames }: Way, index: SearchIndex): Promise<Posting[]> {
  const lists = await Promise.all([...new Set(keys)].map((key) => index.findPostings(key)));
  const joined = joinPostings(lists);
  const all = inNames ? joined.filter(({ share }) => share > 0) : joined;
  return together && keys.length > 1 ? keepTogether(all, keys, index) : all;
}

/** Pages that are in all lists: with the geometric mean of their weights, for the weakest word counts, and with the pieces in which most of the words stand. */
function joinPostings(lists: readonly (readonly Posting[])[]): Posting[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return [...first];
  const byPage = others.map((list) => new Map(list.map((posting) => [posting.page, posting])));
  return first.flatMap((posting) => {
    const same = byPage.flatMap((map) => map.get(posting.page) ?? []);
    if (same.length < others.length) return [];
    const all = [posting, ...same];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return [
      {
        page: posting.page,
        weight: all.reduce((product, { weight }) => product * weight, 1) ** (1 / all.length),
        share: Math.min(1, sum(all.map(({ share }) => share))),
        pieces: choosePieces(all.map(({ pieces }) => pieces)),
      },
    ];
  });
}

function choosePieces(lists: readonly (readonly number[])[]): number[] {
  const times = new Map<number, number>();
  for (const piece of lists.flat()) times.set(piece, (times.get(piece) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times]
    .filter(([, count]) => count === most)
    .map(([piece]) => piece)
    .sort((a, b) => a - b);
}

/** Keeps the pages in whose text the stems stand one after the other. */
async function keepTogether(
  postings: readonly Posting[],
  stems: readonly string[],
  index: SearchIndex,
): Promise<Posting[]> {
  if (postings.length === 0) return [];
  const places = await Promise.all(stems.map((stem) => index.findPlaces(stem)));
  return postings.filter(({ page }) => {
    const [first = [], ...others] = places.map((ofStem) => ofStem.get(page) ?? []);
    const sets = others.map((positions) => new Set(positions));
    return first.some((start) => sets.every((positions, at) => positions.has(start + at + 1)));
  });
}
