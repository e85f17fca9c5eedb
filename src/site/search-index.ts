import type { Catalogue } from "../catalogue/catalogue.ts";
import { areaName } from "../catalogue/area-names.ts";
import { listLeadAreas } from "../catalogue/councils.ts";
import { listSearchedRecords } from "../views/search/search-records.ts";
import { addAsked, listVocabulary } from "../views/search/search-words.ts";
import { listSearchTerms } from "../views/search/search-terms.ts";
import { getCatalogue } from "./catalogue.ts";
import { createIndexBuilder, type IndexLanguage } from "./search/build-index.ts";
import { listPartPages } from "./search/part-pages.ts";
import type { SearchFile } from "./search/search-file.ts";

/** The index of a preview, which has no pages to read: records are found by their names and texts. */
export function indexRecords(): SearchFile[] {
  const catalogue = getCatalogue();
  const builder = createIndexBuilder(describeLanguage(catalogue));
  for (const { url, title, kind, names, text, topics, areas, years } of listSearchedRecords(catalogue)) {
    const facets = [
      ["Kind", kind],
      ...topics.map((id) => ["Topic", catalogue.topics.get(id)?.title ?? id]),
      ...areas.map((id) => ["Authority", catalogue.areas.get(id)?.name ?? id]),
      ...years.map((year) => ["Year", year]),
    ] as [string, string][];
    builder.add({ ...plain, url, title, facets, names, words: `${title}. ${text}`.split(/\s+/) });
  }
  for (const page of listPartPages(catalogue)) builder.add(page);
  return builder.finish();
}

const plain = { nameOf: "page", textWeight: 1, unshown: [], headings: [] } as const;

/** What the index of a site knows besides its pages. */
export function describeLanguage(catalogue: Catalogue): IndexLanguage {
  const vocabulary = listVocabulary(catalogue);
  const terms = listSearchTerms(catalogue, vocabulary);
  const about = listLeadAreas(catalogue.site).map((id) => areaName(catalogue.areas, id));
  return { terms, vocabulary: addAsked(vocabulary, terms), about, beside: listPlacesAround(catalogue) };
}

/** Countries and regions with which most figures are compared. */
function listPlacesAround({ site, areas }: Catalogue): string[] {
  return site.comparators.flatMap((id) => {
    const area = areas.get(id);
    return area && area.kind !== "neighbour-set" && area.kind !== "local-authority" ? [area.name] : [];
  });
}
