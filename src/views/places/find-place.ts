/*
 * A place is words, and finds its anchor: "Key Stage 2, SEN, page 12" goes to the heading, paragraph or table of the page that it names, by
 * rules on words, so that officers write places as the source prints them. Where nothing is named it is the whole page: a wrong place is
 * worse.
 */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import type { SourcePlace } from "../../model/source.ts";
import { documentPartUrl, documentUrl, tableUrl } from "../../model/addresses.ts";
import { listDocumentPlaces, type DocumentPlaces, type HeadingPlace } from "./document-places.ts";
import { readPlaceWords, type PlaceWords } from "./place-words.ts";

/** Address of the place on the document's page here, or on that of a sheet or section; of the page itself where no part of it is the one that is named. */
export function sourceUrl(catalogue: Catalogue, { document, place }: SourcePlace): string {
  const anchor = findAnchor(catalogue, { document, place });
  const table = catalogue.tables.get(anchor ?? "");
  if (table?.onSheet && table.source.document === document) return tableUrl(table);
  return anchor === undefined ? documentUrl(document) : textPlaceUrl(catalogue, document, anchor);
}

/** Address of an anchor in the text of a document: on the page of its section where it has one, else on the document's own. */
export function textPlaceUrl(catalogue: Catalogue, id: string, anchor: string): string {
  const document = catalogue.documents.get(id);
  const section = document && listDocumentPlaces(catalogue, document).sections.get(anchor);
  return `${section === undefined ? documentUrl(id) : documentPartUrl(id, section)}#${anchor}`;
}

/** Address of the original with its page, where both are known. */
export function originalUrl(catalogue: Catalogue, { document, page }: SourcePlace): string | undefined {
  const address = catalogue.documents.get(document)?.source.address;
  return address === undefined || page === undefined ? address : `${address.replace(/#.*$/, "")}#page=${page}`;
}

/** Whether a list of sources names the document of this one no more after it: the original is linked once for all of them. */
export function isLastOfDocument(sources: readonly SourcePlace[], index: number): boolean {
  const { document, page } = sources[index] ?? {};
  return page !== undefined || !sources.slice(index + 1).some((later) => later.document === document);
}

/**
 * Anchor on the document's page that a place stands for: the numbered paragraph that it names; the table at this very place, or the
 * numbered recommendation; else the heading whose name it has, the most particular one, or the table. Undefined where nothing on the page is
 * named, for a wrong place is worse than the whole page.
 */
export function findAnchor(catalogue: Catalogue, { document: id, place }: SourcePlace): string | undefined {
  const document = catalogue.documents.get(id);
  if (!document) return undefined;
  // The figures of an indicator name the same place again and again, on its page and in all its files.
  const known = once(catalogue, `anchors of ${id}`, () => new Map<string, string | undefined>());
  if (!known.has(place)) known.set(place, findIn(listDocumentPlaces(catalogue, document), place, catalogue));
  return known.get(place);
}

/** Anchor in the text of the document's page that a place stands for, and never a table: where a table itself leads to. */
export function findTextAnchor(catalogue: Catalogue, { document: id, place }: SourcePlace): string | undefined {
  const document = catalogue.documents.get(id);
  return document && findIn({ ...listDocumentPlaces(catalogue, document), parts: [] }, place, catalogue);
}

function findIn(places: DocumentPlaces, place: string, catalogue: Catalogue): string | undefined {
  const words = readPlaceWords(place, catalogue.terms);
  return (
    words.paragraphs.map((number) => places.paragraphs.get(number)).find((anchor) => anchor !== undefined) ??
    findNamed(places, place) ??
    (isOpening(place) ? places.headings[0]?.id : undefined) ??
    best([
      ...listBranch(places.headings, words).map((heading) => rateHeading(heading, words)),
      ...rateTables(places, (table) => table.all.size > 1 && table.all.isSubsetOf(words.all), words),
    ]) ??
    best(rateTables(places, (table) => hasPiece(table, words), words))
  );
}

