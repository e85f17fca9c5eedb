/*
 * Pages to embed are two in three pages of a large site, and text: Astro renders one of them, the shell, with marks in the place of its words
 * and its figure; the others are that text with the words and the figure of each chart, whose markup one function writes for all pages. Only
 * charts of panels are rendered one by one. A preview renders each, and a test holds one against the shell. Here is what needs no record, for
 * the thread that finishes pages.
 */

/** The name in the place of a chart's under which a build renders the page that is the same for all. */
export const shellId = "shell";

/** What the shell holds in the places of a chart's own words and of its figure. */
export const shellWords = {
  title: "@@title@@",
  description: "@@description@@",
  from: "/@@from@@/",
  oembed: "/@@oembed@@/",
  figure: "@@figure@@",
};

/** What stands on one page in each place of the shell, as HTML. */
export type ShellFilling = Readonly<Record<string, string>>;

/** The page to embed of a chart: what was rendered for the shell, with the words and the figure of the chart. */
export function fillShell(shell: string, filling: ShellFilling): string {
  return shell.replace(/@@(?:title|description|figure)@@|\/@@(?:from|oembed)@@\//g, (place) => filling[place] ?? place);
}
