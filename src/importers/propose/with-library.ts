import type { Catalogue } from "../../catalogue/catalogue.ts";
import { library } from "../../library/library.ts";

/** A catalogue with all bands and terms of the library: a site takes only those that it names, and a text may be the first to name one. */
export function withLibrary(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    bands: addMissing(catalogue.bands, library.bands).toSorted((a, b) => a.share - b.share),
    terms: addMissing(catalogue.terms, library.terms),
  };
}

function addMissing<Item extends { readonly id: string }>(own: readonly Item[], others: readonly Item[]): Item[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !ids.has(id))];
}
