import { describe, expect, test } from "vitest";
import { titleWithUnit } from "../../src/statistics/format.ts";

describe("a measure's title with its unit", () => {
  test.each([
    ["Children reaching the standard", { unit: "percent" }, "Children reaching the standard, per cent"],
    ["Average Attainment 8 score", { unit: "score" }, "Average Attainment 8 score"],
    ["Average points for each entry", { unit: "score" }, "Average points for each entry"],
    ["Average Attainment 8", { unit: "points" }, "Average Attainment 8, points"],
    ["Visits within 10 days", { unit: "percent" }, "Visits within 10 days, per cent"],
    [
      "Young people for every 100,000 aged 10 to 17",
      { unit: "rate-per-100000", denominator: "people aged 10 to 17" },
      "Young people for every 100,000 aged 10 to 17",
    ],
    [
      "Children in care per 10,000",
      { unit: "rate-per-10000", denominator: "children under 18" },
      "Children in care per 10,000, rate per 10,000 children under 18",
    ],
  ] as const)("%s, %o", (title, measure, words) => {
    expect(titleWithUnit(title, measure)).toBe(words);
  });
});
