import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { loadSiteCatalogue, siteFolder } from "./built-site.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterAll(() => browser.close());

test.each(["index.html", "indicators/phonics-year-1/index.html"])("%s has its style and its pictures", async (path) => {
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.goto(fileUrl(path));
  const style = await page.evaluate(() => ({
    font: getComputedStyle(document.body).fontFamily,
    header: getComputedStyle(document.querySelector(".site-header") ?? document.body).backgroundColor,
  }));
  expect(style.font).toContain("sans-serif");
  expect(style.header).toBe(toRgb(loadSiteCatalogue().site.brandColour));
  // Browsers load no module scripts from a disk: charts are then as without scripts.
  expect(failed.filter((address) => !address.endsWith(".js"))).toEqual([]);
});

test("an indicator has its drawing and its table", async () => {
  await page.goto(fileUrl("indicators/phonics-year-1/index.html"));
  expect(await page.locator("main figure svg").filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await page.locator("main table").filter({ visible: true }).count()).toBe(1);
});

test("links stay in the copy: with index.html added they lead to the page", async () => {
  await page.goto(fileUrl("documents/index.html"));
  const links = page.locator("main .entries h3 a");
  const [title, address] = [await links.first().innerText(), await links.first().evaluate(readAddress)];
  expect(address.startsWith(fileUrl("documents/"))).toBe(true);
  await page.goto(address.endsWith("/") ? `${address}index.html` : address);
  expect(await page.locator("h1").innerText()).toContain(title);
});

test("the search page says why it cannot search and offers lists instead", async () => {
  await page.goto(fileUrl("search/index.html"));
  await page.waitForLoadState("networkidle");
  expect(await page.locator("main").innerText()).toMatch(/needs JavaScript.* web server/);
  expect(await page.locator("input, select, button").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator("#search-browse a").filter({ visible: true }).count()).toBeGreaterThan(5);
});

function fileUrl(path: string): string {
  return pathToFileURL(join(siteFolder, path)).href;
}

function readAddress(link: SVGElement | HTMLElement): string {
  return (link as HTMLAnchorElement).href;
}

function toRgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
