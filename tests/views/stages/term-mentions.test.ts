import { describe, expect, test } from "vitest";
import type { Term } from "../../../src/model/lists.ts";
import { createTermFinder } from "../../../src/views/stages/term-mentions.ts";

const terms: Term[] = [
  { id: "rank", term: "Rank", synonyms: ["league table"], definition: "A place in an order." },
  { id: "progress-8", term: "Progress 8", acronyms: ["P8"], definition: "A score." },
  { id: "progress", term: "Progress", definition: "How far pupils came." },
  { id: "plan", term: "SEN (support) plan", definition: "Help." },
];

/** The pieces of a text, mentions in square brackets with the id of their term. */
function mark(...texts: string[]): string[] {
  const finder = createTermFinder(terms);
  return texts.map((text) =>
    finder
      .mark(text)
      .map((piece) => (piece.term ? `[${piece.text}|${piece.term.id}]` : piece.text))
      .join(""),
  );
}

describe("the first mention of a term", () => {
  test("is marked as it stands, in any capitals and in the plural", () => {
    expect(mark("Their RANKS rose.")).toEqual(["Their [RANKS|rank] rose."]);
  });

  test("is the only one that is marked on the page", () => {
    expect(mark("A rank is a rank.", "One more rank.")).toEqual(["A [rank|rank] is a rank.", "One more rank."]);
  });

  test("can be an acronym as it is written, but no synonym", () => {
    expect(mark("P8 and Progress 8")).toEqual(["[P8|progress-8] and [Progress|progress] 8"]);
    expect(mark("p8, a league table")).toEqual(["p8, a league table"]);
  });

  test("is a word of its own", () => {
    expect(mark("ranked, a frank word, rank5, rank-and-file")).toEqual([
      "ranked, a frank word, rank5, [rank|rank]-and-file",
    ]);
  });

  test("goes to the longer of two terms, within which no other is looked for", () => {
    expect(mark("Progress 8 shows progress.")).toEqual(["[Progress 8|progress-8] shows [progress|progress]."]);
  });

  test("can hold signs that mean something in patterns", () => {
    expect(mark("A SEN (support) plan.")).toEqual(["A [SEN (support) plan|plan]."]);
  });
});

test("the pieces together are the text, and the terms found stand in the order of mention", () => {
  const finder = createTermFinder(terms);
  const text = "P8, rank";
  const pieces = finder.mark(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(finder.found.map(({ id }) => id)).toEqual(["progress-8", "rank"]);
  expect(createTermFinder(terms).mark("")).toEqual([]);
});
