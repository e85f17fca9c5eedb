import { describe, expect, test } from "vitest";
import { shiftDay, shiftMonthsIn } from "../../../src/importers/sheet/month.ts";

describe("months in a title", () => {
  test.each([
    ["Jan", 1, "Feb"],
    ["Dec", 1, "Jan"],
    ["Jul-18", 1, "Aug-18"],
    ["Dec-18", 1, "Jan-19"],
    ["Previous period (Dec 18)", 1, "Previous period (Jan 19)"],
    ["January 2019", -1, "December 2018"],
    ["May 2018", 1, "June 2018"],
    ["May", 1, "Jun"],
    ["Sept", 1, "Oct"],
    ["Opened in the 13 months to January 2019", 1, "Opened in the 13 months to February 2019"],
    ["Marked in 2018", 1, "Marked in 2018"],
  ])("%s moved by %i is %s", (text, by, moved) => {
    expect(shiftMonthsIn(text, by)).toBe(moved);
  });
});

test.each([
  ["2019-01-31", 1, "2019-02-28"],
  ["2020-02-29", 1, "2020-03-31"],
  ["2019-01-30", 1, "2019-02-28"],
  ["2018-12-15", 1, "2019-01-15"],
])("the day %s moved by %i is %s", (day, by, moved) => {
  expect(shiftDay(day, by)).toBe(moved);
});
