/* The files of one record: those of an indicator, and those of each table of a document. */
import { withLongSeries } from "../catalogue/figures/long-series.ts";
import type { Catalogue, TableEntry } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { once } from "../catalogue/once.ts";
import {
  authoritiesCsvUrl,
  csvwUrl,
  eesDataUrl,
  eesMetaUrl,
  indicatorCsvUrl,
  indicatorJsonUrl,
  indicatorWorkbookUrl,
  tableCsvUrl,
  tableJsonUrl,
  tableWorkbookUrl,
} from "../model/addresses.ts";
import { buildTableJson } from "../views/tables/printed-table.ts";
import { buildApiFile } from "./api/files.ts";
import { indicatorsResource, recordIndicator } from "./api/indicators.ts";
import { recordTable, tablesResource } from "./api/tables.ts";
import { buildAuthoritiesFile } from "./csv/authorities-file.ts";
import type { CsvFile } from "./csv/csv-file.ts";
import { buildIndicatorFile, explainsColumns, hasOwnColumns } from "./csv/indicator-file.ts";
import { buildPrintedTableFile } from "./csv/printed-table-file.ts";
import {
  groupApiFile,
  groupFile,
  groupList,
  groupTable,
  groupWorkbook,
  isOneOf,
  issuerOf,
  writeJson,
  writeList,
  writeTable,
  type DownloadContext,
  type DownloadGroup,
} from "./download.ts";
import { buildEesFiles } from "./ees/files.ts";
import { hasOwnJson } from "./json/indicator-address.ts";
import { buildIndicatorJson } from "./json/indicator-json.ts";
import { buildIndicatorWorkbook } from "./workbook/indicator-workbook.ts";
import { buildTableWorkbook } from "./workbook/printed-table-workbook.ts";

/** What a page shows: an indicator, or a document with its tables. */
export function findRecord(
  catalogue: Catalogue,
  page: string,
): { indicator?: IndicatorEntry; tables: readonly TableEntry[] } {
  const [, kind, id = ""] = /^\/(indicators|documents)\/([^/]+)\/$/.exec(page) ?? [];
  const indicator = kind === "indicators" ? catalogue.indicators.get(id) : undefined;
  if (kind !== "documents") return { ...(indicator && { indicator }), tables: [] };
  const byDocument = once(catalogue, "tables by document", () =>
    Map.groupBy(catalogue.tables.values(), ({ source }) => source.document),
  );
  return { tables: byDocument.get(id) ?? [] };
}

/** The files of the record that a page shows; none where it shows none. */
export function* listRecordGroups(context: DownloadContext, page: string): Generator<DownloadGroup> {
  const { catalogue } = context;
  const { indicator, tables } = findRecord(catalogue, page);
  const issuer = issuerOf(catalogue);
  if (indicator) {
    if (hasOwnJson(indicator))
      yield groupFile(indicatorJsonUrl(indicator.id), () => writeJson(buildIndicatorJson(indicator, catalogue.bands)));
    const groupExplained = (url: string, build: () => CsvFile) => groupTable(url, issuer, build);
    const group = hasOwnColumns(catalogue) ? groupExplained : groupList;
    const own = withLongSeries(indicator, catalogue);
    const ofOwn = explainsColumns(own, catalogue) ? groupExplained : groupList;
    yield ofOwn(indicatorCsvUrl(indicator.id), () => buildIndicatorFile(own, catalogue));
    yield groupWorkbook(indicatorWorkbookUrl(indicator.id), () => buildIndicatorWorkbook(indicator, catalogue));
    const { authorityFigures: all } = indicator;
    if (all) yield group(authoritiesCsvUrl(indicator.id), () => buildAuthoritiesFile(indicator, all, catalogue.areas));
    yield groupEes(indicator, catalogue);
    yield groupApiFile(buildApiFile(indicatorsResource, recordIndicator(indicator, catalogue), catalogue.licence));
  }
  for (const table of tables) {
    yield groupFile(tableJsonUrl(table.id), () => writeJson(buildTableJson(table)));
    yield groupTable(tableCsvUrl(table.id), issuer, () => buildPrintedTableFile(table));
    yield groupWorkbook(tableWorkbookUrl(table.id), () => buildTableWorkbook(table, catalogue));
    yield groupApiFile(buildApiFile(tablesResource, recordTable(table), catalogue.licence));
  }
}

/** An indicator in the open data standard; nothing where the standard knows none of its areas. */
function groupEes(indicator: IndicatorEntry, catalogue: Catalogue): DownloadGroup {
  const data = eesDataUrl(indicator.id);
  const meta = eesMetaUrl(indicator.id);
  return {
    url: data,
    holds: isOneOf(data, csvwUrl(data), meta),
    make: () => {
      const ees = buildEesFiles(withLongSeries(indicator, catalogue), catalogue);
      if (!ees) return [];
      if (hasOwnColumns(catalogue)) return [...writeTable(ees.data, issuerOf(catalogue)), writeList(ees.meta)];
      // Without their tables: what is in the package already would be in it twice.
      return [ees.data, ees.meta].map((table) => ({ url: table.url, text: writeList(table).text }));
    },
  };
}
