import { describe, expect, test } from "vitest";
import type { FacetFile, SearchStart, StoredPage, TextPiece, WordFile } from "../../src/contract/search.ts";
import {
  blockFile,
  facetFile,
  findChunk,
  pagesInBlock,
  pagesInGroup,
  searchStart,
  termKey,
  wordFile,
} from "../../src/search/layout.ts";
import { unpackWord } from "../../src/search/leads.ts";
import { unpackPages, unpackPostings } from "../../src/search/postings.ts";
import { unpackNumbers } from "../../src/search/numbers.ts";
import { listStems } from "../../src/search/words.ts";
import { createIndexBuilder } from "../../src/site/search/build-index.ts";
import type { SearchedPage } from "../../src/site/search/searched-page.ts";
import { indexPages, pageOf } from "../browser/search/memory-index.ts";

/** Pages of many words, so that there are several files of words, blocks and groups. */
const many = Array.from({ length: pagesInGroup + 7 }, (_, at) => {
  const text = Array.from({ length: 60 }, (_, word) => `w${(at * 31 + word * 7) % 900}x`).join(" ");
  return pageOf(`/p${String(at).padStart(3, "0")}/`, `Page ${at}`, `${text} everywhere.`);
});

function read(pages: readonly SearchedPage[]) {
  const files = new Map(indexPages(pages).map(({ path, content }) => [path, content]));
  const open = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
  const start = open(searchStart) as SearchStart;
  const find = (key: string) => {
    const words = (open(wordFile(start.chunks.name, findChunk(start.chunks.from.split(" "), key))) ?? {}) as WordFile;
    return unpackPostings(unpackWord(words[key] ?? "").postings);
  };
  const pageAt = (page: number) => (open(blockFile(page, start.groups)) as StoredPage[])[page % pagesInBlock];
  const weigh = (key: string) =>
    Object.fromEntries(find(key).map(({ page, weight }) => [pageAt(page)?.url ?? "", weight]));
  return { files, start, find, pageAt, weigh, open };
}

describe("an index", () => {
  test("is the same bytes for the same pages, in whatever order they come", () => {
    expect(indexPages(many.toReversed())).toEqual(indexPages(many));
  });

  test("numbers pages by their addresses and finds each of them", () => {
    const { start, pageAt } = read(many);
    expect(start.pages).toBe(many.length);
    expect(many.map((_, page) => pageAt(page)?.url)).toEqual(many.map(({ url }) => url));
  });

  test("finds every word in the one file that the start names for it", () => {
    const { start, find } = read(many);
    expect(start.chunks.from.split(" ").length).toBeGreaterThan(2);
    expect(find("everywher").map(({ page }) => page)).toEqual(many.map((_, at) => at));
    for (const page of many.slice(0, 5))
      for (const stem of listStems(page.words.join(" "))) expect(find(stem).length, stem).toBeGreaterThan(0);
    expect(find("nowhere")).toEqual([]);
    expect(find("")).toEqual([]);
  });

  test("names files by what they hold: a page more changes the names of those that it is in only", () => {
    const before = read(many).files;
    const after = read([...many, pageOf("/zz/", "Zebra", "zebra")]).files;
    const kept = [...before.keys()].filter((path) => after.has(path) && path !== searchStart);
    for (const path of kept) expect(after.get(path)).toBe(before.get(path));
    expect(kept.length).toBeGreaterThan(pagesInGroup / pagesInBlock);
  });

  test("holds facets with the pages of each value", () => {
    const facets = [
      ["Kind", "Plan"],
      ["Kind", "Plan"],
      ["Year", "2018"],
    ] as const;
    const { start, open } = read([pageOf("/a/", "A"), pageOf("/b/", "B", "", { facets })]);
    expect(start.facets.counts).toEqual({ Kind: { Page: 1, Plan: 1 }, Year: { "2018": 1 } });
    const kinds = open(facetFile(start.facets.name, 0)) as FacetFile;
    expect(unpackPages(kinds["Plan"] ?? "")).toEqual([1]);
  });

  test("holds an answer with its page, and which pages are a measure for one group", () => {
    const { start, pageAt } = read([
      pageOf("/b/", "All", "", { answer: "England 60%" }),
      pageOf("/a/", "Some", "", { variantOf: "/b/" }),
      pageOf("/c/", "Lost", "", { variantOf: "/nowhere/" }),
    ]);
    expect(pageAt(1)?.answer).toBe("England 60%");
    expect(pageAt(0)).not.toHaveProperty("answer");
    expect(unpackNumbers(start.variants)).toEqual([0, 2]);
  });

  test("without pages is refused", () => {
    expect(() => createIndexBuilder({ terms: [], vocabulary: [], about: [], beside: [] }).finish()).toThrow("no page");
  });
});

