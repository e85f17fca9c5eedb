import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { copyForDisk } from "../../src/cli/build/disk-copy.ts";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { listPages, loadSiteCatalogue, readSiteFile, siteFolder } from "./built-site.ts";

/** Folder with the copy that `npm run build -- --for-disk` makes. */
let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "findings-disk-"));
  expect(copyForDisk(siteFolder, folder)).toBeUndefined();
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

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
  expect(failed).toEqual([]);
});

test("an indicator has its drawing and its table", async () => {
  await page.goto(fileUrl("indicators/phonics-year-1/index.html"));
  expect(await page.locator("main figure svg").filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await page.locator("main table").filter({ visible: true }).count()).toBe(1);
});

test("a reader clicks from page to page and back to the start", async () => {
  await page.goto(fileUrl("index.html"));
  await page.locator("header nav").getByRole("link", { name: "Documents" }).click();
  const link = page.locator("main .entries h3 a").first();
  const title = await link.innerText();
  await link.click();
  expect(await page.locator("h1").innerText()).toContain(title);
  await page.locator(".site-header__title").click();
  expect(page.url()).toBe(fileUrl("index.html"));
});

test("every link of every page leads to a file of the copy, and the site itself keeps its clean addresses", () => {
  const dead = new Set<string>();
  for (const path of listPages()) {
    const html = readFileSync(join(folder, path), "utf8");
    for (const [, address = ""] of html.matchAll(/<a\b[^>]*\shref="(\.[^"]*)"/g)) {
      const file = new URL(address, fileUrl(path));
      if (file.pathname.endsWith("/") || !existsSync(fileURLToPath(file))) dead.add(`${path}: ${address}`);
    }
    expect(readSiteFile(path)).not.toMatch(/<a\b[^>]*\shref="[^"]*index\.html/);
  }
  expect([...dead]).toEqual([]);
});

test("search answers from the disk, under the site's own policy, and a result opens its page", async () => {
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(error.message));
  await page.goto(fileUrl("index.html"));
  const input = page.locator("header input[name=q], main input[name=q]").filter({ visible: true }).first();
  await input.fill("attendence at primary school");
  await input.press("Enter");
  const result = page.locator("#search-results > li h3 a").first();
  await result.waitFor();
  expect(new URL(page.url()).pathname).toMatch(/search\/index\.html$/);
  expect(await page.locator("#search-status").innerText()).toMatch(/found for/);
  const title = await result.innerText();
  await result.click();
  expect(await page.locator("h1").innerText()).toContain(title);
  expect(refused).toEqual([]);
});

test("a chart is read with the keys", async () => {
  await page.goto(fileUrl("indicators/phonics-year-1/index.html"));
  expect(await page.locator("main figure button").filter({ visible: true }).count()).toBeGreaterThan(0);
});

test("without scripts the search page says why it cannot search, and offers lists instead", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(fileUrl("search/index.html"));
  expect(await still.locator("main").innerText()).toMatch(/needs JavaScript/);
  expect(await still.locator("main").locator("input, select, button").filter({ visible: true }).count()).toBe(0);
  expect(await still.locator("#search-browse a").filter({ visible: true }).count()).toBeGreaterThan(5);
  await context.close();
});

function fileUrl(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

function toRgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
