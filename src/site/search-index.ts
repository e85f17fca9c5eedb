import type { Catalogue } from "../catalogue/catalogue.ts";
import { listSearchedRecords } from "../views/search/search-records.ts";
import { listForms, listVocabulary } from "../views/search/search-words.ts";
import { termUrl } from "../model/addresses.ts";
import { getCatalogue } from "./catalogue.ts";
import { createIndexBuilder, type IndexBuilder } from "./search/build-index.ts";
import { readSearchedPage } from "./search/read-page.ts";
import type { SearchFile } from "./search/search-file.ts";

/** The search index of a site whose pages are being made. */
export interface SearchIndexInMaking {
  /** Takes a page as it was rendered; one that is not to be found is passed over. `path` is its file from the site's root. */
  add(path: string, html: string): void;
  /** The files of the index, from its folder. Throws where no page was taken. */
  finish(): SearchFile[];
}

/** Starts the index of a site: pages are added as they are made, the terms of the glossary by themselves. */
export function startSearchIndex(catalogue: Catalogue): SearchIndexInMaking {
  const builder = createIndexBuilder(describeLanguage(catalogue));
  let pages = 0;
  return {
    add: (path, html) => {
      const page = readSearchedPage(`/${path.replace(/(^|\/)index\.html$/, "$1")}`, html);
      if (!page) return;
      builder.add(page);
      pages += 1;
    },
    finish: () => {
      if (pages === 0) throw new Error("There is no page to search.");
      addTerms(builder, catalogue);
      return builder.finish();
    },
  };
}

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
  addTerms(builder, catalogue);
  return builder.finish();
}

const plain = { nameOf: "page", textWeight: 1, headings: [] } as const;

/** Each term of the glossary is a result of its own. */
function addTerms(builder: IndexBuilder, { terms }: Catalogue): void {
  for (const term of terms) {
    const title = [term.term, ...(term.acronyms ?? []).map((acronym) => `(${acronym})`)].join(" ");
    const words = `${title}. ${term.definition}`.split(/\s+/);
    builder.add({
      ...plain,
      url: termUrl(term.id),
      title,
      facets: [["Kind", "Glossary"]],
      names: [term.term, ...(term.acronyms ?? [])],
      nameOf: "term",
      words,
    });
  }
}

function describeLanguage(catalogue: Catalogue) {
  const terms = catalogue.terms.map((term) => ({ forms: listForms(term), own: 1 + (term.acronyms ?? []).length }));
  return { terms, vocabulary: listVocabulary(catalogue) };
}
