import { expect, test } from "vitest";
import { formatNumber } from "../../src/statistics/format.ts";

const intl = (value: number, decimals: number) =>
  new Intl.NumberFormat("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

test.each([0, 0.5, 1.005, 2.675, 9.95, 68.9, 100, 999.9, 999.99, 1000, 12345.6, 1234567, 0.1 + 0.2, 1e15, 1e21, 1e-7])(
  "%d is written as the standard of the language has it, rounded or not",
  (value) => {
    for (const decimals of [0, 1, 2, 3]) expect(formatNumber(value, decimals, "count")).toBe(intl(value, decimals));
  },
);
