import type { PageContent, PageTarget } from "./page-content.ts";

/** Keeps what was read of a page. */
export type KeepPage = (page: PageContent) => PageContent;

/**
 * Starts a store for what is read of many pages. A part of a text keeps the whole text in memory, which would be every page of the site:
 * names and addresses are copied, each once however many pages have it, and a page names each of its targets once.
 */
export function createPageStore(): KeepPage {
  const words = new Map<string, string>();
  const targets = new Map<string, Map<string, PageTarget>>();
  const keepWord = (word: string): string => {
    const known = words.get(word) ?? copyText(word);
    words.set(known, known);
    return known;
  };
  const keepTarget = ({ element, address, isLoaded }: PageTarget): PageTarget => {
    const kind = `${element} ${String(isLoaded)}`;
    const ofKind = targets.get(kind) ?? new Map<string, PageTarget>();
    targets.set(kind, ofKind);
    const known = ofKind.get(address) ?? { element: keepWord(element), address: keepWord(address), isLoaded };
    ofKind.set(known.address, known);
    return known;
  };
  return ({ ids, targets: named, emptyHeadings, markupErrors }) => ({
    ids: ids.map(keepWord),
    targets: [...new Set(named.map(keepTarget))],
    emptyHeadings: emptyHeadings.map(keepWord),
    markupErrors,
  });
}

/** The same text in memory of its own. What was read from a file of UTF-8 has no half signs that this would lose. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}
