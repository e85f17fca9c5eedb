import type { FacetFile, FormsFile, PageBlock, SearchStart, WordFile } from "../contract/search.ts";
import {
  blockFile,
  facetFile,
  findChunk,
  formsFile,
  pagesInBlock,
  placeFile,
  searchFolder,
  textFile,
  vocabularyFile,
  wordFile,
  searchStart,
} from "../search/layout.ts";
import { unpackLeads, unpackWord } from "../search/leads.ts";
import { unpackPages, unpackPlaces, unpackPostings } from "../search/postings.ts";
import { listStems } from "../search/words.ts";
import type { Rule } from "../records/issue.ts";
import { readText, type BuiltSite, type SiteFault } from "./built-site.ts";

export const siteSearch: Rule = {
  id: "site-search",
  severity: "error",
  says: "After a build: every file of the search index is whole, and the index finds a page by a word of its title.",
};

const folder = `${searchFolder}/`;

/**
 * What keeps search from answering: a file of the index that is missing, empty or cut off, or a word that does not lead to the page that
 * has it. Every file that the start names is read, and one query is answered from the files alone, as the browser does.
 */
export function findSearchFaults(site: BuiltSite): SiteFault[] {
  const problem = describeFault(site);
  if (problem === undefined) return [];
  const remedy = "Build again; if it stays, this is a fault of the site's engine.";
  return [{ rule: siteSearch, path: folder + searchStart, problem, remedy, written: [] }];
}

function describeFault(site: BuiltSite): string | undefined {
  let reading = searchStart;
  const open = (name: string): unknown => {
    reading = name;
    return JSON.parse(readText(site, folder + name));
  };
  try {
    const { pages, chunks, groups, facets, terms, vocabulary } = open(searchStart) as SearchStart;
    for (const at of Object.keys(facets.counts).keys())
      for (const packed of Object.values(open(facetFile(facets.name, at)) as FacetFile)) unpackPages(packed);
    const words = new Map<string, string>();
    const beginnings = chunks.from.split(" ");
    for (const chunk of beginnings.keys()) {
      for (const [word, found] of Object.entries(open(wordFile(chunks.name, chunk)) as WordFile)) {
        if (findChunk(beginnings, word) !== chunk) return `The search index looks for “${word}” in another file.`;
        words.set(word, unpackWord(found).postings);
      }
      for (const packed of Object.values(open(placeFile(chunks.name, chunk)) as WordFile)) unpackPlaces(packed);
    }
    const titles = readTitles(pages, groups, open);
    if (titles.length !== pages || pages === 0)
      return `The search index speaks of ${pages} pages and holds ${titles.length}.`;
    for (const group of terms.groups) unpackLeads(open(formsFile(terms.name, group)) as FormsFile);
    for (const group of vocabulary.groups) open(vocabularyFile(vocabulary.name, group));
    return answers(titles, words) ? undefined : "The search index does not find a page by a word of its title.";
  } catch (error) {
    return `The search index is not whole: ${reading} cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** Titles of all pages in their order, with every piece of their texts read. */
function readTitles(pages: number, groups: readonly string[], open: (name: string) => unknown): string[] {
  const titles: string[] = [];
  for (let page = 0; page < pages; page += pagesInBlock)
    for (const { title, text } of open(blockFile(page, groups)) as PageBlock) {
      titles.push(title);
      if ("file" in text) for (const piece of text.starts.keys()) open(textFile(text.file, piece));
    }
  return titles;
}

/** Whether a page is among those of a word of its title. */
function answers(titles: readonly string[], words: ReadonlyMap<string, string>): boolean {
  const page = titles.findIndex((title) => /[a-z]{4}/i.test(title));
  const [wanted = ""] = listStems(/[a-z]{4,}/i.exec(titles[page] ?? "")?.[0] ?? "");
  return unpackPostings(words.get(wanted) ?? "").some((posting) => posting.page === page);
}
