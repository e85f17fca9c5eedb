import { expect, test } from "vitest";
import { explainPeriods } from "../../src/findings/explain-periods.ts";
import type { PeriodKind } from "../../src/model/period.ts";

test.each<[PeriodKind, string | undefined]>([
  ["calendar-year", undefined],
  ["month", undefined],
  ["academic-year-ending", "A year is the one in which the academic year ends: 2017 is the academic year 2016/17."],
  ["financial-year-ending", "A year is the one in which the financial year ends: 2017 is April 2016 to March 2017."],
  ["tax-year", "A year is a tax year: 2016/17 is 6 April 2016 to 5 April 2017."],
  [
    "autumn-and-spring-terms",
    "Each figure covers the first two terms of a school year: 2016/17 is from September 2016 to Easter 2017.",
  ],
  ["snapshot-31-march", "Counted on 31 March of each year."],
  ["snapshot-january", "Counted in January of each year."],
  [
    "three-financial-years",
    "Each figure covers three years together, and overlaps the one before. No change is stated between figures that overlap.",
  ],
])("years of the kind %s: %s", (kind, words) => {
  expect(explainPeriods(kind)).toBe(words);
});
