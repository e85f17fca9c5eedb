import { describe, expect, test } from "vitest";
import type { PageData } from "../../src/browser/search-index.ts";
import { findPassages } from "../../src/browser/search-passages.ts";

const text =
  "Letter of 2007. Services are good. Being healthy. Uptake of MMR is low. More children lack a check. " +
  "Staying safe. Children in care are seen.";

/** A page with the text, in which the words that begin with one of the given stems were found. */
function page(...stems: string[]): PageData {
  const words = text.split(" ");
  const at = (word: string) => words.indexOf(word);
  return {
    url: "/letter/",
    words,
    meta: {},
    filters: {},
    headings: [
      { id: "healthy", text: "Being healthy", location: at("Being") },
      { id: "safe", text: "Staying safe", location: at("Staying") },
    ],
    locations: words.flatMap((word, position) =>
      stems.some((stem) => word.toLowerCase().startsWith(stem)) ? [position] : [],
    ),
  };
}

const find = (words: string[], forms: string[] = [], stems = words) =>
  findPassages(page(...stems), { words, forms, letters: {} }, 3).map(({ heading, parts }) => [
    heading?.id,
    parts.join("|"),
  ]);

describe("passages of a page", () => {
  test("are sentences under their headings, with what was found set apart", () => {
    expect(find(["mmr"])).toEqual([["healthy", "Uptake of |MMR| is low."]]);
    expect(find(["children"])).toEqual([
      ["healthy", "More |children| lack a check."],
      ["safe", "|Children| in care are seen."],
    ]);
  });

  test("leave out longer words that only begin like a short one", () => {
    expect(find(["lac"])).toEqual([[undefined, "Services are good."]]);
  });

  test("mark every form of a term that was searched for", () => {
    expect(find(["lac"], ["lac", "in care", "child looked after"])).toEqual([["safe", "Children |in care| are seen."]]);
  });

  test("show the sentence after a heading that was found, and the page's opening for its title", () => {
    expect(find(["healthy"])).toEqual([["healthy", "Uptake of MMR is low."]]);
    expect(find(["letter"])).toEqual([[undefined, "Services are good."]]);
  });

  test("take the best sentence of each section, and no more than asked for", () => {
    expect(
      findPassages(page("children", "check"), { words: ["children", "check"], forms: [], letters: {} }, 1),
    ).toHaveLength(1);
    expect(find(["children", "check"])[0]).toEqual(["healthy", "More |children| lack a |check|."]);
  });

  test("come from what was loaded of a long text", () => {
    const words = ["", "", "Staying", "safe.", "", "", "Children", "are", "seen.", "", "They"];
    const headings = [{ id: "safe", text: "Staying safe", location: 2 }];
    const data = { ...page(), words, headings, locations: [2, 6] };
    const find = (...typed: string[]) =>
      findPassages(data, { words: typed, forms: [], letters: {} }, 3).map(({ parts }) => parts.join(""));
    expect(find("children")).toEqual(["Children are seen."]);
    expect(find("staying")).toEqual([""]);
  });

  test("cut a long sentence around what was found", () => {
    const long = ["Title.", ...Array.from({ length: 60 }, (_, position) => `w${position}`), "found.", "End."];
    const data = { ...page(), words: long, headings: [], locations: [61] };
    const parts = findPassages(data, { words: ["found"], forms: [], letters: {} }, 3)[0]?.parts ?? [];
    expect(parts[0]?.startsWith("… ")).toBe(true);
    expect(parts[1]).toBe("found");
    expect(parts.join("").split(" ").length).toBeLessThanOrEqual(42);
  });
});
