import type { Rule } from "../../records/issue.ts";
import type { Unit } from "../../model/unit.ts";
import type { Range } from "../../model/range.ts";
import type { Table, TableUnit } from "../../model/table.ts";
import { isDifference, unitOfCell } from "../../catalogue/figures/table-figures.ts";

export const valueRange: Rule = {
  id: "value-range",
  severity: "error",
  says: "A figure lies within its indicator's range.",
};

const notNegative: Range = { minimum: 0, maximum: Infinity };

/** What each unit allows; points and scores have no range of their own, so that their indicators declare it. */
export const unitRanges: Partial<Record<TableUnit, Range>> = {
  percent: { minimum: 0, maximum: 100 },
  "percentage-points": { minimum: -100, maximum: 100 },
  count: notNegative,
  "full-time-equivalent": notNegative,
  ratio: notNegative,
  "rate-per-100": { minimum: 0, maximum: 100 },
  "rate-per-1000": { minimum: 0, maximum: 1000 },
  "rate-per-10000": { minimum: 0, maximum: 10_000 },
  "rate-per-100000": { minimum: 0, maximum: 100_000 },
  hours: notNegative,
  days: notNegative,
  weeks: notNegative,
  years: notNegative,
};

/** What is possible for the distance between two figures of a unit: nothing falls by more than all of it. */
const differenceRanges: Partial<Record<TableUnit, Range>> = {
  percent: { minimum: -100, maximum: Infinity },
  "percentage-points": { minimum: -100, maximum: 100 },
};

/** The range of a cell, and whether its table declares it: its column's, else its row's, else the table's, else that of its unit. */
export function rangeOfCell(
  table: Table,
  row: number,
  column: number,
): { readonly range: Range; readonly declared: boolean } | undefined {
  const unit = unitOfCell(table, row, column);
  // A declared range is that of the figures themselves.
  const difference = isDifference(table, row, column);
  const declared = difference ? undefined : (table.columns[column]?.range ?? table.rows[row]?.range ?? table.range);
  const range = declared ?? (difference ? differenceRanges : unitRanges)[unit];
  return range && { range, declared: declared !== undefined };
}

/** What is wrong with a number outside a range, beyond which end it lies (“above 100”), and what may have been meant; undefined where it lies within. */
export function describeOutside(
  { value, printed = String(value) }: { readonly value: number; readonly printed: string | undefined },
  unit: TableUnit,
  range: Range,
): { readonly problem: string; readonly limit: string; readonly guess: string | undefined } | undefined {
  if (value >= range.minimum && value <= range.maximum) return undefined;
  const limit = value > range.maximum ? `above ${range.maximum}` : `below ${range.minimum}`;
  return { problem: `${unitWords[unit]} ${printed} is ${limit}.`, limit, guess: guessMeant(value, printed, range) };
}

const unitWords: Record<Unit | "text", string> = {
  percent: "Percentage",
  "percentage-points": "Difference",
  points: "Points",
  score: "Score",
  count: "Count",
  "full-time-equivalent": "Number of posts",
  ratio: "Ratio",
  "rate-per-100": "Rate",
  "rate-per-1000": "Rate",
  "rate-per-10000": "Rate",
  "rate-per-100000": "Rate",
  hours: "Number of hours",
  days: "Number of days",
  weeks: "Number of weeks",
  years: "Number of years",
  pounds: "Amount",
  "pounds-thousand": "Amount",
  "pounds-million": "Amount",
  "pounds-each": "Amount",
  text: "Number",
};

/** A lost decimal point, or a minus sign too many: the same digits, for no hint offers another number. */
function guessMeant(value: number, printed: string, range: Range): string | undefined {
  const isPossible = (other: number) => other >= range.minimum && other <= range.maximum;
  if (value < range.minimum && range.minimum >= 0 && isPossible(-value))
    return `Did you mean ${printed.replace(/^-/, "")}?`;
  const tenth = value / 10;
  const isPlain = /^-?\d+$/.test(printed);
  return isPlain && isPossible(tenth) ? `Did you mean ${tenth.toFixed(1)}?` : undefined;
}
