import { expect, test } from "vitest";
import { favourPages } from "../../../src/browser/search/favour.ts";
import { readIntent } from "../../../src/search/intents.ts";

const facets = new Map([
  [
    "Kind",
    new Map([
      ["Glossary", [4]],
      ["Inspection report", [0, 1]],
    ]),
  ],
  [
    "Year",
    new Map([
      ["2012", [0, 3]],
      ["2018", [3]],
      ["2019", [1, 3]],
    ]),
  ],
]);
const favour = (query: string) => favourPages(readIntent(query), facets);

test("a page of the kind that is asked for comes sooner", () => {
  const inQuestion = favour("what is a threshold");
  expect(inQuestion(4)).toBeGreaterThan(inQuestion(2));
  const named = favour("threshold");
  expect(named(4)).toBe(named(2));
});

test("of reports the newest comes first: a little in any query, clearly where the last is asked for", () => {
  const [plain, last] = [favour("inspection"), favour("last inspection")];
  expect(plain(1)).toBeGreaterThan(plain(0));
  expect(last(1) / last(0)).toBeGreaterThan(plain(1) / plain(0));
});

test("the year that was typed comes before newer ones", () => {
  const of2012 = favour("inspection 2012");
  expect(of2012(0)).toBeGreaterThan(of2012(1));
});

test("a page of figures of many years is about none of them", () => {
  expect(favour("attendance 2012")(3)).toBe(1);
  expect(favour("latest attendance")(3)).toBe(1);
});
