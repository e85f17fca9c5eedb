import { describe, expect, test } from "vitest";
import { compareFigures, type Measure } from "../../src/statistics/least-difference.ts";

const print = (value: number, decimals: number) => ({ value, decimals });

describe("a difference of two scores is worth a word", () => {
  const attainment: Measure = { unit: "score", decimals: 1, range: { minimum: 0, maximum: 90 } };

  test("from a hundredth of the scale on, as one point is of a percentage", () => {
    expect(compareFigures(attainment, print(46.7, 1), print(47, 1)).level).toBe("small");
    expect(compareFigures(attainment, print(46.1, 1), print(47, 1)).comparison).toBe("below");
  });

  test("from a tenth on where the range of a score about zero only says what is believed", () => {
    const progress: Measure = { unit: "score", decimals: 2, range: { minimum: -10, maximum: 10 } };
    expect(compareFigures(progress, print(0.14, 2), print(-0.02, 2)).comparison).toBe("above");
    expect(compareFigures(progress, print(0.04, 2), print(-0.02, 2)).level).toBe("small");
  });

  test("from a tenth on where no scale is known, or a hundredth of it is less", () => {
    for (const range of [undefined, { minimum: 0, maximum: 9 }]) {
      const measure: Measure = { unit: "score", decimals: 2, ...(range && { range }) };
      expect(compareFigures(measure, print(4.12, 2), print(4.02, 2)).comparison).toBe("above");
      expect(compareFigures(measure, print(4.12, 2), print(4.03, 2)).level).toBe("small");
    }
  });
});
