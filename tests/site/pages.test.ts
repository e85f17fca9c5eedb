import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOf, collectFaults, loadSiteCatalogue, loadSiteClaims, readPages } from "./built-site.ts";
import { findAccessibilityFaults, prepareForAxe } from "./checks/accessibility.ts";
import { findDrawingFaults } from "./checks/drawings.ts";
import { sendsOn } from "./checks/links.ts";
import { findOverflow } from "./checks/overflow.ts";
import { findRepeatedTitles, findStructureFaults } from "./checks/structure.ts";
import { watchPage } from "./checks/watch.ts";
import { listNeededPages } from "./needed-pages.ts";
import { openSite } from "./open-site.ts";

const pages = readPages();

test("every record has its page", () => {
  const catalogue = loadSiteCatalogue();
  expect(catalogue.documents.size).toBeGreaterThan(0);
  expect(catalogue.indicators.size).toBeGreaterThan(0);
  const needed = listNeededPages(catalogue, loadSiteClaims());
  expect(needed.filter((path) => !pages.has(path))).toEqual([]);
  expect(pages.size).toBeGreaterThanOrEqual(needed.length);
});

test("every page names its language, has one main heading and skips no level", () => {
  expect(collectFaults(pages, findStructureFaults)).toEqual([]);
});

test("no two pages have the same title", () => {
  expect(findRepeatedTitles(pages)).toEqual([]);
});

describe("in a browser, on every page that stays", () => {
  const paths = [...pages].filter(([, html]) => !sendsOn(html)).map(([path]) => path);
  const faults = {
    accessibility: [] as string[],
    overflow: [] as string[],
    drawings: [] as string[],
    errors: [] as string[],
    foreign: [] as string[],
    scripted: [] as string[],
  };
  const visited = new Set<string>();

  beforeAll(async () => {
    const site = await openSite();
    const origin = new URL(site.address).origin;
    const withScripts = await site.browser.newContext();
    const withoutScripts = await site.browser.newContext({ javaScriptEnabled: false });
    const queue = [...paths];
    const visitAll = async () => {
      const [tab, plainTab] = [await withScripts.newPage(), await withoutScripts.newPage()];
      await prepareForAxe(tab);
      const watch = watchPage(tab, origin);
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const address = site.address + addressOf(path);
        const [found, plainText] = await Promise.all([visit(tab, address), readMainText(plainTab, address)]);
        const note = (list: string[], faultsHere: readonly string[]) => {
          list.push(...faultsHere.map((fault) => `${path}: ${fault}`));
        };
        note(faults.accessibility, found.accessibility);
        note(faults.overflow, found.overflow);
        note(faults.drawings, [...new Set(found.drawings)]);
        note(faults.errors, watch.errors.splice(0));
        note(faults.foreign, watch.foreign.splice(0));
        if (path !== searchPage && (found.text === "" || found.text !== plainText)) faults.scripted.push(path);
        visited.add(path);
      }
    };
    // One walk a core of the smallest machine that we support: axe keeps a core busy.
    await Promise.all([visitAll(), visitAll()]);
    await site.close();
  }, 900_000);

  test("all of them were visited", () => {
    expect(visited).toEqual(new Set(paths));
  });

  test("axe finds nothing against WCAG 2.2 AA", () => {
    expect(faults.accessibility).toEqual([]);
  });

  test("nothing makes the page scroll sideways at 320 pixels", () => {
    expect(faults.overflow).toEqual([]);
  });

  test("no text in a drawing is cut off or runs into other text", () => {
    expect(faults.drawings).toEqual([]);
  });

  test("the console stays empty, and the content security policy refuses nothing", () => {
    expect(faults.errors).toEqual([]);
  });

  test("nothing is asked of another host", () => {
    expect(faults.foreign).toEqual([]);
  });

  test("all but search says the same with scripts and without", () => {
    expect(faults.scripted).toEqual([]);
  });
});

const searchPage = "search/index.html";
const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 800 };

async function visit(tab: Page, address: string) {
  await tab.setViewportSize(desk);
  const text = await readMainText(tab, address);
  const accessibility = await findAccessibilityFaults(tab);
  const drawings = await findDrawingFaults(tab);
  await tab.setViewportSize(phone);
  drawings.push(...(await findDrawingFaults(tab)));
  return { text, accessibility, drawings, overflow: await findOverflow(tab) };
}

/** Goes to a page and reads what a reader sees of its main part. */
async function readMainText(tab: Page, address: string): Promise<string> {
  await tab.goto(address);
  return tab.evaluate(() => document.querySelector("main")?.innerText ?? "");
}
