import { describe, expect, test } from "vitest";
import { meanOf, quarterOf, spreadOf, standingOf } from "../../src/statistics/standing.ts";

describe("the place of a figure among all", () => {
  test("is shared by figures printed alike, and the next ones are skipped: 1, 2, 2, 4", () => {
    const all = [70, 65, 65, 60];
    expect(all.map((value) => standingOf(value, all, "highest-first").rank)).toEqual([1, 2, 2, 4]);
    expect(standingOf(65, all, "highest-first")).toMatchObject({ of: 4, sharedWith: 1 });
  });

  test("is counted from the lowest where lower is better", () => {
    const all = [4.1, 3.9, 5.0, 3.9, 4.4];
    expect(all.map((value) => standingOf(value, all, "lowest-first").rank)).toEqual([3, 1, 5, 1, 4]);
  });

  test("lies in a quarter: of 152, 38 places each", () => {
    expect([1, 38, 39, 76, 77, 114, 115, 152].map((rank) => quarterOf(rank, 152))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    // 150 / 4 is 37.5: place 38 begins in the first quarter.
    expect([37, 38, 39, 75, 76].map((rank) => quarterOf(rank, 150))).toEqual([1, 1, 2, 2, 3]);
  });

  test("lies in several where those who share it reach into the next", () => {
    const all = [...Array.from({ length: 5 }, () => 100), 90, 80, 70];
    expect(standingOf(100, all, "highest-first")).toEqual({ rank: 1, of: 8, sharedWith: 4, quarters: [1, 2, 3] });
    expect(standingOf(70, all, "highest-first").quarters).toEqual([4]);
  });
});

test("figures are spread as spreadsheets say: quartiles of 1 to 8 are 2.75, 4.5 and 6.25", () => {
  expect(spreadOf([8, 1, 7, 2, 6, 3, 5, 4])).toEqual({
    ...{ least: 1, lowerQuartile: 2.75, median: 4.5, upperQuartile: 6.25, greatest: 8, count: 8 },
  });
  expect(spreadOf([])).toBeUndefined();
});

test("a mean of areas says how many of them have a figure", () => {
  expect(meanOf([60, undefined, 70, 71])).toEqual({ mean: 67, counted: 3, of: 4 });
  expect(meanOf([undefined])).toBeUndefined();
});
