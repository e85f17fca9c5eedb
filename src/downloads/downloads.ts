import type { Catalogue, TableEntry } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { once } from "../catalogue/once.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { buildApiFile, listApiFiles, type ApiFile } from "./api/files.ts";
import { indicatorsResource, recordIndicator } from "./api/indicators.ts";
import { recordTable, tablesResource } from "./api/tables.ts";
import {
  groupTable,
  groupWorkbook,
  issuerOf,
  groupFile,
  isOneOf,
  writeJson,
  writeList,
  writeTable,
  type AnyDownload,
  type Download,
  type DownloadContext,
  type DownloadGroup,
} from "./download.ts";
import { buildCatalogueJson } from "./json/catalogue-json.ts";
import { buildChecksJson } from "../views/checks/check-lists.ts";
import {
  findPublishedChart,
  listIndicatorCharts,
  listSharedCharts,
  listTableCharts,
  writeChartFile,
} from "../views/charts/published.ts";
import type { PublishedChart } from "../views/charts/words.ts";
import { buildAuthoritiesFile } from "./csv/authorities-file.ts";
import type { Issuer } from "./csv/csvw.ts";
import { buildTopicFile } from "./csv/topic-file.ts";
import { buildIndicatorFile } from "./csv/indicator-file.ts";
import { listCsvLists } from "./csv/lists/all.ts";
import { buildPrintedTableFile } from "./csv/printed-table-file.ts";
import { buildEesFiles } from "./ees/files.ts";
import { hasOwnJson } from "./json/indicator-address.ts";
import { buildOembed } from "./json/oembed.ts";
import { buildIndicatorJson } from "./json/indicator-json.ts";
import { buildTableJson } from "../views/tables/printed-table.ts";
import { listCalendars } from "./calendar/list-calendars.ts";
import { buildOpenApi } from "./api/openapi.ts";
import { listFeeds } from "./feeds/list-feeds.ts";
import { buildDcat } from "./structured/dcat.ts";
import { listTopicPages } from "../views/topics/topic-pages.ts";
import { buildIndicatorWorkbook } from "./workbook/indicator-workbook.ts";
import { buildTableWorkbook } from "./workbook/printed-table-workbook.ts";
import { buildTopicWorkbook } from "./workbook/topic-workbook.ts";
import {
  authoritiesCsvUrl,
  catalogueJsonUrl,
  chartFileUrl,
  chartOembedUrl,
  checksJsonUrl,
  csvwUrl,
  dcatUrl,
  documentUrl,
  eesDataUrl,
  eesMetaUrl,
  indicatorCsvUrl,
  indicatorJsonUrl,
  indicatorPageUrl,
  indicatorWorkbookUrl,
  openApiUrl,
  tableCsvUrl,
  tableJsonUrl,
  tableWorkbookUrl,
  topicCsvUrl,
  topicWorkbookUrl,
} from "../model/addresses.ts";

/** Every file for machines, spreadsheets and feed readers, one after the other, so that none waits in memory for the rest. */
export function* listDownloads(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  releases: DownloadContext["releases"] = [],
): Generator<AnyDownload> {
  const context = { catalogue, claims, releases };
  const written = new Set<string>();
  const files = function* () {
    yield* listOtherDownloads(context, written);
    for (const page of listRecordPages(catalogue)) yield* listRecordDownloads(context, page, written);
  };
  for (const file of files()) {
    written.add(file.url);
    yield file;
  }
}

/** The file of an address, made for this call with no more than what is made together with it; undefined where there is none. */
export function findDownload(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  wanted: string,
  releases: DownloadContext["releases"] = [],
): AnyDownload | undefined {
  const context = { catalogue, claims, releases };
  const groups = function* () {
    for (const page of listRecordPages(catalogue)) yield* listRecordGroups(context, page);
    yield* listOtherGroups(context);
  };
  for (const { holds, make } of groups())
    if (holds(wanted)) for (const download of make()) if (download.url === wanted) return download;
  const chart = /^\/charts\/(.+)(?:\.svg|\/oembed\.json)$/.exec(wanted)?.[1];
  const published = chart === undefined ? undefined : findPublishedChart(catalogue, chart);
  if (!published) return undefined;
  return [writeChart(published, catalogue), ...writeOembed(published, catalogue)].find(({ url }) => url === wanted);
}

/** Addresses of the pages with whose record files belong: indicators, and documents for their tables. */
export function listRecordPages(catalogue: Catalogue): string[] {
  return [
    ...Array.from(catalogue.indicators.keys(), indicatorPageUrl),
    ...Array.from(catalogue.documents.keys(), documentUrl),
  ];
}

/** The files of the record that a page of `listRecordPages` shows, and its charts but those whose files were written before. */
export function* listRecordDownloads(
  context: DownloadContext,
  page: string,
  written: ReadonlySet<string>,
): Generator<AnyDownload> {
  for (const { make } of listRecordGroups(context, page)) yield* make();
  const { indicator, tables } = findRecord(context.catalogue, page);
  const charts = [
    ...(indicator ? listIndicatorCharts(indicator, context.catalogue) : []),
    ...tables.flatMap((table) => listTableCharts(table, context.catalogue)),
  ];
  yield* writeCharts(charts, context.catalogue, written);
}

