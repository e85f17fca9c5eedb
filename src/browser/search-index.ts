/** The search index: what the site's search page uses of Pagefind, and the field's words that lie beside it. */

/** What a result shows of a page. */
export interface PageData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its words; empty where they were not loaded. */
  readonly words: readonly string[];
  readonly headings: readonly Heading[];
  /** Words that the index found, counted from 0. */
  readonly locations: readonly number[];
}

/** A heading that can be linked to, before the word at `location`. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** One page as the index holds it. The text of a long page is in pieces, which lie in files of their own. */
export interface StoredPage extends Pick<PageData, "url" | "meta" | "filters" | "locations"> {
  readonly content: string;
  readonly anchors: readonly Heading[];
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
  /** First words of the pieces. */
  readonly pieces?: readonly number[];
  /** Forms of terms in lower case, with pieces in which they stand. */
  readonly terms?: Readonly<Record<string, readonly number[]>>;
}

export interface TextPiece {
  readonly text: string;
  readonly headings: readonly Heading[];
}

/** A page found; what is on it is loaded when asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<StoredPage>;
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
  /** Letters that are written otherwise by those who do not have them on their keyboard. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A page's name counts far more than its text: whoever types the name of an indicator wants the indicator. */
const ranking = {
  metaWeights: { title: 0, topic: 8, page: 5, group: 4, sentence: 2 },
  termSimilarity: 2,
  pageLength: 0.5,
};

export interface OpenedIndex {
  readonly index: SearchIndex;
  readonly language: Language;
  readonly filters: FilterCounts;
  readonly loadPiece: (page: string, position: number) => Promise<TextPiece>;
}

/** Opens the index in a folder. Throws where there is none, as in a copy on disk. */
export async function openIndex(folder: URL): Promise<OpenedIndex> {
  const [index, language] = await Promise.all([
    import(/* @vite-ignore */ new URL("pagefind.js", folder).href) as Promise<SearchIndex>,
    loadLanguage(new URL("words.json", folder)),
  ]);
  // The index is small: a worker would cost more to load than it saves.
  await index.options({ noWorker: true, ranking });
  const loadPiece = (page: string, position: number) =>
    loadJson(new URL(`text/${page}-${position}.json`, folder)) as Promise<TextPiece>;
  return { index, language, filters: await index.filters(), loadPiece };
}

async function loadJson(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} cannot be read: ${response.status}`);
  return response.json();
}

async function loadLanguage(address: URL): Promise<Language> {
  const answer = (await loadJson(address)) as Pick<Language, "terms" | "letters"> & { words: string; small: string };
  const { terms, letters } = answer;
  return { terms, letters, words: answer.words.split(" "), small: new Set(answer.small.split(" ")) };
}
