import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadSiteCatalogue } from "./built-site.ts";
import { findAccessibilityFaults } from "../../src/verification/browser/accessibility.ts";
import { axeSource } from "./axe.ts";
import { findOverflow } from "../../src/verification/browser/overflow.ts";
import { watchPage, type Watch } from "../../src/verification/browser/watch.ts";
import { openSite, type OpenSite } from "./open-site.ts";
import { createSearchReader, type SearchReader } from "./search-page.ts";

describe.each([
  ["the root of a host", "/"],
  ["a folder of a host", "/council/findings/"],
])("search at %s", (_, base) => {
  let site: OpenSite;
  let page: Page;
  let reader: SearchReader;
  let watch: Watch;

  beforeAll(async () => {
    site = await openSite(base);
  });

  afterAll(() => site.close());

  afterEach(() => page.close());

  beforeEach(async () => {
    page = await site.browser.newPage();
    page.setDefaultTimeout(15_000);
    reader = createSearchReader(page, site.address);
    watch = watchPage(page, new URL(site.address).origin);
  });

  test("finds the place in a letter and leads there", async () => {
    await reader.search("MMR");
    const letter = reader.resultOf(
      "Annual performance assessment 2007: services for children and young people in Barnet",
    );
    expect(await letter.innerText()).toMatch(/Being healthy: .*MMR/);
    await letter.getByRole("link", { name: "Being healthy" }).click();
    await page.waitForURL(`${site.address}documents/barnet-apa-2007/#being-healthy`);
    expect(await page.locator("h2#being-healthy").innerText()).toBe("Being healthy");
    expect(watch).toEqual({ errors: [], foreign: [] });
  });

  if (base !== "/") return;

  test("finds a document by several words", async () => {
    await reader.search("monitoring visit care leavers");
    const letter = loadSiteCatalogue().documents.get("barnet-monitoring-letter-2019-03");
    const links = page.locator("#search-results > li h3 a");
    expect((await links.allInnerTexts()).slice(0, 3)).toContain(letter?.title);
    const addresses = await links.evaluateAll((items) => items.map((item) => (item as HTMLAnchorElement).href));
    expect(addresses).toContain(`${site.address}documents/barnet-monitoring-letter-2019-03/`);
  });

  test("shows ten pages, then ten more from the first of which the keyboard goes on", async () => {
    await reader.search("children");
    expect(await page.locator("#search-results > li").count()).toBe(10);
    await page.getByRole("button", { name: "Show more pages" }).click();
    await page.locator("#search-results > li").nth(19).waitFor();
    const eleventh = page.locator("#search-results > li").nth(10).locator("h3 a");
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test("offers the lists again where nothing was found, and takes filters away at once", async () => {
    await page.goto(`${site.address}search/?q=bullying&kind=Glossary`);
    await page.locator("#search-status").filter({ hasText: "Nothing found" }).waitFor();
    expect(await page.locator("#search-browse").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Remove all filters" }).click();
    await page
      .locator("#search-status")
      .filter({ hasText: /^\d+ pages? found/ })
      .waitFor();
    expect(new URL(page.url()).search).toBe("?q=bullying");
    expect(await page.locator("#search-browse").isVisible()).toBe(false);
  });

  test("finds nothing politely", async () => {
    await reader.search("xyzzy");
    expect(await reader.status()).toContain("Nothing found for “xyzzy”");
    expect(await page.locator("#search-results > li").count()).toBe(0);
  });

  test("shows what was typed as text, whatever it is", async () => {
    await reader.search('<img src="x" onerror="alert(1)"> & more');
    expect(await reader.status()).toContain('“<img src="x" onerror="alert(1)"> & more”');
    expect(await page.locator("main img").count()).toBe(0);
    expect(watch.errors).toEqual([]);
  });

  test.each([
    ["Kind", "Inspection report"],
    ["Year", "2012"],
    ["Authority", "Harrow"],
    ["Topic", "Care leavers"],
    ["Framework", "Single inspection framework"],
  ])("narrows by %s and says how many pages there are", async (label, value) => {
    await reader.search("children");
    const shown = await reader.status();
    const before = await reader.countFound();
    await page.getByText("Narrow the results").click();
    const option = page.getByLabel(label, { exact: true }).locator(`option[value="${value}"]`);
    await option.filter({ hasText: /\(\d+\)$/ }).waitFor({ state: "attached" });
    const offered = Number(/\((\d+)\)$/.exec(await option.innerText())?.[1]);
    expect(offered).toBeGreaterThan(0);
    await page.getByLabel(label, { exact: true }).selectOption(value);
    await page.waitForFunction((text) => document.querySelector("#search-status")?.textContent !== text, shown);
    const after = await reader.countFound();
    expect(after).toBe(offered);
    expect(after).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get(label.toLowerCase())).toBe(value);
  });

  test("keeps query and filters in the address, for a reload and for others", async () => {
    await page.goto(`${site.address}search/?q=children&authority=Harrow&year=2007`);
    const expected = await reader.waitForResults();
    await page.reload();
    expect(await reader.waitForResults()).toEqual(expected);
    expect(await page.getByRole("searchbox").inputValue()).toBe("children");
    expect(await page.getByLabel("Authority").inputValue()).toBe("Harrow");
    expect(await page.getByLabel("Year").inputValue()).toBe("2007");
    expect(new URL(page.url()).search).toBe("?q=children&year=2007&authority=Harrow");
  });

  test("starts from the form on the home page", async () => {
    await page.goto(site.address);
    await page.getByRole("searchbox").fill("immunisation");
    await page.getByRole("button", { name: "Search" }).click();
    await page.waitForURL(`${site.address}search/?q=immunisation`);
    expect((await reader.waitForResults()).length).toBeGreaterThan(0);
  });

  test("loses nothing that is typed before the index has arrived", async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route("**/search-index/start.json", async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${site.address}search/`, { waitUntil: "domcontentloaded" });
    const box = page.locator("#search-query");
    const typed = (await box.isVisible()) ? "MMR" : "";
    if (typed) await box.fill(typed);
    release(undefined);
    await reader.waitForStart();
    expect(await box.isVisible()).toBe(true);
    expect(await box.inputValue()).toBe(typed);
  });

  test("works with the keyboard alone", async () => {
    await page.goto(`${site.address}search/`);
    await reader.waitForStart();
    await reader.tabTo("#search-query");
    await page.keyboard.type("MMR");
    await page.keyboard.press("Enter");
    await reader.waitForResults();
    const first = page.locator("#search-results h3 a").first();
    const address = await first.evaluate((link) => (link as HTMLAnchorElement).href);
    await reader.tabTo("#search-results h3 a");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
    expect(page.url()).toBe(address);
  });

  test("passes axe and fits a phone with results on the page", async () => {
    await reader.search("children");
    expect(await findAccessibilityFaults(page, axeSource)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await findOverflow(page)).toEqual([]);
  });
});
