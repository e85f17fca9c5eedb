import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
    await page.goto(`${site.address}standards/attendance/`);
    await page.emulateMedia({ media: "print" });
    const tables = page.locator("main details table");
    expect(await tables.count()).toBeGreaterThan(0);
    expect(await tables.filter({ visible: true }).count()).toBe(await tables.count());
  });
});

/** Counts the page objects of a PDF, which stand outside its compressed streams in Chromium's files. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
