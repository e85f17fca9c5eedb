import { describe, expect, test } from "vitest";
import type { Band } from "../../src/model/lists.ts";
import { bandLimit, findBand, isInBand } from "../../src/statistics/rank.ts";

const top5: Band = { id: "top-5", title: "top 5%", end: "top", share: 0.05 };
const top10: Band = { id: "top-10", title: "top 10%", end: "top", share: 0.1 };
const top20: Band = { id: "top-20", title: "top 20%", end: "top", share: 0.2 };
const bottomHalf: Band = { id: "bottom-half", title: "bottom half", end: "bottom", share: 0.5 };
const bands = [bottomHalf, top20, top10, top5];

describe("bands of 152 authorities (Educational Standards 2016/17, colour coding)", () => {
  test.each([
    ["top 5% ends at 7", top5, 7, 8],
    ["top 10% ends at 15: the report's commissioning target is “15th or above”", top10, 15, 16],
    ["top 20% ends at 30", top20, 30, 31],
  ])("%s", (_, band, lastIn, firstOut) => {
    expect(bandLimit(band, 152)).toBe(lastIn);
    expect(isInBand(lastIn, 152, band)).toBe(true);
    expect(isInBand(firstOut, 152, band)).toBe(false);
  });

  test("bottom half begins at 77", () => {
    expect(bandLimit(bottomHalf, 152)).toBe(77);
    expect(isInBand(76, 152, bottomHalf)).toBe(false);
    expect(isInBand(77, 152, bottomHalf)).toBe(true);
    expect(isInBand(152, 152, bottomHalf)).toBe(true);
  });

  test.each([
    [1, "top-5"],
    [7, "top-5"],
    [8, "top-10"],
    [15, "top-10"],
    [16, "top-20"],
    [30, "top-20"],
    [31, undefined],
    [76, undefined],
    [77, "bottom-half"],
    [152, "bottom-half"],
  ])("rank %i lies in %s, the narrowest band that holds it", (rank, id) => {
    expect(findBand(rank, 152, bands)?.id).toBe(id);
  });

  test.each([
    ["Key Stage 2 reading, writing and maths 16th: missed the top 10% by one place", 16, "top-20"],
    ["Year 1 phonics 10th: in the top 10%", 10, "top-10"],
    ["Progress 8 3rd: in the top 5%", 3, "top-5"],
    ["secondary absence 18th: in the top 20%", 18, "top-20"],
    ["primary absence 55th: outside the bands", 55, undefined],
    ["applied general studies 134th: in the lowest 50%", 134, "bottom-half"],
  ])("%s", (_, rank, id) => {
    expect(findBand(rank, 152, bands)?.id).toBe(id);
  });
});

describe("bands of other numbers of authorities, cut to whole ranks", () => {
  test.each([
    [151, 7, 15, 30, 77],
    [150, 7, 15, 30, 76],
    [149, 7, 14, 29, 76],
    [33, 1, 3, 6, 18],
    [20, 1, 2, 4, 11],
    [10, 0, 1, 2, 6],
  ])(
    "of %i: top 5% ends at %i, top 10%% at %i, top 20%% at %i, bottom half begins at %i",
    (of, five, ten, twenty, half) => {
      expect([top5, top10, top20, bottomHalf].map((band) => bandLimit(band, of))).toEqual([five, ten, twenty, half]);
    },
  );

  test("no share of a whole number is lost to binary fractions", () => {
    for (let of = 10; of <= 1000; of += 10) expect(bandLimit(top10, of)).toBe(of / 10);
    expect(bandLimit({ end: "top", share: 0.07 }, 100)).toBe(7);
    expect(bandLimit({ end: "top", share: 0.29 }, 100)).toBe(29);
  });

  test("a band too narrow for any rank holds none", () => {
    expect(isInBand(1, 10, top5)).toBe(false);
    expect(findBand(1, 10, bands)?.id).toBe("top-10");
  });
});
