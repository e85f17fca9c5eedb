import { expect, test } from "vitest";
import { listShortForms } from "../../../src/views/search/short-forms.ts";

const term = (id: string, acronyms?: string[]) => ({
  id,
  term: id,
  definition: "It is.",
  ...(acronyms && { acronyms }),
});

test("acronyms stand by letter with an anchor of their own, and none takes that of another", () => {
  const terms = [
    term("care-plan", ["CP", "EXS+"]),
    term("exs", ["EXS"]),
    term("conference", ["CP", "A&P"]),
    term("plan"),
  ];
  expect(listShortForms(terms).map(({ words, id, term: of }) => [words, id, of.id])).toEqual([
    ["A&P", "a-p", "conference"],
    ["CP", "cp", "care-plan"],
    ["EXS", "exs", "exs"],
  ]);
});