describe("how much a page is about a word", () => {
  test("is most for its name, more for a heading than for a mention, and least for a long text", () => {
    const filler = "and other matters of the council ".repeat(20);
    const words = `Report. Bullying. ${filler}`.split(" ");
    const { weigh } = read([
      pageOf("/name/", "Bullying", "What is done."),
      pageOf("/heading/", "Report", "", { words, headings: [{ id: "b", text: "Bullying.", location: 1 }] }),
      pageOf("/mention/", "Report", `Bullying. ${filler}`),
      pageOf("/long/", "Report", `Bullying. ${filler.repeat(8)}`),
    ]);
    const found = weigh("bulli");
    expect(
      Object.entries(found)
        .sort(([, a], [, b]) => b - a)
        .map(([url]) => url),
    ).toEqual(["/name/", "/heading/", "/mention/", "/long/"]);
  });

  test("is less for a word of a long name", () => {
    const { weigh } = read([
      pageOf("/short/", "Bullying at schools"),
      pageOf("/long/", "Bullying, fighting, shouting, spitting, kicking and biting at schools"),
    ]);
    const { "/short/": short = 0, "/long/": long = 0 } = weigh("bulli");
    expect(long).toBeLessThan(short * 0.95);
  });

  test("is more for the name of a topic than for that of a group or a sentence", () => {
    const kinds = ["topic", "judgement", "headline", "page", "document", "group", "sentence"] as const;
    const { weigh } = read(kinds.map((nameOf) => pageOf(`/${nameOf}/`, "Bullying", "", { nameOf })));
    const order = Object.entries(weigh("bulli")).sort(([, a], [, b]) => b - a);
    expect(order.map(([url]) => url)).toEqual(kinds.map((kind) => `/${kind}/`));
  });

  test("counts a term in any form, and its other forms for a name that has one", () => {
    const { find, pageAt } = read([
      pageOf("/a/", "LAC"),
      pageOf("/b/", "Report", "Children in care."),
      pageOf("/c/", "A pack"),
    ]);
    expect(find(termKey(0)).map(({ page }) => pageAt(page)?.url)).toEqual(["/a/", "/b/"]);
    expect(find(termKey(0))[0]?.share).toBe(1);
    expect(find("care").map(({ page }) => pageAt(page)?.url)).toEqual(["/a/", "/b/"]);
  });
});

describe("a long text", () => {
  const sentences = Array.from(
    { length: 100 },
    (_, at) => `S${at} a b c d e f g h ${at === 70 ? "Zebra" : "end"}.`,
  ).join(" ");
  const headings = [{ id: "h", text: "S60", location: 601 }];
  const { find, open, pageAt } = read([pageOf("/x/", "X", sentences, { headings })]);

  test("lies in pieces beside its page, which begin with headings or sentences", () => {
    const { text } = pageAt(0) ?? {};
    if (!text || !("file" in text)) throw new Error("The text is in one piece.");
    const pieces = text.starts.map((_, at) => open(`text/${text.file}-${at}.json`) as TextPiece);
    expect(pieces.map(({ words }) => words).join(" ")).toBe(`X. ${sentences}`);
    expect(text.starts).toContain(601);
    expect(pieces.at(-1)?.headings).toEqual(headings);
  });

  test("is found with the piece in which a word stands", () => {
    const { text } = pageAt(0) ?? {};
    const piece = text && "file" in text ? text.starts.findLastIndex((start) => start <= 710) : -1;
    expect(find("zebra")).toEqual([expect.objectContaining({ pieces: [piece] })]);
  });
});
