import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openSite, type OpenSite } from "./open-site.ts";
import { createSearchReader, type SearchReader } from "./search-page.ts";

let site: OpenSite;
let page: Page;
let reader: SearchReader;

beforeAll(async () => {
  site = await openSite();
});

beforeEach(async () => {
  page = await site.browser.newPage();
  reader = createSearchReader(page, site.address);
});

afterEach(() => page.close());

afterAll(() => site.close());

test("finds by an acronym what is written in full", async () => {
  await reader.search("GLD");
  const titles = await reader.titles();
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
  await reader.search(query);
  expect((await reader.titles()).slice(0, 10)).toContain(title);
});

test("shows the sentence that was found, with the term in its other form marked", async () => {
  await reader.search("LAC health assessments");
  const result = reader.resultOf("Review health assessments of children in care done in time");
  expect(await result.locator("mark").allInnerTexts()).toEqual(["children in care", "health assessment"]);
  expect(await result.locator("p").last().innerText()).toMatch(/^Percentage of children in care .*\.$/);
});

test("corrects a word that no page has, and says so", async () => {
  await reader.search("safegaurding");
  expect(await reader.status()).toContain("Nothing here has “safegaurding”: searched for “safeguarding” instead.");
  expect(await reader.titles()).toContain("Safeguarding");
});

test("shows pages with some of the words where few have all", async () => {
  await reader.search("30 hours free childcare xyzzy");
  expect(await reader.status()).toMatch(/found .* with some of the words.* Nothing here has “xyzzy”\.$/);
  expect(await reader.titles()).toContain("Children taking up 30 hours of childcare");
});

test("finds words exactly as they stand between quotation marks", async () => {
  await reader.search('"drift and delay"');
  const exact = await reader.countFound();
  await reader.search("drift and delay");
  expect(exact).toBeGreaterThan(0);
  expect(exact).toBeLessThan(await reader.countFound());
});
