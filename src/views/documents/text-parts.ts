import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { listTextSections, type TextSection } from "../../catalogue/document-parts.ts";
import { documentUrl } from "../../model/addresses.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import { listOwnIds, listTables } from "./document-contents.ts";
import { renderDocumentHtml, type DocumentHeading, type DocumentHtml, type DocumentSegment } from "./document-html.ts";
import { findQuotedFigures } from "./quoted-figures.ts";
import type { SectionPage } from "./section-pages.ts";

/** A piece of a document's text: the opening, or a section. */
export interface TextPart {
  /** The section; none of the opening, which stands before the first heading. */
  readonly section: TextSection | undefined;
  /** The section's own heading. */
  readonly heading: DocumentHeading | undefined;
  /** What stands under the heading. */
  readonly segments: readonly DocumentSegment[];
  /** Headings below the section's own. */
  readonly headings: readonly DocumentHeading[];
  /** Numbered paragraphs of the original, with their anchors. */
  readonly paragraphs: readonly { readonly id: string; readonly number: string }[];
}

/** The text of a document as its pages show it. */
export function renderText(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  document: DocumentEntry,
): DocumentHtml {
  const reserved = listOwnIds(document, listTables(catalogue, document));
  return renderDocumentHtml(document.body.text, reserved, findQuotedFigures(catalogue, claims, document.id));
}

/** The text of a section as its page shows it: links to places of other sections lead to the document's own page. */
export function readSectionPart(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  { document, section }: Pick<SectionPage, "document" | "section">,
): TextPart {
  const parts = divideText(catalogue, document, renderText(catalogue, claims, document));
  const part = parts.find((item) => item.section === section);
  if (!part) throw new Error(`${document.file} has no section ${section.title}.`);
  const raised = section.depth - 1;
  const segments = leadToDocument([part], document.id).map((segment) => raiseHeadings(segment, raised));
  return { ...part, segments, headings: part.headings.map((item) => ({ ...item, depth: item.depth - raised })) };
}

/** The level of the titles of charts on a section's page: one below its headings, and that of these where a chart stands before them, so that none is skipped. */
export function levelOfCharts({ segments }: Pick<TextPart, "segments">): 2 | 3 {
  const chart = segments.findIndex((segment) => "chart" in segment);
  const heading = segments.findIndex((segment) => "html" in segment && segment.html.includes("<h2"));
  return chart >= 0 && (heading < 0 || chart < heading) ? 2 : 3;
}

/** The whole text of a document on a page of its own. */
export function readWholeText(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  document: DocumentEntry,
): readonly DocumentSegment[] {
  const text = renderText(catalogue, claims, document);
  const parts = divideText(catalogue, document, text);
  return leadToDocument(
    [
      {
        ...emptyPart,
        segments: text.segments,
        headings: text.headings,
        paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
      },
    ],
    document.id,
  );
}

/** Divides a text that was turned into HTML into its opening and its sections, in their order. */
export function divideText(catalogue: Catalogue, document: DocumentEntry, text: DocumentHtml): TextPart[] {
  const sections = listTextSections(catalogue, document);
  const tops = findTops(text.headings, sections);
  if (tops.length !== sections.length)
    throw new Error(`${document.file}: a heading of level two must begin its line with "## ".`);
  return cutSegments(text.segments, new Set(tops.map(({ id }) => id))).map((segments, index) => {
    const [heading, section] = [tops[index - 1], sections[index - 1]];
    const [own, next] = [heading ? text.headings.indexOf(heading) : -1, tops[index]];
    const html = segments.map((segment) => ("html" in segment ? segment.html : "")).join("");
    return {
      ...{ section, heading, segments: heading ? withoutHeading(segments) : segments },
      headings: text.headings.slice(own + 1, next && text.headings.indexOf(next)),
      paragraphs: [...html.matchAll(/ id="(paragraph-([^"]+))"/g)].map(([, id = "", number = ""]) => ({
        id,
        number: number.replaceAll("-", "."),
      })),
    };
  });
}

/** The headings at which sections begin: every one of level two, and those of level three in a section that is cut there. */
function findTops(headings: readonly DocumentHeading[], sections: readonly TextSection[]): DocumentHeading[] {
  const tops: DocumentHeading[] = [];
  for (const heading of headings) if (heading.depth === sections[tops.length]?.depth) tops.push(heading);
  return tops;
}

/** Segments before the first of some headings, and from each of them to the next. */
function cutSegments(segments: readonly DocumentSegment[], ids: ReadonlySet<string>): DocumentSegment[][] {
  const pieces: DocumentSegment[][] = [[]];
  const parts = segments.flatMap((segment): DocumentSegment[] =>
    "chart" in segment ? [segment] : segment.html.split(/(?=<h[23] id=")/).map((html) => ({ html })),
  );
  for (const part of parts) {
    const id = "html" in part ? /^<h[23] id="([^"]*)"/.exec(part.html)?.[1] : undefined;
    if (id !== undefined && ids.has(id)) pieces.push([part]);
    else pieces.at(-1)?.push(part);
  }
  return pieces;
}

/** Links within these parts of a text to places that stand on the document's own page lead there. */
function leadToDocument(parts: readonly TextPart[], id: string): DocumentSegment[] {
  const own = new Set(
    parts.flatMap(({ heading, headings, paragraphs }) =>
      [...(heading ? [heading] : []), ...headings, ...paragraphs].map((place) => place.id),
    ),
  );
  return parts
    .flatMap(({ segments }) => segments)
    .map((segment) =>
      "chart" in segment
        ? segment
        : {
            html: segment.html.replace(/ href="#([^"]+)"/g, (whole, place: string) =>
              own.has(place) ? whole : ` href="${documentUrl(id)}#${place}"`,
            ),
          },
    );
}

/** Headings below that of a section, which is the title of its page, begin at level two there. */
function raiseHeadings(segment: DocumentSegment, by: number): DocumentSegment {
  if ("chart" in segment) return segment;
  return {
    html: segment.html.replace(
      /(<\/?h)([3-6])(?=[ >])/g,
      (_, tag: string, level: string) => `${tag}${Number(level) - by}`,
    ),
  };
}

const emptyPart: TextPart = { section: undefined, heading: undefined, segments: [], headings: [], paragraphs: [] };

function withoutHeading([first, ...others]: readonly DocumentSegment[]): DocumentSegment[] {
  if (!first || "chart" in first) return [...(first ? [first] : []), ...others];
  return [{ html: first.html.replace(/^<(h[23]) id="[^"]*">[\s\S]*?<\/\1>/, "") }, ...others];
}
