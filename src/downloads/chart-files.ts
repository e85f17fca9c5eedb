import type { Catalogue } from "../catalogue/catalogue.ts";
import { chartFileUrl, chartOembedUrl } from "../model/addresses.ts";
import { writeChartFile } from "../views/charts/published.ts";
import type { PublishedChart } from "../views/charts/words.ts";
import { nameFailing, writeJson, type Download } from "./download.ts";
import { buildOembed } from "./json/oembed.ts";

/** The pictures of charts and how to embed them, but those that were written before: two indicators can have a chart together. */
export function* writeCharts(
  charts: Iterable<PublishedChart>,
  catalogue: Catalogue,
  written: ReadonlySet<string>,
): Generator<Download> {
  for (const chart of charts) {
    if (written.has(chartFileUrl(chart.id))) continue;
    yield* nameFailing(chartFileUrl(chart.id), () => [writeChart(chart, catalogue), ...writeOembed(chart, catalogue)]);
  }
}

/** How other sites embed a chart, where this one has an address. */
export function writeOembed(chart: PublishedChart, catalogue: Catalogue): Download[] {
  const oembed = buildOembed(chart, catalogue);
  return oembed ? [{ url: chartOembedUrl(chart.id), text: writeJson(oembed) }] : [];
}

/** The picture of a chart. */
export function writeChart(chart: PublishedChart, catalogue: Catalogue): Download {
  return { url: chartFileUrl(chart.id), text: writeChartFile(chart, catalogue), chart };
}
