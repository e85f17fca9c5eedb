import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFacetValues } from "../../src/views/documents/document-lists.ts";
import { loadSiteCatalogue, readSiteFile } from "./built-site.ts";
import { openSite, type OpenSite } from "./open-site.ts";

const catalogue = loadSiteCatalogue();
/** Those with a page of their own, and not a place on the page of a family or of another. */
const indicators = [...catalogue.indicators.values()].filter(({ family }) => family === undefined);
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});

afterAll(() => site.close());

// That all pages say the same with scripts and without, pages.test.ts finds while it visits them.
describe("without scripts", () => {
  test("every indicator's page holds its drawing, its table and its downloads", () => {
    const faulty = indicators.filter(({ id }) => {
      const html = readSiteFile(`indicators/${id}/index.html`);
      const parts = ["<svg ", "<tbody>", `/${id}.csv" download`, `/${id}.json" download`];
      return parts.some((part) => !html.includes(part));
    });
    expect(faulty).toEqual([]);
  });

  // One indicator in five: pages.test.ts reads the words of all of them.
  test("a reader sees them", async () => {
    const faulty: string[] = [];
    for (const indicator of indicators.filter((_, index) => index % 5 === 0)) {
      await page.goto(`${site.address}indicators/${indicator.id}/`);
      // Many statistical neighbours are folded below the others.
      const fold = page.locator("summary", { hasText: /\d+ statistical neighbours/ });
      if ((await fold.count()) > 0) await fold.click();
      const view = await page.evaluate(readView);
      const drawn = view.drawings.length > 0 && view.drawings.every(({ width, height }) => width > 200 && height > 20);
      const offered = ["csv", "json"].every((kind) =>
        view.downloads.some((address) => address.endsWith(`/indicators/${indicator.id}.${kind}`)),
      );
      if (!drawn || !offered || view.rows < indicator.series.length) faulty.push(indicator.id);
    }
    expect(faulty).toEqual([]);
  }, 300_000);

  test("a reader narrows the list of documents by following links", async () => {
    const facets = listFacetValues(catalogue);
    expect(new Set(facets.map(({ facet }) => facet))).toEqual(new Set(["kind", "year", "area"]));
    for (const { title, documents } of facets) {
      await page.goto(`${site.address}documents/`);
      await page.getByText("Lists by kind, year and authority").click();
      await page.getByRole("link", { name: `${title} (${documents.length})`, exact: true }).click();
      expect(await page.locator("main .entries > li h3").allInnerTexts()).toEqual(documents.map((item) => item.title));
    }
  });

  test("the search page says what it needs and offers lists instead", async () => {
    await page.goto(`${site.address}search/`);
    expect(await page.locator("main").innerText()).toContain("needs JavaScript");
    expect(await page.locator("#search-browse a").filter({ visible: true }).count()).toBeGreaterThan(5);
  });

  test("the search page shows no control that does nothing", async () => {
    await page.goto(`${site.address}search/`);
    expect(await page.locator("select").filter({ visible: true }).count()).toBe(0);
  });
});

/** What a reader sees of an indicator. Runs in the browser. */
function readView() {
  const find = (selector: string) => [...document.querySelectorAll(selector)].filter((item) => item.checkVisibility());
  return {
    drawings: find("main figure svg").map((item) => {
      const { width, height } = item.getBoundingClientRect();
      return { width, height };
    }),
    rows: find("main table tbody tr").length,
    downloads: find("main a[download]").map((item) => (item as HTMLAnchorElement).pathname),
  };
}
