import { isRealDate } from "./date.ts";

/** What is to be known of a kind of period. */
export interface PeriodForm {
  readonly example: string;
  readonly fits: (period: string) => boolean;
  readonly index: (period: string) => number;
  readonly at: (index: number) => string;
  readonly end: (period: string) => string;
  /** First day of a period that does not begin where the one before ended. */
  readonly start?: (period: string) => string;
  /** Steps from a period to the same one a year later. */
  readonly stepsPerYear: number;
  /** Steps that a period covers: 3 for three years together. */
  readonly span: number;
  readonly snapshot?: string;
  readonly together?: (period: string) => readonly [first: string, last: string];
}

const yearOf = (period: string) => Number(period.slice(0, 4));

/** Years written as one year; `endOf` gives the last day from the year that is written. */
export const years = (endOf: (year: number) => string): PeriodForm => ({
  example: "2017",
  fits: isYear,
  index: yearOf,
  at: String,
  end: (period) => endOf(yearOf(period)),
  stepsPerYear: 1,
  span: 1,
});

/** Years written as 2016/17, with their last month and day in the second. */
export const spans = (lastDay: string): PeriodForm => ({
  ...years((year) => `${year + 1}-${lastDay}`),
  example: "2016/17",
  fits: isSpanOfYears,
  at: writeSpan,
});

/** Parts of a year written as 2016/17 and a name; `endOf` gives the last day of the part, counted from 0. */
export const parts = (names: readonly string[], endOf: (year: number, part: number) => string): PeriodForm => {
  const partOf = (period: string) => names.indexOf(period.slice(8));
  return {
    example: `2018/19 ${names.at(-1) ?? ""}`,
    fits: (period) => period[7] === " " && isSpanOfYears(period.slice(0, 7)) && partOf(period) >= 0,
    index: (period) => yearOf(period) * names.length + partOf(period),
    at: (index) => `${writeSpan(Math.floor(index / names.length))} ${names[index % names.length] ?? ""}`,
    end: (period) => endOf(yearOf(period), partOf(period)),
    stepsPerYear: names.length,
    span: 1,
  };
};

/** A count of each year, written as the year: on a day, `03-31`, or in a month, `01`. */
export const snapshot = (day: string): PeriodForm => ({
  ...years((year) => (day.length === 2 ? lastDayOfMonth(year, Number(day)) : `${year}-${day}`)),
  snapshot: day,
});

/** Three years together, written by the first and the last: 2014-16. */
export const threeYears = (single: PeriodForm, shorten: (year: string) => string): PeriodForm => {
  const write = (index: number) => `${single.at(index - 2)}-${shorten(single.at(index))}`;
  const index = (period: string) => yearOf(period) + 2;
  return {
    ...single,
    example: write(2016),
    fits: (period) => isYear(period.slice(0, 4)) && write(index(period)) === period,
    index,
    at: write,
    end: (period) => single.end(single.at(index(period))),
    span: 3,
    together: (period) => [single.at(index(period) - 2), single.at(index(period))],
  };
};

/** Months: 2019-01. */
export const months: PeriodForm = {
  example: "2019-01",
  fits: (period) => /^\d{4}-(0[1-9]|1[0-2])$/.test(period) && isYear(period.slice(0, 4)),
  index: (period) => yearOf(period) * 12 + Number(period.slice(5, 7)) - 1,
  at: (index) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  end: (period) => lastDayOfMonth(yearOf(period), Number(period.slice(5, 7))),
  stepsPerYear: 12,
  span: 1,
};

/** Weeks as ISO 8601 counts them: 2019-W05. */
export const weeks: PeriodForm = {
  example: "2019-W05",
  fits: (period) =>
    /^\d{4}-W\d{2}$/.test(period) && isYear(period.slice(0, 4)) && writeWeek(weekIndex(period)) === period,
  index: weekIndex,
  at: writeWeek,
  end: (period) => writeDay(firstMonday + weekIndex(period) * 7 + 6),
  stepsPerYear: 52,
  span: 1,
};

/** Days: 2018-01-31. */
export const dates: PeriodForm = {
  example: "2018-01-31",
  fits: isRealDate,
  index: dayIndex,
  at: writeDay,
  end: (period) => period,
  stepsPerYear: 1,
  span: 1,
};

/** Last day of a month; month 13 is January of the next year. */
export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const millisecondsPerDay = 86_400_000;

/** Days from 1 January 1970 to a day written YYYY-MM-DD. */
export function dayIndex(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The day that lies so many days after 1 January 1970: YYYY-MM-DD. */
export function writeDay(index: number): string {
  return new Date(index * millisecondsPerDay).toISOString().slice(0, 10);
}

/** A Monday long ago, in days since 1 January 1970: weeks are counted from it. */
const firstMonday = -3;

/** The week with 4 January is the first of a year (ISO 8601). */
function weekIndex(week: string): number {
  const fourth = dayIndex(`${week.slice(0, 4)}-01-04`);
  return Math.floor((fourth - firstMonday) / 7) + Number(week.slice(6)) - 1;
}

/** The year of a week is that of its Thursday (ISO 8601). */
function writeWeek(index: number): string {
  const year = writeDay(firstMonday + index * 7 + 3).slice(0, 4);
  return `${year}-W${String(index - weekIndex(`${year}-W01`) + 1).padStart(2, "0")}`;
}

function isYear(period: string): boolean {
  return /^(19|20)\d{2}$/.test(period);
}

function isSpanOfYears(period: string): boolean {
  const match = /^((?:19|20)\d{2})\/(\d{2})$/.exec(period);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

function writeSpan(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}
