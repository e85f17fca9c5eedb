import { describe, expect, test } from "vitest";
import { packNumbers, unpackNumbers } from "../../src/search/numbers.ts";
import {
  packPages,
  packPlaces,
  packPostings,
  unpackPages,
  unpackPlaces,
  unpackPostings,
} from "../../src/search/postings.ts";

describe("numbers as text", () => {
  const numbers = [0, 1, 59, 60, 61, 89, 90, 1_000, 59_999, 1_000_000, 2 ** 40];

  test("come back as they were", () => {
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    const all = Array.from({ length: 10_000 }, (_, at) => at);
    expect(unpackNumbers(packNumbers(all))).toEqual(all);
    expect(unpackNumbers("")).toEqual([]);
  });

  test("stand in JSON as they are, the small ones as one letter", () => {
    const text = packNumbers(Array.from({ length: 5_000 }, (_, at) => at));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(packNumbers([59])).toHaveLength(1);
  });

  test("that are cut off or of other letters are refused", () => {
    const text = packNumbers([1_000_000]);
    expect(() => unpackNumbers(text.slice(0, -1))).toThrow("cut off");
    expect(() => unpackNumbers('"')).toThrow("no number");
  });
});

describe("postings", () => {
  const postings = [
    { page: 0, weight: 1, share: 0, pieces: [] },
    { page: 7, weight: 0.5, share: 1, pieces: [0, 3, 40] },
    { page: 8, weight: 0, share: 0.25, pieces: [] },
    { page: 19_999, weight: 0.2, share: 0, pieces: [2] },
  ];

  test("come back, with weights as near as a letter tells", () => {
    const read = unpackPostings(packPostings(postings));
    expect(read.map(({ page, pieces }) => ({ page, pieces }))).toEqual(
      postings.map(({ page, pieces }) => ({ page, pieces })),
    );
    for (const [at, { weight, share }] of postings.entries()) {
      expect(Math.abs((read[at]?.weight ?? 9) - weight)).toBeLessThan(0.01);
      expect(Math.abs((read[at]?.share ?? 9) - share)).toBeLessThan(0.01);
    }
  });

  test("that are cut off are refused", () => {
    const text = packPostings([{ page: 3, weight: 1, share: 1, pieces: [1, 2] }]);
    for (let length = 1; length < text.length; length += 1)
      expect(() => unpackPostings(text.slice(0, length))).toThrow("cut off");
  });
});

test("of a word on very many pages those that say most are told apart, and of the others it is known that they have it", () => {
  const many = Array.from({ length: 2_000 }, (_, page) => ({
    page: page * 3,
    weight: page % 100 === 0 ? 0.9 : 0.05 + (page % 7) / 100,
    share: page % 10 === 0 ? 0.5 : 0,
    pieces: page % 2 === 0 ? [1] : [],
  }));
  const text = packPostings(many);
  const read = unpackPostings(text);
  expect(read.map(({ page }) => page)).toEqual(many.map(({ page }) => page));
  for (const [at, { weight, share, pieces }] of many.entries()) {
    const found = read[at];
    if (weight === 0.9) expect(found?.pieces).toEqual(pieces);
    expect(Math.abs((found?.weight ?? 9) - weight)).toBeLessThan(0.1);
    expect(Math.abs((found?.share ?? 9) - share)).toBeLessThan(0.1);
  }
  expect(text.length).toBeLessThan(many.length * 1.7);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});

test("places come back by page", () => {
  const places = new Map([
    [2, [0, 1, 99]],
    [70, [5]],
  ]);
  expect(unpackPlaces(packPlaces(places))).toEqual(places);
});

test("pages come back, and many that follow each other take little", () => {
  const all = Array.from({ length: 20_000 }, (_, at) => at);
  expect(unpackPages(packPages([0, 1, 2, 9, 11, 12]))).toEqual([0, 1, 2, 9, 11, 12]);
  expect(unpackPages(packPages(all))).toEqual(all);
  expect(packPages(all).length).toBeLessThan(8);
  expect(unpackPages(packPages([]))).toEqual([]);
});
