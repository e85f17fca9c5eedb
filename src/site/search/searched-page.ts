import type { TextHeading } from "../../contract/search.ts";

/** What a page's names are of, by how soon it answers a query that names it: what most people look for comes first. */
export const nameKinds = [
  "topic",
  "judgement",
  "thread",
  "headline",
  "page",
  "document",
  "term",
  "group",
  "part",
  "sentence",
] as const;
export type NameKind = (typeof nameKinds)[number];

/** A page, or a part of one that is a result by itself, as the index takes it. */
export interface SearchedPage {
  /** Address within the site, with an anchor where it is a part of a page. */
  readonly url: string;
  readonly title: string;
  /** By what results can be narrowed: "Kind" and "Indicator", a facet as often as it has values. */
  readonly facets: readonly (readonly [facet: string, value: string])[];
  /** Names by which readers look for it, the telling one first. */
  readonly names: readonly string[];
  readonly nameOf: NameKind;
  /** What it says in short, where that is an answer by itself. */
  readonly answer?: string | undefined;
  /** Address of the page of a measure for all, of which this page is the same for one group. */
  readonly variantOf?: string | undefined;
  /** How much its text counts beside that of others, 1 for most. */
  readonly textWeight: number;
  /** Words that are found and not shown: rows of headings of tables, which are no sentences. Positions in the text, from and to. */
  readonly unshown: readonly (readonly [from: number, to: number])[];
  /** Its text, title first: words as they stand, each sentence with its full stop. */
  readonly words: readonly string[];
  readonly headings: readonly TextHeading[];
}