/** All other files, and the charts of no indicator or table. */
export function* listOtherDownloads(context: DownloadContext, written: ReadonlySet<string>): Generator<AnyDownload> {
  for (const { make } of listOtherGroups(context)) yield* make();
  yield* writeCharts(listSharedCharts(context.catalogue), context.catalogue, written);
}

/** What a page shows: an indicator, or a document with its tables. */
function findRecord(catalogue: Catalogue, page: string): { indicator?: IndicatorEntry; tables: readonly TableEntry[] } {
  const [, kind, id = ""] = /^\/(indicators|documents)\/([^/]+)\/$/.exec(page) ?? [];
  const indicator = kind === "indicators" ? catalogue.indicators.get(id) : undefined;
  if (kind !== "documents") return { ...(indicator && { indicator }), tables: [] };
  const byDocument = once(catalogue, "tables by document", () =>
    Map.groupBy(catalogue.tables.values(), ({ source }) => source.document),
  );
  return { tables: byDocument.get(id) ?? [] };
}

function* listRecordGroups(context: DownloadContext, page: string): Generator<DownloadGroup> {
  const { catalogue } = context;
  const { indicator, tables } = findRecord(catalogue, page);
  const issuer = issuerOf(catalogue);
  if (indicator) {
    if (hasOwnJson(indicator))
      yield groupFile(indicatorJsonUrl(indicator.id), () => writeJson(buildIndicatorJson(indicator, catalogue.bands)));
    yield groupTable(indicatorCsvUrl(indicator.id), issuer, () => buildIndicatorFile(indicator, catalogue.areas));
    yield groupWorkbook(indicatorWorkbookUrl(indicator.id), () => buildIndicatorWorkbook(indicator, catalogue));
    const { authorityFigures: all } = indicator;
    if (all)
      yield groupTable(authoritiesCsvUrl(indicator.id), issuer, () =>
        buildAuthoritiesFile(indicator, all, catalogue.areas),
      );
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

function* listOtherGroups(context: DownloadContext): Generator<DownloadGroup> {
  const { catalogue, claims } = context;
  const issuer = issuerOf(catalogue);
  yield groupFile(catalogueJsonUrl, () => writeJson(buildCatalogueJson(catalogue)));
  yield* listFeeds(context);
  yield* listCalendars(catalogue);
  yield groupFile(dcatUrl, () => writeJson(buildDcat(catalogue)));
  yield groupFile(openApiUrl, () => writeJson(buildOpenApi(context)));
  yield groupFile(checksJsonUrl, () => writeJson(buildChecksJson(claims)));
  yield {
    holds: (url) => /^\/data\/[^/]+\.csv(?:-metadata\.json)?$/.test(url),
    make: function* () {
      for (const list of listCsvLists(catalogue, claims)) yield* writeTable(list, issuer);
    },
  };
  yield* listTopicFiles(catalogue, issuer);
  for (const file of listApiFiles(context, [indicatorsResource, tablesResource])) yield groupApiFile(file);
}

/** All figures of a topic: a table, and a workbook that begins with the latest. */
function* listTopicFiles(catalogue: Catalogue, issuer: Issuer): Generator<DownloadGroup> {
  for (const { topic, indicators } of listTopicPages(catalogue)) {
    if (indicators.length === 0) continue;
    yield groupTable(topicCsvUrl(topic.id), issuer, () => buildTopicFile(topic, indicators, catalogue));
    yield groupWorkbook(topicWorkbookUrl(topic.id), () => buildTopicWorkbook(topic, indicators, catalogue));
  }
}

/** An indicator in the open data standard; nothing where the standard knows none of its areas. */
function groupEes(indicator: IndicatorEntry, catalogue: Catalogue): DownloadGroup {
  const data = eesDataUrl(indicator.id);
  const meta = eesMetaUrl(indicator.id);
  return {
    holds: isOneOf(data, csvwUrl(data), meta),
    make: () => {
      const ees = buildEesFiles(indicator, catalogue);
      if (!ees) return [];
      return [...writeTable(ees.data, issuerOf(catalogue)), writeList(ees.meta)];
    },
  };
}

function groupApiFile({ url, read }: ApiFile): DownloadGroup {
  return groupFile(url, () => `${JSON.stringify(read())}\n`);
}

/** The pictures of charts and how to embed them, but those that were written before: two indicators can have a chart together. */
function* writeCharts(
  charts: Iterable<PublishedChart>,
  catalogue: Catalogue,
  written: ReadonlySet<string>,
): Generator<Download> {
  for (const chart of charts) {
    if (written.has(chartFileUrl(chart.id))) continue;
    yield writeChart(chart, catalogue);
    yield* writeOembed(chart, catalogue);
  }
}

/** How other sites embed a chart, where this one has an address. */
function writeOembed(chart: PublishedChart, catalogue: Catalogue): Download[] {
  const oembed = buildOembed(chart, catalogue);
  return oembed ? [{ url: chartOembedUrl(chart.id), text: writeJson(oembed) }] : [];
}

function writeChart(chart: PublishedChart, catalogue: Catalogue): Download {
  return { url: chartFileUrl(chart.id), text: writeChartFile(chart, catalogue), chart };
}
