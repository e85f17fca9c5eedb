import { describe, expect, test } from "vitest";
import { units } from "../../src/model/unit.ts";
import {
  difference,
  gap,
  relativeChange,
  relativeVariance,
  roundTo,
  unitOfDifference,
} from "../../src/statistics/change.ts";
import { roundingInterval } from "../../src/statistics/interval.ts";

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

describe("relative change", () => {
  test("open cases 77 to 65 is 16% down (performance report of January 2019, Youth Offending)", () => {
    expect(relativeChange(77, 65)).toBeCloseTo(-0.1558, 4);
    expect(roundTo(100 * (relativeChange(77, 65) ?? 0), 0)).toBe(-16);
  });

  test("8 to 10 is a quarter up, 10 to 8 a fifth down", () => {
    expect(relativeChange(8, 10)).toBe(0.25);
    expect(relativeChange(10, 8)).toBe(-0.2);
  });

  test("from a value below zero, up is up", () => {
    expect(relativeChange(-0.4, -0.2)).toBe(0.5);
    expect(relativeChange(-0.2, -0.4)).toBe(-1);
  });

  test("from zero there is none; to zero everything is lost", () => {
    expect(relativeChange(0, 5)).toBeUndefined();
    expect(relativeChange(5, 0)).toBe(-1);
  });
});

describe("variance against target, relative, parentheses mean minus (performance report of January 2019)", () => {
  test.each([
    ["child protection visits 71.0 of 95.0, (25.3%)", 71.0, 95, -25.3],
    ["visits to children under 5, 78.0 of 95.0, (17.9%)", 78.0, 95, -17.9],
    ["return home interviews 72.0 of 95.0, (24.2%)", 72.0, 95, -24.2],
    ["two-year-olds in places 86.0 of 80.0, 7.5%", 86.0, 80, 7.5],
    ["children with 30 hours 78.0 of 80.0, (2.5%)", 78.0, 80, -2.5],
    ["three or more placements 9.5 of 11.5, (17.4%): below, and better", 9.5, 11.5, -17.4],
    ["initial health assessments 64.2 of 95.0, (32.4%)", 64.2, 95, -32.4],
    ["dental checks 65.6 of 95.0, (30.9%)", 65.6, 95, -30.9],
    ["reviews in time 93.6 of 95.0, (1.5%)", 93.6, 95, -1.5],
    ["young offenders in education, training or employment 56.0 of 66, (15.2%)", 56.0, 66, -15.2],
  ])("%s", (_, result, target, percent) => {
    expect(roundTo(100 * (relativeVariance(result, target) ?? 0), 1)).toBe(percent);
  });

  test("same placement for two years, 57.4 of 62.0: 7.4%, and the printed (7.5%) is reached within rounding", () => {
    expect(roundTo(100 * (relativeVariance(57.4, 62) ?? 0), 1)).toBe(-7.4);
    const { low } = roundingInterval({ value: 57.4, decimals: 1 });
    expect(roundTo(100 * (relativeVariance(low, 62) ?? 0), 1)).toBe(-7.5);
  });

  test("visits to children in care, 89.0 of 95.0: 6.3%, which no rounding turns into the printed (6.7%)", () => {
    expect(roundTo(100 * (relativeVariance(89.0, 95) ?? 0), 1)).toBe(-6.3);
    const { low } = roundingInterval({ value: 89.0, decimals: 1 });
    expect(roundTo(100 * (relativeVariance(low, 95) ?? 0), 1)).toBe(-6.4);
  });

  test("a target of zero has no variance (young offenders sentenced to custody, target 0)", () => {
    expect(relativeVariance(0, 0)).toBeUndefined();
    expect(relativeVariance(3, 0)).toBeUndefined();
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
