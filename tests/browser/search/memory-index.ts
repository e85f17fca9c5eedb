import { openIndex, type SearchIndex } from "../../../src/browser/search/index.ts";
import { createIndexBuilder, type IndexLanguage } from "../../../src/site/search/build-index.ts";
import type { SearchFile } from "../../../src/site/search/search-file.ts";
import type { SearchedPage } from "../../../src/site/search/searched-page.ts";

/** Terms of the field as sites have them. */
export const terms = [
  { forms: ["Looked after child", "LAC", "children in care"], own: 2, asked: ["foster kids", "taken away"] },
  { forms: ["Health assessment", "IHA"], own: 2 },
  { forms: ["A level", "KS5", "key stage 5"], own: 2 },
  { forms: ["Grammar, punctuation and spelling", "GaPS"], own: 2 },
  { forms: ["Absence", "truancy", "off school"], own: 1 },
];

const vocabulary = "assessment attendance children health safeguarding school safety".split(" ");

/** A page whose name is its title, of the kind Page. */
export function pageOf(url: string, title: string, text = "", more: Partial<SearchedPage> = {}): SearchedPage {
  const words = `${title}. ${text}`.trim().split(/\s+/);
  const plain = { nameOf: "page", textWeight: 1, unshown: [], headings: [] } as const;
  return { ...plain, url, title, words, names: [title], facets: [["Kind", "Page"]], ...more };
}

/** The index of the pages on a site of which something else is known than in most tests. */
export function indexPages(pages: readonly SearchedPage[], known: Partial<IndexLanguage> = {}): SearchFile[] {
  const builder = createIndexBuilder({ terms, vocabulary, about: [], beside: [], ...known });
  for (const page of pages.length > 0 ? pages : [pageOf("/", "Nothing")]) builder.add(page);
  return builder.finish();
}

/** The index of the pages as the browser opens it. `asked` notes the files that are loaded. */
export function openMemory(
  pages: readonly SearchedPage[],
  asked: string[] = [],
  known: Partial<IndexLanguage> = {},
): Promise<SearchIndex> {
  const files = new Map(indexPages(pages, known).map(({ path, content }) => [path, content]));
  return openIndex((path) => {
    asked.push(path);
    const content = files.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(content) as unknown);
  });
}
