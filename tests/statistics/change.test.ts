import { describe, expect, test } from "vitest";
import { units } from "../../src/model/unit.ts";
import { difference, gap, roundTo, unitOfDifference } from "../../src/statistics/change.ts";

describe("difference of two figures, without binary dust", () => {
  test("good level of development 68.9 to 73.2 is 4.3 percentage points (Educational Standards 2016/17, page 7)", () => {
    expect(difference(68.9, 73.2, 1)).toBe(4.3);
    expect(unitOfDifference("percent")).toBe("percentage-points");
  });

  test.each([
    ["SEN support at KS2, 23 to 34: 11 percentage points (page 12)", 23, 34, 0, 11],
    ["disadvantaged pupils at KS2, 46 to 55: 9 percentage points (page 11)", 46, 55, 0, 9],
    ["looked after children at KS2, 45.5 to 50", 45.5, 50, 1, 4.5],
    ["Attainment 8, 55.7 to 54.7", 55.7, 54.7, 1, -1],
    ["no change, 72.3 to 72.3", 72.3, 72.3, 1, 0],
  ])("%s", (_, from, to, decimals, expected) => {
    expect(difference(from, to, decimals)).toBe(expected);
  });

  test("only shares change their unit", () => {
    for (const unit of units) expect(unitOfDifference(unit)).toBe(unit === "percent" ? "percentage-points" : unit);
  });
});

describe("gap of a group to others nationally (Educational Standards 2016/17, pages 11, 15 and 16)", () => {
  test.each([
    ["KS2 2017: 55 and 68", 55, 68, 0, -13],
    ["KS2 2016: 46 and 61", 46, 61, 0, -15],
    ["Attainment 8 2017: 43.9 and 49.9", 43.9, 49.9, 1, -6.0],
    ["Attainment 8 2016: 47.2 and 59.8 (the report prints -6.3)", 47.2, 59.8, 1, -12.6],
    ["Progress 8 2017: 0.07 and 0.11", 0.07, 0.11, 2, -0.04],
    ["Progress 8 2016: 0.05 and 0.10", 0.05, 0.1, 2, -0.05],
    ["English and maths 2017: 41.3 and 49.7", 41.3, 49.7, 1, -8.4],
    ["English and maths 2016: 56.3 and 71", 56.3, 71, 1, -14.7],
  ])("%s", (_, group, other, decimals, expected) => {
    expect(gap(group, other, decimals)).toBe(expected);
  });

  test("a group that is ahead has a gap above zero", () => {
    expect(gap(60, 55, 0)).toBe(5);
  });
});

describe("rounding", () => {
  test.each([
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-0.5, 0, -1],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.15, 1, 0.2],
    [0.145, 2, 0.15],
    [1_600_000.5, 0, 1_600_001],
    [4.299999999999997, 1, 4.3],
    [4.25, 1, 4.3],
    [4.2499, 1, 4.2],
  ])("%f to %i decimals is %f, half away from zero", (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  test("nothing becomes minus zero", () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
    expect(Object.is(roundTo(-0, 0), 0)).toBe(true);
    expect(Object.is(difference(5, 5, 0), 0)).toBe(true);
  });
});
