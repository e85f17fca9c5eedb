import { describe, expect, test } from "vitest";
import { createTermFinder, isInCapitals } from "../../src/search/term-forms.ts";
import { listStems, readWord, splitWords } from "../../src/search/words.ts";

describe("a text falls into words", () => {
  test("that keep hyphens, apostrophes and marks of numbers within them", () => {
    expect(splitWords("Rate per 10,000: children’s re-referrals, 2017/18 (CES/S24)!")).toEqual([
      "Rate",
      "per",
      "10,000",
      "children’s",
      "re-referrals",
      "2017/18",
      "CES/S24",
    ]);
  });

  test.each([
    ["plurals and forms", "libraries inspected inspections", "library inspects inspection"],
    ["forms that no rule joins", "children women people", "child woman person"],
    ["an everyday word that no paper uses", "kids", "children"],
    ["a plural with its apostrophe left out or in the wrong place", "childrens childrens'", "children children"],
    [
      "British spellings of American ones",
      "organization centers behavior judgment",
      "organisation centre behaviour judgement",
    ],
    ["numbers written as words", "two years, twelve", "2 year 12"],
    ["possessives", "child's children’s", "child children"],
    ["letters without their marks", "Łódź Straße café Þórður", "lodz strasse cafe thordur"],
    ["numbers with marks", "10,000 1,250,000 2.50", "10000 1250000 2.50"],
    ["days with and without noughts", "07/03/2018", "7 3 2018"],
    ["short names of a subject", "maths", "mathematics"],
  ])("with the same stems: %s", (_, written, typed) => {
    expect(listStems(written)).toEqual(listStems(typed));
  });

  test.each([
    ["size prize", "sise prise"],
    ["university", "universe lore"],
    ["policy", "police"],
  ])("with stems of their own: %s", (written, other) => {
    expect(listStems(written)).not.toEqual(listStems(other));
  });

  test("with parts that are found by themselves, and as a whole", () => {
    expect(readWord("re-referrals")).toEqual({ stems: listStems("re referrals"), also: listStems("rereferrals") });
    expect(readWord("L'Arche")).toEqual({ stems: ["larch"], also: ["arch"] });
    expect(readWord("16-18")).toEqual({ stems: ["16", "18"], also: [] });
    expect(readWord("CES/S24").stems).toEqual(["ces", "s24"]);
  });
});

describe("terms are found", () => {
  const find = createTermFinder([
    { forms: ["Child protection plan", "CP plan"] },
    { forms: ["Child protection"] },
    { forms: ["A level"] },
    { forms: ["PEP"] },
  ]);
  const findIn = (text: string) => {
    const words = splitWords(text);
    return find(listStems(text), (at) => isInCapitals(words[at] ?? "")).map(({ term }) => term);
  };

  test("in any form and number, and within others", () => {
    expect(findIn("Two child protection plans")).toEqual([0, 1]);
    expect(findIn("CP plans")).toEqual([0]);
    expect(findIn("protection of a child")).toEqual([]);
  });

  test("in capitals where small letters are other words", () => {
    expect(findIn("At A level")).toEqual([2]);
    expect(findIn("to a level of need")).toEqual([]);
    expect(findIn("a PEP meeting")).toEqual([3]);
    expect(findIn("a pep talk")).toEqual([]);
  });

  test("in whatever letters they were typed", () => {
    expect(find(listStems("a level pep")).map(({ term }) => term)).toEqual([2, 3]);
  });
});
