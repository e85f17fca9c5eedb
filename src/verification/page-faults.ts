import type { Rule } from "../records/issue.ts";
import type { SiteFault } from "./built-site.ts";
import type { PageContent } from "./page-content.ts";

export const siteMarkup: Rule = {
  id: "site-markup",
  severity: "error",
  says: "After a build: every page is well-formed HTML, and no name of a place stands twice in a page.",
};

export const siteHeading: Rule = {
  id: "site-heading",
  severity: "error",
  says: "After a build: no heading is empty.",
};

/** What is wrong with one page by itself: markup that browsers have to guess at, ids that stand twice, headings without words. */
export function findPageFaults(path: string, { ids, emptyHeadings, markupErrors }: PageContent): SiteFault[] {
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  return [
    ...markupErrors.slice(0, 3).map((error) => ({
      rule: siteMarkup,
      path,
      problem: `The page is not well-formed HTML (${error}).`,
      remedy: "Look for unusual characters in its record; if there are none, this is a fault of the site's engine.",
      written: [],
    })),
    ...[...new Set(repeated)].map((id) => ({
      rule: siteMarkup,
      path,
      problem: `Two places of the page have the name #${id}.`,
      remedy: "Give one of them another id or heading; a chart can stand in a text once.",
      written: [`#${id}`, id],
    })),
    ...emptyHeadings.map((heading) => ({
      rule: siteHeading,
      path,
      problem: `A heading (${heading}) of the page has no words.`,
      remedy: "Write its words, or take it out.",
      written: [],
    })),
  ];
}
