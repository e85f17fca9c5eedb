import { describe, expect, test } from "vitest";
import { contrastWithWhite } from "../../../src/checks/shape/check-style.ts";
import { median, robustDeviation } from "../../../src/checks/figures/robust.ts";

describe("the middle of some numbers", () => {
  test("is the one in the middle, or half-way between the two", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  test("leaves the list that it is given as it was", () => {
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });
});

test("the usual deviation is hardly moved by one number far away", () => {
  expect(robustDeviation([10, 11, 12, 13, 14])).toBeCloseTo(1.4826);
  expect(robustDeviation([10, 11, 12, 13, 1400])).toBeCloseTo(1.4826);
  expect(robustDeviation([5, 5, 5])).toBe(0);
});

// The examples of the technique G18 of WCAG: grey #767676 is the lightest on which white text passes.
test.each([
  ["#ffffff", 1],
  ["#000000", 21],
  ["#767676", 4.54],
  ["#777777", 4.48],
])("the contrast of %s with white is %d", (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
});
