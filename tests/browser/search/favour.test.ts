import { expect, test } from "vitest";
import { favourPages } from "../../../src/browser/search/favour.ts";
import { readIntent } from "../../../src/search/intents.ts";

const facets = new Map([
  [
    "Kind",
    new Map([
      ["Glossary", [4]],
      ["Indicator", [5, 6]],
      ["Inspection report", [0, 1]],
    ]),
  ],
  [
    "Authority",
    new Map([
      ["Northvale", [0, 7]],
      ["Southvale", [1, 2, 7]],
      ["Westvale", [7, 8]],
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
const asked: string[] = [];
const index = {
  variants: new Map([[5, 6]]),
  own: new Set(["northval"]),
  facets: { Authority: { Northvale: 2, Southvale: 3, Westvale: 2 } },
  loadFacet: (facet: string) => {
    asked.push(facet);
    return Promise.resolve(facets.get(facet) ?? new Map<string, number[]>());
  },
};
const favour = (query: string) => favourPages(readIntent(query), query.split(" "), index);

test("a page of the kind that is asked for comes sooner", async () => {
  const inQuestion = await favour("what is a threshold");
  expect(inQuestion(4)).toBeGreaterThan(inQuestion(2));
  const named = await favour("threshold");
  expect(named(4)).toBe(named(2));
});

test("a measure of one group comes no sooner for a number that is asked for", async () => {
  const inQuestion = await favour("how many excluded");
  expect(inQuestion(6)).toBeGreaterThan(inQuestion(2));
  expect(inQuestion(5)).toBe(inQuestion(2));
});

test("a page about an authority that was typed comes sooner, and not one about many or about whom the site is", async () => {
  const other = await favour("southvale care");
  expect(other(1)).toBeGreaterThan(other(3));
  expect(other(7)).toBe(other(3));
  expect((await favour("westvale care"))(8)).toBe(other(3));
  const own = await favour("northvale care");
  expect(own(0)).toBe(own(3));
});

test("pages about two councils come before those of one where both were typed, and no sooner where one was", async () => {
  const both = await favour("southvale northvale");
  expect(both(7)).toBe(1);
  const two = await favourPages(readIntent("southvale northvale"), ["southvale", "northvale"], {
    ...index,
    facets: { Authority: { Northvale: 2, Southvale: 3 } },
    loadFacet: () =>
      Promise.resolve(
        new Map([
          ["Northvale", [0, 7]],
          ["Southvale", [1, 2, 7]],
        ]),
      ),
  });
  expect(two(7)).toBeGreaterThan(two(1));
  expect(two(1)).toBeGreaterThan(two(0));
});

test("inspectors beside the name of a council alone ask for its newest inspection", async () => {
  const [named, plain, more, many] = await Promise.all(
    ["southvale ofsted", "ofsted", "southvale ofsted adoption", "southvale inspections"].map(favour),
  );
  expect(named?.(1)).toBeGreaterThan(more?.(1) ?? 0);
  expect(plain?.(1)).toBe(1);
  expect(many?.(1)).toBe(more?.(1));
  const own = await favour("northvale ofsted");
  expect(own(1)).toBeGreaterThan(plain?.(1) ?? 0);
  expect(own(0)).toBeLessThan(own(1));
});

test("of reports the newest comes first where the last is asked for", async () => {
  const last = await favour("last inspection");
  expect(last(1)).toBeGreaterThan(last(0));
});

test("the year that was typed comes before newer ones", async () => {
  const of2012 = await favour("inspection 2012");
  expect(of2012(0)).toBeGreaterThan(of2012(1));
});

test("a page of figures of many years is about none of them", async () => {
  expect((await favour("attendance 2012"))(3)).toBe(1);
  expect((await favour("latest attendance"))(3)).toBe(1);
});

test("nothing is loaded where nothing is asked of kind or year", async () => {
  asked.length = 0;
  await favour("children in care");
  expect(asked).toEqual([]);
});

test("of inspections the newest comes first by far where the grade is asked for, and why it was so asks for any of them", async () => {
  const [grade, last, why] = await Promise.all(
    ["ofsted rating", "last inspection", "why was it rated inadequate"].map(favour),
  );
  const lead = (of: typeof grade) => (of?.(1) ?? 0) / (of?.(0) ?? 1);
  expect(lead(grade)).toBeGreaterThan(lead(last));
  expect(lead(why)).toBe(1);
  expect(why?.(0)).toBeGreaterThan(why?.(2) ?? 0);
});
