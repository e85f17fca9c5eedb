import type { Unit } from "../../model/unit.ts";
import type { PeriodKind } from "../../model/period.ts";
import { chart, monthsFrom, provisional, years, type Figure } from "../example-data.ts";
import type { SparklineData } from "./layout.ts";

/** Five years. */
export const fiveYears = sparkline("percent", "academic-year-ending", years(2013, 2017), [
  "59.5",
  "65.4",
  "68.1",
  "68.9",
  "73.2",
]);

/** Two months. */
export const twoMonths = sparkline("count", "month", monthsFrom(2018, 12, 2), ["323", "316"]);

/** Twenty-four months. */
export const months = sparkline(
  "percent",
  "month",
  monthsFrom(2017, 2, 24),
  Array.from({ length: 24 }, (_, index) => (70 + 12 * Math.sin(index / 3)).toFixed(1)),
);

/** Months without a figure: no line crosses them. */
export const gaps = sparkline("score", "month", monthsFrom(2018, 8, 6), [
  "-1.2",
  "Not available",
  "-0.4",
  "0.3",
  undefined,
  provisional("0.1"),
]);

/** A series break: the last figure stands alone. */
export const seriesBreak = sparkline(
  "points",
  "academic-year-ending",
  years(2015, 2017),
  ["50.1", "51.2", "46.4"],
  ["2017"],
);

/** Every figure the same. */
export const allEqual = sparkline("percent", "academic-year-ending", years(2015, 2017), ["85", "85", "85"]);

/** A single figure. */
export const oneFigure = sparkline("percent", "month", ["2019-01"], ["64.2"]);

/** No figure at all. */
export const noFigure = sparkline("percent", "month", ["2018-12", "2019-01"], ["Not available", "Not yet known"]);

function sparkline(
  unit: Unit,
  kind: PeriodKind,
  periods: readonly string[],
  figures: readonly Figure[],
  breaks: readonly string[] = [],
): SparklineData {
  const { series, ...data } = chart(unit, kind, periods, { Oxbury: figures }, { breaks });
  const [first] = series;
  if (!first) throw new Error("A sparkline has one series.");
  return { ...data, series: first };
}
