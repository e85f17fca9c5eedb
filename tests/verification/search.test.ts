import { expect, test } from "vitest";
import { findSearchFaults } from "../../src/verification/search-faults.ts";
import { indexPages, pageOf } from "../browser/search/memory-index.ts";
import { makeSite } from "./small-site.ts";

const long = Array.from({ length: 100 }, (_, at) => `Sentence ${at} of a long letter.`).join(" ");
const pages = ["Inspection letters", "Attendance of pupils", "School standards"].map((title) =>
  pageOf(`/${title.length}/`, title, title.startsWith("I") ? long : "Words."),
);
const files: Readonly<Record<string, string>> = Object.fromEntries(
  indexPages(pages).map(({ path, content }) => [`search-index/${path}`, content]),
);

/** What is said of the index with its files changed, or taken away where `content` is undefined. */
function checkWith(name: RegExp, change: (content: string) => string | undefined): string[] {
  const changed = Object.entries(files).flatMap(([path, content]) => {
    const now = name.test(path) ? change(content) : content;
    return now === undefined ? [] : [[path, now] as const];
  });
  return findSearchFaults(makeSite(Object.fromEntries(changed))).map(({ problem }) => problem);
}

test("a whole index is right", () => {
  expect(findSearchFaults(makeSite(files))).toEqual([]);
});

const kinds: [string, RegExp][] = [
  ["the start", /start\.json$/],
  ["a file of words", /\/words\//],
  ["a file of places", /\/places\//],
  ["a block of pages", /\/pages\//],
  ["a piece of a text", /\/text\//],
  ["the vocabulary", /\/vocabulary\//],
  ["a facet", /\/facets\//],
  ["forms of terms", /\/forms\//],
];

test.each(kinds)("an index without %s is not whole", (_, name) => {
  expect(checkWith(name, () => undefined)).toEqual([expect.stringContaining("The search index is not whole")]);
});

test.each(kinds)("an index in which %s is empty is not whole", (_, name) => {
  expect(checkWith(name, () => "")).toEqual([expect.stringContaining("The search index is not whole")]);
});

test.each(kinds)("an index in which %s is cut off is not whole", (_, name) => {
  const half = (content: string) => content.slice(0, Math.floor(content.length / 2));
  expect(checkWith(name, half)).toEqual([expect.stringContaining("The search index is not whole")]);
});

test("an index that holds fewer pages than it speaks of is not right", () => {
  const more = (content: string) => content.replace('"pages":3', '"pages":4');
  expect(checkWith(/start\.json$/, more)).toEqual(["The search index speaks of 4 pages and holds 3."]);
});

test("an index that does not lead to a page by a word of its title is not right", () => {
  const other = (content: string) => content.replaceAll('"school"', '"schoom"');
  expect(checkWith(/\/words\//, other)).toEqual(["The search index does not find a page by a word of its title."]);
});
