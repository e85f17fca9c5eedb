import { expect, test } from "vitest";
import { roomForText } from "../../src/charts/style.ts";
import { breakFontSizePixels, breakWords, labelBreaks } from "../../src/charts/time-series/breaks.ts";

const half = roomForText(breakWords, breakFontSizePixels) / 2;

test("the words of a break stand in the middle above its line", () => {
  expect(labelBreaks([200], 720)).toEqual([{ x: 200, labelX: 200 }]);
});

test("they stay in the drawing", () => {
  const [first, last] = labelBreaks([5, 715], 720);
  expect(first?.labelX).toBeCloseTo(half, 0);
  expect(last?.labelX).toBeCloseTo(720 - half, 0);
});

test("of breaks close to each other one has words, and the next that is far enough", () => {
  expect(labelBreaks([100, 136, 300], 720).map(({ labelX }) => labelX)).toEqual([100, undefined, 300]);
});
