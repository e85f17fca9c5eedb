import type { Term } from "../../model/lists.ts";
import { findMentions, listForms } from "./search-words.ts";

/** What Pagefind stores of a page, to show it as a result. */
export interface StoredPage {
  readonly url: string;
  /** All its words, by single spaces; words are counted from 0. */
  readonly content: string;
  readonly anchors: readonly StoredAnchor[];
}

interface StoredAnchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** The word before which it stands. */
  readonly location: number;
}

/** A part of a long page's text, which is loaded only where something was found in it. */
export interface TextPiece {
  readonly text: string;
  /** Headings of the part, and the one above its beginning. */
  readonly headings: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

export interface CutPage<Page extends StoredPage> {
  /** The page without its text: with the first word of each piece, and the pieces in which each form of a term stands. */
  readonly page: Page & { readonly pieces?: readonly number[]; readonly terms?: Readonly<Record<string, number[]>> };
  readonly pieces: readonly TextPiece[];
}

/** Longer pages are cut: a result shows three sentences, and a report has hundreds. */
const longPageWords = 700;
/** A piece ends before the next heading from this many words on, and with any sentence when it is twice as long. */
const pieceWords = 150;
/** Words that follow a page's own text, under which it is found as well. They are never shown. */
const endOfText = " ¶ ";

/** Cuts what is stored of a long page into pieces, and leaves out what no result shows. */
export function cutPage<Page extends StoredPage>(page: Page, terms: readonly Term[]): CutPage<Page> {
  const [content = ""] = page.content.split(endOfText);
  const words = content.split(/\s+/);
  const anchors = page.anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text);
  if (words.length <= longPageWords) return { page: { ...page, content, anchors }, pieces: [] };
  const starts = findStarts(words, new Set(anchors.map(({ location }) => location)));
  const pieces = starts.map((start, position) => {
    const end = starts[position + 1] ?? words.length;
    const above = anchors.findLast(({ location }) => location <= start);
    return {
      text: words.slice(start, end).join(" "),
      headings: anchors
        .filter((anchor) => anchor === above || (anchor.location > start && anchor.location < end))
        .map(({ id, text = "", location }) => ({ id, text, location })),
    };
  });
  return { page: { ...page, content: "", anchors: [], pieces: starts, terms: listTerms(pieces, terms) }, pieces };
}

function findStarts(words: readonly string[], headings: ReadonlySet<number>): number[] {
  const starts = [0];
  for (const [position, word] of words.entries()) {
    const next = position + 1;
    const length = next - (starts.at(-1) ?? 0);
    if (length < pieceWords || next === words.length) continue;
    const isSentence = /[.!?]["”’)]*$/.test(word);
    if (headings.has(next) || (isSentence && length >= pieceWords * 2)) starts.push(next);
  }
  return starts;
}

/** Where forms stand of terms that have several: whoever searches for one is shown the others too. */
function listTerms(pieces: readonly TextPiece[], terms: readonly Term[]): Record<string, number[]> {
  const forms = terms
    .map(listForms)
    .filter((all) => all.length > 1)
    .flat();
  const places: Record<string, number[]> = {};
  for (const [position, { text }] of pieces.entries())
    for (const form of findMentions(text, forms)) (places[form.toLowerCase()] ??= []).push(position);
  return Object.fromEntries(Object.entries(places).map(([form, at]) => [form, at.slice(0, 3)]));
}
