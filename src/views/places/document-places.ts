import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { parseParagraphNumbers } from "../../records/markdown/markdown.ts";
import { listOwnIds, listTables } from "../documents/document-contents.ts";
import { paragraphId, renderDocumentHtml } from "../documents/document-html.ts";
import { divideText } from "../documents/text-parts.ts";
import { readPlaceWords, readSectionNumber, type PlaceWords } from "./place-words.ts";

/** What the page of a document has that a place can lead to. */
export interface DocumentPlaces {
  /** Anchors of numbered paragraphs, by number. */
  readonly paragraphs: ReadonlyMap<string, string>;
  /** Headings of the text in their order. */
  readonly headings: readonly HeadingPlace[];
  /** The section whose page an anchor of the text is on, where it is not on the document's own. */
  readonly sections: ReadonlyMap<string, string>;
  /** Tables and recommendations, which name a place themselves. */
  readonly parts: readonly NamedPlace[];
}

/** A table or recommendation with the place that it stands at. */
export interface NamedPlace {
  readonly id: string;
  readonly kind: "table" | "recommendation";
  readonly place: string;
  readonly words: PlaceWords;
}

/** A heading with those that it stands under, the nearest last. */
export interface HeadingPlace {
  readonly id: string;
  readonly number: string | undefined;
  readonly words: PlaceWords;
  readonly above: readonly HeadingPlace[];
}

/** Lists what a document's page has, once for each catalogue. */
export function listDocumentPlaces(catalogue: Catalogue, document: DocumentEntry): DocumentPlaces {
  const known = memory.get(catalogue) ?? new Map<string, DocumentPlaces>();
  memory.set(catalogue, known);
  const places = known.get(document.id) ?? readDocument(catalogue, document);
  known.set(document.id, places);
  return places;
}

const memory = new WeakMap<Catalogue, Map<string, DocumentPlaces>>();

function readDocument(catalogue: Catalogue, document: DocumentEntry): DocumentPlaces {
  const { terms } = catalogue;
  const tables = listTables(catalogue, document);
  const text = renderDocumentHtml(document.body.text, listOwnIds(document, tables));
  const { headings } = text;
  const sections = divideText(catalogue, document, text).flatMap((part) => {
    const { section, heading, headings: own, paragraphs: numbered } = part;
    if (!section?.hasPage || !heading) return [];
    return [heading, ...own, ...numbered].map((place) => [place.id, section.id] as const);
  });
  const name = (id: string, kind: NamedPlace["kind"], place: string) => ({
    id,
    kind,
    place,
    words: readPlaceWords(place, terms),
  });
  const numbers = document.body.directives
    .filter((directive) => directive.name === "para")
    .flatMap(({ label }) => parseParagraphNumbers(label) ?? []);
  return {
    paragraphs: new Map(numbers.map((number) => [number, paragraphId(number)])),
    headings: nestHeadings(headings.map((heading) => ({ ...heading, words: readPlaceWords(heading.text, terms) }))),
    sections: new Map(sections),
    parts: [
      ...tables.map(({ id, source }) => name(id, "table", source.place)),
      ...(document.recommendations ?? []).map(({ id, place }) => name(id, "recommendation", place)),
    ],
  };
}

function nestHeadings(
  headings: readonly { id: string; depth: number; text: string; words: PlaceWords }[],
): HeadingPlace[] {
  const open: { depth: number; place: HeadingPlace }[] = [];
  return headings.map(({ id, depth, text, words }) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const place = { id, number: readSectionNumber(text), words, above: open.map((item) => item.place) };
    open.push({ depth, place });
    return place;
  });
}
