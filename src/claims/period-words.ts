/** Words without capitals and punctuation, so that the same words compare as equal. */
export function simplifyWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether one wording names a part of what the other names: "May 2017" of "April and May 2017", "monthly" of "monthly and cumulative". */
export function isWithin(part: string, whole: string): boolean {
  const all = listTimes(whole);
  return listTimes(part).every((time) => all.includes(time));
}

const months = "january february march april may june july august september october november december".split(" ");

/** The times that a wording names: single months of a span, with the year that follows them, else the parts joined by "and". */
function listTimes(words: string): string[] {
  const year = /\b(\d{4})\s*$/.exec(words)?.[1];
  return words.split(/,|;|\band\b/i).flatMap((part) => {
    const own = simplifyWords(part);
    if (own === "") return [];
    const [first, last] = own.split(" to ");
    const [from, to] = [readMonth(first, year), readMonth(last, year)];
    if (from !== undefined && to !== undefined && from <= to)
      return Array.from({ length: to - from + 1 }, (_, index) => showMonth(from + index));
    return [from === undefined ? own : showMonth(from)];
  });
}

/** Months since year 0: of "may 2017", or of "may" where a year follows later. */
function readMonth(words: string | undefined, year: string | undefined): number | undefined {
  const match = /^([a-z]+)(?: (\d{4}))?$/.exec(words ?? "");
  const month = months.indexOf(match?.[1] ?? "");
  const named = match?.[2] ?? year;
  return month < 0 || named === undefined ? undefined : Number(named) * 12 + month;
}

function showMonth(index: number): string {
  return `${months[index % 12] ?? ""} ${Math.floor(index / 12)}`;
}
