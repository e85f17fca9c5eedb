import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { weighIndicatorPages, withVisitScale } from "../bench/weigh-visits.ts";
import { listFiles, listPages, readSiteFile, siteFolder } from "./built-site.ts";

/** Greatest sizes in bytes after gzip: HTML and styles of an indicator's page fit the first round trip of 14 kB. */
const budgets = {
  indicatorMedian: 8_000,
  indicatorGreatest: 12_000,
  styles: 8_000,
  search: 170_000,
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

  test("search until the first results", async () => {
    const { start, firstQuery } = await withVisitScale((scale) => scale.weighSearch(siteFolder, "attendance"));
    expect(start.gzip + firstQuery.gzip).toBeLessThanOrEqual(budgets.search);
  });

  test("only search and pages with charts have a script, and none holds up the page", () => {
    const scripts = (html: string) =>
      [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/application\/(ld\+)?json/.test(tag));
    const pages = listPages().map((path) => ({ path, html: readSiteFile(path) }));
    const withScript = pages.filter(({ html }) => scripts(html).length > 0);
    expect(
      withScript
        .filter(({ path, html }) => path !== "search/index.html" && !html.includes('class="chart'))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(withScript.filter(({ html }) => scripts(html).some((tag) => !tag.includes('type="module"')))).toEqual([]);
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
