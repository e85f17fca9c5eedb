import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutIndex } from "../../src/site/search-chunks.ts";
import { findSearchFaults } from "../../src/verification/search-faults.ts";
import { makeSite } from "./small-site.ts";

let files: Record<string, Uint8Array>;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: "en" });
  for (const title of ["Inspection letters", "Attendance of pupils", "School standards"])
    await index?.addHTMLFile({
      url: `/${title.length}/`,
      content: `<html><body><h1>${title}</h1><p data-pagefind-filter="Kind:Document">Words on ${title.toLowerCase()}</p></body></html>`,
    });
  const made = cutIndex((await index?.getFiles())?.files ?? []);
  files = Object.fromEntries(made.map(({ path, content }) => [`pagefind/${path}`, content]));
}, 60_000);

afterAll(() => close());

/** What is said of the index with one file changed, or taken away where `content` is undefined. */
function checkWith(name: RegExp, change: (content: Uint8Array) => Uint8Array | undefined): string[] {
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
  ["the entry", /pagefind-entry\.json$/],
  ["the description", /\.pf_meta$/],
  ["a file of words", /\.pf_index$/],
  ["a filter", /\.pf_filter$/],
  ["a stored page", /\.pf_fragment$/],
  ["the program", /wasm\.en\.pagefind$/],
  ["the script", /pagefind\.js$/],
];

test.each(kinds)("an index without %s is not whole", (_, name) => {
  expect(checkWith(name, () => undefined)).toEqual([expect.stringContaining("The search index is not whole")]);
});

test.each(kinds)("an index in which %s is empty is not whole", (_, name) => {
  expect(checkWith(name, () => new Uint8Array())).toEqual([expect.stringContaining("The search index is not whole")]);
});

test.each(kinds.slice(0, -1))("an index in which %s is cut off is not whole", (_, name) => {
  const half = (content: Uint8Array) => content.subarray(0, Math.floor(content.length / 2));
  expect(checkWith(name, half)).toEqual([expect.stringContaining("The search index is not whole")]);
});
