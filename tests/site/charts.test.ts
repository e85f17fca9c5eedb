import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listPublishedCharts } from "../../src/views/charts/published.ts";
import { chartFileUrl, chartPageUrl } from "../../src/model/addresses.ts";
import { loadSiteCatalogue, readSiteFile, siteFolder } from "./built-site.ts";
import { findDrawingFaults } from "../../src/verification/browser/drawings.ts";
import { openSite, type OpenSite } from "./open-site.ts";

const charts = [...listPublishedCharts(loadSiteCatalogue())];
/** A chart of four areas over two years, on a page where it is the first. */
const shown = "indicators/ks2-rwm-expected/";
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage();
});

afterAll(() => site.close());

describe("every chart", () => {
  test("has a name of its own that may be an address", () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.map(({ id }) => id).filter((id) => !/^[a-z]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test("has a file with its title and source, and a page to embed that leads back", () => {
    for (const { id, title, page: home } of charts) {
      const file = readSiteFile(chartFileUrl(id).slice(1));
      expect(file).toContain("<title>");
      expect(file).toMatch(/>Sources?: /);
      const embedded = readSiteFile(`${chartPageUrl(id).slice(1)}index.html`);
      expect(
        embedded
          .match(/<h1[^>]*>([^<]*)</)?.[1]
          ?.replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&"),
      ).toBe(title);
      expect(embedded).toContain(`href="../../../${home.slice(1)}"`);
      expect(embedded).toContain('content="noindex"');
    }
  });

  test("is well-formed XML as a file, and keeps its words inside its frame", async () => {
    const kinds = Map.groupBy(charts, ({ id }) => id.split("/")[0]);
    expect([...kinds.keys()].sort()).toEqual([
      "families",
      "gaps",
      "indicators",
      "judgements",
      "panels",
      "ranks",
      "story",
      "tables",
    ]);
    await page.goto("about:blank");
    for (const { id } of [...kinds.values()].flatMap((members) => members.slice(0, 12))) {
      const file = readFileSync(join(siteFolder, chartFileUrl(id)), "utf8");
      const fault = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent,
        file,
      );
      expect(fault, id).toBeUndefined();
      await page.setContent(`<main>${file}</main>`);
      expect(await findDrawingFaults(page), id).toEqual([]);
    }
  });
});

describe("with a script", () => {
  const chart = () => page.locator("figure.chart").first();
  const values = () => chart().locator(".chart__values").innerText();

  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.address + shown);
    await chart().locator(".chart__controls").waitFor();
  });

  test("shows the last values, and those of other periods by the keyboard", async () => {
    expect(await values()).toBe("2025: Barnet 72%, London 70%, England 63%, Range of 10 neighbours 62% to 75%");
    await chart().getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await values()).toMatch(/^2024: Barnet 71/);
    expect(await chart().getByRole("slider").getAttribute("aria-valuetext")).toBe(await values());
    expect(new URL(page.url()).search).toBe("?at=2024");
    await page.keyboard.press("End");
    expect(new URL(page.url()).search).toBe("");
  });

  test("reads values by a pointer, and marks where", async () => {
    const drawing = chart().locator(".chart__wide svg");
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (!box) throw new Error("The drawing is not shown.");
    await page.mouse.move(box.x + 60, box.y + box.height / 2);
    expect(await values()).toMatch(/^2016: /);
    const rule = drawing.locator("line").last();
    expect(await rule.getAttribute("display")).toBeNull();
    expect(await rule.getAttribute("x1")).toBe((await drawing.getAttribute("data-x"))?.split(" ")[0]);
    await page.mouse.move(box.x + box.width - 200, box.y + box.height / 2);
    expect(await values()).toMatch(/^2025: /);
  });

  test("reads values by a finger on a phone, where the page still scrolls", async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 800 }, hasTouch: true });
    const phone = await context.newPage();
    await phone.goto(site.address + shown);
    const drawing = phone.locator("figure.chart .chart__narrow svg").first();
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (!box) throw new Error("The drawing is not shown.");
    await phone.touchscreen.tap(box.x + 50, box.y + 60);
    expect(await phone.locator(".chart__values").first().innerText()).toMatch(/^2016: /);
    expect(await drawing.evaluate((element) => getComputedStyle(element).touchAction)).toBe("pan-y");
    await context.close();
  });

  test.each([320, 390, 768, 1280])(
    "has larger letters where a reader enlarges text only, at %i pixels",
    async (width) => {
      const context = await site.browser.newContext({ viewport: { width, height: 800 } });
      const reader = await context.newPage();
      await reader.goto(site.address + shown);
      const readHeight = () =>
        reader
          .locator("figure.chart svg text")
          .filter({ visible: true })
          .first()
          .evaluate((text) => text.getBoundingClientRect().height);
      const before = await readHeight();
      await reader.evaluate(() => {
        document.documentElement.style.setProperty("font-size", "200%");
      });
      expect((await readHeight()) / before).toBeGreaterThanOrEqual(1.7);
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    },
  );

  test("switches comparators off and on, in the drawing and in the values", async () => {
    const drawn = () => chart().locator(".chart__wide text", { hasText: "London" }).filter({ visible: true }).count();
    expect(await drawn()).toBe(1);
    await chart().getByRole("checkbox", { name: "London" }).uncheck();
    expect(await drawn()).toBe(0);
    expect(await values()).not.toContain("London");
    expect(new URL(page.url()).search).toBe("?without=London");
    await chart().getByRole("checkbox", { name: "London" }).check();
    expect([await drawn(), new URL(page.url()).search]).toEqual([1, ""]);
  });

  test("shows the table in place of the drawing", async () => {
    await chart().getByRole("button", { name: "Table" }).press("Enter");
    expect(await chart().locator(".chart__drawing").isVisible()).toBe(false);
    expect(await chart().getByRole("row").allInnerTexts()).toEqual([
      "\t2016\t2017\t2018\t2019\t2020\t2021\t2022\t2023\t2024\t2025",
      expect.stringMatching(/^Barnet\t59.*\t69\.0%\t73%\t73%\tmissing.*\t72%$/),
      expect.stringMatching(/^London\t–\t67\.0%\t70%.*\t70%$/),
      expect.stringMatching(/^Statistical neighbours\t–\t66\.3%(?:\t–){8}$/),
      expect.stringMatching(/^England\t–\t61\.0%\t65%.*\t63%$/),
      expect.stringMatching(/^Range of 10 neighbours(?:\t–){2}\t60% to 71%.*\t62% to 75%$/),
    ]);
    expect(new URL(page.url()).search).toBe("?view=table");
    await chart().getByRole("button", { name: "Chart" }).click();
    expect(await chart().locator(".chart__drawing").isVisible()).toBe(true);
  });

  test("an address shows what a reader chose, of each chart of a page", async () => {
    await page.goto(`${site.address}${shown}?at=2016&without=London~England&view.2=table`);
    await chart().locator(".chart__controls").waitFor();
    expect(await values()).toBe("2016: Barnet 59.0%");
    expect(await chart().getByRole("checkbox", { checked: true }).count()).toBe(2);
    const pressed = page.locator("figure.chart").nth(1).getByRole("button", { pressed: true });
    expect(await pressed.innerText()).toBe("Table");
  });

  test("small charts side by side are read together", async () => {
    await page.goto(`${site.address}charts/panels/ks2-rwm-expected/`);
    const panels = await chart().locator(".panels > li").count();
    for (const [key, period] of [
      ["ArrowLeft", "2016"],
      ["End", "2017"],
    ] as const) {
      await chart().getByRole("slider").press(key);
      const read = await chart().locator(".chart__values").allInnerTexts();
      expect(read.map((text) => text.slice(0, 6))).toEqual(Array.from({ length: panels }, () => `${period}: `));
    }
  });

  test("saves a picture twice as large as the file", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chart().getByRole("button", { name: "PNG" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("ks2-rwm-expected.png");
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(1520);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  test("gives code that shows the chart on another page", async () => {
    await chart().getByRole("button", { name: "code to embed" }).click();
    const code = await chart().getByLabel("Code to embed the chart").inputValue();
    expect(code).toContain(`src="${site.address}charts/indicators/ks2-rwm-expected/"`);
    const host = `${site.address}another-site.html`;
    await page.route(host, (route) =>
      route.fulfill({ contentType: "text/html", body: `<h1>Another site</h1>${code}` }),
    );
    await page.goto(host);
    const frame = page.frameLocator("iframe");
    await frame.locator("figure.chart .chart__controls").waitFor();
    expect(await frame.getByRole("heading").innerText()).toMatch(/Barnet/);
    expect(await frame.getByRole("link", { name: "the page of this chart" }).isVisible()).toBe(true);
  });
});
