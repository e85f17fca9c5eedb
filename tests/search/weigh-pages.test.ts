import { expect, test } from "vitest";
import { weighPages } from "../../src/site/search/weigh-pages.ts";

const of = (...facets: [string, string][]) => facets;

test("pages about others count less on the site of one council, and as much where the site is about nobody", () => {
  const pages = [of(["Authority", "Northvale"]), of(["Authority", "Southvale"]), of(["Kind", "Page"])];
  const [own = 0, other = 0, none = 0] = weighPages(pages, ["Northvale"]);
  expect(other).toBeLessThan(own);
  expect(none).toBe(own);
  expect(new Set(weighPages(pages, [])).size).toBe(1);
});

test("a page about both counts in full", () => {
  const both = of(["Authority", "Northvale"], ["Authority", "Southvale"]);
  expect(weighPages([both], ["Northvale"])).toEqual([1]);
});

test("old reports count a little less than new ones, figures of many years do not", () => {
  const years = (...all: string[]) => of(...all.map((year) => ["Year", year] as [string, string]));
  const pages = [years("2007"), years("2018", "2019"), years("2024"), years("2007", "2008", "2009"), years()];
  const [oldest = 0, older = 0, newest = 0, series = 0, none = 0] = weighPages(pages, []);
  expect(oldest).toBeLessThan(older);
  expect(older).toBeLessThan(newest);
  expect([newest, series, none]).toEqual([1, 1, 1]);
});
