import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { findDownload, listDownloads } from "../../src/downloads/downloads.ts";
import { loadChangedSite } from "../site-fixture.ts";

const { catalogue, claims } = loadChangedSite({});
if (!catalogue) throw new Error("The site of the tests has errors.");
const all = [...listDownloads(catalogue, claims)];

test("every file that a build writes is found by its address, with the same text", () => {
  expect(all.length).toBeGreaterThan(100);
  const other = all.filter(({ url, text, workbook }) => {
    const found = findDownload(catalogue, claims, url);
    return found?.text !== text || !isDeepStrictEqual(found?.workbook, workbook);
  });
  expect(other.map(({ url }) => url)).toEqual([]);
});

test("each address is written once", () => {
  expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
});

test.each([
  "/data/nothing.csv",
  "/charts/indicators/nothing.svg",
  "/api/v1/documents/nothing.json",
  "/indicators/",
  "/",
])("%s is no file to take away", (url) => {
  expect(findDownload(catalogue, claims, url)).toBeUndefined();
});
