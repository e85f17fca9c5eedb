import {
  dates,
  dayIndex,
  lastDayOfMonth,
  months,
  parts,
  snapshot,
  spans,
  threeYears,
  weeks,
  writeDay,
  years,
  type PeriodForm,
} from "./period-forms.ts";

/**
 * How an indicator counts time, and how its periods are written.
 *
 * Years: `calendar-year` 2017; `academic-year` 2016/17; `academic-year-ending` 2017 for the academic year 2016/17, as education tables
 * print it; `financial-year` 2018/19; `financial-year-ending` 2019 for the financial year 2018/19; `tax-year` 2018/19, from 6 April to
 * 5 April; `autumn-and-spring-terms` 2018/19, the first two terms of that school year, as of attendance.
 *
 * Parts of a year: `half-year` 2018/19 H1 and `quarter` 2018/19 Q3 of a financial year; `term` 2016/17 autumn, spring or summer;
 * `month` 2019-01; `week` 2019-W05, a week as ISO 8601 counts them.
 *
 * Counts: `date` 2018-01-31, on any day; a `snapshot-…` is taken on one day of each year, or in one month as the school census is, and
 * written as its year, 2019.
 *
 * Several years together, each period overlapping the one before: `three-calendar-years` 2014-16, `three-academic-years` and
 * `three-financial-years` 2013/14-15/16.
 */
export const periodKinds = [
  "calendar-year",
  "academic-year",
  "academic-year-ending",
  "financial-year",
  "financial-year-ending",
  "tax-year",
  "autumn-and-spring-terms",
  "half-year",
  "term",
  "quarter",
  "month",
  "week",
  "date",
  "snapshot-january",
  "snapshot-31-march",
  "snapshot-30-september",
  "snapshot-october",
  "snapshot-31-december",
  "three-calendar-years",
  "three-academic-years",
  "three-financial-years",
] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** Whether `period` is written in the form of its kind and names a time that exists. */
export function fitsPeriodKind(period: string, kind: PeriodKind): boolean {
  return forms[kind].fits(period);
}

/**
 * A year or two that are written in another form, in that of the kind: 2005-06, 2005/2006, 05/06 and 200506 are 2005/06, and where years are named by
 * their end 2006. Undefined where they are no two years that follow each other, or the kind writes something else.
 */
export function respellPeriod(written: string, kind: PeriodKind): string | undefined {
  const [, first = "", last = ""] =
    /^((?:19|20)?\d{2})\s*[-–/]\s*((?:19|20)?\d{2})$/.exec(written.trim()) ??
    /^((?:19|20)\d{2})(\d{2})$/.exec(written.trim()) ??
    [];
  const start = first.length === 2 ? `${Number(first) > 50 ? 19 : 20}${first}` : first;
  if (start === "" || (Number(start) + 1) % 100 !== Number(last) % 100) return undefined;
  const spelt = kind.endsWith("-ending") ? String(Number(start) + 1) : `${start}/${last.slice(-2)}`;
  return fitsPeriodKind(spelt, kind) ? spelt : undefined;
}

/** A period of the kind, as an officer would write it. */
export function examplePeriod(kind: PeriodKind): string {
  return forms[kind].example;
}

/**
 * Position of a period on the axis of time, in steps of its kind (years, terms, quarters, months, weeks or days): periods that follow
 * each other differ by 1. Several years together stand at the last of them. The period must fit its kind.
 */
export function periodIndex(period: string, kind: PeriodKind): number {
  return forms[kind].index(period);
}

/** The period at a position that `periodIndex` gives. */
export function periodAt(index: number, kind: PeriodKind): string {
  return forms[kind].at(index);
}

/** The same period a year earlier, which must fit its kind: the year before, or the same month, quarter or day of that year; of 29 February the 28th. */
export function yearBefore(period: string, kind: PeriodKind): string {
  if (kind === "date") return `${Number(period.slice(0, 4)) - 1}${period.slice(4).replace("-02-29", "-02-28")}`;
  return periodAt(periodIndex(period, kind) - forms[kind].stepsPerYear, kind);
}

/** Last day of a period, which must fit its kind. A school year ends on 31 August, a financial year on 31 March. */
export function periodEnd(period: string, kind: PeriodKind): string {
  return forms[kind].end(period);
}

/** First day of a period, which must fit its kind: a snapshot of a day starts and ends on it. */
export function periodStart(period: string, kind: PeriodKind): string {
  const { index, at, end, span, snapshot, start } = forms[kind];
  if (start) return start(period);
  if (snapshot?.length === 2) return `${period}-${snapshot}-01`;
  return snapshot ? end(period) : writeDay(dayIndex(end(at(index(period) - span))) + 1);
}

/** Whether two periods of a kind have time in common, as 2014-16 and 2015-17 have: no change is stated between them. */
export function periodsOverlap(one: string, other: string, kind: PeriodKind): boolean {
  return Math.abs(periodIndex(one, kind) - periodIndex(other, kind)) < forms[kind].span;
}

/** Whether a kind has one period a year, which are taken at the same time of it. */
export function isYearly(kind: PeriodKind): boolean {
  return kind !== "date" && forms[kind].stepsPerYear === 1;
}

/** How many periods of its own step a kind covers: 3 for three years together, of which each overlaps the one before. */
export function yearsTogetherOf(kind: PeriodKind): number {
  return forms[kind].span;
}

/** The day or month of each year on which a kind counts, `03-31` or `01`; undefined where it is no snapshot. */
export function snapshotDay(kind: PeriodKind): string | undefined {
  return forms[kind].snapshot;
}

/** First and last of several years together, each as its own kind writes it; undefined for all other periods. */
export function yearsTogether(period: string, kind: PeriodKind): readonly [first: string, last: string] | undefined {
  return forms[kind].together?.(period);
}

const calendarYears = years((year) => `${year}-12-31`);
const academicYears = spans("08-31");
const financialYears = spans("03-31");

const forms: Record<PeriodKind, PeriodForm> = {
  "calendar-year": calendarYears,
  "academic-year": academicYears,
  "academic-year-ending": years((year) => `${year}-08-31`),
  "financial-year": { ...financialYears, example: "2018/19" },
  "financial-year-ending": years((year) => `${year}-03-31`),
  "tax-year": { ...spans("04-05"), example: "2018/19" },
  // Schools close for Easter at different times: the terms end at the latest with April, as the spring term does.
  "autumn-and-spring-terms": {
    ...spans("04-30"),
    start: (period) => `${period.slice(0, 4)}-09-01`,
    example: "2018/19",
  },
  "half-year": parts(["H1", "H2"], (year, part) => (part === 0 ? `${year}-09-30` : `${year + 1}-03-31`)),
  term: parts(["autumn", "spring", "summer"], (year, part) =>
    part === 0 ? `${year}-12-31` : `${year + 1}-${part === 1 ? "04-30" : "08-31"}`,
  ),
  quarter: {
    ...parts(["Q1", "Q2", "Q3", "Q4"], (year, part) => lastDayOfMonth(year, 6 + 3 * part)),
    example: "2018/19 Q3",
  },
  month: months,
  week: weeks,
  date: dates,
  "snapshot-january": snapshot("01"),
  "snapshot-31-march": snapshot("03-31"),
  "snapshot-30-september": snapshot("09-30"),
  "snapshot-october": snapshot("10"),
  "snapshot-31-december": snapshot("12-31"),
  "three-calendar-years": threeYears(calendarYears, (year) => year.slice(2)),
  "three-academic-years": threeYears(academicYears, (year) => year.slice(2)),
  "three-financial-years": threeYears(financialYears, (year) => year.slice(2)),
};
