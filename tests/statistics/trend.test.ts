import { describe, expect, test } from "vitest";
import { testTrend } from "../../src/statistics/trend.ts";

/** All orders of some values. */
function permute(values: readonly number[]): number[][] {
  return values.length < 2
    ? [[...values]]
    : values.flatMap((value, index) => permute(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

const scoreOf = (values: readonly number[]) =>
  values.reduce(
    (sum, earlier, index) => sum + values.slice(index + 1).reduce((own, later) => own + Math.sign(later - earlier), 0),
    0,
  );

describe("the test for a trend", () => {
  // Of the 120 orders of five figures 1 has no pair that falls, and 4 have one (Kendall 1948, table 1).
  test.each([
    ["five that all rise: 2 of 120", [61, 62, 64, 65, 70], 10, 2 / 120],
    ["five of which one pair falls: 2 × (1 + 4) of 120", [61, 62, 64, 70, 65], 8, 10 / 120],
    ["five that all fall", [5, 4, 3, 2, 1], -10, 2 / 120],
    // Of six, 1 order has no falling pair, 5 have one, 14 have two, of 720.
    ["six of which one pair falls: 2 × 6 of 720", [1, 2, 3, 4, 6, 5], 13, 12 / 720],
    ["six of which two pairs fall: 2 × 20 of 720", [1, 2, 3, 5, 6, 4], 11, 40 / 720],
    // Two alike leave 9 pairs, and 60 orders.
    ["five of which two are alike: 2 of 60", [1, 2, 2, 3, 4], 9, 2 / 60],
    ["five that are all alike", [3, 3, 3, 3, 3], 0, 1],
  ])("%s", (_, values, score, probability) => {
    const found = testTrend(values);
    expect(found.score).toBe(score);
    expect(found.probability).toBeCloseTo(probability, 12);
  });

  test.each([[[1, 2, 3, 4, 5, 6]], [[1, 1, 2, 3, 3, 3]], [[2, 2, 5, 5, 7]]])(
    "agrees with counting all orders of %j",
    (values) => {
      const scores = permute(values).map(scoreOf);
      for (const order of permute(values).filter((_, index) => index % 37 === 0)) {
        const own = Math.abs(scoreOf(order));
        const expected = scores.filter((score) => Math.abs(score) >= own).length / scores.length;
        expect(testTrend(order).probability).toBeCloseTo(expected, 12);
      }
    },
  );
});
