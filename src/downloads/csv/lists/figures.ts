import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { isNationalSite } from "../../../catalogue/national-site.ts";
import { withLongSeries } from "../../../catalogue/figures/long-series.ts";
import { readPrintedCell } from "../../../views/tables/printed-cell.ts";
import { indicatorUrl, listCsvUrl, tableUrl } from "../../../model/addresses.ts";
import { printedFigure, tabulate, type CsvFile } from "../csv-file.ts";
import { disputedMeaning, listObservationRows, observationFields, type SaidOnce } from "../observation-rows.ts";
import { citedWork, documentId, workMeaning } from "../source-cells.ts";
import { joinLines } from "./join.ts";

/** Indicators with all their figures, ranks and targets, and the cells of all printed tables. */
export function listFigureFiles(catalogue: Catalogue): CsvFile[] {
  const indicators = [...catalogue.indicators.values()];
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  return [
    tabulate(
      {
        ...about("indicators", "Indicators", "What is measured: definition, unit, direction and source."),
        key: ["id"],
        links: { topic: "topics", pupil_group: "pupil-groups", source_document: "documents" },
      },
      indicators,
      [
        ["id", "text", "Id of the indicator.", ({ id }) => id],
        ["title", "text", "Name of the indicator.", ({ title }) => title],
        ["definition", "text", "What it counts, of whom, and when.", ({ definition }) => definition],
        ["unit", "text", "Unit of its figures.", ({ unit }) => unit],
        ["decimals", "integer", "The most decimals that a figure has.", ({ decimals }) => decimals],
        ["polarity", "text", "Which direction is better.", ({ polarity }) => polarity],
        ["period_kind", "text", "How its periods are counted and written.", ({ periodKind }) => periodKind],
        ["topic", "text", "Id of the topic.", ({ topic }) => topic],
        ["pupil_group", "text", "Id of the group of pupils; empty for all.", ({ pupilGroup }) => pupilGroup],
        ["measure", "text", "Name shared by indicators of the same thing for other groups.", ({ measure }) => measure],
        ["source_document", "text", "Id of the document that defines it.", ({ source }) => documentId(source)],
        ["source_place", "text", "Place in that document.", ({ source }) => source.place],
        ["notes", "text", "Remarks, each on a line.", ({ notes }) => joinLines(notes)],
        ["url", "text", "Address of its page within the site.", indicatorUrl],
        [
          "denominator",
          "text",
          "Of what its figures are shares, in the plural; unknown where the source does not say of how many or of whom.",
          ({ denominator }) => denominator,
        ],
        ["source_work", "text", workMeaning, ({ source }) => citedWork(source)],
        ["source_address", "text", "Where that work can be found.", ({ source }) => source.citation?.address],
      ],
    ),
    tabulate(
      {
        ...about("observations", "Figures of all indicators", "Every figure and rank: one area in one period a row."),
        key: ["indicator", "area", "period"],
        links: { indicator: "indicators", area: "areas", source_document: "documents" },
      },
      function* () {
        const saidOnce: SaidOnce = isNationalSite(catalogue) ? ["work", "address"] : [];
        for (const indicator of indicators)
          yield* listObservationRows(withLongSeries(indicator, catalogue), catalogue.areas, saidOnce);
      },
      observationFields,
    ),
    tabulate(
      {
        ...about(
          "targets",
          "Targets",
          "Targets of indicators: a number, a band of the ranking, or another area's figure.",
        ),
        links: {
          indicator: "indicators",
          area: "areas",
          band: "bands",
          comparator: "areas",
          source_document: "documents",
        },
      },
      indicators.flatMap(({ id, unit, targets }) => targets.map((target) => ({ id, unit, target }))),
      [
        ["indicator", "text", "Id of the indicator.", ({ id }) => id],
        ["area", "text", "Id of the area.", ({ target }) => target.area],
        ["period", "text", "Period of the target.", ({ target }) => target.period],
        ["value", "number", "The target, where it is a number.", ({ target }) => printedFigure(target.printed)],
        ["unit", "text", "Unit of the number.", ({ unit }) => unit],
        ["band", "text", "Id of the band of the ranking to reach.", ({ target }) => target.band],
        ["comparator", "text", "Id of the area whose figure is the target.", ({ target }) => target.comparator],
        ["rating", "text", "Rating as printed.", ({ target }) => target.rating],
        ["reference", "text", "The council's reference.", ({ target }) => target.reference],
        ["source_document", "text", "Id of the document.", ({ target }) => documentId(target.source)],
        ["source_place", "text", "Place in that document.", ({ target }) => target.source.place],
        ["disputed", "text", disputedMeaning, ({ target }) => target.disputed],
        ["source_work", "text", workMeaning, ({ target }) => citedWork(target.source)],
        ["source_address", "text", "Where that work can be found.", ({ target }) => target.source.citation?.address],
      ],
    ),
    tabulate(
      {
        ...about("series-breaks", "Series breaks", "Periods from which an indicator is measured in a new way."),
        key: ["indicator", "period"],
        links: { indicator: "indicators" },
      },
      indicators.flatMap(({ id, seriesBreaks }) => (seriesBreaks ?? []).map((change) => ({ id, ...change }))),
      [
        ["indicator", "text", "Id of the indicator.", ({ id }) => id],
        ["period", "text", "First period measured in the new way.", ({ period }) => period],
        ["reason", "text", "What changed.", ({ reason }) => reason],
      ],
    ),
    ...listTableFiles(catalogue),
  ];
}

