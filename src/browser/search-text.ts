/** The text of a page found: all of a short page, of a long one the pieces in which most was found. */
import type { FoundPage, Heading, PageData, StoredPage, TextPiece } from "./search-index.ts";

/** Loads a piece of a long page's text. */
export type LoadPiece = (page: string, position: number) => Promise<TextPiece>;

/** As many as a result shows sentences. */
const mostPieces = 3;
/** Words this near to each other are read together. */
const nearWords = 40;

/** Loads what is known of a page, with the text around what was found. `forms` are those of the terms searched for. */
export async function loadPage(page: FoundPage, forms: readonly string[], loadPiece: LoadPiece): Promise<PageData> {
  const stored = await page.data();
  const { url, meta, filters, locations, content, anchors, pieces: starts } = stored;
  const facts = { url, meta, filters, locations };
  if (!starts) return { ...facts, words: content.split(/\s+/), headings: anchors };
  const chosen = choosePieces(stored, starts, forms);
  const loaded = await Promise.all(chosen.map((position) => loadPiece(page.id, position)));
  const words: string[] = [];
  const headings = new Map<string, Heading>();
  for (const [at, piece] of loaded.entries()) {
    const start = starts[chosen[at] ?? 0] ?? 0;
    // Words that were not loaded are empty: what was found keeps its place.
    while (words.length < start) words.push("");
    words.push(...piece.text.split(" "));
    for (const heading of piece.headings) headings.set(heading.id, heading);
  }
  return { ...facts, words, headings: [...headings.values()] };
}

/** The pieces in which most of the words stand near each other, or a form of a term; where there is none, the first. In their order. */
export function choosePieces(
  { weighted_locations: hits, terms = {} }: Pick<StoredPage, "weighted_locations" | "terms">,
  starts: readonly number[],
  forms: readonly string[],
): number[] {
  const inOrder = [...hits].sort((a, b) => a.location - b.location);
  const worth = new Map<number, number>();
  for (const [first, { location: from }] of inOrder.entries()) {
    const piece = starts.findLastIndex((start) => start <= from);
    const end = Math.min(from + nearWords, starts[piece + 1] ?? Infinity);
    const near = inOrder.slice(first).filter(({ location }) => location < end);
    // A word has the same score wherever it stands on the page: repeated, it counts once.
    const scores = new Set(near.map(({ balanced_score: score }) => score));
    const sum = [...scores].reduce((all, score) => all + score, 0);
    if (sum > (worth.get(piece) ?? 0)) worth.set(piece, sum);
  }
  const most = Math.max(1, ...inOrder.map(({ balanced_score: score }) => score));
  const mentions = new Set(forms.flatMap((form) => terms[form] ?? []));
  for (const piece of mentions) worth.set(piece, (worth.get(piece) ?? 0) + most);
  const best = [...worth].sort(([a, worthA], [b, worthB]) => worthB - worthA || a - b).map(([piece]) => piece);
  return best.length > 0 ? best.slice(0, mostPieces).sort((a, b) => a - b) : [0];
}
