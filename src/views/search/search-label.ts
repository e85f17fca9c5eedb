import type { Catalogue } from "../../catalogue/catalogue.ts";
import { joinWords } from "../../statistics/format-lists.ts";

/** What the field of search is called: by what the site has of it. */
export function labelSearch({
  documents,
  indicators,
  terms,
}: Pick<Catalogue, "documents" | "indicators" | "terms">): string {
  const kinds = [
    documents.size > 0 && "documents",
    indicators.size > 0 && "figures",
    terms.length > 0 && "terms",
  ].filter((kind) => kind !== false);
  return `Search ${kinds.length > 0 ? joinWords(kinds) : "this site"}`;
}
