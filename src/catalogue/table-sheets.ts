import { toIdentifier } from "../model/text.ts";
import type { TableEntry, TableSheet } from "./catalogue.ts";

/** Up to so many printed tables stand on the page of their document; of more, each sheet has its own page. */
export const mostTablesOnPage = 12;

/** The one page of all tables of a document whose long text is divided. */
export const allTablesSheet: TableSheet = { id: "tables", title: "Tables" };

/**
 * Gives each table of a document with many the sheet that it stands on: the one that its record names, else what its place begins with, up to a
 * comma. Those of a document whose text is divided, by its id, have one page together where they are not many.
 */
export function nameSheets(
  tables: readonly Omit<TableEntry, "onSheet">[],
  divided: ReadonlySet<string> = new Set(),
): TableEntry[] {
  const counts = new Map<string, number>();
  for (const { source } of tables) counts.set(source.document, (counts.get(source.document) ?? 0) + 1);
  return tables.map((table): TableEntry => {
    if ((counts.get(table.source.document) ?? 0) <= mostTablesOnPage)
      return divided.has(table.source.document) ? { ...table, onSheet: allTablesSheet } : table;
    const title = table.sheet ?? table.source.place.split(/[,;]/)[0]?.trim() ?? table.title;
    return { ...table, onSheet: { id: toIdentifier(title) || table.id, title } };
  });
}
