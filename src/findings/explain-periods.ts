import { snapshotDay, type PeriodKind } from "../model/period.ts";
import { formatPeriod } from "../statistics/format-time.ts";

/** What the years of an indicator mean, where they do not say so themselves. */
export function explainPeriods(kind: PeriodKind): string | undefined {
  if (kind === "academic-year-ending")
    return "A year is the one in which the academic year ends: 2017 is the academic year 2016/17.";
  if (kind === "financial-year-ending")
    return "A year is the one in which the financial year ends: 2017 is April 2016 to March 2017.";
  if (kind === "tax-year") return "A year is a tax year: 2016/17 is 6 April 2016 to 5 April 2017.";
  if (kind === "autumn-and-spring-terms")
    return "Each figure covers the first two terms of a school year: 2016/17 is from September 2016 to Easter 2017.";
  if (kind.startsWith("three-"))
    return "Each figure covers three years together, and overlaps the one before. No change is stated between figures that overlap.";
  const day = snapshotDay(kind);
  if (day === undefined) return undefined;
  const when = formatPeriod("2017", kind).replace(/ 2017$/, "");
  return day.length === 5 ? `Counted on ${when} of each year.` : `Counted in ${when} of each year.`;
}
