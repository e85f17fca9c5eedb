/*
 * A document with a long text has a page for each of its long sections, and one of the whole text for printing; its own page keeps the short sections
 * and, under all anchors that were there, links to the others. What has a page is known from the record alone, so that pages, links and the list of
 * files that a build must make agree.
 */
import { documentPartUrl, documentSheetUrl } from "../model/addresses.ts";
import { toIdentifier } from "../model/text.ts";
import type { Catalogue, DocumentEntry } from "./catalogue.ts";
import { once } from "./once.ts";

/** A section of a document's text: a heading with what stands under it, as far as the next section. */
export interface TextSection {
  /** Last part of its page's address. */
  readonly id: string;
  readonly title: string;
  /** Level of its heading: two, or three within a section that would be too long for one page. */
  readonly depth: 2 | 3;
  /** The title of the section of level two that it is in, where its own is of level three. */
  readonly above: string | undefined;
  /** Length in words; a chart counts as many as fill its height. */
  readonly length: number;
  /** Whether it has a page of its own. */
  readonly hasPage: boolean;
}

/** A text of more words than this is divided, and so is a section of it: about 40 screens of a phone of 320 by 640 CSS pixels. */
export const longestText = 4000;
/** A section of fewer words stays on the document's own page: about a screen and a half of a phone. */
const shortestPage = 150;
/** So many words are as high as a chart on a phone. */
const chartWords = 150;

/** Last part of the address of the page with the whole text of a document that is divided. */
export const wholeText = "whole";

/** Whether a text is so long that its sections have pages of their own. */
export function isLongText(text: string): boolean {
  return (
    measure(text) > longestText && listPieces(text).filter((piece) => measure(piece.text) >= shortestPage).length > 1
  );
}

/** The sections of a text in their order; none of them has a page where the text is short. */
export function listTextSections(catalogue: Catalogue, document: DocumentEntry): readonly TextSection[] {
  return once(document, "sections of the text", () => {
    const isDivided = isLongText(document.body.text);
    const taken = new Set([wholeText, ...listSheetIds(catalogue, document)]);
    return listPieces(document.body.text).map(({ title, above, depth, text }): TextSection => {
      const length = measure(text);
      const id = takeId([above, title].filter(Boolean).join(" "), taken);
      return { id, title, depth, above, length, hasPage: isDivided && length >= shortestPage };
    });
  });
}

/** The title of a section where it stands alone: with that of the one that it is in. */
export function titleSection({ title, above }: Pick<TextSection, "title" | "above">): string {
  return above === undefined ? title : `${above}: ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

/** Addresses of all pages that the documents have besides their own: sheets, sections of a long text and the whole of it. */
export function listPartAddresses(catalogue: Catalogue): string[] {
  return [...catalogue.documents.values()].flatMap((document) => {
    const pages = listTextSections(catalogue, document).filter(({ hasPage }) => hasPage);
    return [
      ...listSheetIds(catalogue, document).map((sheet) => documentSheetUrl(document.id, sheet)),
      ...pages.map(({ id }) => documentPartUrl(document.id, id)),
      ...(pages.length > 0 ? [documentPartUrl(document.id, wholeText)] : []),
    ];
  });
}

function listSheetIds({ tables }: Catalogue, { id }: DocumentEntry): string[] {
  const own = [...tables.values()].filter(({ source }) => source.document === id);
  return [...new Set(own.flatMap(({ onSheet }) => onSheet?.id ?? []))];
}

/** A text cut at its headings of level two, and a piece that is itself too long at those of level three. */
function listPieces(text: string): (TextPiece & { readonly above: string | undefined })[] {
  return cutAt(2, text).flatMap((piece) => {
    const below = measure(piece.text) > longestText ? cutAt(3, piece.text) : [];
    const own = below.length === 0 ? piece.text : piece.text.slice(0, piece.text.indexOf(below[0]?.text ?? ""));
    return [{ ...piece, text: own, above: undefined }, ...below.map((inner) => ({ ...inner, above: piece.title }))];
  });
}

interface TextPiece {
  readonly title: string;
  readonly depth: 2 | 3;
  readonly text: string;
}

/** Cuts a text before each heading of a level; what stands before the first is none of the pieces. */
function cutAt(depth: 2 | 3, text: string): TextPiece[] {
  const heading = new RegExp(`^ {0,3}#{${String(depth)}} +(.+?)(?: +#+)? *$`);
  const pieces: { title: string; depth: 2 | 3; text: string }[] = [];
  let isCode = false;
  for (const line of text.split("\n")) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const title = isCode ? undefined : heading.exec(line)?.[1];
    const last = pieces.at(-1);
    if (title !== undefined) pieces.push({ title, depth, text: line });
    else if (last) last.text = `${last.text}\n${line}`;
  }
  return pieces;
}

function measure(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return words + chartWords * (text.match(/^::chart\b/gm) ?? []).length;
}

function takeId(title: string, taken: Set<string>): string {
  const base = toIdentifier(title) || "section";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
