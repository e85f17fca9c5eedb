import { documentPageIds } from "../../model/page-parts.ts";
import type { Catalogue, DocumentEntry, TableEntry, TableSheet } from "../../catalogue/catalogue.ts";
import type { DocumentHeading } from "./document-html.ts";

/** An entry of a document's contents with the sections below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly children: readonly ContentsEntry[];
}

/**
 * The contents of a document's page: what the page adds before and after the text, and the text's first two levels. `isChecked` says whether
 * figures that it states were recomputed.
 */
export function listContents(
  document: DocumentEntry,
  headings: readonly DocumentHeading[],
  tables: readonly TableEntry[],
  isChecked: boolean,
): ContentsEntry[] {
  const own = (id: string, text: string, there: boolean): ContentsEntry[] =>
    there ? [{ id, text, children: [] }] : [];
  const sections: { id: string; text: string; children: ContentsEntry[] }[] = [];
  for (const { depth, id, text } of headings) {
    if (depth === 2) sections.push({ id, text, children: [] });
    else if (depth === 3) sections.at(-1)?.children.push({ id, text, children: [] });
  }
  return [
    ...own("judgements", "Judgements", (document.judgements ?? []).length > 0),
    ...own("notes", "Notes to readers", document.notes !== undefined),
    ...sections,
    ...(tables.length > 0 ? [{ id: "tables", text: "Tables", children: listTableContents(tables) }] : []),
    ...own("figures-checked", "Figures checked", isChecked),
    ...own("recommendations", "What it asks for", (document.recommendations ?? []).length > 0),
    ...own("figures", "Figures from this document", document.indicatorIds.length > 0),
    ...own("cite", "Cite this document", true),
  ];
}

/** The tables of a page, or its sheets where they have pages of their own. */
function listTableContents(tables: readonly TableEntry[]): ContentsEntry[] {
  const sheets = listSheets(tables);
  return sheets.length > 0
    ? sheets.map(({ sheet }) => ({ id: sheetId(sheet), text: sheet.title, children: [] }))
    : tables.map(({ id, title }) => ({ id, text: title, children: [] }));
}

/** A sheet of a document with its tables. */
export interface SheetTables {
  readonly sheet: TableSheet;
  readonly tables: readonly TableEntry[];
}

/** The sheets of a document that have pages of their own, in the order of its tables; none where its tables stand on its page. */
export function listSheets(tables: readonly TableEntry[]): SheetTables[] {
  const groups = Map.groupBy(tables, ({ onSheet }) => onSheet?.id);
  return [...groups.values()].flatMap((own) => {
    const sheet = own[0]?.onSheet;
    return sheet ? [{ sheet, tables: own }] : [];
  });
}

/** Anchor of a sheet's list of tables on the page of the document. */
export function sheetId({ id }: TableSheet): string {
  return `tables-${id}`;
}

/** Ids that the page of a document uses itself, so that no heading of its text may take them. */
export function listOwnIds(document: DocumentEntry, tables: readonly TableEntry[]): string[] {
  return [
    ...documentPageIds,
    ...(document.recommendations ?? []).map(({ id }) => id),
    ...tables.map(({ id }) => id),
    ...listSheets(tables).map(({ sheet }) => sheetId(sheet)),
  ];
}

/** The tables of a document, in their order. */
export function listTables(catalogue: Catalogue, document: DocumentEntry): TableEntry[] {
  return [...catalogue.tables.values()].filter((table) => table.source.document === document.id);
}
