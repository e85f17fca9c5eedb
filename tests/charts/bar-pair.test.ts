import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/bar-pair/examples.ts";
import { placeBarPair, type BarPairData } from "../../src/charts/bar-pair/layout.ts";
import { remarkBarPair, tabulateBarPair } from "../../src/charts/bar-pair/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases<BarPairData>(examples))("bars %s at %i pixels", (_, width, data) => {
  const layout = placeBarPair(data, width);

  test("all begin at zero, and their lengths are as their figures", () => {
    const lengths = layout.rows.flatMap(({ ends }, index) => {
      const value = data.bars[index]?.value;
      if (!ends || value === undefined) return [];
      expect(ends[value < 0 ? 1 : 0]).toBeCloseTo(layout.zero, 0);
      return value === 0 ? [] : [{ value: Math.abs(value), length: ends[1] - ends[0] }];
    });
    const [longest] = lengths.toSorted((a, b) => b.value - a.value);
    for (const { value, length } of longest ? lengths : [])
      expect(length / (longest?.length ?? 1)).toBeCloseTo(value / (longest?.value ?? 1), 1);
  });

  test("have half of the width and more, so that they can be compared", () => {
    if (data.bars.every(({ value }) => value === undefined || value === 0)) return;
    const ends = layout.rows.flatMap((row) => row.ends ?? []);
    const right = layout.whole ?? Math.max(...ends);
    expect(right - Math.min(...ends)).toBeGreaterThan(width * 0.3);
  });
});

test("shares are parts of a hundred, unless they would be slivers", () => {
  const shares = placeBarPair(examples.shares, 600);
  const [, end = 0] = shares.rows[0]?.ends ?? [];
  expect((end - shares.zero) / ((shares.whole ?? 0) - shares.zero)).toBeCloseTo(0.69, 2);
  expect(placeBarPair(examples.smallShares, 600).whole).toBeUndefined();
  expect(placeBarPair(examples.points, 600).whole).toBeUndefined();
});

test("a missing figure has no bar, a figure of zero has a hair", () => {
  expect(placeBarPair(examples.missing, 600).rows.map(({ ends }) => ends === undefined)).toEqual([false, true]);
  const [none] = placeBarPair(examples.nothing, 600).rows;
  expect((none?.ends?.[1] ?? 0) - (none?.ends?.[0] ?? 0)).toBe(1);
});

test("the table has a row an area, and hollow bars are explained where there are any", () => {
  expect(tabulateBarPair(examples.provisionalFigure)).toEqual({
    columns: ["2017"],
    rows: [
      { name: "Oxbury", texts: ["83% (provisional)"] },
      { name: "Country", texts: ["80%"] },
    ],
  });
  expect(remarkBarPair(examples.shares)).toEqual([]);
  expect(remarkBarPair(examples.provisionalFigure)).toHaveLength(1);
});
