import type { Catalogue } from "../catalogue/catalogue.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { listApiFiles } from "./api/files.ts";
import { buildCatalogueJson } from "./catalogue-json.ts";
import { buildChecksJson } from "./check-lists.ts";
import { buildCorrectionsFeed } from "./corrections-feed.ts";
import { listPublishedCharts, writeChartFile } from "./charts/published.ts";
import { writeCsv, type CsvFile } from "./csv/csv-file.ts";
import { buildCsvw } from "./csv/csvw.ts";
import { buildIndicatorFile } from "./csv/indicator-file.ts";
import { listCsvLists } from "./csv/lists/all.ts";
import { buildPrintedTableFile } from "./csv/printed-table-file.ts";
import { buildEesFiles } from "./ees/files.ts";
import { buildIndicatorJson } from "./indicator-json.ts";
import { buildTableJson } from "./printed-table.ts";
import { buildAreaFeed, buildSiteFeed } from "./site-feeds.ts";
import {
  areaFeedUrl,
  catalogueJsonUrl,
  chartFileUrl,
  checksJsonUrl,
  correctionsFeedUrl,
  csvwUrl,
  indicatorJsonUrl,
  siteFeedUrl,
  tableJsonUrl,
} from "./urls.ts";

/** A file to take away, by its address within the site. */
export interface Download {
  readonly url: string;
  readonly text: string;
  /** What the columns hold, where it is a table: such files go into the data package. */
  readonly table?: CsvFile;
}

/** Every file for machines, spreadsheets and feed readers, one after the other, so that none waits in memory for the rest. */
export function* listDownloads(catalogue: Catalogue, claims: readonly CheckedClaim[]): Generator<Download> {
  yield writeJson(catalogueJsonUrl, buildCatalogueJson(catalogue));
  yield* listFeeds(catalogue);
  yield writeJson(checksJsonUrl, buildChecksJson(claims));
  for (const indicator of catalogue.indicators.values())
    yield writeJson(indicatorJsonUrl(indicator.id), buildIndicatorJson(indicator, catalogue.bands));
  for (const table of catalogue.tables.values()) yield writeJson(tableJsonUrl(table.id), buildTableJson(table));
  yield* listTables(catalogue, claims);
  for (const chart of listPublishedCharts(catalogue))
    yield { url: chartFileUrl(chart.id), text: writeChartFile(chart, catalogue) };
  for (const { url, content } of listApiFiles({ catalogue, claims }))
    yield { url, text: `${JSON.stringify(content)}\n` };
}

/** The feeds: of everything, of corrections, and of each authority. */
function* listFeeds(catalogue: Catalogue): Generator<Download> {
  yield { url: siteFeedUrl, text: buildSiteFeed(catalogue) };
  yield { url: correctionsFeedUrl, text: buildCorrectionsFeed(catalogue) };
  for (const area of catalogue.areas.values())
    if (area.kind === "local-authority") yield { url: areaFeedUrl(area.id), text: buildAreaFeed(catalogue, area) };
}

/** Every table: lists of all records, then each indicator and each printed table. */
function* listTables(catalogue: Catalogue, claims: readonly CheckedClaim[]): Generator<Download> {
  const publisher = catalogue.site.council.name;
  for (const list of listCsvLists(catalogue, claims)) yield* writeTable(list, publisher);
  for (const indicator of catalogue.indicators.values()) {
    yield* writeTable(buildIndicatorFile(indicator, catalogue.areas), publisher);
    const ees = buildEesFiles(indicator, catalogue);
    if (!ees) continue;
    yield* writeTable(ees.data, publisher);
    yield { url: ees.meta.url, text: writeCsv(ees.meta), table: ees.meta };
  }
  for (const table of catalogue.tables.values()) yield* writeTable(buildPrintedTableFile(table), publisher);
}

/** A table and its CSVW metadata. */
function writeTable(table: CsvFile, publisher: string): Download[] {
  return [{ url: table.url, text: writeCsv(table), table }, writeJson(csvwUrl(table.url), buildCsvw(table, publisher))];
}

function writeJson(url: string, content: unknown): Download {
  return { url, text: `${JSON.stringify(content, null, 1)}\n` };
}
