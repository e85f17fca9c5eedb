/*
 * A built site is read once before it is published, at less than a tenth of the build's time. Pages written plainly, which are nearly all,
 * are read by a scanner of our own (`scan-page.ts`), because a parser builds a tree of which the checks need little; it says nothing of a
 * page that it is not sure of, and parse5 reads that and tells what is wrong (`parse-page.ts`). A test damages a page at every place and
 * finds no reading of the scanner that differs from the parser's. Elements that are not closed, made up or moved by browsers are faults,
 * which parse5 alone does not report. `verification` knows nothing of records; the place in a record is found by the address that the
 * officer wrote (`locate-fault.ts`), one issue for a cause.
 */
import { readText, type BuiltSite, type SiteFault } from "./built-site.ts";
import { findFileFaults } from "./file-faults.ts";
import { findLinkFaults } from "./link-faults.ts";
import type { PageContent } from "./page-content.ts";
import { findPageFaults } from "./page-faults.ts";
import { readPage } from "./read-page.ts";
import { createPageStore } from "./store-pages.ts";
import { findSearchFaults } from "./search-faults.ts";

/**
 * Reads a built site once and says what is wrong with it: links and places that do not exist, pictures that are missing or of other
 * hosts, markup, JSON and XML that are not well-formed, headings without words, and a search index that does not answer. `hostFolder`
 * is the folder of its host in which the site will lie, between slashes.
 */
export function verifySite(site: BuiltSite, hostFolder = "/"): SiteFault[] {
  const pages = readPages(site);
  return [
    ...findLinkFaults(pages, new Set(site.paths), hostFolder),
    ...[...pages].flatMap(([path, page]) => findPageFaults(path, page)),
    ...findFileFaults(site),
    ...findSearchFaults(site),
  ];
}

/** What is to be known of every page, without the pages themselves. */
function readPages(site: BuiltSite): Map<string, PageContent> {
  const keep = createPageStore();
  const paths = site.paths.filter((path) => path.endsWith(".html"));
  return new Map(paths.map((path) => [path, keep(readPage(readText(site, path)))] as const));
}
