import type { TextHeading } from "../../contract/search.ts";

/** What a page's names are of: a topic, the page's own subject, a term of the glossary, a group of pupils, or a whole sentence. */
export const nameKinds = ["topic", "page", "term", "group", "sentence"] as const;
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
  /** How much its text counts beside that of others, 1 for most. */
  readonly textWeight: number;
  /** Words that are found and not shown: rows of headings of tables, which are no sentences. Positions in the text, from and to. */
  readonly unshown: readonly (readonly [from: number, to: number])[];
  /** Its text, title first: words as they stand, each sentence with its full stop. */
  readonly words: readonly string[];
  readonly headings: readonly TextHeading[];
}
