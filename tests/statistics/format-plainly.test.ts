import { expect, test } from "vitest";
import { formatNumber, inWords } from "../../src/statistics/format.ts";

const intl = (value: number, decimals: number) =>
  new Intl.NumberFormat("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

test.each([0, 0.5, 1.005, 2.675, 9.95, 68.9, 100, 999.9, 999.99, 1000, 12345.6, 1234567, 0.1 + 0.2, 1e15, 1e21, 1e-7])(
  "%d is written as the standard of the language has it, rounded or not",
  (value) => {
    for (const decimals of [0, 1, 2, 3]) expect(formatNumber(value, decimals, "count")).toBe(intl(value, decimals));
  },
);

test("pounds are said in millions where nothing of their print is lost", () => {
  const pounds = (value: number) => {
    const source = { document: "report", place: "Page 1" };
    return inWords({ area: "home", period: "2017", periodIndex: 0, value, decimals: 0, source }, "pounds");
  };
  expect(pounds(1_600_000)).toBe("£1.6m");
  expect(pounds(1_610_000)).toBe("£1.61m");
  expect(pounds(1_612_345)).toBe("£1,612,345");
  expect(pounds(160_000)).toBe("£160,000");
});
