import type { CitedWork } from "../../model/source.ts";

/** How a published file names a work, for who is to write it. */
export const workForm = "“Title” (Publisher, April 2026)";

/** A work named as published files name it, with the day of issue as records write it; undefined where the words are none. */
export function readWork(words: string): Omit<CitedWork, "address"> | undefined {
  const [, title, publisher, day] = /^“(.+)” \((.+), ([^,]+)\)$/s.exec(words) ?? [];
  const issued = day === undefined ? undefined : readDay(day);
  return title === undefined || publisher === undefined || issued === undefined
    ? undefined
    : { title, publisher, issued };
}

/** `5 April 2026`, `April 2026` or `2026` as YYYY-MM-DD, YYYY-MM or YYYY. */
function readDay(words: string): string | undefined {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})$/u.exec(words) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const number = months.indexOf(month) + 1;
  if (number === 0) return undefined;
  return [year, number, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("-");
}

const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const months = Array.from({ length: 12 }, (_, month) => monthName.format(new Date(Date.UTC(2000, month))));
