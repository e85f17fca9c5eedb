import { expect, test } from "vitest";
import { subjectWords } from "../../../src/library/subject-words/subject-words.ts";
import { listSearchTerms } from "../../../src/views/search/search-terms.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const correct = loadCorrectSite();
const term = { id: "care-leaver", term: "Care leaver", synonyms: ["leaving care"], definition: "A person." };

test("words lead to a term of the glossary by any of its forms, and are not repeated where they are a form", () => {
  const [first] = listSearchTerms({ ...correct, terms: [term] }, []);
  expect(first?.forms).toEqual(["Care leaver", "leaving care"]);
  expect(first?.asked).toContain("care experienced");
  expect(first?.asked).not.toContain("leaving care");
});

test("words lead to a title of the site where no term has its name, and to nothing that it does not have", () => {
  const indicator = [...correct.indicators.values()][0];
  if (!indicator) throw new Error("The fixture has no indicator.");
  const named = (title: string) =>
    listSearchTerms({ ...correct, terms: [], indicators: new Map([[indicator.id, { ...indicator, title }]]) }, []).map(
      ({ forms }) => forms[0],
    );
  expect(named("Pupils with dental checks")).toContain("dental check");
  expect(named("Pupils with checks, dental")).not.toContain("dental check");
});

test("words lead to the pages that every site has", () => {
  const terms = listSearchTerms({ ...correct, terms: [] }, []);
  expect(terms.find(({ forms }) => forms[0] === "Feeds")?.asked).toContain("email alert");
  expect(terms.find(({ forms }) => forms[0] === "Checks of stated figures")?.asked).toContain("don't add up");
});

test("the library's words are set apart by commas, and none leads to the same subject twice", () => {
  for (const { names, words } of subjectWords) {
    const all = words.split(", ");
    expect(names.length, words).toBeGreaterThan(0);
    expect(all.filter((word) => word.trim() !== word || word === "" || word.includes(","))).toEqual([]);
    expect(all).toEqual([...new Set(all)]);
  }
});
