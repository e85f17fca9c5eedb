import { describe, expect, test } from "vitest";
import { describePart, heightsOf, sumParts } from "../../src/charts/stacked-bars/data.ts";
import * as examples from "../../src/charts/stacked-bars/examples.ts";
import { hasRoom, placeStackedBars } from "../../src/charts/stacked-bars/layout.ts";
import { drawStackedBars } from "../../src/charts/stacked-bars/svg.ts";
import { describeStackedBars } from "../../src/charts/stacked-bars/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("stacked bars %s at %i pixels", (_, width, data) => {
  const layout = placeStackedBars(data, width);

  test("each part is as high as it is, from zero, on one scale for all bars", () => {
    const drawn = heightsOf(data);
    const sums = drawn.map(sumParts);
    const tallest = layout.columns[sums.indexOf(Math.max(...sums))];
    const scale = (layout.base.y - (tallest?.segments[0]?.y ?? 0)) / (Math.max(...sums) || 1);
    layout.columns.forEach(({ segments }, column) => {
      const values = drawn[column]?.parts.flatMap((part) => part.value ?? []) ?? [];
      expect(segments).toHaveLength(values.length);
      segments.forEach(({ height }, index) => {
        expect(height).toBeCloseTo((values[index] ?? NaN) * scale, 0);
      });
    });
  });

  test("parts follow each other without a gap down to the base, the first at the top", () => {
    for (const { segments } of layout.columns) {
      const ends = segments.map(({ y, height }) => y + height);
      segments.slice(1).forEach(({ y }, index) => {
        expect(y).toBeCloseTo(ends[index] ?? NaN, 0);
      });
      if (ends.length > 0) expect(ends.at(-1)).toBeCloseTo(layout.base.y, 0);
    }
  });

  test("every part is named once beside the last bar, in the order of the table, with its figure", () => {
    const last = data.columns.at(-1);
    expect(layout.labels.map(({ lines }) => lines.join(" ").replace("\u00a0", " "))).toEqual(
      data.titles.map((title, index) => `${title}: ${describePart(last?.parts[index] ?? { text: "" })}`),
    );
    const ys = layout.labels.map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    layout.labels.forEach(({ mark }, index) => {
      if (last?.parts[index]?.value === undefined) expect(mark).toBeUndefined();
    });
  });

  test("has room for its totals and for the words under its bars", () => {
    expect(hasRoom(data, width)).toBe(true);
  });
});

test("bars that are too many for a phone have no room there", () => {
  const [column] = examples.oneBar.columns;
  const many = { ...examples.oneBar, columns: Array.from({ length: 7 }, () => ({ ...column, label: "13-18 months" })) };
  expect(hasRoom(many as typeof examples.oneBar, 340)).toBe(false);
});

test("bars by shares are all as high, whatever their totals", () => {
  const { columns } = placeStackedBars(examples.shares, 720);
  const tops = columns.map(({ segments }) => Math.min(...segments.map(({ y }) => y)));
  expect(new Set(tops).size).toBe(1);
  expect(describeStackedBars(examples.shares)).toContain("Jan 2019, total 28: Good 12 (43%)");
});

test("the words name each bar with its total and all its parts", () => {
  expect(describeStackedBars(examples.oneBar)).toBe(
    "A bar from zero, stacked of its parts from top to bottom. " +
      "Nov, total 290: 0-25 days 144, 26-40 days 87, 41-45 days 20, 46+ days 39.",
  );
  expect(describeStackedBars(examples.missingParts)).toMatch(
    /January 2019: Male Suppressed to protect people, Female 21/,
  );
});

test("no two of twelve parts look the same", () => {
  const titles = Array.from({ length: 12 }, (_, index) => `Part ${index + 1}`);
  const parts = titles.map(() => ({ value: 10, text: "10" }));
  const svg = drawStackedBars(placeStackedBars({ titles, columns: [{ label: "2017", total: "120", parts }] }, 720), "");
  const drawn = svg.match(/<rect x="2" [^>]*\/>(<path d="M2,[^>]*\/>)?/g) ?? [];
  const looks = drawn.map((part) => `${/fill="(.*?)"/.exec(part)?.[1] ?? ""} ${part.includes("<path")}`);
  expect(new Set(looks).size).toBe(12);
});
