import { expect, test } from "vitest";
import { findAlikePages } from "../site/alike-pages.ts";

const page = (body: string) => `<!DOCTYPE html><html lang="en-GB"><body><main>${body}</main></body></html>`;

/** Twenty pages of one kind, of which some are other than the rest. */
function makePages(others: Readonly<Record<number, string>>): Map<string, string> {
  return new Map(
    Array.from({ length: 20 }, (_, index) => [
      `threads/t${10 + index}/index.html`,
      page(others[index] ?? `<p class="lead">Words ${index}</p><br><img src="a.png" alt="">`),
    ]),
  );
}

const listThorough = (pages: ReadonlyMap<string, string>) => {
  const alike = findAlikePages(pages);
  return [...pages.keys()].filter((path) => !alike.has(path)).map((path) => Number(path.slice(9, 11)) - 10);
};

test("of pages that are alike, three and one in ten of the others are looked at in every way", () => {
  expect(listThorough(makePages({}))).toEqual([0, 1, 2, 3, 13]);
});

test("a page with an element of another class, or in another element, is looked at in every way", () => {
  const marked = '<p class="lead marked">Words</p>';
  const inList = '<ul><li><p class="lead">Words</p></li></ul>';
  expect(listThorough(makePages({ 5: marked, 12: inList }))).toEqual(expect.arrayContaining([5, 12]));
});

test("so is the only page of a kind", () => {
  const pages = makePages({}).set("meetings/one/index.html", page('<p class="lead">Words</p>'));
  expect(findAlikePages(pages)).not.toContain("meetings/one/index.html");
});
