import { snapshotDay, yearsTogether, type PeriodKind } from "../model/period.ts";

/** A day in full: 7 March 2018. Also takes YYYY-MM and YYYY. */
export function formatDate(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const parsed = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return (date.length === 7 ? monthFormat : dayFormat).format(parsed);
}

/** The days from one to another: “30 to 31 January 2018”; one day stands alone. Also takes YYYY-MM and YYYY. */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDate(to);
  const isSameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  return `${isSameMonth ? Number(from.slice(8)) : formatDate(from)} to ${formatDate(to)}`;
}

/** A period in running text: “2016/17”, “January 2019”, “the autumn term of 2016/17”, “2014 to 2016”, “31 March 2019”. */
export function formatPeriod(period: string, kind: PeriodKind): string {
  if (kind === "month" || kind === "date") return formatDate(period);
  if (kind === "term") return `the ${period.slice(8)} term of ${period.slice(0, 7)}`;
  if (kind === "autumn-and-spring-terms") return `the autumn and spring terms of ${period}`;
  if (kind === "half-year") return `the ${period.endsWith("1") ? "first" : "second"} half of ${period.slice(0, 7)}`;
  if (kind === "week") return `week ${Number(period.slice(6))} of ${period.slice(0, 4)}`;
  const [first, last] = yearsTogether(period, kind) ?? [];
  if (first !== undefined && last !== undefined) return `${first} to ${last}`;
  const day = snapshotDay(kind);
  return day === undefined ? period : formatDate(`${period}-${day}`);
}

/** When, in running text: “in 2017”, “in January 2019”, “on 31 August 2016”, “from 2014 to 2016”. */
export function formatWhen(period: string, kind: PeriodKind): string {
  const preposition = yearsTogether(period, kind) ? "from" : prepositionOfTime(isOneDay(kind));
  return `${preposition} ${formatPeriod(period, kind)}`;
}

/** A period after “since”: as in running text, several years together in their short form, “2014–16”. */
export function formatSince(period: string, kind: PeriodKind): string {
  return yearsTogether(period, kind) ? formatPeriodShort(period, kind) : formatPeriod(period, kind);
}

/** Whether figures of the kind are counts on a day, and not over a time. */
function isOneDay(kind: PeriodKind): boolean {
  return kind === "date" || snapshotDay(kind)?.length === 5;
}

/** “on” a day, “in” a longer time. */
export function prepositionOfTime(isDay: boolean): "on" | "in" {
  return isDay ? "on" : "in";
}

/** A period under a chart's axis. */
export function formatPeriodShort(period: string, kind: PeriodKind): string {
  if (kind === "month") return shortMonthFormat.format(new Date(`${period}-01T00:00:00Z`));
  if (kind === "week") return `W${Number(period.slice(6))} ${period.slice(0, 4)}`;
  if (yearsTogether(period, kind)) return period.replace("-", "–");
  return kind === "date" ? formatPeriod(period, kind) : period;
}

/** What one step of a period kind is called. */
export const periodWords: Record<PeriodKind, string> = {
  "calendar-year": "year",
  "academic-year": "year",
  "academic-year-ending": "year",
  "financial-year": "year",
  "financial-year-ending": "year",
  "tax-year": "year",
  "autumn-and-spring-terms": "year",
  "half-year": "half-year",
  term: "term",
  quarter: "quarter",
  month: "month",
  week: "week",
  date: "count",
  "snapshot-january": "count",
  "snapshot-31-march": "count",
  "snapshot-30-september": "count",
  "snapshot-october": "count",
  "snapshot-31-december": "count",
  "three-calendar-years": "period",
  "three-academic-years": "period",
  "three-financial-years": "period",
};

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const shortMonthFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
