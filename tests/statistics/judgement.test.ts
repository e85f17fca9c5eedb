import { describe, expect, test } from "vitest";
import { findGradePosition } from "../../src/statistics/judgement.ts";

describe("scales of other lengths", () => {
  test.each([
    [
      ["Yes", "No"],
      ["best", "worst"],
    ],
    [
      ["A", "B", "C"],
      ["best", "high", "worst"],
    ],
    [
      ["A", "B", "C", "D", "E"],
      ["best", "high", "high", "low", "worst"],
    ],
    [
      ["A", "B", "C", "D", "E", "F"],
      ["best", "high", "high", "low", "low", "worst"],
    ],
  ])("%j", (words, tones) => {
    const scale = words.map((word) => ({ word }));
    expect(words.map((word) => findGradePosition({ scale }, word)?.tone)).toEqual(tones);
  });

  test("a word that is not on the scale has no position, nor has another case of it", () => {
    const scale = [{ word: "Good" }, { word: "Bad" }];
    expect(findGradePosition({ scale }, "Adequate")).toBeUndefined();
    expect(findGradePosition({ scale }, "good")).toBeUndefined();
  });
});
