import { namePublisher } from "../catalogue/councils.ts";
import type { Catalogue, IndicatorEntry } from "../catalogue/catalogue.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { listApiFiles } from "./api/files.ts";
import { buildCatalogueJson } from "./json/catalogue-json.ts";
import { buildChecksJson } from "../views/checks/check-lists.ts";
import { buildCorrectionsFeed } from "./feeds/corrections-feed.ts";
import { findPublishedChart, listChartIds, writeChartFile } from "../views/charts/published.ts";
import { writeCsv, type CsvFile } from "./csv/csv-file.ts";
import { buildCsvw } from "./csv/csvw.ts";
import { buildIndicatorFile } from "./csv/indicator-file.ts";
import { listCsvLists } from "./csv/lists/all.ts";
import { buildPrintedTableFile } from "./csv/printed-table-file.ts";
import { buildEesFiles } from "./ees/files.ts";
import { buildIndicatorJson } from "./json/indicator-json.ts";
import { buildTableJson } from "../views/tables/printed-table.ts";
import { buildAreaFeed, buildSiteFeed } from "./feeds/site-feeds.ts";
import {
  areaFeedUrl,
  catalogueJsonUrl,
  chartFileUrl,
  checksJsonUrl,
  correctionsFeedUrl,
  csvwUrl,
  eesDataUrl,
  eesMetaUrl,
  indicatorCsvUrl,
  indicatorJsonUrl,
  siteFeedUrl,
  tableCsvUrl,
  tableJsonUrl,
} from "../model/addresses.ts";

/** A file to take away, by its address within the site. */
export interface Download {
  readonly url: string;
  readonly text: string;
  /** What the columns hold, where it is a table: such files go into the data package. */
  readonly table?: CsvFile;
}

/** Files that are made together, because they come from the same records. None is made before it is asked for. */
interface DownloadGroup {
  /** Whether a file of this address belongs to the group, if there is one at all. */
  readonly holds: (url: string) => boolean;
  readonly make: () => Iterable<Download>;
}

/** Every file for machines, spreadsheets and feed readers, one after the other, so that none waits in memory for the rest. */
export function* listDownloads(catalogue: Catalogue, claims: readonly CheckedClaim[]): Generator<Download> {
  for (const { make } of listGroups(catalogue, claims)) yield* make();
}

/** The file of an address, made for this call with no more than what is made together with it; undefined where there is none. */
export function findDownload(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  wanted: string,
): Download | undefined {
  for (const { holds, make } of listGroups(catalogue, claims))
    if (holds(wanted)) for (const download of make()) if (download.url === wanted) return download;
  return undefined;
}

function* listGroups(catalogue: Catalogue, claims: readonly CheckedClaim[]): Generator<DownloadGroup> {
  yield one(catalogueJsonUrl, () => writeJson(buildCatalogueJson(catalogue)));
  yield* listFeeds(catalogue);
  yield one(checksJsonUrl, () => writeJson(buildChecksJson(claims)));
  for (const indicator of catalogue.indicators.values())
    yield one(indicatorJsonUrl(indicator.id), () => writeJson(buildIndicatorJson(indicator, catalogue.bands)));
  for (const table of catalogue.tables.values())
    yield one(tableJsonUrl(table.id), () => writeJson(buildTableJson(table)));
  yield* listTables(catalogue, claims);
  for (const { url, read } of listApiFiles({ catalogue, claims })) yield one(url, () => `${JSON.stringify(read())}\n`);
  for (const id of listChartIds(catalogue)) yield groupChart(id, catalogue);
}

/** The feeds: of everything, of corrections, and of each authority. */
function* listFeeds(catalogue: Catalogue): Generator<DownloadGroup> {
  yield one(siteFeedUrl, () => buildSiteFeed(catalogue));
  yield one(correctionsFeedUrl, () => buildCorrectionsFeed(catalogue));
  for (const area of catalogue.areas.values())
    if (area.kind === "local-authority") yield one(areaFeedUrl(area.id), () => buildAreaFeed(catalogue, area));
}

/** Every table: lists of all records, then each indicator and each printed table. */
function* listTables(catalogue: Catalogue, claims: readonly CheckedClaim[]): Generator<DownloadGroup> {
  const publisher = namePublisher(catalogue.site);
  yield {
    holds: (url) => /^\/data\/[^/]+\.csv(?:-metadata\.json)?$/.test(url),
    make: () => listCsvLists(catalogue, claims).flatMap((list) => writeTable(list, publisher)),
  };
  for (const indicator of catalogue.indicators.values()) {
    yield groupTable(indicatorCsvUrl(indicator.id), publisher, () => buildIndicatorFile(indicator, catalogue.areas));
    yield groupEes(indicator, catalogue);
  }
  for (const table of catalogue.tables.values())
    yield groupTable(tableCsvUrl(table.id), publisher, () => buildPrintedTableFile(table));
}

function groupTable(url: string, publisher: string, build: () => CsvFile): DownloadGroup {
  return { holds: oneOf(url, csvwUrl(url)), make: () => writeTable(build(), publisher) };
}

/** An indicator in the open data standard; nothing where the standard knows none of its areas. */
function groupEes(indicator: IndicatorEntry, catalogue: Catalogue): DownloadGroup {
  const data = eesDataUrl(indicator.id);
  const meta = eesMetaUrl(indicator.id);
  return {
    holds: oneOf(data, csvwUrl(data), meta),
    make: () => {
      const ees = buildEesFiles(indicator, catalogue);
      if (!ees) return [];
      const description = { url: ees.meta.url, text: writeCsv(ees.meta), table: ees.meta };
      return [...writeTable(ees.data, namePublisher(catalogue.site)), description];
    },
  };
}

function groupChart(id: string, catalogue: Catalogue): DownloadGroup {
  const url = chartFileUrl(id);
  return {
    holds: oneOf(url),
    make: () => {
      const chart = findPublishedChart(catalogue, id);
      return chart ? [{ url, text: writeChartFile(chart, catalogue) }] : [];
    },
  };
}

/** A file that is made alone. */
function one(url: string, write: () => string): DownloadGroup {
  return { holds: oneOf(url), make: () => [{ url, text: write() }] };
}

function oneOf(...urls: readonly string[]): DownloadGroup["holds"] {
  return (url) => urls.includes(url);
}

/** A table and its CSVW metadata. */
function writeTable(table: CsvFile, publisher: string): Download[] {
  return [
    { url: table.url, text: writeCsv(table), table },
    { url: csvwUrl(table.url), text: writeJson(buildCsvw(table, publisher)) },
  ];
}

function writeJson(content: unknown): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}
