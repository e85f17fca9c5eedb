/** Which pages come sooner for the form of a query: of the kind that is wanted, of the year or authority that was typed, or new. */
import type { Intent } from "../../search/intents.ts";
import { listStems, readWord } from "../../search/words.ts";
import type { FacetPages, SearchIndex } from "./index.ts";
import { yearsToOld, mostYears } from "../../search/age.ts";

const factors = { year: 1.25, newest: 1.4, newestGrade: 2.2, authority: 1.6 };
/** Pages of more authorities are about none of them. */
const mostAuthorities = 2;
const none: FacetPages = new Map();

/** Makes the function that says how much sooner a page comes, 1 for a page of which nothing was asked. Loads no facet of which nothing is asked. */
export async function favourPages(
  intent: Intent,
  words: readonly string[],
  index: Pick<SearchIndex, "facets" | "loadFacet" | "own" | "variants">,
): Promise<(page: number) => number> {
  const isOfYears = intent.isNewest || intent.years.size > 0;
  const named = findAuthorities(words, index);
  const [ofKind, ofYear, ofAuthority] = await Promise.all([
    intent.kinds.size > 0 ? index.loadFacet("Kind") : none,
    isOfYears ? index.loadFacet("Year") : none,
    named.length > 0 ? index.loadFacet("Authority") : none,
  ]);
  const kinds = new Map(
    [...intent.kinds].flatMap(([kind, factor]) => (ofKind.get(kind) ?? []).map((page) => [page, factor] as const)),
  );
  const ofFew = countPages(ofAuthority);
  const isOfNamed = new Set(
    named.flatMap((name) => {
      const own = (ofAuthority.get(name) ?? []).filter((page) => (ofFew.get(page) ?? 0) <= mostAuthorities);
      // One whose page alone names it is found by that page's name, and may be a word as well: Reading.
      return own.length > 1 ? own : [];
    }),
  );
  const yearOf = findYears(ofYear);
  const newest = Math.max(0, ...yearOf.values());
  return (page) => {
    const year = yearOf.get(page);
    // A measure of one group answers who names the group, however it is asked.
    const ofKind = index.variants.has(page) ? 1 : (kinds.get(page) ?? 1);
    const kind = ofKind * (isOfNamed.has(page) ? factors.authority : 1);
    if (year === undefined) return kind;
    if (intent.years.size > 0) return intent.years.has(`${year}`) ? kind * factors.year : kind;
    return (
      kind * (intent.isOfGrade ? factors.newestGrade : factors.newest) ** -Math.min(1, (newest - year) / yearsToOld)
    );
  };
}

/** Authorities whose names were typed, other than the one that the whole site is about. */
function findAuthorities(words: readonly string[], { facets, own }: Pick<SearchIndex, "facets" | "own">): string[] {
  const typed = new Set(words.flatMap((word) => readWord(word).stems));
  return Object.keys(facets["Authority"] ?? {}).filter((name) => {
    const stems = listStems(name);
    return stems.every((stem) => typed.has(stem)) && !stems.every((stem) => own.has(stem));
  });
}

function countPages(facet: FacetPages): Map<number, number> {
  const counts = new Map<number, number>();
  for (const page of [...facet.values()].flat()) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}

/** The newest year of each page that is about few. */
function findYears(ofYear: FacetPages): Map<number, number> {
  const years = new Map<number, number[]>();
  for (const [year, pages] of ofYear)
    for (const page of pages) years.set(page, [...(years.get(page) ?? []), Number(year)]);
  return new Map(
    [...years].flatMap(([page, own]) => (own.length <= mostYears ? [[page, Math.max(...own)] as const] : [])),
  );
}
