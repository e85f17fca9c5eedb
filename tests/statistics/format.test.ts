import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/catalogue/indicator-entry.ts";
import type { Unit } from "../../src/model/unit.ts";
import { periodKinds, type PeriodKind } from "../../src/model/period.ts";
import {
  describeUnit,
  differenceInWords,
  formatNumber,
  formatObservation,
  formatOrdinal,
  inWords,
  lowerFirst,
} from "../../src/statistics/format.ts";
import {
  formatDate,
  formatDays,
  formatPeriod,
  formatPeriodShort,
  formatWhen,
  periodWords,
} from "../../src/statistics/format-time.ts";
import {
  allOfThem,
  countAll,
  countEach,
  countNoun,
  joinAlternatives,
  joinWords,
} from "../../src/statistics/format-lists.ts";

describe("ranks in words", () => {
  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [10, "10th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [14, "14th"],
    [20, "20th"],
    [21, "21st"],
    [22, "22nd"],
    [23, "23rd"],
    [43, "43rd"],
    [91, "91st"],
    [100, "100th"],
    [101, "101st"],
    [102, "102nd"],
    [111, "111th"],
    [112, "112th"],
    [113, "113th"],
    [121, "121st"],
    [134, "134th"],
    [152, "152nd"],
  ])("%i is %s", (rank, words) => {
    expect(formatOrdinal(rank)).toBe(words);
  });
});

describe("numbers with their unit", () => {
  test.each<[string, number, number, Unit, string]>([
    ["a share keeps the decimals it was printed with", 69, 1, "percent", "69.0%"],
    ["a share printed without decimals", 85, 0, "percent", "85%"],
    ["two decimals", 43, 2, "percent", "43.00%"],
    ["a true minus sign", -0.04, 2, "score", "−0.04"],
    ["percentage points have no sign of their own", -8.4, 1, "percentage-points", "−8.4"],
    ["points", 54.7, 1, "points", "54.7"],
    ["pounds with thousands", 1_600_000, 0, "pounds", "£1,600,000"],
    ["minus before the pound sign", -178_000, 0, "pounds", "−£178,000"],
    ["pounds and pence", 1234.5, 2, "pounds", "£1,234.50"],
    ["counts with thousands", 12_345, 0, "count", "12,345"],
    ["what rounds to zero has no minus", -0.04, 1, "score", "0.0"],
    ["zero", 0, 2, "score", "0.00"],
    ["half is rounded away from zero", 0.25, 1, "score", "0.3"],
    ["days", 45, 0, "days", "45"],
  ])("%s: %f", (_, value, decimals, unit, text) => {
    expect(formatNumber(value, decimals, unit)).toBe(text);
  });
});

describe("observations", () => {
  test("a number is shown as printed", () => {
    expect(formatObservation(observe({ value: 81, printed: "81.0", decimals: 1 }), "percent")).toBe("81.0%");
    expect(formatObservation(observe({ value: 81, printed: "81", decimals: 0 }), "percent")).toBe("81%");
  });

  test("a provisional or revised number is still the number", () => {
    expect(formatObservation(observe({ value: 50, decimals: 0, marker: "provisional" }), "percent")).toBe("50%");
    expect(formatObservation(observe({ value: 50, decimals: 0, marker: "revised" }), "percent")).toBe("50%");
  });

  test("zero is a number, not a missing one", () => {
    expect(formatObservation(observe({ value: 0, decimals: 1 }), "score")).toBe("0.0");
  });

  test.each([
    ["not-available", "Not available"],
    ["not-applicable", "Not applicable"],
    ["suppressed", "Suppressed to protect people"],
    ["low", "Low: rounds to zero"],
    ["not-yet-known", "Not yet known"],
  ] as const)("%s reads “%s”", (marker, words) => {
    expect(formatObservation(observe({ marker }), "percent")).toBe(words);
  });

  test("an entry with neither reads “Not available”", () => {
    expect(formatObservation(observe({}), "percent")).toBe("Not available");
  });
});

