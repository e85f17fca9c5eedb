import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { serveFolder } from "../../src/cli/verify/serve-folder.ts";
import { weighFiles, type Weight } from "./weigh.ts";

/** What a first visit to a page loads, by kind of file. */
export interface VisitWeight {
  readonly page: string;
  readonly html: Weight;
  readonly css: Weight;
  readonly scripts: Weight;
  readonly other: Weight;
}

/** What search loads: until its form is ready, and for the first query. */
export interface SearchWeight {
  readonly query: string;
  /** The page itself with its styles and script. */
  readonly page: Weight;
  /** Files of the index, loaded before the first letter is typed. */
  readonly start: Weight;
  readonly firstQuery: Weight;
}

/** Opens built sites in a browser and weighs the files that it asks for. Each visit is a reader's first: nothing is cached. */
export interface VisitScale {
  weighPage(dist: string, page: string): Promise<VisitWeight>;
  weighSearch(dist: string, query: string): Promise<SearchWeight>;
}

/** Starts a browser for as long as `use` takes. Builds are timed without it. */
export async function withVisitScale<Result>(use: (scale: VisitScale) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    return await use({
      weighPage: (dist, page) => weighPage(browser, dist, page),
      weighSearch: (dist, query) => weighSearch(browser, dist, query),
    });
  } finally {
    await browser.close();
  }
}

/** Median and greatest HTML of all indicators' pages but those that only send readers on. */
export function weighIndicatorPages(dist: string): { pages: number; median: Weight; greatest: Weight } {
  const folder = join(dist, "indicators");
  const pages = readdirSync(folder)
    .map((id) => join(folder, id, "index.html"))
    .filter((path) => existsSync(path))
    .filter((path) => !readFileSync(path, "utf8").includes('http-equiv="refresh"'))
    .map((path) => weighFiles([path]))
    .sort((a, b) => a.gzip - b.gzip);
  const [median, greatest] = [pages[Math.floor(pages.length / 2)], pages.at(-1)];
  if (!median || !greatest) throw new Error(`There is no indicator page in ${dist}.`);
  return { pages: pages.length, median, greatest };
}

function weighPage(browser: Browser, dist: string, page: string): Promise<VisitWeight> {
  return visit(browser, dist, async (tab, address, takeFiles) => {
    await tab.goto(`${address}${page}`, { waitUntil: "networkidle" });
    const files = takeFiles();
    const weighKind = (ending: string) => weighFiles(files.filter((path) => path.endsWith(ending)));
    const kinds = { html: weighKind(".html"), css: weighKind(".css"), scripts: weighKind(".js") };
    return { page, ...kinds, other: weighFiles(files.filter((path) => !/\.(html|css|js)$/.test(path))) };
  });
}

function weighSearch(browser: Browser, dist: string, query: string): Promise<SearchWeight> {
  return visit(browser, dist, async (tab, address, takeFiles) => {
    await tab.goto(`${address}search/`, { waitUntil: "networkidle" });
    const filters = tab.locator("#search-filters option").nth(6);
    // A busy machine can lose a request of the index: the page then stays a list to browse, and a reader would reload it.
    await filters.waitFor({ state: "attached", timeout: 10_000 }).catch(async () => {
      await tab.reload({ waitUntil: "networkidle" });
      await filters.waitFor({ state: "attached" });
    });
    const before = takeFiles();
    const isOfIndex = (path: string) => path.startsWith(join(dist, "search-index/"));
    await tab.locator("#search input[name=q]").fill(query);
    await tab.locator("#search-results > li").first().waitFor();
    await tab.waitForLoadState("networkidle");
    if (!before.some(isOfIndex)) throw new Error(`Search in ${dist} loaded no file of its index.`);
    return {
      query,
      page: weighFiles(before.filter((path) => !isOfIndex(path))),
      start: weighFiles(before.filter(isOfIndex)),
      firstQuery: weighFiles(takeFiles()),
    };
  });
}

type Visit<Result> = (tab: Page, address: string, takeFiles: () => string[]) => Promise<Result>;

/** Lets `look` use a new tab; `takeFiles` gives the files loaded since it was last called. Throws on a missing file. */
async function visit<Result>(browser: Browser, dist: string, look: Visit<Result>): Promise<Result> {
  const server = await serveFolder(dist);
  const context = await browser.newContext();
  try {
    let files: string[] = [];
    context.on("request", (request) => files.push(findFile(dist, request.url())));
    return await look(await context.newPage(), server.address, () => {
      const taken = [...new Set(files)];
      files = [];
      return taken;
    });
  } finally {
    await context.close();
    await server.close();
  }
}

function findFile(dist: string, url: string): string {
  const path = join(dist, decodeURIComponent(new URL(url).pathname));
  return statSync(path).isDirectory() ? join(path, "index.html") : path;
}
