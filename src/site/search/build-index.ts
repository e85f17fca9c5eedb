/*
 * A page says how it is found with `data-search-…` (`components/page/SearchFilters.astro`, read from the rendered `main` by `read-page.ts`): title,
 * names and what they are of (`searched-page.ts`: subjects come before records), an answer in short, facets, and what to leave out. Numbers of tables and parts that have pages
 * of their own stay out. A word counts by name, heading and text (`word-table.ts`), and a page whose name is what was typed comes first
 * (`browser/search/rank.ts`). Weights were found with the judged queries that are not held out; whoever changes one looks at both parts.
 * A term of the glossary is one key of the index, whatever its form: pages are counted under it by any form, and a query asks for it by any.
 * A query loads the start (counts and directories), forms of terms by a letter, a file of words for each word, a block of two pages for each result,
 * and the pieces of long texts in which most was found; places of words, for phrases, facets and the words for spelling lie apart. Numbers are text
 * (`search/numbers.ts`), for any host compresses it and JSON needs no exception in the policy. Pages are numbered by address and files are
 * named by what they hold: the same records give the same bytes, and a browser never mixes two builds.
 */
import type { SearchStart, StoredPage } from "../../contract/search.ts";
import { textFile, searchStart } from "../../search/layout.ts";
import { packNumbers } from "../../search/numbers.ts";
import { createTermFinder } from "../../search/term-forms.ts";
import { createSpellingCounter } from "./count-spellings.ts";
import { createCounter, type CountedTerm } from "./count-words.ts";
import { cutText, findStarts } from "./cut-text.ts";
import { createWordTable } from "./word-table.ts";
import { weighPages } from "./weigh-pages.ts";
import { writeFacets } from "./write-facets.ts";
import { writeForms } from "./write-forms.ts";
import { writePages } from "./write-pages.ts";
import { writeVocabulary } from "./write-vocabulary.ts";
import { nameOfContent, type SearchFile } from "./search-file.ts";
import type { SearchedPage } from "./searched-page.ts";

/** An index in the making. */
export interface IndexBuilder {
  /** Takes a page, in any order. */
  add(page: SearchedPage): void;
  /** The index of all pages, the same files for the same pages whatever their order. Throws where there are none. */
  finish(): SearchFile[];
}

/** What an index knows besides its pages. */
export interface IndexLanguage {
  readonly terms: readonly CountedTerm[];
  /** Words that are spelt right, however few pages have them. */
  readonly vocabulary: readonly string[];
  /** Names of the authorities that the site is about, or of its country. */
  readonly about: readonly string[];
  /** Names of countries and regions beside which most figures stand. */
  readonly beside: readonly string[];
}

/** Facts that set results apart, where a page has one or two of them. */
const shownFacets = ["Kind", "Authority", "Topic", "Year"];

/** An empty index. */
export function createIndexBuilder({ terms, vocabulary, about, beside }: IndexLanguage): IndexBuilder {
  const countWords = createCounter(terms, createTermFinder(terms));
  const words = createWordTable();
  const spellings = createSpellingCounter();
  const stored: StoredPage[] = [];
  const facets: SearchedPage["facets"][] = [];
  const variants = new Map<string, string>();
  const texts: SearchFile[] = [];
  return {
    add: (page) => {
      const starts = findStarts(page.words, page.headings);
      spellings.add(page);
      words.add(countWords(page, starts), page, starts.length > 1);
      const { kept, files } = storePage(page, starts);
      stored.push(kept);
      texts.push(...files);
      facets.push(page.facets);
      if (page.variantOf !== undefined) variants.set(page.url, page.variantOf);
    },
    finish: () => {
      if (stored.length === 0) throw new Error("There is no page to search.");
      const order = stored.map((_, at) => at).sort((a, b) => compare(stored[a]?.url ?? "", stored[b]?.url ?? ""));
      const named = writeForms(terms, words.isName);
      const { chunks, files: wordFiles } = words.write(order, named.leads, weighPages(facets, about));
      const { groups, files: pageFiles } = writePages(order.flatMap((at) => stored[at] ?? []));
      const spelt = writeVocabulary(spellings.list(vocabulary));
      const sorted = writeFacets(order.map((at) => facets[at] ?? []));
      const start: SearchStart = {
        pages: stored.length,
        chunks,
        groups,
        vocabulary: spelt.known,
        // Of several authorities each sets its pages apart.
        own: [...(about.length === 1 ? about : []), ...beside],
        variants: packVariants(
          variants,
          order.map((at) => stored[at]?.url ?? ""),
        ),
        facets: sorted.known,
        terms: named.known,
      };
      const own = { path: searchStart, content: JSON.stringify(start) };
      const all = new Map(
        [...wordFiles, ...pageFiles, ...texts, ...spelt.files, ...sorted.files, ...named.files, own].map((file) => [
          file.path,
          file,
        ]),
      );
      return [...all.values()].sort((a, b) => compare(a.path, b.path));
    },
  };
}

/** What is kept of a page, with the files of a long text. */
function storePage(page: SearchedPage, starts: readonly number[]) {
  const { url, title, facets, answer, words, unshown, headings } = page;
  const shown = [...words];
  // Where a word is empty the browser ends a sentence; the others keep their places.
  for (const [from, to] of unshown) shown.fill("", from, to);
  const facts = shownFacets.flatMap((facet) => {
    const values = facets.filter(([name]) => name === facet).map(([, value]) => value);
    return values.length > 0 && values.length < 3 ? [values.join(", ")] : [];
  });
  const about = { url, title, facts, ...(answer === undefined ? {} : { answer }) };
  const pieces = cutText(shown, headings, starts);
  const [only] = pieces;
  if (pieces.length === 1 && only) return { kept: { ...about, text: only }, files: [] };
  const contents = pieces.map((piece) => JSON.stringify(piece));
  const file = nameOfContent(contents.join("\n"));
  const files = contents.map((content, at) => ({ path: textFile(file, at), content }));
  return { kept: { ...about, text: { file, starts } }, files };
}

/** Pages of a measure for one group, by their steps, with that for all; one whose measure has no page is left out. */
function packVariants(variants: ReadonlyMap<string, string>, urls: readonly string[]): string {
  const pageOf = new Map(urls.map((url, page) => [url, page]));
  let before = -1;
  return packNumbers(
    urls.flatMap((url, page) => {
      const whole = pageOf.get(variants.get(url) ?? "");
      if (whole === undefined) return [];
      const step = page - before - 1;
      before = page;
      const away = whole - page;
      // Forwards by even numbers and backwards by odd ones: groups lie near their measure.
      return [step, away > 0 ? 2 * away : -2 * away - 1];
    }),
  );
}

/** By the codes of letters, as the browser compares. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
