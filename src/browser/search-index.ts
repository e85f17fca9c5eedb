/** The search index: what the site's search page uses of Pagefind, and the field's words that lie beside it. */

/** One page as the index holds it. Words are counted from 0. */
export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; text?: string; location: number }[];
  readonly locations: readonly number[];
}

/** A page found; what is on it is loaded when asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

/** How many pages there are for each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** The value chosen for each filter that is in use. */
export type Choices = Readonly<Record<string, string>>;

export interface SearchIndex {
  options(options: object): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string, options: { filters: Choices }): Promise<{ results: FoundPage[]; filters: FilterCounts }>;
}

/** The field's language. */
export interface Language {
  /** Terms with all their forms in lower case, and an acronym under which pages that use any of them are found. */
  readonly terms: readonly { readonly tag?: string; readonly forms: readonly string[] }[];
  /** Words that are spelt right. */
  readonly words: readonly string[];
  /** Words that say nothing of what is looked for. */
  readonly small: ReadonlySet<string>;
}

/** A page's name counts far more than its text: whoever types the name of an indicator wants the indicator. */
const ranking = {
  metaWeights: { title: 0, topic: 8, page: 5, group: 4, sentence: 2 },
  termSimilarity: 2,
  pageLength: 0.5,
};

/** Opens the index in a folder. Throws where there is none, as in a copy on disk. */
export async function openIndex(
  folder: URL,
): Promise<{ index: SearchIndex; language: Language; filters: FilterCounts }> {
  const [index, language] = await Promise.all([
    import(/* @vite-ignore */ new URL("pagefind.js", folder).href) as Promise<SearchIndex>,
    loadLanguage(new URL("words.json", folder)),
  ]);
  // The index is small: a worker would cost more to load than it saves.
  await index.options({ noWorker: true, ranking });
  return { index, language, filters: await index.filters() };
}

async function loadLanguage(address: URL): Promise<Language> {
  const answer = (await (await fetch(address)).json()) as { terms: Language["terms"]; words: string; small: string };
  return { terms: answer.terms, words: answer.words.split(" "), small: new Set(answer.small.split(" ")) };
}
