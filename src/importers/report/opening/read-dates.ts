import { isRealDate } from "../../../model/date.ts";
import { plainWords } from "../printed/letters.ts";

const months = "january february march april may june july august september october november december".split(" ");
const monthPattern = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|");
const dayPattern = new RegExp(
  `(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?(${monthPattern})\\b\\.?)?(?:,?\\s+((?:19|20)\\d\\d))?(?!\\d)`,
  "g",
);

/** A day in figures: the day comes first, as in "12/09/2016". */
const numericDay = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\d/])/g;

/** First and last day that a text names, as YYYY-MM-DD. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Longer than any inspection, from its first day to its last. */
const mostDays = 130;

/**
 * Reads the days of "25 April – 18 May 2017" or "3 and 4 July 2019": a day without a month or year has those of the next that has them. Undefined
 * where a part is missing, is no day, or the days are not in order.
 */
export function readDayRange(text: string): DayRange | undefined {
  const words = plainWords(text).replace(numericDay, (all, day: string, month: string, year: string) => {
    const name = months[Number(month) - 1];
    return name === undefined ? all : `${day} ${name} ${year}`;
  });
  const found = Array.from(words.matchAll(dayPattern), ([, day, month, year]) => ({ day, month, year }));
  let month: string | undefined;
  let year: string | undefined;
  const days = found.reverse().map((part) => {
    month = part.month ?? month;
    year = part.year ?? year;
    return writeDay(part.day, month, year);
  });
  const known = days.flatMap((day) => day ?? []).reverse();
  const from = known[0];
  const to = known.at(-1);
  if (from === undefined || to === undefined || known.length !== days.length) return undefined;
  const isOrdered = known.every((day, index) => index === 0 || (known[index - 1] ?? "") <= day);
  return isOrdered && (Date.parse(to) - Date.parse(from)) / 86_400_000 <= mostDays ? { from, to } : undefined;
}

/** The one day that a text names; undefined where it names none or several. */
export function readDay(text: string): string | undefined {
  const range = readDayRange(text);
  return range && range.from === range.to ? range.from : undefined;
}

/** The month and year that a text names, as YYYY-MM. */
export function readMonth(text: string): string | undefined {
  const [, month = "", year = ""] =
    new RegExp(`\\b(${monthPattern})\\s+((?:19|20)\\d\\d)`).exec(plainWords(text)) ?? [];
  return month === "" ? undefined : `${year}-${monthNumber(month)}`;
}

/** A day in words: 22 February 2018. */
export function writeMonth(day: string): string {
  const [year = "", month = ""] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
}

function writeDay(day = "", month: string | undefined, year: string | undefined): string | undefined {
  if (month === undefined || year === undefined) return undefined;
  const written = `${year}-${monthNumber(month)}-${day.padStart(2, "0")}`;
  return isRealDate(written) ? written : undefined;
}

function monthNumber(month: string): string {
  return String(months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1).padStart(2, "0");
}
