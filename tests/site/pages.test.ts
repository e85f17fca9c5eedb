import { beforeAll, describe, expect, test } from "vitest";
import { loadSiteCatalogue, loadSiteClaims, readPages } from "./built-site.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";
import { findAlikePages } from "./alike-pages.ts";
import { axeSource } from "./axe.ts";
import { sendsOn } from "../../src/verification/pages/links.ts";
import { findRepeatedTitles, findStructureFaults } from "../../src/verification/pages/structure.ts";
import { allTopics, visitPages, type Topic, type VisitReport } from "../../src/verification/browser/visit-pages.ts";
import { kindOf } from "../../src/verification/pages/page-kinds.ts";
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
  const staying = new Map([...pages].filter(([, html]) => !sendsOn(html)));
  const alike = findAlikePages(staying);
  const isQuick = (path: string) => alike.has(path);
  let report: VisitReport;

  beforeAll(async () => {
    const site = await openSite();
    report = await visitPages(site.browser, site.address, { pages: staying, axeSource, isQuick, walks: false });
    await site.close();
  }, 900_000);

  test("all of them were visited", () => {
    expect(report.visited).toEqual(new Set(staying.keys()));
  });

  test("some of each kind were looked at in every way", () => {
    const thorough = [...staying.keys()].filter((path) => !isQuick(path));
    expect(new Set(thorough.map(kindOf))).toEqual(new Set([...staying.keys()].map(kindOf)));
    expect(thorough.length).toBeGreaterThan(250);
  });

  // keyboard.test.ts walks one page of each kind.
  const topics = (Object.keys(allTopics) as Topic[]).filter((topic) => topic !== "keyboard" && topic !== "zoom");
  test.each(topics.map((topic) => [topic, allTopics[topic]] as const))("%s: %s", (topic) => {
    expect(report.faults.get(topic)).toEqual([]);
  });
});
