import { expect, test } from "vitest";
import type { Term } from "../../../src/model/lists.ts";
import { listAToZ } from "../../../src/views/search/a-to-z.ts";
import { listVocabulary } from "../../../src/views/search/search-words.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const development: Term = {
  id: "good-level-of-development",
  term: "Good level of development",
  acronyms: ["GLD"],
  synonyms: ["school readiness"],
  definition: "A measure.",
};

test("words that are spelt right are those of titles and definitions, each once and in order", () => {
  const words = listVocabulary({ ...loadCorrectSite(), terms: [development] });
  expect(words).toEqual([...new Set(words)].sort());
  expect(words).toEqual(expect.arrayContaining(["development", "readiness", "exampleshire"]));
});

test("the A to Z has every indicator, term and acronym under its letter, in order", () => {
  const catalogue = { ...loadCorrectSite(), terms: [development, { ...development, id: "x", term: "903 cohort" }] };
  const letters = listAToZ(catalogue);
  expect(letters.map(({ letter }) => letter)).toEqual([...letters.map(({ letter }) => letter)].sort());
  const all = letters.flatMap(({ entries }) => entries);
  expect(all.length).toBe(catalogue.indicators.size + 4);
  expect(letters.find(({ letter }) => letter === "0-9")?.entries.map(({ title }) => title)).toEqual(["903 cohort"]);
  expect(letters.find(({ letter }) => letter === "G")?.entries).toContainEqual({
    title: "GLD: Good level of development",
    url: "/glossary/#good-level-of-development",
    kind: "Acronym",
  });
});
