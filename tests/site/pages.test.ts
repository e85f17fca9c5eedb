import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOf, loadSiteCatalogue, loadSiteClaims, readPages } from "./built-site.ts";
import { collectFaults } from "./collect-faults.ts";
import { prepareForAxe } from "./checks/accessibility.ts";
import { sendsOn } from "./checks/links.ts";
import { findRepeatedTitles, findStructureFaults } from "./checks/structure.ts";
import { watchPage } from "./checks/watch.ts";
import { listNeededPages } from "./needed-pages.ts";
import { openSite } from "./open-site.ts";
import { inspectNarrowPage, inspectPage, openPage, visitTopics, type VisitTopic } from "./visit.ts";

const pages = readPages();
const embedded = [...pages.keys()].filter(isToEmbed);

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
  const topics = Object.keys(visitTopics) as VisitTopic[];
  const faults = new Map<string, string[]>([...topics, "errors", "foreign", "scripted"].map((topic) => [topic, []]));
  const visited = new Set<string>();

  beforeAll(async () => {
    const site = await openSite();
    const queue = [...paths];
    const visitAll = async () => {
      const { tab, plainTab } = await openTabs(site.browser);
      const watch = watchPage(tab, new URL(site.address).origin);
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const note = (topic: string, found: readonly string[]) => {
          faults.get(topic)?.push(...found.map((fault) => `${path}: ${fault}`));
        };
        const address = site.address + addressOf(path);
        const text = await openPage(tab, address);
        const found = await (isForAll(path) ? inspectPage(tab) : inspectNarrowPage(tab));
        for (const topic of topics) note(topic, found[topic]);
        note("errors", watch.errors.splice(0));
        note("foreign", watch.foreign.splice(0));
        if (text === "") note("scripted", ["There is no text."]);
        // Where no script is loaded, a visit without scripts would find the same.
        if (path !== searchPage && hasScript(pages.get(path) ?? "") && isForAll(path)) {
          if ((await openPage(plainTab, address)) !== text) note("scripted", ["The text is another without scripts."]);
        }
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

  test.each(Object.entries(visitTopics))("%s: %s", (topic) => {
    expect(faults.get(topic)).toEqual([]);
  });

  test("the console stays empty, and the content security policy refuses nothing", () => {
    expect(faults.get("errors")).toEqual([]);
  });

  test("nothing is asked of another host", () => {
    expect(faults.get("foreign")).toEqual([]);
  });

  test("all but search says the same with scripts and without", () => {
    expect(faults.get("scripted")).toEqual([]);
  });
});

const searchPage = "search/index.html";

async function openTabs(browser: Browser) {
  const withScripts = await browser.newContext({ reducedMotion: "reduce" });
  const withoutScripts = await browser.newContext({ javaScriptEnabled: false });
  const tab = await withScripts.newPage();
  await prepareForAxe(tab);
  return { tab, plainTab: await withoutScripts.newPage() };
}

function hasScript(html: string): boolean {
  return /<script\b[^>]*\bsrc=/.test(html);
}

/** Pages of one chart each, to show in other sites, are all made alike: of ten of them, one is looked at in every way. */
function isForAll(path: string): boolean {
  return !isToEmbed(path) || embedded.indexOf(path) % 10 === 0;
}

function isToEmbed(path: string): boolean {
  return path.startsWith("charts/");
}
