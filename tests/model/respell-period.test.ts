import { expect, test } from "vitest";
import { respellPeriod } from "../../src/model/period.ts";

test.each([
  ["2005-06", "financial-year", "2005/06"],
  ["2005/2006", "academic-year", "2005/06"],
  ["2005–06", "academic-year-ending", "2006"],
  ["05/06", "financial-year-ending", "2006"],
  ["99/00", "academic-year", "1999/00"],
  ["200506", "academic-year", "2005/06"],
  ["2005-07", "financial-year", undefined],
  ["2005-06", "calendar-year", undefined],
  ["2005-06", "month", undefined],
  ["2005", "financial-year", undefined],
] as const)("%s as a period of the kind %s is %s", (written, kind, spelt) => {
  expect(respellPeriod(written, kind)).toBe(spelt);
});
