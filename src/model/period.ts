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

/** The period at a position that `periodIndex` gives. */
export function periodAt(index: number, kind: PeriodKind): string {
  const span = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  switch (kind) {
    case "calendar-year":
    case "academic-year-ending":
      return String(index);
    case "academic-year":
    case "financial-year":
      return span(index);
    case "month":
      return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    case "quarter":
      return `${span(Math.floor(index / 4))} Q${(index % 4) + 1}`;
    case "date":
      return new Date(index * millisecondsPerDay).toISOString().slice(0, 10);
  }
}

/** The same period a year earlier, which must fit its kind: the year before, or the same month, quarter or day of that year. */
export function yearBefore(period: string, kind: PeriodKind): string {
  if (kind === "date") return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const steps = kind === "month" ? 12 : kind === "quarter" ? 4 : 1;
  return periodAt(periodIndex(period, kind) - steps, kind);
}

/** Last day of a period, which must fit its kind. A school year ends on 31 August, a financial year on 31 March. */
export function periodEnd(period: string, kind: PeriodKind): string {
  const year = Number(period.slice(0, 4));
  switch (kind) {
    case "calendar-year":
      return `${year}-12-31`;
    case "academic-year":
      return `${year + 1}-08-31`;
    case "academic-year-ending":
      return `${year}-08-31`;
    case "financial-year":
      return `${year + 1}-03-31`;
    case "month":
      return lastDayOfMonth(year, Number(period.slice(5, 7)));
    case "quarter":
      return lastDayOfMonth(year, 3 + 3 * Number(period.slice(-1)));
    case "date":
      return period;
  }
}

/** Last day of a month; month 13 is January of the next year. */
function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const millisecondsPerDay = 86_400_000;

function isYear(period: string): boolean {
  return /^(19|20)\d{2}$/.test(period);
}

function isSpanOfYears(period: string): boolean {
  const match = /^((?:19|20)\d{2})\/(\d{2})$/.exec(period);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}
