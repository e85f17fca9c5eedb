import type { Catalogue, DocumentEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import { groupByStatus } from "../register/register-facets.ts";
import { isOverdueWithoutWord } from "../../findings/register-status.ts";
import { countEntries, describeNothingLater } from "../../findings/register-words.ts";
import { registerFacetUrl } from "../../model/addresses.ts";

/** What became of the recommendations of a document, or of the actions of a plan that stands in it, counted. */
export interface Outcome {
  /** How many there are: "11 recommendations". */
  readonly total: string;
  /** Address of the list of them. */
  readonly url: string;
  /**
   * How many have each status, inspectors' words before the council's, and how many were due with no word on the result since, in sentences: "Ofsted:
   * still needed (3); The council reports progress (1)." For a plan after which nothing is published, that alone.
   */
  readonly words: string;
}

/** Counts the recommendations of a document, and the actions of each plan in it, by what was said about them later. */
export function listOutcomes({ register }: Catalogue, document: DocumentEntry): Outcome[] {
  const own = register.filter((entry) => entry.document.id === document.id);
  return [...Map.groupBy(own, ({ home }) => home.id)].map(([home, entries]) => countOutcome(home, entries));
}

/** Counts the entries of one document or plan, whose id is `home`. */
export function countOutcome(home: string, entries: readonly RegisterEntry[]): Outcome {
  const overdue = entries.filter(isOverdueWithoutWord).length;
  const statuses = groupByStatus(entries).filter(({ value }) => value !== "nothing-later");
  const counted = statuses.map(({ title, entries: { length } }) => `${title} (${length})`).join("; ");
  return {
    total: countEntries(entries).join(" and "),
    url: registerFacetUrl("document", home),
    words: [
      ...(counted === "" ? [] : [`${counted}.`]),
      ...(overdue === 0 ? [] : [`The due date passed with no result given for ${overdue}.`]),
      ...[describeNothingLater(entries)].filter((sentence) => sentence !== undefined),
    ].join(" "),
  };
}
