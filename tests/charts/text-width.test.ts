import { expect, test } from "vitest";
import { estimateTextWidth } from "../../src/charts/style.ts";

test.each([
  ["", 0],
  ["il", 0.58],
  ["mW", 1.72],
  ["AZ", 1.4],
  ["I", 0.29],
  ["a5", 1.112],
  ["é–", 1.112],
  ["😀", 0.556],
])("“%s” is %d of the size of its font wide", (text, units) => {
  expect(estimateTextWidth(text, 10)).toBeCloseTo(units * 10, 9);
});
