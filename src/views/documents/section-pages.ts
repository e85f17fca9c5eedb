import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { listTextSections, type TextSection } from "../../catalogue/document-parts.ts";

/** The page of a section of a long text. */
export interface SectionPage {
  readonly document: DocumentEntry;
  readonly section: TextSection;
  readonly before: TextSection | undefined;
  readonly after: TextSection | undefined;
}

/** The pages of all sections, of the documents whose text is divided. */
export function listSectionPages(catalogue: Catalogue): SectionPage[] {
  return listDividedDocuments(catalogue).flatMap((document) => {
    const sections = listTextSections(catalogue, document).filter(({ hasPage }) => hasPage);
    return sections.map((section, at) => ({ document, section, before: sections[at - 1], after: sections[at + 1] }));
  });
}

/** The documents whose long sections have pages of their own. */
export function listDividedDocuments(catalogue: Catalogue): DocumentEntry[] {
  return [...catalogue.documents.values()].filter((document) =>
    listTextSections(catalogue, document).some(({ hasPage }) => hasPage),
  );
}
