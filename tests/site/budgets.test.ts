import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { weighIndicatorPages, withVisitScale } from "../bench/weigh-visits.ts";
import { openPages } from "../../src/cli/open-pages.ts";
import { findBudgetFaults } from "../../src/verification/pages/budgets.ts";
import { listFiles, readSiteFile, siteFolder } from "./built-site.ts";
import { judgedQueries } from "./judged-queries.ts";

/** Greatest sizes in bytes after gzip: HTML and styles of an indicator's page fit the first round trip of 14 kB. */
const budgets = {
  indicatorMedian: 8_000,
  indicatorGreatest: 12_000,
  styles: 8_000,
  search: 160_000,
};

describe("what readers load stays within its budget, after gzip", () => {
  test("an indicator's page with its chart and table", () => {
    const { median, greatest } = weighIndicatorPages(siteFolder);
    expect(median.gzip).toBeLessThanOrEqual(budgets.indicatorMedian);
    expect(greatest.gzip).toBeLessThanOrEqual(budgets.indicatorGreatest);
  });

  test("the styles of the whole site", () => {
    const styles = listFiles().filter((path) => path.endsWith(".css") && !path.startsWith("pagefind/"));
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(styles.map(weigh))).toBeLessThanOrEqual(budgets.styles);
  });

  test("search until the first results, for queries of many words and of few", async () => {
    const queries = judgedQueries.map(({ query }) => query).sort((a, b) => b.length - a.length);
    const heavy: Record<string, number> = {};
    await withVisitScale(async (scale) => {
      for (const query of [...queries.slice(0, 5), "children", "barnet"]) {
        const { start, firstQuery } = await scale.weighSearch(siteFolder, query);
        expect(firstQuery.files).toBeGreaterThan(0);
        if (start.gzip + firstQuery.gzip > budgets.search) heavy[query] = start.gzip + firstQuery.gzip;
      }
    });
    expect(heavy).toEqual({});
  });

  test("the search index has no file that the search page never loads", () => {
    const kinds = listFiles()
      .filter((path) => path.startsWith("pagefind/"))
      .map((path) => path.replace(/[^/]*_[^/]*\.(?=pf_)/, "*.").replace(/text\/.*\.json$/, "text/*.json"));
    expect([...new Set(kinds)].sort()).toEqual([
      "pagefind/*.pf_meta",
      "pagefind/filter/*.pf_filter",
      "pagefind/fragment/*.pf_fragment",
      "pagefind/index/*.pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.js",
      "pagefind/text/*.json",
      "pagefind/wasm.en.pagefind",
      "pagefind/words.json",
    ]);
  });

  test("every page, its scripts and the styles, as of any site", () => {
    expect(findBudgetFaults(openPages(siteFolder))).toEqual([]);
  });
});

function weigh(path: string): number {
  return gzipSync(readSiteFile(path), { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