/** The table at this very place, or the recommendation of this number. */
function findNamed({ parts }: DocumentPlaces, place: string): string | undefined {
  const numbered = /\brecommendations?,? \d+$/i.test(place);
  return parts.find((part) => part.place === place && (part.kind === "table" || numbered))?.id;
}

/** Letters open with text that has no heading of its own. */
function isOpening(place: string): boolean {
  return /^opening (?:paragraphs?|of the letter)$/i.test(place.split(";")[0] ?? "");
}

interface Rated {
  readonly id: string;
  readonly score: number;
}

/** The first of those with the highest score above zero. */
function best(rated: readonly Rated[]): string | undefined {
  const highest = Math.max(...rated.map(({ score }) => score));
  return highest > 0 ? rated.find(({ score }) => score === highest)?.id : undefined;
}

/**
 * Headings among which a place can lie. Places go from the whole to its parts: each piece that is a heading's name keeps to that heading and
 * those below it; one that is part of a heading's name does where the next is a name below that heading. A number of a section keeps to
 * the headings of that number.
 */
function listBranch(headings: readonly HeadingPlace[], { pieces, sections }: PlaceWords): readonly HeadingPlace[] {
  const inSection = headings.filter((heading) => {
    const numbers = [...heading.above, heading].flatMap(({ number }) => number ?? []);
    return sections.length === 0 || numbers.length === 0 || numbers.some((number) => sections.includes(number));
  });
  return pieces.reduce<readonly HeadingPlace[]>((scope, piece, index) => {
    const named = scope.find(({ words }) => isSame(words.all, piece));
    if (named) return below(scope, [named]);
    const partly = below(
      scope,
      scope.filter(({ words }) => piece.isSubsetOf(words.all)),
    );
    const next = pieces[index + 1];
    return next && partly.some(({ words }) => isSame(words.all, next)) ? partly : scope;
  }, inSection);
}

/** The headings and those that stand under them. */
function below(headings: readonly HeadingPlace[], tops: readonly HeadingPlace[]): readonly HeadingPlace[] {
  return headings.filter((heading) => tops.some((top) => heading === top || heading.above.includes(top)));
}

/** How well a heading answers to a place: by its own words, and by those of the headings above it. */
function rateHeading(heading: HeadingPlace, place: PlaceWords): Rated {
  const own = rateName(heading, place);
  const above = heading.above.map((item) => rateName(item, place)).map((score) => (score === 0 ? -1 : score));
  return { id: heading.id, score: own === 0 ? 0 : Math.max(own + above.reduce((sum, score) => sum + score, 0), 1 / 4) };
}

/**
 * A name counts where all its words stand in the place, or a piece of the place within it: a point a word, less a quarter for each word that
 * the place lacks. Words that the headings above have too say nothing more.
 */
function rateName({ words, number, above }: HeadingPlace, place: PlaceWords): number {
  const numbered = number !== undefined && place.sections.includes(number) ? 2 : 0;
  const further = above.reduce<ReadonlySet<string>>((rest, heading) => rest.difference(heading.words.all), words.all);
  const own = further.size === 0 ? words.all : further;
  if (own.size === 0 || !(own.isSubsetOf(place.all) || hasPiece(words, place))) return numbered;
  const shared = own.intersection(place.all).size;
  if (shared === 0) return numbered;
  return numbered + Math.max(shared - (own.size - shared) / 4, 1 / 2);
}

function rateTables({ parts }: DocumentPlaces, fits: (table: PlaceWords) => boolean, { all }: PlaceWords): Rated[] {
  return parts
    .filter(({ kind, words }) => kind === "table" && words.all.size > 0 && fits(words))
    .map(({ id, words }) => ({ id, score: words.all.intersection(all).size }));
}

/** Whether a piece of a place stands within a name; a single word only as its first. */
function hasPiece(name: PlaceWords, place: PlaceWords): boolean {
  const [first] = name.all;
  return place.pieces.some(
    (piece) => piece.isSubsetOf(name.all) && (piece.size > 1 || (first !== undefined && piece.has(first))),
  );
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
