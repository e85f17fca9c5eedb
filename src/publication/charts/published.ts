import type { Catalogue } from "../../catalogue/catalogue.ts";
import { drawChartFile, fileDrawingPixels } from "../../charts/chart-file.ts";
import type { SourcePlace } from "../../model/source.ts";
import { listAllJudgements, listJudgedAuthorities, listJudgements } from "../judgement-history.ts";
import { listTopicPages } from "../topic-pages.ts";
import { absoluteUrl } from "../urls.ts";
import { buildGapFigure } from "./gap.ts";
import { buildIndicatorFigure } from "./indicator.ts";
import { buildRankFigure } from "./rank.ts";
import { buildTableFigure } from "./table.ts";
import { buildTimelineFigure } from "./timeline.ts";
import type { PublishedChart } from "./words.ts";

/** Every chart of the site once, wherever its pages show it. */
export function listPublishedCharts(catalogue: Catalogue): PublishedChart[] {
  const charts = new Map<string, PublishedChart>();
  for (const chart of collectCharts(catalogue)) if (chart && !charts.has(chart.id)) charts.set(chart.id, chart);
  return [...charts.values()];
}

function* collectCharts(catalogue: Catalogue): Generator<PublishedChart | undefined> {
  for (const indicator of catalogue.indicators.values()) {
    yield buildIndicatorFigure(indicator, catalogue);
    yield buildRankFigure(indicator, catalogue);
    yield buildGapFigure(indicator, catalogue);
  }
  for (const table of catalogue.tables.values()) yield buildTableFigure(table, catalogue.areas);
  for (const area of listJudgedAuthorities(catalogue, listAllJudgements(catalogue)))
    yield buildTimelineFigure(listJudgements(catalogue, area.id), area);
  for (const { panels } of listTopicPages(catalogue)) yield* panels;
}

/** A chart as an SVG file with everything that a reader needs who meets it alone. */
export function writeChartFile(chart: PublishedChart, { site, documents }: Catalogue): string {
  const address = absoluteUrl(chart.page, site.address);
  const titleOf = ({ document, place }: SourcePlace) => `${documents.get(document)?.shortTitle ?? document}, ${place}`;
  return drawChartFile(chart.draw(fileDrawingPixels), {
    title: chart.title,
    subtitle: chart.subtitle,
    notes: chart.notes,
    description: chart.description,
    source: `${chart.sources.length > 1 ? "Sources" : "Source"}: ${chart.sources.map(titleOf).join("; ")}.`,
    origin: `${site.council.name}, ${site.title}${address === undefined ? "" : `, ${address}`}`,
  });
}
