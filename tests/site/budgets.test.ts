import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { withVisitScale } from "../bench/weigh-visits.ts";
import { openPages } from "../../src/cli/verify/open-pages.ts";
import { findBudgetFaults } from "../../src/verification/pages/budgets.ts";
import { sendsOn } from "../../src/verification/pages/links.ts";
import { listFiles, listPages, readSiteFile, siteFolder } from "./built-site.ts";
import { judgedQueries } from "./judged-queries.ts";

/** Greatest sizes in bytes after gzip: HTML and styles of an indicator's page fit the first round trip of 14 kB. */
const budgets = {
  indicatorMedian: 8_000,
  indicatorGreatest: 14_000,
  /** With the folded table of all authorities, which comes after what is read first. */
  indicatorWithAuthorities: 20_000,
  styles: 8_000,
  /** Script, start and first query of search together. */
  search: 40_000,
};

describe("what readers load stays within its budget, after gzip", () => {
  test("an indicator's page with its chart and table", () => {
    const pages = listPages()
      .filter((path) => /^indicators\/[^/]+\/index\.html$/.test(path))
      .map((path) => ({ html: readSiteFile(path), path }))
      .filter(({ html }) => !sendsOn(html))
      .map(({ html, path }) => ({ withAuthorities: html.includes('<table class="authorities"'), gzip: weigh(path) }))
      .sort((a, b) => a.gzip - b.gzip);
    expect(pages.length).toBeGreaterThan(100);
    const greatestOf = (withAuthorities: boolean) =>
      Math.max(...pages.filter((page) => page.withAuthorities === withAuthorities).map(({ gzip }) => gzip));
    expect(pages[Math.floor(pages.length / 2)]?.gzip).toBeLessThanOrEqual(budgets.indicatorMedian);
    expect(greatestOf(false)).toBeLessThanOrEqual(budgets.indicatorGreatest);
    expect(greatestOf(true)).toBeLessThanOrEqual(budgets.indicatorWithAuthorities);
  });

  test("the styles of the whole site", () => {
    const styles = listFiles().filter((path) => path.endsWith(".css") && !path.startsWith("search-index/"));
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(styles.map(weigh))).toBeLessThanOrEqual(budgets.styles);
  });

  test("search until the first results, for queries of many words and of few", async () => {
    const script = sum(listScripts("search/index.html").map(weigh));
    const queries = judgedQueries.map(({ query }) => query).sort((a, b) => b.length - a.length);
    const heavy: Record<string, number> = {};
    await withVisitScale(async (scale) => {
      for (const query of [...queries.slice(0, 5), "children", "barnet", "safegaurding"]) {
        const { start, firstQuery } = await scale.weighSearch(siteFolder, query);
        expect(firstQuery.files).toBeGreaterThan(0);
        const all = script + start.gzip + firstQuery.gzip;
        if (all > budgets.search) heavy[query] = all;
      }
    });
    expect(heavy).toEqual({});
  });

  test("the search index has no file that the search page never loads", () => {
    const kinds = listFiles()
      .filter((path) => path.startsWith("search-index/"))
      .map((path) => path.replace(/[^/]*(?<!start)\.json$/, "*.json"));
    expect([...new Set(kinds)].sort()).toEqual([
      "search-index/facets/*.json",
      "search-index/forms/*.json",
      "search-index/pages/*.json",
      "search-index/places/*.json",
      "search-index/start.json",
      "search-index/text/*.json",
      "search-index/vocabulary/*.json",
      "search-index/words/*.json",
    ]);
  });

  test("every page, its scripts and the styles, as of any site", () => {
    expect(findBudgetFaults(openPages(siteFolder))).toEqual([]);
  });
});

/** Paths of the scripts that a page loads. */
function listScripts(page: string): string[] {
  return [...readSiteFile(page).matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source = ""]) =>
    source.replace(/^(\.\.\/)+/, ""),
  );
}

function weigh(path: string): number {
  return gzipSync(readSiteFile(path), { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
