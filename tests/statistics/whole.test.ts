import { expect, test } from "vitest";
import { addUpParts } from "../../src/statistics/whole.ts";

test("counts add up to the whole that the source counts, exactly", () => {
  expect(addUpParts([{ value: 12 }, { value: 30 }], "count", 42)).toEqual({ sum: 42, whole: 42, agrees: true });
  expect(addUpParts([{ value: 12 }, { value: 30 }], "count", 43)?.agrees).toBe(false);
});

test("without a count of the whole, the base beside all parts is it, and else their sum", () => {
  expect(
    addUpParts(
      [
        { value: 1, denominator: 4 },
        { value: 2, denominator: 4 },
      ],
      "count",
    )?.agrees,
  ).toBe(false);
  expect(
    addUpParts(
      [
        { value: 1, denominator: 4 },
        { value: 2, denominator: 5 },
      ],
      "count",
    )?.whole,
  ).toBe(3);
});

test("a sum has no binary dust", () => {
  const parts = [0.1, 0.2].map((value) => ({ value, decimals: 1 }));
  expect(addUpParts(parts, "percent")?.sum).toBe(0.3);
});

test("shares add up to 100 as far as their rounding lets one tell", () => {
  expect(addUpParts([{ value: 36 }, { value: 56 }, { value: 9 }], "percent")?.agrees).toBe(true);
  expect(addUpParts([{ value: 36 }, { value: 56 }, { value: 12 }], "percent")?.agrees).toBe(false);
});

test("a part without a number, or a share of nothing, tells nothing", () => {
  expect(addUpParts([{ value: 12 }, {}], "count", 42)).toBeUndefined();
  expect(
    addUpParts(
      [
        { value: 0, denominator: 0 },
        { value: 0, denominator: 0 },
      ],
      "percent",
    ),
  ).toBeUndefined();
});
