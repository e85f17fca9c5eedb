import { describe, expect, test } from "vitest";
import { readLabel } from "../../../src/importers/national/read-period.ts";
import { roundNumber } from "../../../src/importers/national/round.ts";
import type { PeriodKind } from "../../../src/model/period.ts";

describe("labels of periods", () => {
  const rules = {
    statuses: { "(OT)": "outturn", "(prov)": "provisional" },
    periods: { "0": "left-out", latest: "2025" },
  } as const;

  test.each<[string, PeriodKind, string | undefined]>([
    ["2016", "calendar-year", "2016"],
    ["2016", "snapshot-31-march", "2016"],
    ["2016-17", "financial-year-ending", "2017"],
    ["2016-17 (OT)", "financial-year-ending", "2017 outturn"],
    ["2025 (prov)", "academic-year-ending", "2025 provisional"],
    ["2015/16", "academic-year-ending", "2016"],
    ["1999-00", "academic-year-ending", undefined],
    ["2015-16", "academic-year", "2015/16"],
    ["2015/2016", "academic-year", "2015/16"],
    ["2014-16", "three-calendar-years", "2014-16"],
    ["2014-16", "financial-year-ending", undefined],
    ["2013/14-15/16", "three-financial-years", "2013/14-15/16"],
    ["2016/17 autumn", "term", "2016/17 autumn"],
    ["latest", "calendar-year", "2025"],
    ["0", "calendar-year", "left-out"],
    ["2016 (est)", "calendar-year", undefined],
    ["spring", "term", undefined],
  ])("%s as %s", (label, kind, expected) => {
    const read = readLabel(label, kind, rules);
    const words = typeof read === "object" ? [read.period, read.status].filter(Boolean).join(" ") : read;
    expect(words).toBe(expected);
  });
});

describe("numbers as computers write them", () => {
  test.each<[string, number, string | undefined, boolean]>([
    ["9.3699999999999992", 2, "9.37", false],
    ["4.798E-2", 2, "0.05", true],
    ["4.7980000000000002E-2", 5, "0.04798", false],
    ["0.81342999999999999", 5, "0.81343", false],
    ["1.005", 2, "1.01", true],
    ["-0.005", 2, "-0.01", true],
    ["-0.004", 2, "0", true],
    ["2.5", 0, "3", true],
    ["69.0", 1, "69", false],
    ["712796", 0, "712796", false],
    ["1E+6", 0, "1000000", false],
    ["0", 2, "0", false],
    ["1,190", 0, undefined, false],
    ["4%", 0, undefined, false],
    ["", 0, undefined, false],
    ["NaN", 0, undefined, false],
    ["1e999", 0, undefined, false],
  ])("%s with %i decimals", (text, decimals, printed, isRounded) => {
    expect(roundNumber(text, decimals)).toEqual(printed === undefined ? undefined : { printed, isRounded });
  });
});
