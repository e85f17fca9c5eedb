import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";
import { facetUrl, type DocumentFacet } from "../../model/addresses.ts";

/** One way to narrow the list of documents, with a page of its own so that it works without scripts. */
export interface FacetValue {
  readonly facet: DocumentFacet;
  readonly value: string;
  readonly title: string;
  /** Heading of its own list. */
  readonly heading: string;
  /** What its documents are, in a sentence, where that is known. */
  readonly meaning: string | undefined;
  readonly url: string;
  readonly documents: readonly DocumentEntry[];
}

/** Titles of the ways to narrow, in readers' words. */
export const facetTitles: Record<DocumentFacet, string> = { kind: "Kind", year: "Year", area: "Authority" };

/** Every value by which documents can be narrowed, in the order of display. */
export function listFacetValues(catalogue: Catalogue): FacetValue[] {
  const documents = [...catalogue.documents.values()];
  const collect = (
    facet: DocumentFacet,
    valuesOf: (document: DocumentEntry) => readonly string[],
    titleOf: (value: string) => string,
  ) =>
    [...new Set(documents.flatMap(valuesOf))].map((value) => ({
      facet,
      value,
      title: titleOf(value),
      heading: `Documents: ${titleOf(value)}`,
      meaning: undefined,
      url: facetUrl(facet, value),
      documents: documents.filter((document) => valuesOf(document).includes(value)),
    }));
  const byTitle = (a: FacetValue, b: FacetValue) => compareText(a.title, b.title);
  return [
    ...collect(
      "kind",
      (document) => [document.kind.id],
      (kind) => catalogue.documentKinds.get(kind)?.title ?? kind,
    )
      .map((value) => ({ ...value, ...describeKind(catalogue, value) }))
      .sort(byTitle),
    ...collect(
      "year",
      (document) => [yearOf(document)],
      (year) => year,
    ),
    ...collect(
      "area",
      (document) => document.areas,
      (area) => areaName(catalogue.areas, area),
    ).sort(byTitle),
  ];
}

function describeKind({ documentKinds }: Catalogue, { value, heading }: FacetValue) {
  const kind = documentKinds.get(value);
  return { heading: kind?.plural ?? heading, meaning: kind?.meaning };
}

/** Year in which a document was published. */
export function yearOf(document: DocumentEntry): string {
  return document.published.slice(0, 4);
}
