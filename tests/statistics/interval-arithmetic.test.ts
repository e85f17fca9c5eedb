import { describe, expect, test } from "vitest";
import {
  add,
  canExceed,
  canReach,
  divide,
  exactly,
  multiply,
  overlap,
  rounded,
  size,
  subtract,
  truncated,
  type Interval,
} from "../../src/statistics/interval-arithmetic.ts";

describe("what a printed number stands for", () => {
  test.each<[string, Interval, number, boolean]>([
    ["71 rounded holds 70.5", rounded(printed("71")), 70.5, true],
    ["71 rounded does not hold 71.5", rounded(printed("71")), 71.5, false],
    ["-13 rounded does not hold -13.5, which rounds away from zero to -14", rounded(printed("-13")), -13.5, false],
    ["-13 rounded holds -12.5, which rounds away from zero", rounded(printed("-13")), -12.5, true],
    ["0 rounded does not hold 0.5", rounded(printed("0")), 0.5, false],
    ["0 rounded holds 0.49", rounded(printed("0")), 0.49, true],
    ["12.6 rounded holds 12.649", rounded(printed("12.6")), 12.649, true],
    ["71 cut holds 71.99", truncated(printed("71")), 71.99, true],
    ["71 cut does not hold 72", truncated(printed("71")), 72, false],
    ["71 cut does not hold 70.9", truncated(printed("71")), 70.9, false],
    ["-6.3 cut holds -6.39", truncated(printed("-6.3")), -6.39, true],
    ["-6.3 cut does not hold -6.4", truncated(printed("-6.3")), -6.4, false],
    ["0 cut holds -0.99", truncated(printed("0")), -0.99, true],
  ])("%s", (_, interval, value, expected) => {
    expect(overlap(interval, exactly(value))).toBe(expected);
  });
});

describe("results of intervals", () => {
  test("a difference of two rounded shares spans a point each way", () => {
    const gap = subtract(rounded(printed("69")), rounded(printed("56")));
    expect(overlap(gap, exactly(12.01))).toBe(true);
    expect(overlap(gap, exactly(13.99))).toBe(true);
    expect(overlap(gap, exactly(14))).toBe(false);
    expect(overlap(gap, exactly(12))).toBe(false);
  });

  test("the variance of 71 against a target of 95 is 25.3% below it, and not 25.9%", () => {
    const variance = multiply(subtract(rounded(printed("71")), exactly(95)), exactly(100 / 95));
    expect(overlap(variance, rounded(printed("-25.3")))).toBe(true);
    expect(overlap(variance, rounded(printed("-25.9")))).toBe(false);
  });

  test("counts are exact: 181 of 316 is 57.3%, not 57.2%", () => {
    const share = divide(exactly(18_100), exactly(316));
    expect(share && overlap(share, rounded(printed("57.3")))).toBe(true);
    expect(share && overlap(share, rounded(printed("57.2")))).toBe(false);
    expect(share && overlap(share, truncated(printed("57.2")))).toBe(true);
  });

  test("a divisor that can be zero gives no result", () => {
    expect(divide(exactly(1), rounded(printed("0")))).toBeUndefined();
    expect(divide(exactly(1), exactly(0))).toBeUndefined();
  });

  test("a size has no sign", () => {
    expect(size(exactly(-6.3))).toEqual(exactly(6.3));
    expect(size(rounded(printed("0"))).low).toBe(0);
    expect(overlap(size({ low: -3, high: 1, includesLow: true, includesHigh: false }), exactly(3))).toBe(true);
  });

  test("sums carry their ends: 2 exact and 1 rounded end below 3.5", () => {
    const sum = add(exactly(2), rounded(printed("1")));
    expect(overlap(sum, exactly(3.5))).toBe(false);
    expect(overlap(sum, exactly(2.5))).toBe(true);
  });

  test("binary dust is no difference", () => {
    expect(overlap(add(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(true);
    expect(canExceed(add(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(false);
  });

  test("touching intervals: 85 can be reached by 84 neither way but exceeds it", () => {
    expect(canReach(rounded(printed("84")), rounded(printed("85")))).toBe(false);
    expect(canExceed(rounded(printed("85")), rounded(printed("84")))).toBe(true);
    expect(canReach(exactly(84), exactly(84))).toBe(true);
    expect(canExceed(exactly(84), exactly(84))).toBe(false);
  });
});

function printed(text: string) {
  return { value: Number(text), decimals: (text.split(".")[1] ?? "").length };
}
