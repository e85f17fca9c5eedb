import type { Catalogue, DocumentEntry } from "../catalogue/catalogue.ts";
import { countEntries, statusTitle } from "./register-words.ts";
import { registerFacetUrl } from "./urls.ts";

/** What became of the recommendations of a document, or of the actions of a plan that stands in it, counted. */
export interface Outcome {
  /** How many there are: "11 recommendations". */
  readonly total: string;
  /** Address of the list of them. */
  readonly url: string;
  /** How many have each status, the most frequent first: "Progress reported: 3". */
  readonly statuses: readonly string[];
}

/** Counts the recommendations of a document, and the actions of each plan in it, by what was said about them later. */
export function listOutcomes({ register }: Catalogue, document: DocumentEntry): Outcome[] {
  const own = register.filter((entry) => entry.document.id === document.id);
  return [...Map.groupBy(own, ({ home }) => home.id)].map(([home, entries]) => ({
    total: countEntries(entries).join(" and "),
    url: registerFacetUrl("document", home),
    statuses: [...Map.groupBy(entries, statusTitle)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([title, { length }]) => `${title}: ${length}`),
  }));
}