describe("dates", () => {
  test.each([
    ["2018-03-07", "7 March 2018"],
    ["2007-11-26", "26 November 2007"],
    ["2012-02-29", "29 February 2012"],
    ["2018-01-01", "1 January 2018"],
    ["2018-12-31", "31 December 2018"],
    ["2017-07", "July 2017"],
    ["2017", "2017"],
  ])("%s reads %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

test.each([
  ["2018-01-30", "2018-01-31", "30 to 31 January 2018"],
  ["2018-01-31", "2018-02-01", "31 January 2018 to 1 February 2018"],
  ["2018-01-30", "2018-01-30", "30 January 2018"],
  ["2018-11", "2019-01", "November 2018 to January 2019"],
])("days from %s to %s are %s", (from, to, words) => {
  expect(formatDays(from, to)).toBe(words);
});

describe("units", () => {
  test.each<[Unit, number, number, string, string]>([
    ["rate-per-1000", 4.2, 1, "4.2 per 1,000", "4.2 per 1,000"],
    ["rate-per-100000", 64.14, 2, "64.14 per 100,000", "64.14 per 100,000"],
    ["full-time-equivalent", 36.5, 1, "36.5 full-time equivalents", "36.5 full-time equivalents"],
    ["hours", 1, 0, "1 hour", "1 hour"],
    ["years", 2.5, 1, "2.5 years", "2.5 years"],
    ["ratio", 16.3, 1, "16.3", "16.3"],
    ["pounds-thousand", 1234, 0, "£1,234 thousand", "£1,234 thousand"],
    ["pounds-million", 12.3, 1, "£12.3 million", "£12.3 million"],
    ["pounds-each", 560, 0, "£560", "£560"],
  ])("%s: %d is said as “%s”", (unit, value, decimals, text, difference) => {
    expect(inWords(observe({ value, decimals }), unit)).toBe(text);
    expect(differenceInWords(value, decimals, unit)).toBe(difference);
  });

  test("a rate says of whom", () => {
    expect(describeUnit({ unit: "rate-per-10000", denominator: "children under 18" })).toBe(
      "rate per 10,000 children under 18",
    );
    expect(describeUnit({ unit: "rate-per-10000", denominator: "unknown" })).toBe("rate per 10,000");
    expect(describeUnit({ unit: "percent", denominator: "audits" })).toBe("per cent");
  });
});

describe("periods", () => {
  test.each<[PeriodKind, string, string, string]>([
    ["calendar-year", "2017", "2017", "2017"],
    ["academic-year", "2016/17", "2016/17", "2016/17"],
    ["academic-year-ending", "2017", "2017", "2017"],
    ["financial-year", "2018/19", "2018/19", "2018/19"],
    ["quarter", "2018/19 Q3", "2018/19 Q3", "2018/19 Q3"],
    ["month", "2019-01", "January 2019", "Jan 2019"],
    ["month", "2018-12", "December 2018", "Dec 2018"],
    ["date", "2018-01-31", "31 January 2018", "31 January 2018"],
    ["financial-year-ending", "2019", "2019", "2019"],
    ["tax-year", "2018/19", "2018/19", "2018/19"],
    ["autumn-and-spring-terms", "2018/19", "the autumn and spring terms of 2018/19", "2018/19"],
    ["half-year", "2018/19 H1", "the first half of 2018/19", "2018/19 H1"],
    ["term", "2016/17 autumn", "the autumn term of 2016/17", "2016/17 autumn"],
    ["week", "2019-W05", "week 5 of 2019", "W5 2019"],
    ["snapshot-january", "2019", "January 2019", "2019"],
    ["snapshot-31-march", "2019", "31 March 2019", "2019"],
    ["three-calendar-years", "2014-16", "2014 to 2016", "2014–16"],
    ["three-financial-years", "2013/14-15/16", "2013/14 to 2015/16", "2013/14–15/16"],
  ])("%s %s reads “%s” in text and “%s” under an axis", (kind, period, text, short) => {
    expect(formatPeriod(period, kind)).toBe(text);
    expect(formatPeriodShort(period, kind)).toBe(short);
  });

  test("every kind has a word for one step", () => {
    expect([...new Set(periodKinds.map((kind) => periodWords[kind]))]).toEqual([
      "year",
      "half-year",
      "term",
      "quarter",
      "month",
      "week",
      "count",
      "period",
    ]);
  });

  test.each<[PeriodKind, string, string]>([
    ["calendar-year", "2017", "in 2017"],
    ["date", "2018-01-31", "on 31 January 2018"],
    ["term", "2016/17 autumn", "in the autumn term of 2016/17"],
    ["snapshot-31-march", "2019", "on 31 March 2019"],
    ["snapshot-january", "2019", "in January 2019"],
    ["three-calendar-years", "2014-16", "from 2014 to 2016"],
  ])("of the kind %s, %s is said as “%s”", (kind, period, words) => {
    expect(formatWhen(period, kind)).toBe(words);
  });
});

function observe(given: Partial<Observation>): Observation {
  return { area: "barnet", period: "2017", periodIndex: 2017, source: { document: "d", place: "p" }, ...given };
}

test("a list in a sentence has a word before its last item", () => {
  expect([[], ["London"], ["England", "London"], ["England", "London", "Harrow"]].map(joinWords)).toEqual([
    "",
    "London",
    "England and London",
    "England, London and Harrow",
  ]);
});

test("counts are words that a person would write, of one, of two and of thousands", () => {
  expect([0, 1, 2, 1193].map((count) => countNoun(count, "document"))).toEqual([
    "0 documents",
    "1 document",
    "2 documents",
    "1,193 documents",
  ]);
  expect([1, 2, 13, 1193].map((count) => countAll(count, "document"))).toEqual([
    "one document",
    "both documents",
    "all 13 documents",
    "all 1,193 documents",
  ]);
  expect([1, 2, 3].map((count) => countEach(count, "indicator"))).toEqual([
    "the indicator",
    "each of the 2 indicators",
    "each of the 3 indicators",
  ]);
  expect([1, 2, 3].map(allOfThem)).toEqual(["it", "both", "all 3"]);
  expect([["NEET"], ["NEET", "SATs"], ["NEET", "SATs", "GLD"]].map((items) => joinAlternatives(items))).toEqual([
    "NEET",
    "NEET or SATs",
    "NEET, SATs or GLD",
  ]);
});

test("words within a sentence begin small, and abbreviations keep their capitals", () => {
  expect(lowerFirst("Suppressed to protect people")).toBe("suppressed to protect people");
  expect(lowerFirst("A school")).toBe("a school");
  expect(lowerFirst("SEND arrangements")).toBe("SEND arrangements");
  expect(lowerFirst("")).toBe("");
});
