import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles, readSiteFile } from "./built-site.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage();
});

afterAll(() => site.close());

describe("on paper", () => {
  test.each([
    ["documents/barnet-apa-2007/", 2],
    ["indicators/phonics-year-1/", 1],
    ["", 1],
  ])("/%s fills at least %i pages", async (address, pages) => {
    await page.goto(site.address + address);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(countPages(pdf)).toBeGreaterThanOrEqual(pages);
  });

  test.each(["", "documents/", "documents/barnet-apa-2007/", "indicators/phonics-year-1/", "search/"])(
    "/%s leaves out what only works on a screen",
    async (address) => {
      await page.goto(site.address + address);
      await page.emulateMedia({ media: "print" });
      const onScreenOnly = page.locator("nav, form, .govuk-skip-link, .downloads").filter({ visible: true });
      expect(await onScreenOnly.evaluateAll((items) => items.map((item) => item.outerHTML.slice(0, 100)))).toEqual([]);
      expect(await page.locator("h1").isVisible()).toBe(true);
    },
  );

  test("a folded list is printed: paper cannot be unfolded", async () => {
    await page.goto(`${site.address}topics/attendance/`);
    await page.emulateMedia({ media: "print" });
    const tables = page.locator("main details table");
    expect(await tables.count()).toBeGreaterThan(0);
    expect(await tables.filter({ visible: true }).count()).toBe(await tables.count());
  });
});

// That every page fits its paper and loses nothing on it, pages.test.ts finds while it visits them.
describe("a printed document", () => {
  test("has A4 pages, those with a wide table across, and is not printed smaller for it", async () => {
    await page.goto(`${site.address}documents/educational-standards-2016-17/whole/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      [width, height].map((side) => Math.round(Number(side))).join("x"),
    );
    expect(sizes.length).toBe(countPages(Buffer.from(pdf, "latin1")));
    expect(new Set(sizes)).toEqual(new Set(["595x842", "842x595"]));
    expect(sizes[0]).toBe("595x842");
  });

  test("numbers its pages", () => {
    const styles = listFiles().filter((file) => file.endsWith(".css") && !file.startsWith("search-index/"));
    const text = styles.map(readSiteFile).join("");
    expect(text).toMatch(/@bottom-right\s*\{[^}]*counter\(page\)[^}]*counter\(pages\)/);
  });

  test("shows charts at the width of the paper, grades on their colours, and addresses of links that leave the site", async () => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 600, height: 900 });
    await page.goto(`${site.address}documents/educational-standards-2016-17/whole/`);
    expect(await page.locator(".chart__narrow").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator(".chart__wide").filter({ visible: true }).count()).toBeGreaterThan(0);
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll('main a[href^="http"]')].map((link) => getComputedStyle(link, "::after").content),
    );
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((content) => !content.includes("http"))).toEqual([]);
    await page.goto(`${site.address}documents/barnet-apa-2007/`);
    const adjusted = await page
      .locator(".grade")
      .first()
      .evaluate((grade) => getComputedStyle(grade).printColorAdjust);
    expect(adjusted).toBe("exact");
  });
});

/** Counts the page objects of a PDF, which stand outside its compressed streams in Chromium's files. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
