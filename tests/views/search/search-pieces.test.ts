import { describe, expect, test } from "vitest";
import { cutPage } from "../../../src/views/search/search-pieces.ts";

const term = { id: "lac", term: "Looked after child", acronyms: ["LAC"], definition: "A child in care.", position: 0 };

/** A page of sentences of ten words; every twentieth begins a section. */
function page(sentences: number, last = "") {
  const content = Array.from({ length: sentences }, (_, at) => `S${at} a b c d e f g h end.`).join(" ");
  const anchors = Array.from({ length: Math.floor(sentences / 20) }, (_, at) => ({
    element: "h2",
    id: `h${at}`,
    text: `Heading ${at}`,
    location: at * 200,
  }));
  return { url: "/x/", content: `${content}${last}`, anchors: [...anchors, { element: "li", id: "x", location: 5 }] };
}

describe("what is stored of a page for search", () => {
  test("is all its text where it is short, without marks that no result links to and words that none shows", () => {
    const { page: stored, pieces } = cutPage(page(20, " ¶ LAC"), []);
    expect(pieces).toEqual([]);
    expect(stored).toEqual({ ...page(20), anchors: [{ element: "h2", id: "h0", text: "Heading 0", location: 0 }] });
  });

  test("is its text in pieces that begin with headings where it is long", () => {
    const { page: stored, pieces } = cutPage(page(100, " ¶ LAC"), []);
    expect(stored).toMatchObject({ content: "", anchors: [], pieces: [0, 200, 400, 600, 800] });
    expect(pieces.map(({ text }) => text).join(" ")).toBe(page(100).content);
    expect(pieces[1]?.headings).toEqual([{ id: "h1", text: "Heading 1", location: 200 }]);
  });

  test("cuts long sections at the end of a sentence, and repeats the heading above", () => {
    const long = { ...page(100), anchors: [{ element: "h2", id: "top", text: "Top", location: 40 }] };
    const { page: stored, pieces } = cutPage(long, []);
    expect(stored.pieces).toEqual([0, 300, 600, 900]);
    expect(pieces.map(({ headings }) => headings.map(({ id }) => id))).toEqual([["top"], ["top"], ["top"], ["top"]]);
  });

  test("says in which pieces forms of terms stand", () => {
    expect(cutPage(page(100, " A looked after child."), [term]).page.terms).toEqual({ "looked after child": [4] });
  });
});
