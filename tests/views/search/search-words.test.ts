import { describe, expect, test } from "vitest";
import type { Term } from "../../../src/model/lists.ts";
import { listAToZ } from "../../../src/views/search/a-to-z.ts";
import { buildSearchWords, findOtherSpellings, findOtherWords } from "../../../src/views/search/search-words.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const development: Term = {
  id: "good-level-of-development",
  term: "Good level of development",
  acronyms: ["GLD"],
  synonyms: ["school readiness"],
  definition: "A measure.",
};

const find = (text: string) => findOtherWords(text, [development]);

describe("other words under which a text is found", () => {
  test("are the other forms of the terms that it uses, whichever form it uses", () => {
    expect(find("Children with a good level of development")).toEqual(["GLD", "school readiness"]);
    expect(find("GLD in 2017")).toEqual(["Good level of development", "school readiness"]);
    expect(find("Is school readiness rising?")).toEqual(["Good level of development", "GLD"]);
  });

  test("leave out what the text holds, and terms that it does not use", () => {
    expect(find("Good levels, development")).toEqual([]);
    expect(find("GLD, good level of development and school readiness")).toEqual([]);
    expect(find("AGLD or GLDs")).toEqual(["Good level of development", "school readiness"]);
  });

  test("are acronyms only for a long text, which uses many terms", () => {
    const long = "word ".repeat(1000);
    expect(find(`${long} school readiness`)).toEqual(["GLD"]);
    expect(find(`${long} GLD`)).toEqual(["Good level of development"]);
  });
});

describe("other spellings under which a text is found", () => {
  test.each([
    ["Łódź and Bjørn", ["lodz", "bjorn"]],
    ["Straße, Þórður, Æthelred, œuvre", ["strasse", "thordur", "aethelred", "oeuvre"]],
    ["The café's owner", ["cafe's", "cafe"]],
    ["measure CES/S24", ["s24"]],
    ["L'Arche and L’Arche", ["arche"]],
  ])("of %s", (text, spellings) => {
    expect(findOtherSpellings(text)).toEqual(spellings);
  });

  test("are none of plain words, years and possessives", () => {
    expect(findOtherSpellings("The children of Barnet in 2016/17, up to 5% and/or more")).toEqual([]);
    expect(findOtherSpellings("children and children's plans")).toEqual([]);
  });
});

describe("the field's language", () => {
  const catalogue = { ...loadCorrectSite(), terms: [development] };
  const { terms, words, small } = buildSearchWords(catalogue);

  test("has every form of each term in lower case, with an acronym to search by", () => {
    expect(terms).toEqual([{ tag: "gld", forms: ["good level of development", "gld", "school readiness"] }]);
  });

  test("has the words of titles and definitions, each once and in order", () => {
    const list = words.split(" ");
    expect(list).toEqual([...new Set(list)].sort());
    expect(list).toEqual(expect.arrayContaining(["development", "readiness", "exampleshire"]));
    expect(small.split(" ")).toContain("how");
  });
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
