import { periodAt, periodIndex, yearBefore } from "../../../model/period.ts";
import type { Measure } from "../subjects/measures.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A period that a text names, and where. */
export interface NamedPeriod {
  readonly period: string;
  readonly at: number;
}

/** The periods that a text names, in the form of an indicator's periods: "2017", "2016/17", "January 2019". Others are left out. */
export function findPeriods(text: string, { indicator: { periodKind: kind }, period: latest }: Measure): NamedPeriod[] {
  if (kind === "month")
    return Array.from(
      text.matchAll(
        /\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*)\b\.?(?! \d{1,2}(?:st|nd|rd|th)?\b)(?: ?['’]?(20\d\d)\b)?/g,
      ),
      ({ 1: name = "", 2: year, index }) => {
        const month = String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
        // A month without its year is the last of that name.
        const last = `${latest.slice(0, 4)}-${month}`;
        const period =
          year !== undefined
            ? `${year}-${month}`
            : last <= latest
              ? last
              : `${Number(latest.slice(0, 4)) - 1}-${month}`;
        return { period, at: index };
      },
    );
  return Array.from(text.matchAll(/(?<![\d/-])(20\d\d)(?:[/–-](\d\d)(?!\d))?/g), ({ 1: year = "", 2: next, index }) => {
    const period = writeYear(Number(year), next !== undefined, kind);
    return period === undefined ? undefined : { period, at: index };
  }).filter((found) => found !== undefined);
}

function writeYear(year: number, isSpan: boolean, kind: Measure["indicator"]["periodKind"]): string | undefined {
  if (/^three/.test(kind)) return undefined;
  if (/-ending$/.test(kind)) return String(isSpan ? year + 1 : year);
  if (["academic-year", "financial-year", "tax-year"].includes(kind))
    return isSpan ? `${year}/${String((year + 1) % 100).padStart(2, "0")}` : undefined;
  return !isSpan && (kind === "calendar-year" || kind.startsWith("snapshot")) ? String(year) : undefined;
}

const aYearBefore =
  /\b(?:(?:same|this) (?:period|time|month|point|quarter)[^,.;]{0,12} (?:the )?(?:previous|last|prior) year|(?:a|the|one) year (?:ago|before|earlier|previously)|(?:12|twelve) months (?:ago|before|earlier|previously)|(?:the )?(?:previous|preceding|prior) year|last year|year on year|(?:over|in) the (?:(?:last|past) )?(?:year|(?:12|twelve) months)|in a year)\b/i;
const yearsBefore =
  /\b(?:(?:over|in) (?:the )?(?:(?:last|past) )?(two|three|four|five) years|(two|three|four|five) years (?:ago|before|earlier))\b/i;
const manyYears = ["two", "three", "four", "five"];

/** Whether a text speaks of a part of a year beside the same part of another, where an indicator has figures of whole years. */
export function isOfPartOfYear(text: string, kind: Measure["indicator"]["periodKind"]): boolean {
  const isOfYears = /^(?:calendar|academic|financial)-year/.test(kind);
  return (
    isOfYears &&
    /\b(?:same (?:period|time|point|months?|terms?)|(?:autumn|spring|summer) terms?|year to date|so far this year)\b/i.test(
      text,
    )
  );
}

/**
 * The period that a text compares the latest with: "the previous month", "this time last year"; where it names both, the one that stands first.
 * Undefined where it names none so.
 */
export function findEarlier(
  text: string,
  { indicator: { periodKind: kind } }: Measure,
  latest: string,
): string | undefined {
  const [, over, ago] = yearsBefore.exec(text) ?? [];
  const many = manyYears.indexOf((over ?? ago ?? "").toLowerCase());
  if (many >= 0 && kind !== "date")
    return Array.from({ length: many + 2 }).reduce((period: string) => yearBefore(period, kind), latest);
  const year = text.search(aYearBefore);
  const step = text.search(
    kind === "month"
      ? /\b(?:previous|last|prior|preceding) month|the month before\b/i
      : kind === "quarter"
        ? /\b(?:previous|last|prior|preceding) quarter|the quarter before\b/i
        : /(?!)/,
  );
  if (year >= 0 && (step < 0 || year < step)) return kind === "date" ? undefined : yearBefore(latest, kind);
  return step < 0 ? undefined : periodAt(periodIndex(latest, kind) - 1, kind);
}
