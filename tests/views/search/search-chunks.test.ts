import { decode } from "cborg";
import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cutIndex } from "../../../src/site/search-chunks.ts";
import { unpackSearchFile, type SearchFile } from "../../../src/site/search-file.ts";

let before: SearchFile[];
let after: SearchFile[];

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: "en" });
  for (let page = 0; page < 40; page += 1) {
    const words = Array.from(
      { length: 500 },
      (_, at) => `${String.fromCharCode(97 + (at % 26))}${(at * 7 + page) % 900}x`,
    );
    await index?.addCustomRecord({ url: `/${page}/`, language: "en", content: `lac lack café ${words.join(" ")}` });
  }
  before = (await index?.getFiles())?.files ?? [];
  after = cutIndex(before);
}, 60_000);

afterAll(() => close());

describe("the search index is cut finer", () => {
  test("into small files that hold all words with their places", () => {
    expect(listChunks(after).length).toBeGreaterThan(3 * listChunks(before).length);
    expect(listChunks(after).flatMap(({ words }) => words)).toEqual(listChunks(before).flatMap(({ words }) => words));
    for (const { bytes, words } of listChunks(after)) expect(bytes < 8000 || words.length === 1).toBe(true);
  });

  test("each of which is described by where its words begin and end", () => {
    for (const { from, to, words } of listChunks(after)) {
      const names = words.map(([word]) => word);
      expect(names.filter((name) => name < from || name > to)).toEqual([]);
    }
    const starts = listChunks(after).map(({ from }) => from);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test("and leaves no file behind that nothing names", () => {
    const hashes = listChunks(after).map(({ hash }) => `index/${hash}.pf_index`);
    expect(after.map(({ path }) => path).filter((path) => path.startsWith("index/"))).toEqual(hashes);
    const entry = JSON.parse(new TextDecoder().decode(find(after, "pagefind-entry.json").content)) as {
      languages: { en: { hash: string } };
    };
    expect(after.filter(({ path }) => path.endsWith(".pf_meta")).map(({ path }) => path)).toEqual([
      `pagefind.${entry.languages.en.hash}.pf_meta`,
    ]);
  });
});

/** The files of words that an index describes. */
function listChunks(files: readonly SearchFile[]) {
  const [, , chunks] = decode(unpackSearchFile(find(files, ".pf_meta").content)) as [unknown, unknown, string[][]];
  return chunks.map(([from = "", to = "", hash = ""]) => {
    const content = unpackSearchFile(find(files, `${hash}.pf_index`).content);
    const [words] = decode(content) as [[string, ...unknown[]][]];
    return { from, to, hash, bytes: content.length, words };
  });
}

function find(files: readonly SearchFile[], ending: string): SearchFile {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`There is no file that ends in ${ending}.`);
  return file;
}
