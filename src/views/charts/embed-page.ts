import type { Catalogue } from "../../catalogue/catalogue.ts";
import { escapeText } from "../../charts/markup.ts";
import { writeSourceNote } from "../places/source-markup.ts";
import { writeFigure } from "./figure-markup.ts";
import { listPanelsIds } from "./published.ts";
import type { PublishedChart } from "./words.ts";

/*
 * Pages to embed are two in three pages of a large site, and text: Astro renders one of them, the shell, with marks in the place of its words
 * and its figure; the others are that text with the words and the figure of each chart, whose markup one function writes for all pages. Only
 * charts of panels are rendered one by one. A preview renders each, and a test holds one against the shell.
 */

/** The name in the place of a chart's under which a build renders the page that is the same for all. */
export const shellId = "shell";

/** What the shell holds in the places of a chart's own words and of its figure. */
export const shellWords = {
  title: "@@title@@",
  description: "@@description@@",
  from: "/@@from@@/",
  figure: "@@figure@@",
};

/** The words of a page to embed: its title, its description, and the address of the page that the chart comes from. */
export function describeEmbedPage({ title, subtitle, page }: PublishedChart) {
  return { title: `${title} – ${subtitle}`, description: `${title}. ${subtitle}`, from: page };
}

/** The figure of a page to embed. */
export function writeEmbedFigure(chart: PublishedChart, catalogue: Catalogue): string {
  const sources = writeSourceNote(catalogue, chart.sources);
  return writeFigure(chart, { level: 1, sources, withTakeAway: false });
}

/**
 * The page to embed of a chart: what was rendered for the shell, with the words and the figure of the chart. Two in three pages of a
 * large site are such pages.
 */
export function fillShell(shell: string, chart: PublishedChart, catalogue: Catalogue): string {
  const { title, description, from } = describeEmbedPage(chart);
  const words: Readonly<Record<string, string>> = {
    [shellWords.title]: escapeText(title),
    [shellWords.description]: escapeText(description),
    [shellWords.from]: escapeText(from),
    [shellWords.figure]: writeEmbedFigure(chart, catalogue),
  };
  return shell.replace(/@@(?:title|description|figure)@@|\/@@from@@\//g, (place) => words[place] ?? place);
}

/** Names of the pages to embed that Astro renders in a build: the shell, and the few charts of panels, which are elements of their own. */
export function listRenderedEmbeds(catalogue: Catalogue): string[] {
  return [shellId, ...listPanelsIds(catalogue)];
}
