import type { Unit } from "../../model/unit.ts";
import type { PeriodKind } from "../../model/period.ts";
import { gap, unitOfDifference } from "../../statistics/change.ts";
import { formatNumber, unitTitles } from "../../statistics/format.ts";
import { chart, monthsFrom, provisional, years, type Figure } from "../example-data.ts";
import type { GapData } from "./layout.ts";

/** Two years, as in the report: reading, writing and mathematics at key stage 2. */
export const twoYears = gaps("percent", "academic-year-ending", ["2016", "2017"], {
  "Disadvantaged pupils, Oxbury": ["46", "55"],
  "Other pupils, Country": ["61", "68"],
});

/** Five years. */
export const fiveYears = gaps("percent", "academic-year-ending", years(2013, 2017), {
  "Pupils eligible for free school meals": ["46", "52", "57", "58", "62"],
  "Pupils not eligible for free school meals": ["63", "68", "71", "71", "76"],
});

/** A single year. */
export const oneYear = gaps("percent", "academic-year-ending", ["2017"], {
  "Disadvantaged pupils": ["76.3"],
  "Other pupils": ["90"],
});

/** Nobody is ahead: every figure the same. */
export const noGap = gaps("percent", "academic-year-ending", ["2016", "2017"], {
  "Disadvantaged pupils": ["71", "71"],
  "Other pupils": ["71", "71"],
});

/** The group moves ahead, with scores on both sides of zero. */
export const crossing = gaps("score", "academic-year-ending", years(2015, 2017), {
  "Disadvantaged pupils": ["-0.42", "-0.05", "0.31"],
  "Other pupils": ["0.12", "0.10", "0.08"],
});

/** All values negative. */
export const allNegative = gaps("score", "academic-year-ending", years(2016, 2017), {
  "Disadvantaged pupils": ["-0.42", "-0.35"],
  "Other pupils": ["-0.12", "-0.10"],
});

/** Only one year has both. */
export const missingButOne = gaps("percent", "academic-year-ending", years(2013, 2017), {
  "Disadvantaged pupils": ["Not available", "Suppressed to protect people", "45", undefined, provisional("50")],
  "Other pupils": ["60", "62", "63", "65", "Not yet known"],
});

/** No period has both. */
export const neverBoth = gaps("percent", "academic-year-ending", ["2016", "2017"], {
  "Disadvantaged pupils": ["45", "Not yet known"],
  "Other pupils": ["Not available", "70"],
});

/** A series break before the last year. */
export const seriesBreak = gaps(
  "points",
  "academic-year-ending",
  years(2015, 2017),
  { "Disadvantaged pupils, Oxbury": ["46.1", "47.4", "45.9"], "Other pupils, Country": ["52.1", "53.3", "49.8"] },
  ["2017"],
);

/** Twenty-four months: not every difference fits. */
export const months = gaps("percent", "month", monthsFrom(2017, 2, 24), {
  "Children in care": Array.from({ length: 24 }, (_, index) => (50 + 8 * Math.sin(index / 4)).toFixed(1)),
  "All children": Array.from({ length: 24 }, (_, index) => (72 + 3 * Math.cos(index / 5)).toFixed(1)),
});

/** Long names and large numbers, with signs that mean something in markup. */
export const longNames = gaps("pounds", "financial-year", ["2016/17", "2017/18"], {
  'Kingston & Richmond "Achieving for Children" <joint service>': ["160000", "125000"],
  "Brightmouth, Christmarsh and Pawle, all services together": ["99000", "131000"],
});

function gaps(
  unit: Unit,
  kind: PeriodKind,
  periods: readonly string[],
  figures: Readonly<Record<string, readonly Figure[]>>,
  breaks: readonly string[] = [],
): GapData {
  const { series, ...data } = chart(unit, kind, periods, figures, { breaks });
  const [group, other] = series;
  if (!group || !other) throw new Error("A gap chart has two groups.");
  const difference = unitOfDifference(unit);
  return {
    ...data,
    series: [group, other],
    title: `Difference${difference === "score" ? "" : ` in ${unitTitles[difference]}`}`,
    differences: group.points.flatMap(({ period, periodIndex, value, text }) => {
      const beside = other.points.find((point) => point.period === period)?.value;
      if (value === undefined || beside === undefined) return [];
      const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
      return [{ period, periodIndex, text: formatNumber(gap(value, beside, decimals), decimals, difference) }];
    }),
  };
}
