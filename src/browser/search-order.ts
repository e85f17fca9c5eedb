/** The order of the pages shown, which their titles refine. */
import type { FoundPage, PageData } from "./search-index.ts";
import type { Wanted } from "./search-passages.ts";
import { loadPage, type LoadPiece } from "./search-text.ts";
import { splitWords } from "./search-words.ts";

/** How much more a page counts whose title is what was typed. */
const titleBonus = 0.3;

/**
 * Puts the best pages in order. The index knows words by their stem only; among pages nearly as good, the one with the nearest title comes
 * first. Only what is stored of a page is loaded for it, and no text.
 */
export async function orderPages(pages: readonly FoundPage[], { words, forms }: Wanted): Promise<FoundPage[]> {
  const typed = new Set(words.map(singular));
  const titled = await Promise.all(
    pages.map(async (page) => ({ page, share: shareOf((await page.data()).meta.title ?? "", typed, forms) })),
  );
  return titled
    .map(({ page, share }) => ({ page, worth: page.score * (1 + titleBonus * share) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ page }) => page);
}

/** Loads what a result shows of each page. */
export function loadPages(pages: readonly FoundPage[], { forms }: Wanted, loadPiece: LoadPiece): Promise<PageData[]> {
  return Promise.all(pages.map((page) => loadPage(page, forms, loadPiece)));
}

/** Share of a title's words that were typed, or that are another form of a term that was. */
function shareOf(title: string, typed: ReadonlySet<string>, forms: readonly string[]): number {
  const words = splitWords(title);
  const telling = words.filter((word) => word.length > 2);
  const found = telling.filter((word) => typed.has(singular(word))).length / Math.max(telling.length, 1);
  const shares = forms.map(splitWords).map((form) => (isWithin(form, words) ? form.length / words.length : 0));
  return Math.max(found, ...shares);
}

function isWithin(form: readonly string[], words: readonly string[]): boolean {
  const texts = [form, words].map((list) => ` ${list.map(singular).join(" ")} `) as [string, string];
  return texts[1].includes(texts[0]);
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}
