/** The order of the pages shown, which their titles refine. */
import type { FoundPage, PageData } from "./search-index.ts";
import type { Wanted } from "./search-passages.ts";
import { loadPage, type LoadPiece } from "./search-text.ts";
import { splitWords } from "./search-words.ts";

/** How much more a page counts whose title is what was typed. */
const titleBonus = 0.3;

/** Loads pages. The index knows words by their stem only; among pages nearly as good, the one with the nearest title comes first. */
export async function loadPages(
  pages: readonly FoundPage[],
  { words, forms }: Wanted,
  loadPiece: LoadPiece,
): Promise<PageData[]> {
  const typed = new Set(words.map(singular));
  const loaded = await Promise.all(
    pages.map(async (page) => ({ score: page.score, data: await loadPage(page, forms, loadPiece) })),
  );
  return loaded
    .map(({ score, data }) => ({ data, worth: score * (1 + titleBonus * shareOf(data.meta.title ?? "", typed)) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ data }) => data);
}

/** Share of a title's words that were typed. */
function shareOf(title: string, typed: ReadonlySet<string>): number {
  const words = splitWords(title).filter((word) => word.length > 2);
  return words.filter((word) => typed.has(singular(word))).length / Math.max(words.length, 1);
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}
