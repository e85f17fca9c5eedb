import { expect, test } from "vitest";
import type { StoredPage, TextPiece } from "../../../src/contract/search.ts";
import { loadPages } from "../../../src/browser/search/text.ts";
import { openMemory } from "./memory-index.ts";

const named = { url: "/letter/", title: "Letter", facts: ["2007"] };

async function load(page: StoredPage, pieces: readonly number[]) {
  const index = await openMemory([]);
  const asked: number[] = [];
  const loadPiece = (_: string, piece: number): Promise<TextPiece> => {
    asked.push(piece);
    return Promise.resolve({ words: `piece ${piece}.`, headings: [{ id: "a", text: "A", location: piece * 10 }] });
  };
  const [data] = await loadPages([{ page: 0, pieces, folded: [] }], {
    ...index,
    loadPage: () => Promise.resolve(page),
    loadPiece,
  });
  return { data, asked };
}

test("a short page is there with all its text", async () => {
  const { data, asked } = await load({ ...named, text: { words: "One two.", headings: [] } }, []);
  expect(data).toEqual({ ...named, folded: [], isOfGroup: false, words: ["One", "two."], headings: [] });
  expect(asked).toEqual([]);
});

test("of a long text only the pieces are loaded in which something was found, and words keep their places", async () => {
  const { data, asked } = await load({ ...named, text: { file: "f", starts: [0, 3, 6] } }, [1]);
  expect(asked).toEqual([1]);
  expect(data?.words).toEqual(["", "", "", "piece", "1."]);
  expect(data?.headings).toEqual([{ id: "a", text: "A", location: 10 }]);
});

test("a long text in which nothing was found shows how it opens", async () => {
  expect((await load({ ...named, text: { file: "f", starts: [0, 3] } }, [])).asked).toEqual([0]);
});
