import { timePeriod } from "../../records/csv/cell-rules.ts";
import { valueRange } from "./value-range.ts";
import { shapeNumber } from "../../records/plain-number.ts";
import type { Indicator } from "../../model/indicator.ts";
import { examplePeriod, fitsPeriodKind, respellPeriod } from "../../model/period.ts";
import { breach, placeOf, type FilePlace, type Issue, type Rule } from "../../records/issue.ts";
import type { IndicatorFigure } from "../../catalogue/figures/figure.ts";
import { describeOutside, unitRanges } from "./value-range.ts";

export const shapeDecimals: Rule = {
  id: "shape-decimals",
  severity: "error",
  says: "A figure has no more decimals than its indicator declares.",
};

/** A period must be written in the form of the indicator's kind. */
export function checkPeriod(place: FilePlace, period: string, indicator: Indicator): Issue[] {
  if (fitsPeriodKind(period, indicator.periodKind)) return [];
  const kind = indicator.periodKind.replaceAll("-", " ");
  const meant = respellPeriod(period, indicator.periodKind);
  const example = `Write it like ${examplePeriod(indicator.periodKind)}.`;
  const remedy = meant !== undefined ? `Write ${meant}.` : isSheetDate(period) ? `${sheetDate} ${example}` : example;
  return [breach(timePeriod, place, `“${period}” is not a period of the kind ${kind}.`, remedy)];
}

/** Whether a period is a date as spreadsheets make it of 2005/06, 5/6 or 10-11. */
function isSheetDate(period: string): boolean {
  return /^(?:\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/.test(period);
}

const sheetDate =
  "A spreadsheet has probably made a date of it: format the column as text there, and type the period again.";

/** A number as it stands in a file. */
export interface PlacedNumber {
  readonly value: number;
  readonly printed: string;
  readonly decimals: number;
  readonly place: () => FilePlace;
}

/** A figure of an indicator is a number in order: see `checkNumber`. */
export function checkValue(figure: IndicatorFigure, indicator: Indicator): Issue[] {
  const { value, printed = String(value), decimals = 0, home, valuePath } = figure;
  if (value === undefined) return [];
  return checkNumber({ value, printed, decimals, place: () => placeOf(home, valuePath) }, indicator);
}

/** A number of an indicator must lie within the unit's range and have no more decimals than the indicator declares. */
export function checkNumber({ value, printed, decimals, place }: PlacedNumber, indicator: Indicator): Issue[] {
  const issues: Issue[] = [];
  const range = indicator.range ?? unitRanges[indicator.unit];
  const outside = range && describeOutside({ value, printed }, indicator.unit, range);
  if (outside) {
    const { problem, limit, guess = "Check it against the source." } = outside;
    const remedy = indicator.range
      ? `${guess} If it is right, the indicator needs another range.`
      : `${guess} If figures of the indicator can be ${limit}, declare its range.`;
    issues.push(breach(valueRange, place(), problem, remedy));
  }
  if (!/^[-+]?(0|[1-9]\d*)(\.\d+)?$/.test(printed)) {
    const problem = `${printed} is not written as a plain number.`;
    issues.push(breach(shapeNumber, place(), problem, "Write it in digits, for example 69.0."));
  } else if (decimals > indicator.decimals) {
    const allowed = indicator.decimals === 0 ? "no decimals" : `${indicator.decimals} at most`;
    const problem = `${printed} has ${decimals} decimals; the indicator declares ${allowed}.`;
    issues.push(breach(shapeDecimals, place(), problem, "Check the number, or change decimals in the indicator."));
  }
  return issues;
}
