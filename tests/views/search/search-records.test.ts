import { expect, test } from "vitest";
import { listSearchedRecords } from "../../../src/views/search/search-records.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const records = listSearchedRecords(catalogue);

test("every record with a page is there once, under the page's address", () => {
  const urls = records.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toEqual(
    expect.arrayContaining([
      "/documents/exampleshire-report-2018/",
      "/indicators/reading-expected/",
      "/areas/exampleshire/",
      "/recommendations/by-document/exampleshire-report-2018/",
      "/about/",
    ]),
  );
});

test("a document has its names, its words without marks, and what its results can be narrowed by", () => {
  const report = records.find(({ url }) => url === "/documents/exampleshire-report-2018/");
  expect(report).toMatchObject({ kind: "Committee report", years: ["2018"], areas: ["exampleshire"] });
  expect(report?.names).toContain("Report 2018");
  expect(report?.text).toContain("Of disadvantaged pupils, 69.0% reached");
  expect(report?.text).not.toMatch(/:figure|::chart/);
});
