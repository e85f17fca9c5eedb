import type { PeriodKind } from "../../../model/period.ts";

/** Kinds of period that a kind of time of the standard can be, each with how its period is written there. Other kinds of time have none. */
export function readTime(period: string, identifier: string, kind: PeriodKind, day: string): string | undefined {
  const year = period.slice(0, 4);
  const years = `${year}/${period.slice(4)}`;
  const ending = String(Number(year) + 1);
  switch (kind) {
    case "calendar-year":
      return identifier === "Calendar year" ? year : undefined;
    case "academic-year":
      return identifier === "Academic year" ? years : undefined;
    case "academic-year-ending":
      return identifier === "Academic year" ? ending : undefined;
    case "financial-year":
      return identifier === "Financial year" ? years : undefined;
    case "financial-year-ending":
      return identifier === "Financial year" ? ending : undefined;
    case "tax-year":
      return identifier === "Tax year" ? years : undefined;
    case "autumn-and-spring-terms":
      return identifier === "Autumn and spring term" ? years : undefined;
    case "half-year":
      return readPart(identifier, /^Part ([12]) /, (part) => `${years} H${part}`);
    case "quarter":
      return readPart(identifier, /^Financial year Q([1-4])$/, (part) => `${years} Q${part}`);
    case "term":
      return readPart(identifier, /^(Autumn|Spring|Summer) term$/, (part) => `${years} ${part.toLowerCase()}`);
    case "week":
      return readPart(identifier, /^Week (\d{1,2})$/, (part) => `${year}-W${part.padStart(2, "0")}`);
    case "month": {
      const month = months.indexOf(identifier);
      return month === -1 ? undefined : `${year}-${String(month + 1).padStart(2, "0")}`;
    }
    case "date":
      return identifier === "Reporting year" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
    case "snapshot-january":
    case "snapshot-31-march":
    case "snapshot-30-september":
    case "snapshot-october":
    case "snapshot-31-december":
      return identifier === "Reporting year" ? year : undefined;
    case "three-calendar-years":
    case "three-academic-years":
    case "three-financial-years":
      return undefined;
  }
}

const months = "January February March April May June July August September October November December".split(" ");

function readPart(identifier: string, form: RegExp, write: (part: string) => string): string | undefined {
  const [, part] = form.exec(identifier) ?? [];
  return part === undefined ? undefined : write(part);
}
