import { describe, expect, test } from "vitest";
import {
  examplePeriod,
  fitsPeriodKind,
  periodAt,
  periodIndex,
  periodKinds,
  yearBefore,
  type PeriodKind,
} from "../../src/model/period.ts";

const accepted: Record<PeriodKind, string[]> = {
  "calendar-year": ["1900", "2017", "2099"],
  "academic-year": ["2016/17", "1998/99", "1999/00", "2009/10", "2099/00"],
  "academic-year-ending": ["1900", "2017", "2099"],
  "financial-year": ["2018/19", "1999/00"],
  "financial-year-ending": ["1900", "2019", "2099"],
  "tax-year": ["2018/19", "1999/00"],
  "autumn-and-spring-terms": ["2018/19", "1999/00"],
  "half-year": ["2018/19 H1", "1999/00 H2"],
  term: ["2016/17 autumn", "2016/17 spring", "1999/00 summer"],
  week: ["2019-W05", "2020-W53", "2021-W01", "1970-W01"],
  "snapshot-january": ["2019"],
  "snapshot-31-march": ["1900", "2019"],
  "snapshot-30-september": ["2019"],
  "snapshot-october": ["2019"],
  "snapshot-31-december": ["2019"],
  "three-calendar-years": ["2014-16", "1998-00", "2097-99"],
  "three-academic-years": ["2013/14-15/16"],
  "three-financial-years": ["2013/14-15/16", "1998/99-00/01"],
  month: ["2019-01", "2019-12", "1900-06"],
  quarter: ["2018/19 Q1", "2018/19 Q4", "1999/00 Q2"],
  date: ["2018-01-31", "2016-02-29", "2000-02-29"],
};

const notYears = [
  "",
  "17",
  "20170",
  "1899",
  "2100",
  "2016/17",
  "2017-01",
  "2017 ",
  " 2017",
  "2017\n",
  "MMXVII",
  "２０１７",
];
const notSpans = [
  "",
  "2016",
  "2016/18",
  "2016/16",
  "2017/16",
  "2016/2017",
  "2016-17",
  "2016/7",
  "16/17",
  "1899/00",
  "2016/17 ",
];

const refused: Record<PeriodKind, string[]> = {
  "calendar-year": notYears,
  "academic-year": notSpans,
  "academic-year-ending": notYears,
  "financial-year": notSpans,
  "financial-year-ending": notYears,
  "tax-year": notSpans,
  "autumn-and-spring-terms": notSpans,
  "half-year": ["", "2018/19", "2018/19 H0", "2018/19 H3", "2018/20 H1", "2018/19H1", "2018/19 h1", "2018 H1"],
  term: ["", "2016/17", "2016/17 Autumn", "2016/17 winter", "2016/18 spring", "autumn 2016/17", "2016 autumn"],
  week: ["", "2019", "2019-W00", "2019-W53", "2019-W5", "2019W05", "2019-05", "1899-W05"],
  "snapshot-january": notYears,
  "snapshot-31-march": [...notYears, "2019-03-31"],
  "snapshot-30-september": notYears,
  "snapshot-october": notYears,
  "snapshot-31-december": notYears,
  "three-calendar-years": ["", "2014", "2014-15", "2014-17", "2014/16", "2014-2016", "1899-01", "14-16"],
  "three-academic-years": ["", "2013/14", "2013/14-14/15", "2013-16", "2013/14-2015/16", "2013/15-15/16"],
  "three-financial-years": ["", "2013/14", "2013/14-14/15", "2013-16", "2013/14-2015/16", "2013/15-15/16"],
  month: [
    "",
    "2019",
    "2019-00",
    "2019-13",
    "2019-1",
    "2019/01",
    "01-2019",
    "1899-12",
    "2100-01",
    "2019-01-01",
    "2019-01\n",
  ],
  quarter: [
    "",
    "2018/19",
    "2018/19 Q0",
    "2018/19 Q5",
    "2018/20 Q1",
    "2018/19Q1",
    "2018/19 q1",
    "Q1 2018/19",
    "2018 Q1",
  ],
  date: [
    "",
    "2018-02-29",
    "2018-02-30",
    "1900-02-29",
    "2018-04-31",
    "2018-13-01",
    "2018-00-10",
    "2018-1-1",
    "31/01/2018",
  ],
};

