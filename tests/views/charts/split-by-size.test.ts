import { describe, expect, test } from "vitest";
import { splitBySize } from "../../../src/views/charts/split-by-size.ts";

const split = (...sizes: number[]) => splitBySize(sizes, (size) => size, 3);

describe("what shares an axis is divided by size", () => {
  test("where small figures would be flat beside large ones, which come first", () => {
    expect(split(0.4, 25, 24, 0.3, 13, 0.2)).toEqual([
      [25, 24, 13],
      [0.4, 0.3, 0.2],
    ]);
  });

  test("so that most can be read, though one is flat", () => {
    expect(split(25, 24, 13, 3, 0.4, 0.38, 0.22, 0.08)).toEqual([
      [25, 24, 13, 3],
      [0.4, 0.38, 0.22, 0.08],
    ]);
  });

  test("so that what could stand on either axis stands where it can be read", () => {
    expect(split(24, 0.43, 23, 13, 3, 0.22, 0.09, 0.08).map((group) => group.includes(0.43))).toEqual([false, true]);
  });

  test("so that none is wholly flat where two low ones can stand beside it", () => {
    expect(split(54.95, 22.96, 22.51, 2.27, 0.49, 0.23, 0.08, 0.07)).toEqual([
      [54.95, 22.96, 22.51, 2.27],
      [0.49, 0.23, 0.08, 0.07],
    ]);
  });

  test("into more than two where that many are far from each other", () => {
    expect(split(90, 80, 70, 9, 8, 7, 0.9, 0.8, 0.7).map((group) => group.length)).toEqual([3, 3, 3]);
  });

  test("never into groups of fewer than are asked for", () => {
    expect(split(90, 80, 70, 0.2, 0.1)).toHaveLength(1);
    expect(split(90, 1)).toEqual([[90, 1]]);
  });

  test("and not for one line alone, nor where all are of like size", () => {
    expect(split(90, 80, 70, 60, 50, 20)).toHaveLength(1);
    expect(split(90, 80, 70, 60, 50, 40)).toHaveLength(1);
    expect(split(0, 0, 0, 0, 0, 0)).toHaveLength(1);
  });
});
