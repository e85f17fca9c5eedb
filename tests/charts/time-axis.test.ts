import { describe, expect, test } from "vitest";
import { buildPeriod } from "../../src/charts/chart-data.ts";
import { monthsFrom, years } from "../../src/charts/example-data.ts";
import { countTickLines, placePeriods, placeTimeTicks } from "../../src/charts/time-axis.ts";
import type { PeriodKind } from "../../src/model/period.ts";

function ticks(periods: readonly string[], kind: PeriodKind, width = 340) {
  const built = periods.map((period) => buildPeriod(period, kind));
  return placeTimeTicks(built, placePeriods(built, 40, width - 100), width).map(({ label, year }) =>
    year === undefined ? label : `${label}/${year}`,
  );
}

describe("labels under an axis of time", () => {
  test("months have their year below, once for each year", () => {
    expect(ticks(monthsFrom(2018, 11, 3), "month")).toEqual(["Nov/2018", "Dec", "Jan/2019"]);
    expect(ticks(monthsFrom(2018, 4, 10), "month", 720)).toEqual([
      "Apr/2018",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
      "Jan/2019",
    ]);
  });

  test("twenty-four months keep a label with a year for each year, the last month among them", () => {
    const labels = ticks(monthsFrom(2017, 2, 24), "month");
    expect(labels.at(-1)).toBe("Jan/2019");
    expect(labels.filter((label) => label.includes("/")).length).toBeGreaterThanOrEqual(2);
    expect(labels.length).toBeLessThan(10);
  });

  test("quarters and days too; years and academic years stay in one line", () => {
    expect(ticks(["2018/19 Q2", "2018/19 Q3"], "quarter")).toEqual(["Q2/2018/19", "Q3"]);
    expect(ticks(["2017-08-31", "2018-01-31"], "date")).toEqual(["31 Aug/2017", "31 Jan/2018"]);
    expect(ticks(["2015/16", "2016/17"], "academic-year")).toEqual(["2015/16", "2016/17"]);
    expect(ticks(years(2016, 2017), "calendar-year")).toEqual(["2016", "2017"]);
  });

  test("take a second line only where there are such labels", () => {
    expect(countTickLines([buildPeriod("2019-01", "month")])).toBe(2);
    expect(countTickLines([buildPeriod("2017", "calendar-year")])).toBe(1);
    expect(countTickLines([])).toBe(1);
  });
});
