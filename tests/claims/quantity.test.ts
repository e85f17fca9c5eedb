import { expect, test } from "vitest";
import { readQuantity } from "../../src/claims/quantity.ts";

test("a count is what it is; an average, a number with decimals and a share are rounded", () => {
  const facts = { subject: "Visits", place: "Page 1" };
  const read = (value: number, decimals: number, unit: "count" | "percent", more = {}) =>
    readQuantity({ value, decimals }, unit, { ...facts, ...more });
  expect(read(12, 0, "count")).toMatchObject({ exact: true, interval: { low: 12, high: 12 } });
  expect(read(12, 0, "count", { average: true })).toMatchObject({ exact: false, interval: { low: 11.5, high: 12.5 } });
  expect(read(12, 1, "count").exact).toBe(false);
  expect(read(12, 0, "percent").exact).toBe(false);
  expect(read(12, 0, "percent", { exact: true }).exact).toBe(true);
});
