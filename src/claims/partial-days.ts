import { periodEnd } from "../model/period.ts";

/** First day of a day, month or year written YYYY-MM-DD, YYYY-MM or YYYY. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of a day, month or year. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? periodEnd(date, "month") : date;
}