describe.each(periodKinds)("a period of the kind %s", (kind) => {
  test.each(accepted[kind])("may be written %s", (period) => {
    expect(fitsPeriodKind(period, kind)).toBe(true);
  });

  test.each(refused[kind].map((period) => [JSON.stringify(period), period]))("may not be written %s", (_, period) => {
    expect(fitsPeriodKind(period, kind)).toBe(false);
  });

  test("is written as in the example given to officers", () => {
    expect(fitsPeriodKind(examplePeriod(kind), kind)).toBe(true);
  });
});

const consecutive: Record<PeriodKind, string[]> = {
  "calendar-year": ["1999", "2000", "2001"],
  "academic-year": ["1998/99", "1999/00", "2000/01"],
  "academic-year-ending": ["2016", "2017", "2018"],
  "financial-year": ["2017/18", "2018/19", "2019/20"],
  "financial-year-ending": ["2018", "2019"],
  "tax-year": ["2017/18", "2018/19"],
  "autumn-and-spring-terms": ["2017/18", "2018/19"],
  "half-year": ["2017/18 H2", "2018/19 H1", "2018/19 H2"],
  term: ["2015/16 summer", "2016/17 autumn", "2016/17 spring", "2016/17 summer"],
  week: ["2019-W51", "2019-W52", "2020-W01", "2020-W02"],
  "snapshot-january": ["2018", "2019"],
  "snapshot-31-march": ["2018", "2019"],
  "snapshot-30-september": ["2018", "2019"],
  "snapshot-october": ["2018", "2019"],
  "snapshot-31-december": ["2018", "2019"],
  "three-calendar-years": ["2014-16", "2015-17", "2016-18"],
  "three-academic-years": ["2013/14-15/16", "2014/15-16/17"],
  "three-financial-years": ["2013/14-15/16", "2014/15-16/17"],
  month: ["2018-09", "2018-10", "2018-11", "2018-12", "2019-01"],
  quarter: ["2017/18 Q3", "2017/18 Q4", "2018/19 Q1", "2018/19 Q2"],
  date: ["2016-02-28", "2016-02-29", "2016-03-01"],
};

describe("the position of a period on the axis of time", () => {
  test.each(periodKinds)("grows by one from each period of the kind %s to the next", (kind) => {
    const positions = consecutive[kind].map((period) => periodIndex(period, kind));
    const [first = NaN] = positions;
    expect(positions).toEqual(positions.map((_, step) => first + step));
  });

  test.each([
    ["2018-03-24", "2018-03-26", 2],
    ["2018-10-27", "2018-10-29", 2],
    ["2018-12-31", "2019-01-01", 1],
    ["1969-12-31", "1970-01-02", 2],
    ["2018-01-01", "2019-01-01", 365],
    ["2016-01-01", "2017-01-01", 366],
  ])("counts the days from %s to %s, also where clocks change", (from, to, days) => {
    expect(periodIndex(to, "date") - periodIndex(from, "date")).toBe(days);
  });

  test("shows a gap of two years as two steps", () => {
    expect(periodIndex("2018/19", "academic-year") - periodIndex("2016/17", "academic-year")).toBe(2);
  });
});

describe("a position on the axis of time", () => {
  test.each(periodKinds)("is the position of one period of the kind %s", (kind) => {
    const periods = [...accepted[kind], ...consecutive[kind]];
    expect(periods.map((period) => periodAt(periodIndex(period, kind), kind))).toEqual(periods);
  });
});

describe("the same period a year earlier", () => {
  test.each<[PeriodKind, string, string]>([
    ["calendar-year", "2017", "2016"],
    ["academic-year", "2000/01", "1999/00"],
    ["academic-year-ending", "2017", "2016"],
    ["financial-year", "2016/17", "2015/16"],
    ["month", "2019-01", "2018-01"],
    ["quarter", "2018/19 Q4", "2017/18 Q4"],
    ["date", "2018-01-31", "2017-01-31"],
    ["date", "2020-02-29", "2019-02-28"],
  ])("of the kind %s, before %s, is %s", (kind, period, before) => {
    expect(yearBefore(period, kind)).toBe(before);
  });
});
