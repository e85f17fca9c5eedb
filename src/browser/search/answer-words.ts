/** What the search page says of an answer. */
import type { Answer } from "./query.ts";

/** Letters of a query that the answer repeats. */
const longestShown = 100;

/** Says how much was found and for which words, in one or two sentences that a screen reader announces. */
export function describeAnswer(typed: string, { pages, complete, unknown }: Answer): string {
  const query = typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed;
  if (pages.length === 0) return `Nothing found for “${query}”. Try other words, or browse the lists below.`;
  const some = pages.reduce((sum, { folded }) => sum + 1 + folded.length, 0) - complete;
  const found =
    complete > 0
      ? `${countPages(complete)} found for “${query}”${some > 0 ? `, and ${some} with some of the words` : ""}.`
      : `No page found with all words of “${query}”, but ${countPages(some)} with some of them.`;
  const list = (words: readonly (string | undefined)[]) =>
    words.flatMap((word) => (word === undefined ? [] : `“${word}”`)).join(" and ");
  const meant = list([...unknown.values()]);
  const instead = meant ? `: searched for ${meant} instead` : "";
  return unknown.size > 0 ? `${found} Nothing here has ${list([...unknown.keys()])}${instead}.` : found;
}

/** Offers the query with words of many pages in place of those that few pages have, which may be slips. */
export function offerSpelling(query: string, offered: Answer["offered"]): (Node | string)[] {
  if (offered.size === 0) return [];
  const other = query.replace(/[\p{L}\p{N}]+/gu, (word) => offered.get(word.toLowerCase()) ?? word);
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({ q: other }).toString()}`;
  link.textContent = other;
  return [" Did you mean ", link, "?"];
}

function countPages(count: number): string {
  return `${count} ${count === 1 ? "page" : "pages"}`;
}

/** Why there are no results although the script runs. */
export function describeFailure(protocol: string): string {
  const lists = "Everything can be reached from the lists below.";
  return protocol === "file:"
    ? `Search could not be loaded: a file of its index is missing in this copy. ${lists}`
    : `Search could not be loaded: a file of its index is missing or the connection broke off. Load the page again, or try later. ${lists}`;
}
