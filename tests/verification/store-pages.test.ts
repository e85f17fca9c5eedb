import { expect, test } from "vitest";
import { readPage } from "../../src/verification/read-page.ts";
import { createPageStore } from "../../src/verification/store-pages.ts";
import { makePage } from "./small-site.ts";

const link = '<a href="../reports/a%20letter/#paragraph-1">A letter – “first”</a>';

test("what was read of a page is kept as it was, each target once", () => {
  const page = readPage(makePage(`<h2 id="größe"></h2><p id="größe">${link}${link}</p><img src="../a.png" alt="">`));
  const { targets, ...others } = createPageStore()(page);
  expect(others).toEqual({ ids: page.ids, emptyHeadings: page.emptyHeadings, markupErrors: page.markupErrors });
  expect(others.ids).toEqual(["größe", "größe"]);
  expect(targets).toEqual([page.targets[0], page.targets[2]]);
});

test("what pages have in common is kept once for all", () => {
  const keep = createPageStore();
  const [first, second] = [keep(readPage(makePage(link))), keep(readPage(makePage(`<p>${link}</p>`)))];
  expect(first.targets).toHaveLength(1);
  expect(second.targets[0]).toBe(first.targets[0]);
});

test("an address that one element loads and another only names stays both", () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="alternate" href="/a.css">';
  const { targets } = createPageStore()(readPage(makePage("", head)));
  expect(targets.map(({ isLoaded }) => isLoaded)).toEqual([true, false]);
});
