import type { Catalogue } from "../catalogue/catalogue.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { chartFileUrl, documentUrl, indicatorPageUrl } from "../model/addresses.ts";
import {
  findPublishedChart,
  listIndicatorCharts,
  listPanelsIds,
  listSharedCharts,
  listTableCharts,
} from "../views/charts/published.ts";
import { writeChart, writeCharts, writeOembed } from "./chart-files.ts";
import { nameFailing, type AnyDownload, type Download, type DownloadContext } from "./download.ts";
import { findRecord, listRecordGroups } from "./record-files.ts";
import { listOtherGroups } from "./site-files.ts";

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

/**
 * The files of the record that a page of `listRecordPages` shows, and its charts but those whose files were written before; of the page to embed
 * of a chart of panels, the files of that chart.
 */
export function* listRecordDownloads(
  context: DownloadContext,
  page: string,
  written: ReadonlySet<string>,
): Generator<AnyDownload> {
  const embedded = /^\/charts\/(panels\/.+)\/$/.exec(page)?.[1];
  if (embedded !== undefined) yield* writePanels([embedded], context.catalogue, written);
  for (const { make } of listRecordGroups(context, page)) yield* make();
  const { indicator, tables } = findRecord(context.catalogue, page);
  const charts = [
    ...(indicator ? listIndicatorCharts(indicator, context.catalogue) : []),
    ...tables.flatMap((table) => listTableCharts(table, context.catalogue)),
  ];
  yield* writeCharts(charts, context.catalogue, written);
}

/** All other files, and the charts of no indicator or table. Throws a DownloadFailure where one cannot be made. */
export function* listOtherDownloads(context: DownloadContext, written: ReadonlySet<string>): Generator<AnyDownload> {
  for (const { url, make } of listOtherGroups(context)) yield* nameFailing(url, make);
  yield* writeCharts(listSharedCharts(context.catalogue), context.catalogue, written);
  yield* writePanels(listPanelsIds(context.catalogue), context.catalogue, written);
}

/** Charts of panels are large: each is made when its turn comes, and only if it was not written before. */
function* writePanels(ids: readonly string[], catalogue: Catalogue, written: ReadonlySet<string>): Generator<Download> {
  for (const id of ids) {
    const chart = written.has(chartFileUrl(id)) ? undefined : findPublishedChart(catalogue, id);
    if (chart) yield* writeCharts([chart], catalogue, written);
  }
}