function listTableFiles({ tables }: Catalogue): CsvFile[] {
  const listCells = function* () {
    for (const table of tables.values())
      for (const [rowIndex, row] of table.rows.entries())
        for (const [columnIndex, column] of table.columns.entries())
          yield {
            ...{ table, row, rowIndex, column, columnIndex },
            cell: readPrintedCell(table, rowIndex, columnIndex),
          };
  };
  return [
    tabulate(
      {
        ...{ url: listCsvUrl("tables"), title: "Printed tables", description: "Tables as printed in documents." },
        key: ["id"],
        links: { document: "documents", topic: "topics", area: "areas" },
      },
      tables.values(),
      [
        ["id", "text", "Id of the table.", ({ id }) => id],
        ["title", "text", "Title as printed.", ({ title }) => title],
        ["document", "text", "Id of the document in which it stands.", ({ source }) => source.document],
        ["place", "text", "Place in that document.", ({ source }) => source.place],
        ["area", "text", "Id of the area that it is about.", ({ area }) => area],
        ["topic", "text", "Id of the topic.", ({ topic }) => topic],
        ["as_of", "text", "Day, month or year that it is about.", ({ asOf }) => asOf],
        ["summary", "text", "What it shows and of whom.", ({ summary }) => summary],
        ["notes", "text", "Remarks, each on a line.", ({ notes }) => joinLines(notes)],
        ["url", "text", "Address of the table within the site.", (table) => tableUrl(table)],
      ],
    ),
    tabulate(
      {
        ...{ url: listCsvUrl("table-cells"), title: "Cells of all printed tables" },
        description: "Every cell with its row, column and unit: one cell a row.",
        key: ["table", "row", "column"],
        links: { table: "tables", indicator: "indicators" },
      },
      listCells,
      [
        ["table", "text", "Id of the table.", ({ table }) => table.id],
        ["row", "integer", "Number of the row, counted from 1.", ({ rowIndex }) => rowIndex + 1],
        ["column", "integer", "Number of the column, counted from 1.", ({ columnIndex }) => columnIndex + 1],
        ["part", "text", "Heading that the row stands under.", ({ row }) => row.group],
        ["row_title", "text", "Label of the row as printed.", ({ row }) => row.title],
        ["column_title", "text", "Heading of the column as printed.", ({ column }) => column.title],
        ["value", "number", "The number as printed.", ({ cell }) => printedFigure(cell.printed)],
        ["unit", "text", "Unit of the number.", ({ cell }) => (cell.value === undefined ? undefined : cell.unit)],
        ["text", "text", "Words, where the cell holds words.", ({ cell }) => cell.text],
        ["marker", "text", "Why there is nothing, or what is special about the number.", ({ cell }) => cell.marker],
        ["note", "text", "Remark on the cell.", ({ cell }) => cell.note],
        ["indicator", "text", "Id of the indicator that the row belongs to.", ({ row }) => row.indicator],
        [
          "denominator",
          "integer",
          "How many the number is a share of or counted among, where the source says.",
          ({ cell }) => cell.denominator,
        ],
        ["disputed", "text", disputedMeaning, ({ cell }) => cell.disputed],
      ],
    ),
  ];
}
