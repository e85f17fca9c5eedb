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
  context.addIssue({ code: "custom", message: explainDate(value, true) });
});

/** First day that a day, month or year can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a day, month or year can mean. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split("-").map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date;
}

/** Why a text is no date, and how the one that was meant is written where there is no doubt. */
function explainDate(value: string, alsoPartial = false): string {
  if (isoDatePattern.test(value)) return "is a day that does not exist|Check the day and the month.";
  const slash = slashDatePattern.exec(value);
  if (slash) {
    const [first = "", second = "", year = ""] = slash.slice(1);
    const [dayFirst, monthFirst] = [joinDate(year, second, first), joinDate(year, first, second)];
    const remedy = isRealDate(dayFirst)
      ? `Write ${dayFirst}${isRealDate(monthFirst) && dayFirst !== monthFirst ? " if the day comes first" : ""}.`
      : isRealDate(monthFirst)
        ? `Write ${monthFirst} if the month comes first.`
        : undefined;
    if (remedy === undefined)
      return "is a day that does not exist|Check the day and the month, and write it as YYYY-MM-DD.";
    return `is not a date written as YYYY-MM-DD|${remedy}`;
  }
  const meant = readDateInWords(value);
  if (meant !== undefined && (alsoPartial || isRealDate(meant)))
    return `is not a date as it is written here|Write ${meant}.`;
  return alsoPartial
    ? "is not a date|Write it as YYYY-MM-DD, or as YYYY-MM or YYYY where the source gives no more."
    : "is not a date|Write it as YYYY-MM-DD, for example 2018-03-07.";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day or month in words or with hyphens or slashes in another form, as YYYY-MM-DD or YYYY-MM; undefined where it is none or leaves a doubt. */
function readDateInWords(value: string): string | undefined {
  const plain = value.trim().replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i, "");
  const digits = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([A-Za-z]+)\.?,?[ -](\d{4})$/.exec(plain);
  const monthFirst = /^([A-Za-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  const noDay = /^([A-Za-z]+)\.?,? (\d{4})$/.exec(plain);
  const [year, month, day] = digits
    ? [digits[1], digits[2], digits[3]]
    : dayFirst
      ? [dayFirst[3], numberOfMonth(dayFirst[2]), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], numberOfMonth(monthFirst[1]), monthFirst[2]]
        : [noDay?.[2], numberOfMonth(noDay?.[1]), undefined];
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined) return `${year}-${month.padStart(2, "0")}`;
  const date = joinDate(year, month, day);
  return isRealDate(date) ? date : undefined;
}

function numberOfMonth(name = ""): string | undefined {
  const index = months.indexOf(name.toLowerCase().slice(0, 3));
  return index < 0 ||
    !/^(?:\w{3}|sept|january|february|march|april|june|july|august|september|october|november|december)$/i.test(name)
    ? undefined
    : String(index + 1);
}

function joinDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
