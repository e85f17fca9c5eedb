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

  test("all have marks and leaders where one had to move, so that no mark looks like one figure more", () => {
    const labels = placeLabelColumn([item(50), item(55), item(150)], place);
    expect(labels.every(({ mark, leader }) => mark && leader)).toBe(true);
    expect(labels.map(({ leader }) => leader?.y1)).toEqual([50, 55, 150]);
    expect(new Set(labels.map(({ x }) => x)).size).toBe(1);
  });

  test("have marks where two ends lie so close that a reader could not tell whose they are", () => {
    expect(placeLabelColumn([item(50), item(50)], place).every(({ mark }) => mark)).toBe(true);
  });

  test("of a series that ends earlier has a mark, but no leader across the plot", () => {
    const [early] = placeLabelColumn([item(50, 100), item(150)], place);
    expect(early?.mark).toBeDefined();
    expect(early?.leader).toBeUndefined();
  });

  test("without an end stand at the bottom", () => {
    const [label] = placeLabelColumn([{ lines: ["England: no figures"], end: undefined }], place);
    expect(label?.y).toBe(291);
    expect(label?.leader).toBeUndefined();
  });
});
