import { examplePeriod, periodKinds, type PeriodKind } from "../../model/period.ts";
import { capitalise } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";

/** A period as the standard writes it. */
export interface EesTime {
  /** Four digits, or six for two years that follow each other: 201617. */
  readonly period: string;
  readonly identifier: string;
}

/**
 * A period in the two columns of the open data standard of Explore education statistics; "List of allowable time values" there gives
 * the identifiers and their digits: https://dfe-analytical-services.github.io/analysts-guide/statistics-production/ud.html. A count
 * taken on a day is of a reporting year, with the day in a filter of its own ("Dates as filters"). Undefined for several years together,
 * for which the standard has no identifier.
 */
export function toEesTime(period: string, kind: PeriodKind): EesTime | undefined {
  const year = period.slice(0, 4);
  switch (kind) {
    case "calendar-year":
      return { period: year, identifier: "Calendar year" };
    case "academic-year":
      return { period: joinYears(Number(year)), identifier: "Academic year" };
    case "academic-year-ending":
      return { period: joinYears(Number(year) - 1), identifier: "Academic year" };
    case "financial-year":
      return { period: joinYears(Number(year)), identifier: "Financial year" };
    case "financial-year-ending":
      return { period: joinYears(Number(year) - 1), identifier: "Financial year" };
    case "tax-year":
      return { period: joinYears(Number(year)), identifier: "Tax year" };
    case "autumn-and-spring-terms":
      return { period: joinYears(Number(year)), identifier: "Autumn and spring term" };
    case "half-year":
      return {
        period: joinYears(Number(year)),
        identifier: period.endsWith("1") ? "Part 1 (April to September)" : "Part 2 (October to March)",
      };
    case "term":
      return { period: joinYears(Number(year)), identifier: `${capitalise(period.slice(8))} term` };
    case "week":
      return { period: year, identifier: `Week ${Number(period.slice(6))}` };
    case "quarter":
      return { period: joinYears(Number(year)), identifier: `Financial year ${period.slice(-2)}` };
    case "month":
      return { period: year, identifier: formatPeriod(period, kind).replace(/ \d+$/, "") };
    case "date":
    case "snapshot-january":
    case "snapshot-31-march":
    case "snapshot-30-september":
    case "snapshot-october":
    case "snapshot-31-december":
      return { period: year, identifier: "Reporting year" };
    case "three-calendar-years":
    case "three-academic-years":
    case "three-financial-years":
      return undefined;
  }
}

/** A period of every kind that the standard has, as it is written here and there. */
export function listPeriodExamples(): { kind: PeriodKind; example: string; time: EesTime }[] {
  return periodKinds.flatMap((kind) => {
    const example = examplePeriod(kind);
    const time = toEesTime(example, kind);
    return time ? [{ kind, example, time }] : [];
  });
}

/** The year that begins in `year`: 201617 for 2016. */
function joinYears(year: number): string {
  return `${year}${String((year + 1) % 100).padStart(2, "0")}`;
}
