import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadSiteCatalogue } from "./built-site.ts";
import { findAccessibilityFaults } from "./checks/accessibility.ts";
import { findOverflow } from "./checks/overflow.ts";
import { watchPage, type Watch } from "./checks/watch.ts";
import { openSite, type OpenSite } from "./open-site.ts";

describe.each([
  ["the root of a host", "/"],
  ["a folder of a host", "/council/findings/"],
])("search at %s", (_, base) => {
  let site: OpenSite;
  let page: Page;
  let watch: Watch;

  beforeAll(async () => {
    site = await openSite(base);
  });

  afterAll(() => site.close());

  afterEach(() => page.close());

  beforeEach(async () => {
    page = await site.browser.newPage();
    page.setDefaultTimeout(15_000);
    watch = watchPage(page, new URL(site.address).origin);
  });

  test("finds the place in a letter and leads there", async () => {
    await search("MMR");
    const letter = resultOf("Annual performance assessment 2007: services for children and young people in Barnet");
    expect(await letter.innerText()).toMatch(/Being healthy: .*MMR/);
    await letter.getByRole("link", { name: "Being healthy" }).click();
    await page.waitForURL(`${site.address}documents/barnet-apa-2007/#being-healthy`);
    expect(await page.locator("h2#being-healthy").innerText()).toBe("Being healthy");
    expect(watch).toEqual({ errors: [], foreign: [] });
  });

  if (base !== "/") return;

  test("finds a document by several words", async () => {
    await search("care leavers pathway plans");
    const letter = loadSiteCatalogue().documents.get("barnet-monitoring-letter-2019-03");
    const links = page.locator("#search-results > li h3 a");
    expect((await links.allInnerTexts()).slice(0, 3)).toContain(letter?.title);
    const addresses = await links.evaluateAll((items) => items.map((item) => (item as HTMLAnchorElement).href));
    expect(addresses).toContain(`${site.address}documents/barnet-monitoring-letter-2019-03/`);
  });

  test("finds by an acronym what is written in full", async () => {
    await search("GLD");
    const titles = await page.locator("#search-results > li h3").allInnerTexts();
    expect(titles.slice(0, 4)).toContain("Children reaching a good level of development");
  });

  test.each([
    ["LAC", "Children in care"],
    ["looked after children numbers", "Children in care"],
    ["SATs", "Key stage 2"],
    ["GCSE", "Key stage 4"],
    ["EHCP", "Education, Health and Care plan (EHCP) (EHC plan)"],
    ["key stage 5", "Key stage 5"],
    ["A levels", "Key stage 5"],
  ])("finds %s under %s: the glossary's words stand for each other", async (query, title) => {
    await search(query);
    expect((await page.locator("#search-results > li h3").allInnerTexts()).slice(0, 10)).toContain(title);
  });

  test("shows the sentence that was found, with the term in its other form marked", async () => {
    await search("LAC health assessments");
    const result = resultOf("Review health assessments of children in care done in time");
    expect(await result.locator("mark").allInnerTexts()).toEqual(["children in care", "health assessment"]);
    expect(await result.locator("p").last().innerText()).toMatch(/^Percentage of children in care .*\.$/);
  });

  test("corrects a word that no page has, and says so", async () => {
    await search("safegaurding");
    expect(await status()).toContain("Nothing here has “safegaurding”: searched for “safeguarding” instead.");
    expect(await page.locator("#search-results > li h3").allInnerTexts()).toContain("Safeguarding");
  });

  test("shows pages with some of the words where few have all", async () => {
    await search("30 hours free childcare xyzzy");
    expect(await status()).toMatch(/found .* with some of the words.* Nothing here has “xyzzy”\.$/);
    expect(await page.locator("#search-results > li h3").allInnerTexts()).toContain(
      "Children taking up 30 hours of childcare",
    );
  });

  test("finds words exactly as they stand between quotation marks", async () => {
    await search('"drift and delay"');
    const exact = await countFound();
    await search("drift and delay");
    expect(exact).toBeGreaterThan(0);
    expect(exact).toBeLessThan(await countFound());
  });

  test("shows ten pages, then ten more from the first of which the keyboard goes on", async () => {
    await search("children");
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
    await page.locator("#search-status").filter({ hasText: /^\d+ pages? found/ }).waitFor();
    expect(new URL(page.url()).search).toBe("?q=bullying");
    expect(await page.locator("#search-browse").isVisible()).toBe(false);
  });

  test("finds nothing politely", async () => {
    await search("xyzzy");
    expect(await status()).toContain("Nothing found for “xyzzy”");
    expect(await page.locator("#search-results > li").count()).toBe(0);
  });

  test("shows what was typed as text, whatever it is", async () => {
    await search('<img src="x" onerror="alert(1)"> & more');
    expect(await status()).toContain('“<img src="x" onerror="alert(1)"> & more”');
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
    await search("children");
    const shown = await status();
    const before = await countFound();
    const option = page.getByLabel(label, { exact: true }).locator(`option[value="${value}"]`);
    const offered = Number(/\((\d+)\)$/.exec(await option.innerText())?.[1]);
    expect(offered).toBeGreaterThan(0);
    await page.getByLabel(label, { exact: true }).selectOption(value);
    await page.waitForFunction((text) => document.querySelector("#search-status")?.textContent !== text, shown);
    const after = await countFound();
    expect(after).toBe(offered);
    expect(after).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get(label.toLowerCase())).toBe(value);
  });

  test("keeps query and filters in the address, for a reload and for others", async () => {
    await page.goto(`${site.address}search/?q=children&authority=Harrow&year=2007`);
    const expected = await waitForResults();
    await page.reload();
    expect(await waitForResults()).toEqual(expected);
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
    expect((await waitForResults()).length).toBeGreaterThan(0);
  });

  test("loses nothing that is typed before the index has arrived", async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route("**/pagefind/pagefind.js", async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${site.address}search/`, { waitUntil: "domcontentloaded" });
    const box = page.locator("#search-query");
    const typed = (await box.isVisible()) ? "MMR" : "";
    if (typed) await box.fill(typed);
    release(undefined);
    await waitForStart();
    expect(await box.isVisible()).toBe(true);
    expect(await box.inputValue()).toBe(typed);
  });

  test("works with the keyboard alone", async () => {
    await page.goto(`${site.address}search/`);
    await waitForStart();
    await tabTo("#search-query");
    await page.keyboard.type("MMR");
    await page.keyboard.press("Enter");
    await waitForResults();
    const first = page.locator("#search-results h3 a").first();
    const address = await first.evaluate((link) => (link as HTMLAnchorElement).href);
    await tabTo("#search-results h3 a");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
    expect(page.url()).toBe(address);
  });

  test("passes axe and fits a phone with results on the page", async () => {
    await search("children");
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await findOverflow(page)).toEqual([]);
  });

  async function search(query: string): Promise<void> {
    await page.goto(`${site.address}search/`);
    await waitForStart();
    await page.getByRole("searchbox").fill(query);
    await page.getByRole("button", { name: "Search" }).click();
    await waitForResults();
  }

  /** Waits until the index is there: the filters get their values from it. */
  async function waitForStart(): Promise<void> {
    await page.locator('[data-filter="Kind"] option').nth(1).waitFor({ state: "attached" });
  }

  /** Titles of the pages found, as soon as there is an answer. */
  async function waitForResults(): Promise<string[]> {
    await page.locator("#search-status").filter({ hasText: /found/i }).waitFor();
    return page.locator("#search-results > li h3").allInnerTexts();
  }

  function status(): Promise<string> {
    return page.locator("#search-status").innerText();
  }

  async function countFound(): Promise<number> {
    return Number(/^(\d+) pages? found/.exec(await status())?.[1]);
  }

  function resultOf(title: string): Locator {
    return page.locator("#search-results > li").filter({ has: page.getByRole("link", { name: title, exact: true }) });
  }

  async function tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`The Tab key does not lead to ${selector}.`);
  }
});
