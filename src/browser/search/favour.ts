/** Which pages come sooner for the form of a query: of the kind that is wanted, of the year that was typed, or new. */
import type { Intent } from "../../search/intents.ts";
import type { FacetPages, SearchIndex } from "./index.ts";
import { yearsToOld, mostYears } from "../../search/age.ts";

const factors = { year: 1.25, newest: 1.2 };
const none: FacetPages = new Map();

/** Makes the function that says how much sooner a page comes, 1 for a page of which nothing was asked. Loads no facet of which nothing is asked. */
export async function favourPages(
  intent: Intent,
  index: Pick<SearchIndex, "loadFacet" | "variants">,
): Promise<(page: number) => number> {
  const isOfYears = intent.isNewest || intent.years.size > 0;
  const [ofKind, ofYear] = await Promise.all([
    intent.kinds.size > 0 ? index.loadFacet("Kind") : none,
    isOfYears ? index.loadFacet("Year") : none,
  ]);
  const kinds = new Map(
    [...intent.kinds].flatMap(([kind, factor]) => (ofKind.get(kind) ?? []).map((page) => [page, factor] as const)),
  );
  const yearOf = findYears(ofYear);
  const newest = Math.max(0, ...yearOf.values());
  return (page) => {
    const year = yearOf.get(page);
    // A measure of one group answers who names the group, however it is asked.
    const kind = index.variants.has(page) ? 1 : (kinds.get(page) ?? 1);
    if (year === undefined) return kind;
    if (intent.years.size > 0) return intent.years.has(`${year}`) ? kind * factors.year : kind;
    return kind * factors.newest ** -Math.min(1, (newest - year) / yearsToOld);
  };
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
