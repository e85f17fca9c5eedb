const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b[\s-]*(?:(20\d{2}|19\d{2})|['’]?(\d{2})(?!\d))?/gi;

/**
 * Whether a heading such as "Dec-18", "January 2019" or "2016/17" names another time than the period that it stands over. A heading that
 * names no time, or several, does not.
 */
export function contradictsPeriod(heading: string, period: string): boolean {
  const [year = "", month, day] = period.split("-");
  const named = [...heading.matchAll(monthName)].filter(([word]) => /^[A-Z]/.test(word));
  const [only] = named;
  if (month !== undefined && only && named.length === 1) {
    const [, name = "", fullYear, shortYear] = only;
    const isOther = shortYear !== undefined && shortYear !== day && !year.endsWith(shortYear);
    const otherYear = fullYear === undefined ? isOther : fullYear !== year;
    return months.indexOf(name.toLowerCase()) + 1 !== Number(month) || otherYear;
  }
  if (month !== undefined || named.length > 0) return false;
  const years = [...heading.matchAll(/\b((?:19|20)\d{2})(?:\s?[/–-]\s?(?:20)?(\d{2}))?\b/g)];
  const [spoken] = years;
  if (!spoken || years.length > 1) return false;
  const [, first = "", last] = spoken;
  return /^\d{4}$/.test(period) ? !isYear(period, first, last) : !isSpan(period, first, last);
}

/** A year of a heading can be the period itself, or the year in which a year such as 2016/17 ends. */
function isYear(period: string, first: string, last: string | undefined): boolean {
  return last === undefined ? first === period : period.endsWith(last);
}

/** A heading with one year may name a year such as 2016/17 by either end. */
function isSpan(period: string, first: string, last: string | undefined): boolean {
  const start = period.slice(0, 4);
  if (last === undefined) return first === start || Number(first) === Number(start) + 1;
  return first === start && period.slice(5, 7) === last;
}
