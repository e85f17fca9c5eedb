import { nameMonth, readMonthsIn, type MonthNumber } from "./month.ts";
import type { Workbook } from "./workbook.ts";

/** The month with its year that the sheets of a workbook name, where it is the one of before and the new one stands nowhere: it may be the old workbook. */
export function findOldMonth({ sheets }: Workbook, from: MonthNumber, to: MonthNumber): string | undefined {
  const named = new Set(
    sheets.flatMap(({ rows }) => rows.flatMap((line) => line.flatMap(({ text }) => readMonthsIn(text)))),
  );
  return named.has(from) && !named.has(to) ? nameMonth(from) : undefined;
}
