import { readText, type BuiltSite, type SiteFault } from "./built-site.ts";
import { findFileFaults } from "./file-faults.ts";
import { findLinkFaults } from "./link-faults.ts";
import { findPageFaults } from "./page-faults.ts";
import { readPage } from "./read-page.ts";
import { findSearchFaults } from "./search-faults.ts";

/**
 * Reads a built site once and says what is wrong with it: links and places that do not exist, pictures that are missing or of other
 * hosts, markup, JSON and XML that are not well-formed, headings without words, and a search index that does not answer. `hostFolder`
 * is the folder of its host in which the site will lie, between slashes.
 */
export function verifySite(site: BuiltSite, hostFolder = "/"): SiteFault[] {
  const pages = new Map(
    site.paths.filter((path) => path.endsWith(".html")).map((path) => [path, readPage(readText(site, path))] as const),
  );
  return [
    ...findLinkFaults(pages, new Set(site.paths), hostFolder),
    ...[...pages].flatMap(([path, page]) => findPageFaults(path, page)),
    ...findFileFaults(site),
    ...findSearchFaults(site),
  ];
}
