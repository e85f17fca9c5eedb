import { expect, test } from "vitest";
import type { Language } from "../../src/browser/search-index.ts";
import { chooseWords, findTerms, splitWords } from "../../src/browser/search-words.ts";

const language: Language = {
  terms: [
    { tag: "ks5", forms: ["key stage 5", "ks5", "a level", "a levels"] },
    { tag: "neet", forms: ["not in education, employment or training", "neet"] },
    { forms: ["key worker"] },
  ],
  words: [],
  letters: {},
  small: new Set("a how in is many my not or the what".split(" ")),
};

const choose = (query: string) => chooseWords(splitWords(query), language).join(" ");

test("searches for the words that say something", () => {
  expect(choose("How many children are there?")).toBe("children are there");
  expect(choose("Is my school good")).toBe("school good");
});

test("searches for all words where none says anything", () => {
  expect(choose("What is my")).toBe("what is my");
});

test("takes a term's acronym for the small words that it loses", () => {
  expect(choose("A level results")).toBe("level results ks5");
  expect(choose("not in education, employment or training")).toBe("education employment training neet");
  expect(choose("key stage 5")).toBe("key stage 5");
});

test("keeps numbers, hyphens and apostrophes within words", () => {
  expect(splitWords("Rate per 10,000: children’s re-referrals!")).toEqual([
    "rate",
    "per",
    "10,000",
    "children’s",
    "re-referrals",
  ]);
});

test("finds terms in any form, as whole words", () => {
  expect(findTerms(splitWords("the a levels"), language.terms).map(({ tag }) => tag)).toEqual(["ks5"]);
  expect(findTerms(splitWords("kneet"), language.terms)).toEqual([]);
});
