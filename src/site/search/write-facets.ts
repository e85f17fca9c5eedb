import type { FacetFile, SearchStart } from "../../contract/search.ts";
import { facetFile } from "../../search/layout.ts";
import { packPages } from "../../search/postings.ts";
import { nameOfContent, type SearchFile } from "./search-file.ts";
import type { SearchedPage } from "./searched-page.ts";

/** Writes which pages have each value of each facet, a file a facet: most queries need none of them, and the start says how many there are. */
export function writeFacets(pages: readonly SearchedPage["facets"][]): {
  known: SearchStart["facets"];
  files: SearchFile[];
} {
  const facets = sortFacets(pages);
  const contents = facets.map(([, values]) => {
    const file: FacetFile = Object.fromEntries(values.map(([value, having]) => [value, packPages(having)]));
    return JSON.stringify(file);
  });
  const name = nameOfContent(contents.join("\n"));
  const counts = Object.fromEntries(
    facets.map(([facet, values]) => [
      facet,
      Object.fromEntries(values.map(([value, having]) => [value, having.length])),
    ]),
  );
  return { known: { name, counts }, files: contents.map((content, at) => ({ path: facetFile(name, at), content })) };
}

/** Facets and values by the codes of their letters, with the numbers of the pages. */
function sortFacets(pages: readonly SearchedPage["facets"][]): [facet: string, values: [string, number[]][]][] {
  const found = new Map<string, Map<string, number[]>>();
  for (const [page, facets] of pages.entries())
    for (const [facet, value] of facets) {
      const values = found.get(facet) ?? new Map<string, number[]>();
      found.set(facet, values);
      const having = values.get(value) ?? [];
      values.set(value, having);
      if (having.at(-1) !== page) having.push(page);
    }
  const inOrder = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder(found).map(([facet, values]) => [facet, inOrder(values)]);
}
