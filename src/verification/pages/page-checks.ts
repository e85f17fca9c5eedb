import { findBudgetFaults } from "./budgets.ts";
import type { BuiltPages } from "./built-pages.ts";
import { collectFaults } from "./collect-faults.ts";
import { findEmptyPlaces } from "./emptiness.ts";
import { findIdFaults, findLinkFaults, findUnreachablePages } from "./links.ts";
import { findMetadataFaults } from "./metadata.ts";
import { findSecurityFaults } from "./security.ts";
import { findRepeatedTitles, findStructureFaults } from "./structure.ts";

/** Something that is proved of all pages of a site by reading them. */
export interface PageCheck {
  /** What holds where it finds nothing. */
  readonly title: string;
  /** What is wrong, each with the path of its page. */
  find(site: BuiltPages): string[];
}

/** Everything that is proved without a browser and with nothing but the engine. */
export const pageChecks: readonly PageCheck[] = [
  {
    title: "every link leads to a file and a place in it, from wherever the site is hosted",
    find: ({ pages, files, hostFolder }) => findLinkFaults(pages, files, hostFolder),
  },
  {
    title: "every page can be reached from the home page",
    find: ({ pages }) => findUnreachablePages(pages).map((path) => `${path}: No chain of links leads here.`),
  },
  { title: "no id stands twice or is missing", find: ({ pages }) => collectFaults(pages, findIdFaults) },
  {
    title: "every page has a language, a title, one main heading, no level skipped, and no word that no person wrote",
    find: ({ pages }) => collectFaults(pages, findStructureFaults),
  },
  { title: "no two pages have one title", find: ({ pages }) => findRepeatedTitles(pages) },
  {
    title: "no heading stands over nothing, no list is empty, and no sentence counts none",
    find: ({ pages }) => collectFaults(pages, findEmptyPlaces),
  },
  { title: "structured data, descriptions and feeds are right", find: findMetadataFaults },
  {
    title: "the content security policy is strict and nothing needs an excuse from it",
    find: ({ pages }) => collectFaults(pages, findSecurityFaults),
  },
  { title: "pages, styles and scripts stay within their budgets", find: findBudgetFaults },
];
