import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/strip/examples.ts";
import { placeStrip } from "../../src/charts/strip/layout.ts";
import { describeStrip, remarkStrip, tabulateStrip } from "../../src/charts/strip/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("strip %s at %i pixels", (_, width, data) => {
  const layout = placeStrip(data, width);
  const { axis, left, right, markWidth, stacks, base } = layout;
  const place = (value: number) => left + ((value - axis.minimum) / (axis.maximum - axis.minimum)) * (right - left);

  test("has a mark for each authority with a figure, and none for another", () => {
    const count = (kind: string) =>
      stacks.filter((stack) => stack.kind === kind).reduce((sum, item) => sum + item.count, 0);
    expect(count("other")).toBe(data.others.length);
    expect(count("neighbour")).toBe(data.neighbours.length);
    expect(count("named")).toBe(data.named.filter(({ authority, value }) => authority && value !== undefined).length);
  });

  test("has every mark within a mark's width of its figure", () => {
    for (const value of [...data.others, ...data.neighbours])
      expect(stacks.some(({ x }) => Math.abs(x - place(value)) <= markWidth)).toBe(true);
  });

  test("has stacks that stand on each other and on the axis, each tall enough to be seen", () => {
    for (const [x, column] of Map.groupBy(stacks, (stack) => stack.x)) {
      expect([x, column[0]?.foot]).toEqual([x, base]);
      column.slice(1).forEach(({ foot }, index) => {
        expect(foot).toBe(column[index]?.head);
      });
      expect(base - (column.at(-1)?.head ?? base)).toBeGreaterThanOrEqual(2.9);
    }
  });

  test("has lines of names that end above the marks", () => {
    for (const { x, lineEnd } of layout.rows)
      for (const stack of stacks)
        if (x !== undefined && Math.abs(stack.x - x) < markWidth / 2) expect(lineEnd).toBeLessThan(stack.head);
  });
});

test("the words say how many there are, what is marked, and how many have no mark and why", () => {
  expect(describeStrip(examples.manyAuthorities)).toBe(
    "Strip of 152 authorities in 2025, a mark each. Horizontal axis from 40% to 90%: per cent, higher is better. Lowest 48.2%, lower quartile 59.9%, middle 64.9%, " +
      "upper quartile 70.1%, highest 81.7%. Oxbury: 64.2%; Region: 61.8%; Country: 62.4%. Statistical neighbours marked: 10.",
  );
  expect(remarkStrip(examples.ownSuppressed)).toEqual([
    "35 authorities have no mark: 31 suppressed to protect people, 4 not available.",
  ]);
  expect(describeStrip(examples.noMarks)).toContain("none has a figure");
  expect(describeStrip(examples.noMarks)).toContain("152 authorities have no mark: suppressed to protect people.");
});

test("the table holds the named and the spread", () => {
  expect(tabulateStrip(examples.manyAuthorities).rows.map(({ name, texts }) => `${name} ${texts.join()}`)).toEqual([
    "Oxbury 64.2%",
    "Region 61.8%",
    "Country 62.4%",
    "All authorities: lowest 48.2%",
    "All authorities: lower quartile 59.9%",
    "All authorities: middle 64.9%",
    "All authorities: upper quartile 70.1%",
    "All authorities: highest 81.7%",
    "Authorities with a figure 152",
  ]);
});
