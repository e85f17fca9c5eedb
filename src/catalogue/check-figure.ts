import type { Indicator } from "../model/indicator.ts";
import { examplePeriod, fitsPeriodKind } from "../model/period.ts";
import type { FieldPath } from "../records/locate.ts";
import type { Issue } from "../records/issue.ts";
import type { SourceRecord } from "../records/record.ts";
import type { IndicatorFigure } from "./figure.ts";
import { issueAt } from "./report.ts";

/** A period must be written in the form of the indicator's kind. */
export function checkPeriod(
  record: SourceRecord,
  path: FieldPath,
  period: string,
  indicator: Indicator,
  part: "name" | "value" = "name",
): Issue[] {
  if (fitsPeriodKind(period, indicator.periodKind)) return [];
  const kind = indicator.periodKind.replaceAll("-", " ");
  return [
    issueAt(
      record,
      path,
      `“${period}” is not a period of the kind ${kind}.`,
      `Write it like ${examplePeriod(indicator.periodKind)}.`,
      { part, rule: "time-period" },
    ),
  ];
}

/** A number of an indicator must lie within the unit's range and have no more decimals than the indicator declares. */
export function checkValue(figure: IndicatorFigure, indicator: Indicator): Issue[] {
  const { value, printed = String(value), decimals = 0, home, valuePath } = figure;
  if (value === undefined) return [];
  const issues: Issue[] = [];
  const range = indicator.range ?? unitRanges[indicator.unit];
  if (range && (value < range.minimum || value > range.maximum)) {
    const limit = value > range.maximum ? `above ${range.maximum}` : `below ${range.minimum}`;
    issues.push(
      issueAt(home, valuePath, `${unitWords[indicator.unit]} ${printed} is ${limit}.`, suggestValue(value, range), {
        rule: "value-range",
      }),
    );
  }
  if (!/^[-+]?(0|[1-9]\d*)(\.\d+)?$/.test(printed)) {
    issues.push(
      issueAt(
        home,
        valuePath,
        `${printed} is not written as a plain number.`,
        "Write it in digits, for example 69.0.",
        {
          rule: "shape-number",
        },
      ),
    );
  } else if (decimals > indicator.decimals) {
    const allowed = indicator.decimals === 0 ? "no decimals" : `${indicator.decimals} at most`;
    issues.push(
      issueAt(
        home,
        valuePath,
        `${printed} has ${decimals} decimals; the indicator declares ${allowed}.`,
        "Check the number, or change decimals in the indicator.",
        { rule: "shape-decimals" },
      ),
    );
  }
  return issues;
}

const unitRanges: Partial<Record<Indicator["unit"], { minimum: number; maximum: number }>> = {
  percent: { minimum: 0, maximum: 100 },
  "percentage-points": { minimum: -100, maximum: 100 },
  count: { minimum: 0, maximum: Infinity },
  "rate-per-10000": { minimum: 0, maximum: 10_000 },
  days: { minimum: 0, maximum: Infinity },
  weeks: { minimum: 0, maximum: Infinity },
};

const unitWords: Record<Indicator["unit"], string> = {
  percent: "Percentage",
  "percentage-points": "Difference",
  points: "Points",
  score: "Score",
  count: "Count",
  "rate-per-10000": "Rate",
  days: "Number of days",
  weeks: "Number of weeks",
  pounds: "Amount",
};

function suggestValue(value: number, range: { minimum: number; maximum: number }): string {
  const tenth = value / 10;
  if (value > range.maximum && tenth >= range.minimum && tenth <= range.maximum)
    return `Did you mean ${tenth.toFixed(1)}?`;
  return "Check it against the source.";
}
