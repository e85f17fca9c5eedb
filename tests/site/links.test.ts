import { expect, test } from "vitest";
import { reservedNames } from "../../src/model/addresses.ts";
import { listFiles, loadSiteCatalogue, readPages } from "./built-site.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";
import { findIdFaults, findLinkFaults, findUnreachablePages } from "../../src/verification/pages/links.ts";

const pages = readPages();

test("every link leads to a file and a place in it, from wherever the site is hosted", () => {
  expect(findLinkFaults(pages, new Set(listFiles()))).toEqual([]);
});

test("no page has an id twice or refers to one that it does not have", () => {
  expect(collectFaults(pages, findIdFaults)).toEqual([]);
});

test("every page can be reached from the home page by links alone", () => {
  expect(findUnreachablePages(pages)).toEqual([]);
});

test("no page of an officer can take the place of a folder of the site", () => {
  const folders = new Set(listFiles().flatMap((path) => (path.includes("/") ? [path.split("/")[0] ?? ""] : [])));
  const ofOfficers = new Set(loadSiteCatalogue().pages.keys());
  expect([...folders].filter((name) => !ofOfficers.has(name) && !reservedNames.includes(name))).toEqual([]);
});
