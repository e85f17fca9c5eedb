import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { weighIndicatorPages, withVisitScale } from "../bench/weigh-visits.ts";
import { listFiles, listPages, readSiteFile, siteFolder } from "./built-site.ts";
import { judgedQueries } from "./judged-queries.ts";

/** Greatest sizes in bytes after gzip: HTML and styles of an indicator's page fit the first round trip of 14 kB. */
const budgets = {
  indicatorMedian: 8_000,
  indicatorGreatest: 12_000,
  styles: 8_000,
  search: 160_000,
  chartScript: 4_000,
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

  test("only search and pages with charts have a script, and none holds up the page", () => {
    const scripts = (html: string) =>
      [...html.matchAll(/<script[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/type="application\/(?:ld\+)?json"/.test(tag));
    const pages = listPages().map((path) => ({ path, html: readSiteFile(path) }));
    const withScript = pages.filter(({ html }) => scripts(html).length > 0);
    expect(
      withScript
        .filter(({ path, html }) => path !== "search/index.html" && !html.includes('class="chart'))
        .map(({ path }) => path),
    ).toEqual([]);
    const late = (html: string) => scripts(html).every((tag) => tag.includes('type="module"'));
    expect(withScript.filter(({ html }) => !late(html)).map(({ path }) => path)).toEqual([]);
    expect(
      pages.filter(({ html }) => /@font-face|rel="preload"[^>]*as="font"/.test(html)).map(({ path }) => path),
    ).toEqual([]);
  });

  test("the script of a page with charts", () => {
    const page = readSiteFile("indicators/ks2-rwm-expected/index.html");
    const sources = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) =>
      (match[1] ?? "").replace(/^(\.\.\/)+/, ""),
    );
    expect(sum(sources.map(weigh))).toBeLessThanOrEqual(budgets.chartScript);
  });
});

function weigh(path: string): number {
  return gzipSync(readSiteFile(path), { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
