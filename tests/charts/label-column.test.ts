import { describe, expect, test } from "vitest";
import { placeLabelColumn } from "../../src/charts/label-column.ts";

const place = { right: 200, top: 0, bottom: 300 };
const item = (y: number, x = 196) => ({ lines: ["Barnet 50%"], end: { x, y } });

describe("labels beside a plot", () => {
  test("have neither mark nor leader where each stands beside its own end", () => {
    const labels = placeLabelColumn([item(50), item(150)], place);
    expect(labels.map(({ y }) => y)).toEqual([50, 150]);
    expect(labels.flatMap(({ mark, leader }) => [mark, leader])).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("all have leaders where one had to move, and no mark at the end of it, which would look like one figure more", () => {
    const labels = placeLabelColumn([item(50), item(55), item(150)], place);
    expect(labels.every(({ mark, leader }) => leader && !mark)).toBe(true);
    expect(labels.every(({ x, leader }) => (leader?.x2 ?? x) < x)).toBe(true);
    expect(labels.map(({ leader }) => leader?.y1)).toEqual([50, 55, 150]);
    expect(new Set(labels.map(({ x }) => x)).size).toBe(1);
  });

  test("have leaders where two ends lie so close that a reader could not tell whose they are", () => {
    expect(placeLabelColumn([item(50), item(50)], place).every(({ leader }) => leader)).toBe(true);
  });

  test("of a series that ends earlier has a sample, but no leader across the plot, and all texts begin at one place", () => {
    const [early, late] = placeLabelColumn([item(50, 100), item(150)], place);
    expect(early?.mark).toBeDefined();
    expect(early?.leader).toBeUndefined();
    expect([late?.mark, late?.x]).toEqual([undefined, early?.x]);
  });

  test("of the parts of a bar all have samples, which no shape tells apart", () => {
    const labels = placeLabelColumn([item(50), item(55)], { ...place, withSamples: true });
    expect(labels.every(({ mark, leader }) => mark && leader)).toBe(true);
  });

  test("without words take no room, and keep the others where they are", () => {
    const [label] = placeLabelColumn([item(50), { lines: [], end: { x: 196, y: 52 } }], place);
    expect(label?.y).toBe(50);
  });

  test("without an end stand at the bottom", () => {
    const [label] = placeLabelColumn([{ lines: ["England: no figures"], end: undefined }], place);
    expect(label?.y).toBe(291);
    expect(label?.leader).toBeUndefined();
  });
});
