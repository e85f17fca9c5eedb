/** Which pages come sooner for the form of a query: of the kind that is wanted, of the year that was typed, or new. */
import type { Intent } from "../../search/intents.ts";
import type { SearchIndex } from "./index.ts";

const factors = { year: 1.25, newest: 1.3 };
/** Among pages that say as much, the older come a little later. */
const plainAge = 1.08;
/** Pages of more years are about no year. */
const mostYears = 2;
/** So many years make a page as old as any. */
const old = 10;

/** Makes the function that says how much sooner a page comes, 1 for a page of which nothing was asked. */
export function favourPages(intent: Intent, facets: SearchIndex["facets"]): (page: number) => number {
  const kinds = new Map(
    [...intent.kinds].flatMap(([kind, factor]) =>
      (facets.get("Kind")?.get(kind) ?? []).map((page) => [page, factor] as const),
    ),
  );
  const yearOf = findYears(facets);
  const newest = Math.max(0, ...yearOf.values());
  const weightOfAge = intent.isNewest ? factors.newest : plainAge;
  return (page) => {
    const year = yearOf.get(page);
    const kind = kinds.get(page) ?? 1;
    if (year === undefined) return kind;
    if (intent.years.size > 0) return kind * (intent.years.has(`${year}`) ? factors.year : 1);
    return kind * weightOfAge ** -Math.min(1, (newest - year) / old);
  };
}

/** The newest year of each page that is about one or two. */
function findYears(facets: SearchIndex["facets"]): Map<number, number> {
  const years = new Map<number, number[]>();
  for (const [year, pages] of facets.get("Year") ?? [])
    for (const page of pages) years.set(page, [...(years.get(page) ?? []), Number(year)]);
  return new Map(
    [...years].flatMap(([page, own]) => (own.length <= mostYears ? [[page, Math.max(...own)] as const] : [])),
  );
}
