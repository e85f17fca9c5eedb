/*
 * A built site is read once before it is published: each file while it is written, when its text is at hand, and what others put there in the
 * end. Pages written plainly, which are nearly all,
 * are read by a scanner of our own (`scan-page.ts`), because a parser builds a tree of which the checks need little; it says nothing of a
 * page that it is not sure of, and parse5 reads that and tells what is wrong (`parse-page.ts`). A test damages a page at every place and
 * finds no reading of the scanner that differs from the parser's. Elements that are not closed, made up or moved by browsers are faults,
 * which parse5 alone does not report. `verification` knows nothing of records; the place in a record is found by the address that the
 * officer wrote (`locate-fault.ts`), one issue for a cause.
 */
import { readText, type BuiltSite, type SiteFault } from "./built-site.ts";
import { findFileFault, isForPrograms } from "./file-faults.ts";
import { findLinkFaults } from "./link-faults.ts";
import type { PageContent } from "./page-content.ts";
import { findPageFaults } from "./page-faults.ts";
import { readPage } from "./read-page.ts";
import { createPageStore } from "./store-pages.ts";
import { findSearchFaults } from "./search-faults.ts";

/** A site that is read for faults while it is made. */
export interface Verification {
  /** Reads a file as it is written; `text` is all that it holds. */
  readonly take: (path: string, text: string) => void;
  /** Says what is wrong with the site when all of it is there. Files that were not taken are read now. `hostFolder` is as in `verifySite`. */
  readonly finish: (site: BuiltSite, hostFolder: string) => SiteFault[];
}

/** Starts to read a site. Of a page only what the checks need is kept. */
export function startVerification(): Verification {
  const keep = createPageStore();
  const read = new Map<string, PageContent | SiteFault | undefined>();
  const take = (path: string, text: string) => {
    if (isPage(path)) read.set(path, keep(readPage(text)));
    else if (isForPrograms(path)) read.set(path, findFileFault(path, text));
  };
  return {
    take,
    finish: (site, hostFolder) => {
      for (const path of site.paths)
        if (!read.has(path) && (isPage(path) || isForPrograms(path))) take(path, readText(site, path));
      const all = site.paths.map((path) => [path, read.get(path)] as const);
      const pages = new Map(all.flatMap(([path, found]) => (found && "ids" in found ? [[path, found] as const] : [])));
      return [
        ...findLinkFaults(pages, new Set(site.paths), hostFolder),
        ...[...pages].flatMap(([path, page]) => findPageFaults(path, page)),
        ...all.flatMap(([, found]) => (found && "rule" in found ? [found] : [])),
        ...findSearchFaults(site),
      ];
    },
  };
}

/**
 * Reads a built site once and says what is wrong with it: links and places that do not exist, pictures that are missing or of other
 * hosts, markup, JSON and XML that are not well-formed, headings without words, and a search index that does not answer. `hostFolder`
 * is the folder of its host in which the site will lie, between slashes.
 */
export function verifySite(site: BuiltSite, hostFolder = "/"): SiteFault[] {
  return startVerification().finish(site, hostFolder);
}

function isPage(path: string): boolean {
  return path.endsWith(".html");
}
