import { z } from "zod";
import type { TableEntry } from "../../catalogue/catalogue.ts";
import { statusMarkers } from "../../model/observations.ts";
import { cellMarkers, tableUnits } from "../../model/table.ts";
import { readPrintedCell } from "../../views/tables/printed-cell.ts";
import { apiUrl, csvwUrl, tableCsvUrl, tableUrl } from "../../model/addresses.ts";
import { address, disputed, id, idOf, partialDay, sourcePlace, words } from "./fields.ts";
import type { ApiRecord, ApiResource } from "./resource.ts";

const entry = {
  id,
  title: words.describe("Title as printed."),
  source: sourcePlace,
  area: idOf("the area that it is about"),
  topic: idOf("the topic"),
  asOf: partialDay.nullable(),
  url: address,
  json: address,
};

const record = z.strictObject({
  ...entry,
  summary: words.nullable(),
  rowHeading: words.describe("Heading of the column of labels."),
  columns: z.array(
    z.strictObject({
      title: words.describe("Heading as printed."),
      period: words.nullable(),
      area: idOf("the area, where it is not the table's").nullable(),
      role: z.enum(["value", "target", "variance", "share", "change"]).nullable(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      title: words.describe("Label as printed."),
      group: words.nullable().describe("Heading that it stands under."),
      role: z.enum(["total", "detail"]).nullable(),
      indicator: idOf("the indicator that takes its figures").nullable(),
      area: idOf("the area, where it is not the table's").nullable(),
      cells: z
        .array(
          z.strictObject({
            value: z.number().nullable(),
            printed: words.nullable().describe("The number as printed."),
            unit: z.enum(tableUnits).nullable(),
            text: words.nullable().describe("Words, where the cell holds words."),
            marker: z.enum([...cellMarkers, ...statusMarkers]).nullable(),
            denominator: z
              .int()
              .nullable()
              .describe("How many it is a share of or counted among, where the source says."),
            disputed,
            note: words.nullable(),
          }),
        )
        .describe("One cell a column, in the columns' order."),
      comment: words.nullable().describe("The source's comment on the row, in our words."),
      note: words.nullable(),
    }),
  ),
  notes: z.array(words),
  files: z.strictObject({ csv: address, csvw: address }),
});

/** Printed tables. */
export const tablesResource: ApiResource = {
  name: "tables",
  title: "Printed tables",
  description: "Tables as printed in documents; the file of each holds its rows and cells.",
  page: undefined,
  entry: z.strictObject(entry),
  list: ({ catalogue }) => Array.from(catalogue.tables.values(), describe),
  records: {
    name: "table",
    title: "A printed table with its cells",
    record,
    list: ({ catalogue }) => Array.from(catalogue.tables.values(), recordTable),
  },
};

/** One table with its cells, as its file holds it. */
export function recordTable(table: TableEntry): ApiRecord {
  return {
    id: table.id,
    title: table.title,
    page: tableUrl(table),
    read: () => ({
      ...describe(table),
      rows: listRows(table),
      files: { csv: tableCsvUrl(table.id), csvw: csvwUrl(tableCsvUrl(table.id)) },
    }),
  };
}

function describe(table: TableEntry) {
  return { ...table, url: tableUrl(table), json: apiUrl(`tables/${table.id}`) };
}

function listRows(table: TableEntry) {
  return table.rows.map((row, rowIndex) => ({
    ...row,
    cells: row.cells.map((_, columnIndex) => {
      const { unit, ...cell } = readPrintedCell(table, rowIndex, columnIndex);
      return { ...cell, unit: cell.value === undefined ? undefined : unit };
    }),
  }));
}
