/** Narrowing the pages found, and counting what each choice would leave. */
import type { Choices, FilterCounts, SearchIndex } from "./index.ts";

/** Says of a page whether it has all that is chosen. */
export function filterPages(choices: Choices, facets: SearchIndex["facets"]): (page: number) => boolean {
  const sets = Object.entries(choices).map(([facet, value]) => new Set(facets.get(facet)?.get(value) ?? []));
  return (page) => sets.every((pages) => pages.has(page));
}

/** How many of the pages each value has. What another value of a facet would leave is counted as if the facet were not in use. */
export function countFacets(pages: readonly number[], choices: Choices, facets: SearchIndex["facets"]): FilterCounts {
  return Object.fromEntries(
    [...facets].map(([facet, values]) => {
      const others = Object.fromEntries(Object.entries(choices).filter(([chosen]) => chosen !== facet));
      const left = new Set(pages.filter(filterPages(others, facets)));
      const counts = [...values].map(
        ([value, having]) => [value, having.filter((page) => left.has(page)).length] as const,
      );
      return [facet, Object.fromEntries(counts)];
    }),
  );
}

/** How many pages there are of each value in the whole index. */
export function countAllPages(facets: SearchIndex["facets"]): FilterCounts {
  return Object.fromEntries(
    [...facets].map(([facet, values]) => [
      facet,
      Object.fromEntries([...values].map(([value, pages]) => [value, pages.length])),
    ]),
  );
}
