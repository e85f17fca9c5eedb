import type { Catalogue } from "../catalogue/catalogue.ts";
import { listSearchedRecords } from "../views/search/search-records.ts";
import { addAsked, listVocabulary } from "../views/search/search-words.ts";
import { listSearchTerms } from "../views/search/search-terms.ts";
import { termUrl } from "../model/addresses.ts";
import { getCatalogue } from "./catalogue.ts";
import { createIndexBuilder, type IndexLanguage } from "./search/build-index.ts";
import type { SearchFile } from "./search/search-file.ts";
import type { SearchedPage } from "./search/searched-page.ts";

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
  for (const page of listTermPages(catalogue)) builder.add(page);
  return builder.finish();
}

const plain = { nameOf: "page", textWeight: 1, unshown: [], headings: [] } as const;

/** Each term of the glossary is a result of its own. */
export function listTermPages({ terms }: Catalogue): SearchedPage[] {
  return terms.map((term) => {
    const title = [term.term, ...(term.acronyms ?? []).map((acronym) => `(${acronym})`)].join(" ");
    return {
      ...plain,
      url: termUrl(term.id),
      title,
      facets: [["Kind", "Glossary"]],
      names: [term.term, ...(term.acronyms ?? [])],
      nameOf: "term",
      words: `${title}. ${term.definition}`.split(/\s+/),
    };
  });
}

/** What the index of a site knows besides its pages. */
export function describeLanguage(catalogue: Catalogue): IndexLanguage {
  const vocabulary = listVocabulary(catalogue);
  const terms = listSearchTerms(catalogue, vocabulary);
  return { terms, vocabulary: addAsked(vocabulary, terms) };
}
