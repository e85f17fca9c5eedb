const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A month, counted from the year 0: 2019-01 is 24228. */
export type MonthNumber = number;

/** Reads YYYY-MM, or the month of YYYY-MM-DD; undefined for anything else. */
export function readMonth(text: string): MonthNumber | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text) ?? [];
  return year === undefined || month === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
}

/** YYYY-MM. */
export function writeMonth(month: MonthNumber): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** A month in words, for example January 2019. */
export function nameMonth(month: MonthNumber): string {
  return `${names[month % 12] ?? ""} ${Math.floor(month / 12)}`;
}

/** A day of another month: its last day where it was a last day, else the same day, as far as the month has it. */
export function shiftDay(day: string, by: number): string {
  const [, , date = ""] = day.split("-");
  const month = readMonth(day);
  if (month === undefined || date === "") return day;
  const last = lastDayOf(month + by);
  const isLast = Number(date) === lastDayOf(month);
  return `${writeMonth(month + by)}-${String(isLast ? last : Math.min(Number(date), last)).padStart(2, "0")}`;
}

function lastDayOf(month: MonthNumber): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

/** Months in words, whole or of three letters, with the year that may follow: `Jan`, `Sept 2018`, `Jul-18`, `March 2019`. */
const inWords =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?:([ \-/.'’]{1,2})(\d{4}|\d{2})\b)?/g;

/** The months that a text names with their years: "31 January 2019", "Jan-19". */
export function readMonthsIn(text: string): MonthNumber[] {
  return Array.from(text.matchAll(inWords), ([, word = "", , year]) => {
    const index = names.findIndex((name) => name.startsWith(word.slice(0, 3)));
    return year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year) * 12 + index;
  }).filter((month) => month !== undefined);
}

/** The month, YYYY-MM, that a text is the name of, and of nothing else; undefined where it is more or another. */
export function nameMonthOf(text: string): string | undefined {
  const [month] = readMonthsIn(text);
  const [whole] = text.match(inWords) ?? [];
  return month === undefined || whole !== text.trim() ? undefined : writeMonth(month);
}

/** Whether a text names a month. */
export function namesMonth(text: string): boolean {
  return text.search(inWords) !== -1;
}

/** A text with every month that it names moved; the form of each stays. A year alone stays: it is not said of what it is. */
export function shiftMonthsIn(text: string, by: number): string {
  return text.replace(inWords, (_, word: string, sign: string | undefined, year: string | undefined) => {
    const index = names.findIndex((name) => name.startsWith(word.slice(0, 3)));
    const to = index + by;
    const name = names[((to % 12) + 12) % 12] ?? "";
    const isWhole = names.some((known) => known === word) && word.length > 3;
    const written = isWhole || (word === "May" && year?.length === 4) ? name : name.slice(0, 3);
    if (sign === undefined || year === undefined) return written;
    const moved = Number(year) + Math.floor(to / 12);
    return `${written}${sign}${String(moved).padStart(year.length, "0")}`;
  });
}
