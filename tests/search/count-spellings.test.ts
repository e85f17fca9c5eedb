import { expect, test } from "vitest";
import { createSpellingCounter } from "../../src/site/search/count-spellings.ts";

function countPages(...texts: readonly string[]) {
  const counter = createSpellingCounter();
  for (const text of texts) counter.add({ names: [], words: text.split(" ") });
  return counter;
}

test("a word of several pages is spelt right, and one of a single page may be a slip", () => {
  const counter = countPages("Bullying, often.", "Bullying rarely", "bullying", "bulying");
  expect(counter.list([])).toEqual(["bullying"]);
});

test("so is every word of a page's name, and every word that is known to be", () => {
  const counter = createSpellingCounter();
  counter.add({ names: ["Corrections"], words: ["Corrections."] });
  expect(counter.list(["correct"])).toEqual(["corrections", "correct"]);
});

test("the most usual come first, and of a text's words with the same stem the most usual only", () => {
  const counter = countPages("audits draft", "audits draft", "audits draft audited", "audited audits", "audited");
  expect(counter.list(["draft", "drift"])).toEqual(["audits", "draft", "drift"]);
});

test("letters are without their marks, and short words are left out", () => {
  expect(countPages("Łódź café sen", "café sen", "café sen 2019").list([])).toEqual(["cafe"]);
});
