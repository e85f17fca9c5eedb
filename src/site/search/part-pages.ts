/** Parts of pages that are results of their own: terms of the glossary, and recommendations that stand in the list of their document. */
import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, RegisterEntry } from "../../catalogue/catalogue.ts";
import { entryUrl, findMainThread } from "../../catalogue/entry-address.ts";
import { describeStatus, registerKindTitles } from "../../findings/register-words.ts";
import { termUrl } from "../../model/addresses.ts";
import { shorten } from "../../statistics/format.ts";
import { yearOf } from "../../views/documents/document-lists.ts";
import { listStatusValues } from "../../views/register/register-facets.ts";
import type { SearchedPage } from "./searched-page.ts";

const plain = { textWeight: 1, unshown: [], headings: [] } as const;
/** A recommendation says what is to be done, and hardly what it is about: its text counts so much beside that of a page. */
const entryWeight = 0.6;
/** Letters of a recommendation that its result is called by. */
const longestTitle = 80;

/** All parts of pages of a site that are results of their own. */
export function listPartPages(catalogue: Catalogue): SearchedPage[] {
  return [...listTermPages(catalogue), ...listEntryPages(catalogue)];
}

function listTermPages({ terms }: Catalogue): SearchedPage[] {
  return terms.map((term) => {
    const title = [term.term, ...(term.acronyms ?? []).map((acronym) => `(${acronym})`)].join(" ");
    return {
      ...plain,
      url: termUrl(term.id),
      title,
      facets: [["Kind", "Glossary"]],
      names: [term.term, ...(term.acronyms ?? [])],
      nameOf: "term",
      words: `${title}. ${term.definition}`.split(/\s+/),
    };
  });
}

/** Entries of the register that no thread follows; those of a thread are found on its page. */
function listEntryPages(catalogue: Catalogue): SearchedPage[] {
  const statuses = listStatusValues(catalogue.register).flatMap(({ title, entries }) =>
    entries.map((entry) => [entry.key, title] as const),
  );
  const statusesOf = Map.groupBy(statuses, ([key]) => key);
  return catalogue.register
    .filter((entry) => findMainThread(entry) === undefined)
    .map((entry) =>
      describeEntry(
        catalogue,
        entry,
        (statusesOf.get(entry.key) ?? []).map(([, title]) => title),
      ),
    );
}

function describeEntry(catalogue: Catalogue, entry: RegisterEntry, statuses: readonly string[]): SearchedPage {
  const { text, home, document, kind, planned, topic, quote, place } = entry;
  const title = `${shorten(text, longestTitle)} (${home.shortTitle})`;
  const answer = describeStatus(entry).join(" ");
  const words = [text, quote ?? "", home.title, place, planned?.theme.title ?? ""].filter((part) => part !== "");
  return {
    ...{ ...plain, textWeight: entryWeight, url: entryUrl(entry), title },
    facets: [
      ["Kind", planned ? "Planned action" : "Recommendation"],
      ["Year", yearOf(document)],
      ...document.areas.map((area) => ["Authority", areaName(catalogue.areas, area)] as const),
      ...(topic ? [["Topic", catalogue.topics.get(topic)?.title ?? topic] as const] : []),
      ...statuses.map((status) => ["Status", status] as const),
    ],
    names: [text, registerKindTitles[kind], ...(planned ? [] : ["Recommendation"])],
    nameOf: "sentence",
    ...(answer === "" ? {} : { answer }),
    words: words
      .map((part) => part.replace(/[.:]*$/, "."))
      .join(" ")
      .split(/\s+/),
  };
}
