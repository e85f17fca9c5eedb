import type { Catalogue, TableEntry } from "../../catalogue/catalogue.ts";
import { tableUrl, tableWorkbookUrl } from "../../model/addresses.ts";
import { buildPrintedTableFile } from "../csv/printed-table-file.ts";
import { buildWorkbook, explainColumns, sheetOf, withoutEmptyColumns } from "./sheets.ts";
import type { Workbook } from "./workbook.ts";

/** What `/tables/<id>.xlsx` holds: the table as printed in its document. */
export function buildTableWorkbook(table: TableEntry, catalogue: Catalogue): Workbook {
  const file = withoutEmptyColumns(buildPrintedTableFile(table));
  const document = catalogue.documents.get(table.source.document);
  const place = `Stands in: ${document?.title ?? table.source.document}, ${table.source.place}.`;
  return buildWorkbook(
    {
      url: tableWorkbookUrl(table.id),
      title: table.title,
      about: [...(table.summary === undefined ? [] : [table.summary]), ...(table.notes ?? []), place],
      page: tableUrl(table),
      tables: [sheetOf(file, "Table", table.title)],
      columns: explainColumns(file, "Table"),
    },
    catalogue,
  );
}
