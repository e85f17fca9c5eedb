import { z } from "zod";

const isoDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const slashDatePattern = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

/** Whether `value` names a day that exists, as YYYY-MM-DD. 30 February does not. */
export function isRealDate(value: string): boolean {
  const match = isoDatePattern.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, written YYYY-MM-DD, for example 2018-03-07. */
export const isoDate = z.string().superRefine((value, context) => {
  if (isRealDate(value)) return;
  context.addIssue({ code: "custom", message: explainDate(value) });
});

/** A day (YYYY-MM-DD), a month (YYYY-MM) or a year (YYYY), where a source gives no more than that. */
export const partialDate = z.string().superRefine((value, context) => {
  if (/^\d{4}$/.test(value) || /^\d{4}-(0[1-9]|1[0-2])$/.test(value) || isRealDate(value)) return;
  context.addIssue({ code: "custom", message: explainDate(value) });
});

function explainDate(value: string): string {
  const slash = slashDatePattern.exec(value);
  if (slash) {
    const [, day, month, year] = slash as unknown as [string, string, string, string];
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const suggestion = isRealDate(iso) ? `Write ${iso} if the day comes first.` : "Write it as YYYY-MM-DD.";
    return `is not a date written as YYYY-MM-DD|${suggestion}`;
  }
  if (isoDatePattern.test(value)) return "is a day that does not exist|Check the day and the month.";
  return "is not a date|Write it as YYYY-MM-DD, for example 2018-03-07.";
}
