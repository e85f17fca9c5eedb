import { isRealDate } from "./date.ts";

/**
 * How an indicator counts time, and how its periods are written:
 * `calendar-year` 2017; `academic-year` 2016/17; `academic-year-ending` 2017 for the academic year 2016/17, as education tables
 * print it; `financial-year` 2018/19; `month` 2019-01; `quarter` 2018/19 Q3, the third quarter of a financial year; `date` 2018-01-31.
 */
export const periodKinds = [
  "calendar-year",
  "academic-year",
  "academic-year-ending",
  "financial-year",
  "month",
  "quarter",
  "date",
] as const;

export type PeriodKind = (typeof periodKinds)[number];

const forms: Record<PeriodKind, { example: string; fits: (period: string) => boolean }> = {
  "calendar-year": { example: "2017", fits: isYear },
  "academic-year": { example: "2016/17", fits: isSpanOfYears },
  "academic-year-ending": { example: "2017", fits: isYear },
  "financial-year": { example: "2018/19", fits: isSpanOfYears },
  month: { example: "2019-01", fits: (period) => /^\d{4}-(0[1-9]|1[0-2])$/.test(period) && isYear(period.slice(0, 4)) },
  quarter: {
    example: "2018/19 Q3",
    fits: (period) => /^.{7} Q[1-4]$/.test(period) && isSpanOfYears(period.slice(0, 7)),
  },
  date: { example: "2018-01-31", fits: isRealDate },
};

/** Whether `period` is written in the form of its kind and names a time that exists. */
export function fitsPeriodKind(period: string, kind: PeriodKind): boolean {
  return forms[kind].fits(period);
}

/** A period of the kind, as an officer would write it. */
export function examplePeriod(kind: PeriodKind): string {
  return forms[kind].example;
}

/**
 * Position of a period on the axis of time, in steps of its kind (years, months, quarters or days): periods that follow each
 * other differ by 1. The period must fit its kind.
 */
export function periodIndex(period: string, kind: PeriodKind): number {
  const year = Number(period.slice(0, 4));
  if (kind === "month") return year * 12 + Number(period.slice(5, 7)) - 1;
  if (kind === "quarter") return year * 4 + Number(period.slice(-1)) - 1;
  if (kind === "date") return Date.parse(`${period}T00:00:00Z`) / millisecondsPerDay;
  return year;
}

const millisecondsPerDay = 86_400_000;

function isYear(period: string): boolean {
  return /^(19|20)\d{2}$/.test(period);
}

function isSpanOfYears(period: string): boolean {
  const match = /^((?:19|20)\d{2})\/(\d{2})$/.exec(period);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}
