import { expect, test } from "vitest";
import { stateJudgements } from "../../src/findings/judgements.ts";

const find = (...judgements: [year: string, word: string][]) =>
  stateJudgements(
    judgements.map(([year, word]) => ({ year, word })),
    "Barnet",
  );

test("words with their years, oldest first; the same word in a row stands once", () => {
  expect(find(["2007", "Good"], ["2012", "Good"], ["2012", "Good"], ["2017", "Inadequate"])).toBe(
    "Barnet was judged Good in 2007 and 2012, then Inadequate in 2017",
  );
  expect(find(["2007", "Good"], ["2009", "Good"], ["2012", "Good"])).toBe(
    "Barnet was judged Good in 2007, 2009 and 2012",
  );
});

test("different words of one year stand together", () => {
  expect(find(["2007", "Good"], ["2012", "Good"], ["2012", "Adequate"])).toBe(
    "Barnet was judged Good in 2007, then Good and Adequate in 2012",
  );
});

test("a word that comes back is named again", () => {
  expect(find(["2007", "Good"], ["2012", "Adequate"], ["2017", "Good"])).toBe(
    "Barnet was judged Good in 2007, then Adequate in 2012, then Good in 2017",
  );
});

test("one judgement, and none", () => {
  expect(find(["2007", "Good"])).toBe("Barnet was judged Good in 2007");
  expect(find()).toBe("No judgement of Barnet is published here");
});
