import { describe, expect, test } from "vitest";
import { periodEnd, periodsOverlap, periodStart, type PeriodKind } from "../../src/model/period.ts";

describe("the last day of a period", () => {
  test.each<[PeriodKind, string, string]>([
    ["calendar-year", "2017", "2017-12-31"],
    ["academic-year", "2016/17", "2017-08-31"],
    ["academic-year-ending", "2017", "2017-08-31"],
    ["financial-year", "1999/00", "2000-03-31"],
    ["month", "2016-02", "2016-02-29"],
    ["month", "2018-12", "2018-12-31"],
    ["quarter", "2018/19 Q1", "2018-06-30"],
    ["quarter", "2018/19 Q3", "2018-12-31"],
    ["quarter", "2018/19 Q4", "2019-03-31"],
    ["date", "2018-01-31", "2018-01-31"],
    ["financial-year-ending", "2019", "2019-03-31"],
    ["tax-year", "2018/19", "2019-04-05"],
    ["autumn-and-spring-terms", "2018/19", "2019-04-30"],
    ["half-year", "2018/19 H1", "2018-09-30"],
    ["half-year", "2018/19 H2", "2019-03-31"],
    ["term", "2016/17 autumn", "2016-12-31"],
    ["term", "2016/17 summer", "2017-08-31"],
    ["week", "2020-W53", "2021-01-03"],
    ["snapshot-january", "2019", "2019-01-31"],
    ["snapshot-31-march", "2019", "2019-03-31"],
    ["three-calendar-years", "2014-16", "2016-12-31"],
    ["three-financial-years", "2013/14-15/16", "2016-03-31"],
  ])("of the kind %s, %s, is %s", (kind, period, end) => {
    expect(periodEnd(period, kind)).toBe(end);
  });
});

describe("the first day of a period", () => {
  test.each<[PeriodKind, string, string]>([
    ["calendar-year", "2017", "2017-01-01"],
    ["academic-year", "2016/17", "2016-09-01"],
    ["financial-year-ending", "2019", "2018-04-01"],
    ["tax-year", "2018/19", "2018-04-06"],
    ["autumn-and-spring-terms", "2018/19", "2018-09-01"],
    ["quarter", "2018/19 Q1", "2018-04-01"],
    ["month", "2019-02", "2019-02-01"],
    ["week", "2021-W01", "2021-01-04"],
    ["date", "2018-01-31", "2018-01-31"],
    ["snapshot-january", "2019", "2019-01-01"],
    ["snapshot-31-march", "2019", "2019-03-31"],
    ["three-calendar-years", "2014-16", "2014-01-01"],
    ["three-financial-years", "2013/14-15/16", "2013-04-01"],
  ])("of the kind %s, %s, is %s", (kind, period, start) => {
    expect(periodStart(period, kind)).toBe(start);
  });
});

describe("periods with time in common", () => {
  test.each<[PeriodKind, string, string, boolean]>([
    ["three-calendar-years", "2014-16", "2015-17", true],
    ["three-calendar-years", "2014-16", "2016-18", true],
    ["three-calendar-years", "2014-16", "2017-19", false],
    ["three-financial-years", "2013/14-15/16", "2015/16-17/18", true],
    ["three-financial-years", "2013/14-15/16", "2016/17-18/19", false],
    ["calendar-year", "2016", "2017", false],
  ])("of the kind %s, %s and %s: %s", (kind, one, other, expected) => {
    expect(periodsOverlap(one, other, kind)).toBe(expected);
    expect(periodsOverlap(other, one, kind)).toBe(expected);
  });
});
