import type { Catalogue } from "../../catalogue/catalogue.ts";
import { escapeText } from "../../charts/markup.ts";
import { chartOembedUrl } from "../../model/addresses.ts";
import { writeSourceNote } from "../places/source-markup.ts";
import { shellId, shellWords, type ShellFilling } from "./embed-shell.ts";
import { writeFigure } from "./figure-markup.ts";
import { listPanelsIds } from "./published.ts";
import type { PublishedChart } from "./words.ts";

/** The words of a page to embed: its title, its description, and the addresses of the page that the chart comes from and of its oEmbed file. */
export function describeEmbedPage({ id, title, subtitle, page }: PublishedChart) {
  const oembed = chartOembedUrl(id);
  return { title: `${title} – ${subtitle}`, description: `${title}. ${subtitle}`, from: page, oembed };
}

/** The figure of a page to embed. */
export function writeEmbedFigure(chart: PublishedChart, catalogue: Catalogue): string {
  const sources = writeSourceNote(catalogue, chart.sources);
  return writeFigure(chart, { level: 1, sources, withTakeAway: false, isOnce: true });
}

/** What stands on the page of a chart in each place of the shell. */
export function describeFilling(chart: PublishedChart, catalogue: Catalogue): ShellFilling {
  const { title, description, from, oembed } = describeEmbedPage(chart);
  return {
    [shellWords.title]: escapeText(title),
    [shellWords.description]: escapeText(description),
    [shellWords.from]: escapeText(from),
    [shellWords.oembed]: escapeText(oembed),
    [shellWords.figure]: writeEmbedFigure(chart, catalogue),
  };
}

/** Names of the pages to embed that Astro renders in a build: the shell, and the few charts of panels, which are elements of their own. */
export function listRenderedEmbeds(catalogue: Catalogue): string[] {
  return [shellId, ...listPanelsIds(catalogue)];
}
