import { describe, expect, test } from "vitest";
import type { FoundPage, StoredPage } from "../../src/browser/search-index.ts";
import { choosePieces, loadPage } from "../../src/browser/search-text.ts";

const starts = [0, 100, 200, 300, 400];

/** A word found at some places; the index gives each word a score of its own. */
function hits(score: number, ...locations: number[]) {
  return locations.map((location) => ({ location, balanced_score: score }));
}

function choose(found: ReturnType<typeof hits>, terms: StoredPage["terms"] = {}, forms: readonly string[] = []) {
  return choosePieces({ weighted_locations: found, terms }, starts, forms);
}

describe("the pieces of a long text that a result needs", () => {
  test("are those in which different words stand near each other", () => {
    expect(choose([...hits(5, 110, 120, 130, 210, 310, 410), ...hits(3, 212), ...hits(2, 399)])).toEqual([1, 2, 3]);
  });

  test("hold the other forms of a term that was searched for", () => {
    expect(choose([], { "child in care": [3] }, ["looked after child", "child in care"])).toEqual([3]);
    expect(choose(hits(5, 110), { lac: [1, 4] }, ["lac"])).toEqual([1, 4]);
  });

  test("begin with the opening where nothing is found in the text", () => {
    expect(choose([])).toEqual([0]);
  });
});

describe("the text of a page found", () => {
  const short: StoredPage = {
    url: "/letter/",
    meta: { title: "Letter" },
    filters: {},
    locations: [4],
    weighted_locations: hits(1, 4),
    content: "One two.",
    anchors: [],
  };
  const load = (data: StoredPage) => {
    const page: FoundPage = { id: "en_1", score: 1, data: () => Promise.resolve(data) };
    return loadPage(page, [], (id, position) =>
      Promise.resolve({ text: `${id} is ${position}.`, headings: [{ id: "a", text: "A", location: 3 }] }),
    );
  };

  test("keeps the places of words where only pieces of it are loaded", async () => {
    const { words, headings } = await load({ ...short, content: "", pieces: [0, 3] });
    expect(words).toEqual(["", "", "", "en_1", "is", "1."]);
    expect(headings).toEqual([{ id: "a", text: "A", location: 3 }]);
  });

  test("is all there for a short page", async () => {
    expect((await load(short)).words).toEqual(["One", "two."]);
  });
});
