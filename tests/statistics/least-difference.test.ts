import { describe, expect, test } from "vitest";
import type { AuthorityFigures } from "../../src/catalogue/figures/authority-figures.ts";
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

describe("where the figures of all authorities are known, a difference of two shares is worth a word", () => {
  const none = () => undefined;
  /** As many authorities as values, with one figure each, of the newest of two periods. */
  const among = (values: readonly number[]): AuthorityFigures => ({
    periods: ["2024", "2025"],
    areas: values.map((_, index) => `area-${index}`),
    valueOf: (area, period) => (period === "2025" ? values[Number(area.slice(5))] : undefined),
    ...{ printOf: none, decimalsOf: none, markerOf: none, noteOf: none, denominatorOf: none, sourceOf: none },
  });
  const share = (values: readonly number[], leastDifference?: number): Measure => ({
    ...{ unit: "percent", decimals: 2, authorityFigures: among(values) },
    ...(leastDifference !== undefined && { leastDifference }),
  });
  /** From 1.5 to 3.1 in equal steps: the middle half lies between 1.9 and 2.7. */
  const narrow = Array.from({ length: 65 }, (_, index) => 1.5 + index / 40);

  test("from a third of the distance within which the middle half of them lie", () => {
    // A third of 0.8 is 0.27.
    expect(compareFigures(share(narrow), print(3.15, 2), print(2.3, 2)).comparison).toBe("above");
    expect(compareFigures(share(narrow), print(2.56, 2), print(2.3, 2)).level).toBe("small");
    expect(compareFigures({ unit: "percent", decimals: 2 }, print(3.15, 2), print(2.3, 2)).level).toBe("small");
  });

  test("from 5% of the greater on, where they lie closer together", () => {
    const close = narrow.map((value) => 6 + value / 10);
    expect(compareFigures(share(close), print(7.1, 2), print(6.78, 2)).level).toBe("small");
    expect(compareFigures(share(close), print(7.2, 2), print(6.78, 2)).comparison).toBe("above");
  });

  test("and never from more than one percentage point on, nor against what the indicator says", () => {
    const wide = narrow.map((value) => value * 20);
    expect(compareFigures(share(wide), print(61.1, 1), print(60, 1)).comparison).toBe("above");
    expect(compareFigures(share(narrow, 2), print(3.15, 2), print(2.3, 2)).level).toBe("small");
  });

  test("a few of them do not say how all are spread", () => {
    expect(compareFigures(share(narrow.slice(0, 49)), print(3.15, 2), print(2.3, 2)).level).toBe("small");
  });
});
