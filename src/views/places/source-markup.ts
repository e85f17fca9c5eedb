import type { Catalogue } from "../../catalogue/catalogue.ts";
import { escapeText } from "../../charts/markup.ts";
import type { SourcePlace } from "../../model/source.ts";
import { stateIssue } from "../../statistics/cited-work.ts";
import { mergeWorks } from "./merge-works.ts";
import { isLastOfDocument, originalUrl, sourceUrl } from "./find-place.ts";

/** How a source is named. */
export interface SourceWords {
  /** Words for the document, if not its short title. */
  readonly title?: string | undefined;
  /** Whether the original is linked too, where its address is known. */
  readonly withOriginal?: boolean;
}

/** The link to the place of a source, and to its original. */
export function writeSourceLink(
  catalogue: Catalogue,
  source: SourcePlace,
  { title, withOriginal = true }: SourceWords = {},
): string {
  const name = title ?? catalogue.documents.get(source.document)?.shortTitle ?? source.document;
  const original = withOriginal ? originalUrl(catalogue, source) : undefined;
  return `${writePlace(catalogue, source, name)}${original === undefined ? "" : ` (${writeLink(original, "original", `Original of ${name}`)})`}`;
}

/** The line with all sources of something, each work that is not published here once. */
export function writeSourceNote(catalogue: Catalogue, places: readonly SourcePlace[]): string {
  const sources = mergeWorks(places);
  const links = sources.map((source, index) =>
    writeSourceLink(catalogue, source, { withOriginal: isLastOfDocument(sources, index) }),
  );
  return `<p class="place">${sources.length > 1 ? "Sources: " : "Source: "}${links.join("; ")}.</p>`;
}

function writePlace(catalogue: Catalogue, source: SourcePlace, name: string): string {
  const work = source.citation;
  if (!work) return writeLink(sourceUrl(catalogue, source), `${name}, ${source.place}`);
  const rest = `, ${stateIssue(work)}, ${source.place}`;
  return work.address === undefined
    ? escapeText(work.title + rest)
    : `${writeLink(work.address, work.title)}${escapeText(rest)}`;
}

function writeLink(address: string, words: string, label?: string): string {
  const named = label === undefined ? "" : ` aria-label="${escapeText(label)}"`;
  return `<a href="${escapeText(address)}"${named}>${escapeText(words)}</a>`;
}
