/** Narrowing the pages found, and counting what each choice would leave. */
import type { Choices, FacetPages, FilterCounts, SearchIndex } from "./index.ts";

/** Facets that were loaded, with the pages of each value. */
export type Facets = ReadonlyMap<string, FacetPages>;

/** Loads some of the facets. */
export async function loadFacets(names: readonly string[], index: SearchIndex): Promise<Facets> {
  return new Map(await Promise.all(names.map(async (facet) => [facet, await index.loadFacet(facet)] as const)));
}

/** Says of a page whether it has all that is chosen. */
export function filterPages(choices: Choices, facets: Facets): (page: number) => boolean {
  const sets = Object.entries(choices).map(([facet, value]) => new Set(facets.get(facet)?.get(value) ?? []));
  return (page) => sets.every((pages) => pages.has(page));
}

/** How many of the pages each value has. What another value of a facet would leave is counted as if the facet were not in use. */
export async function countFacets(
  pages: readonly number[],
  choices: Choices,
  index: SearchIndex,
): Promise<FilterCounts> {
  const facets = await loadFacets(Object.keys(index.facets), index);
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
