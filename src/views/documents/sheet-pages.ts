import type { Catalogue, DocumentEntry, TableSheet } from "../../catalogue/catalogue.ts";
import { listSheets, listTables, type SheetTables } from "./document-contents.ts";

/** The page of a sheet with its printed tables. */
export interface SheetPage extends SheetTables {
  readonly document: DocumentEntry;
  readonly before: TableSheet | undefined;
  readonly after: TableSheet | undefined;
}

/** The pages of all sheets, of the documents whose tables do not stand on their own page. */
export function listSheetPages(catalogue: Catalogue): SheetPage[] {
  return [...catalogue.documents.values()].flatMap((document) => {
    const sheets = listSheets(listTables(catalogue, document));
    return sheets.map((own, at) => ({ ...own, document, before: sheets[at - 1]?.sheet, after: sheets[at + 1]?.sheet }));
  });
}
