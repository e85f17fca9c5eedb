import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { documentFacets } from "../../model/addresses.ts";
import { narrowBy, type Facet, type Narrowing } from "../lists/narrowing.ts";
import { facetTitles, listFacetValues } from "./document-lists.ts";

/** What documents are narrowed by on their page: all that has a list of its own; here they are combined. */
export function narrowDocuments(catalogue: Catalogue): Narrowing<DocumentEntry> {
  const documents = [...catalogue.documents.values()];
  const all = listFacetValues(catalogue);
  const facets = documentFacets.map((name): Facet<DocumentEntry> => {
    const own = all.filter(({ facet }) => facet === name);
    return {
      ...{ name, title: facetTitles[name] },
      values: own.map(({ value, title }) => [value, title]),
      valuesOf: (document) => own.filter((value) => value.documents.includes(document)).map(({ value }) => value),
    };
  });
  return narrowBy({ noun: "documents", published: "newest first" }, documents, facets, [
    { name: "date", title: "oldest first", valueOf: ({ published }) => published },
    { name: "title", title: "by title, A to Z", valueOf: ({ title }) => title },
  ]);
}
