import { expect, test } from "vitest";
import { keyOfLead, packWord, unpackWord } from "../../src/search/leads.ts";
import { packPostings } from "../../src/search/postings.ts";

test("a lead is found by its first word that says something, and by none where all are of a question", () => {
  expect(keyOfLead("who is in charge")).toBe("charg");
  expect(keyOfLead("taken away from home")).toBe("home");
  expect(keyOfLead("who do I tell")).toBeUndefined();
});

test("what a word leads to stands with its postings, and is read as it was written", () => {
  const postings = packPostings([{ page: 3, weight: 0.5, share: 1, pieces: [0, 2] }]);
  const leads = [
    { text: "kicked out of home", term: 12, isForm: false },
    { text: "women's refuge", term: 130, isForm: true },
  ];
  for (const entry of [
    { postings, leads },
    { postings, leads: [] },
    { postings: "", leads },
    { postings: "", leads: [] },
  ])
    expect(unpackWord(packWord(entry))).toEqual(entry);
});
