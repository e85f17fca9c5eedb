/** The times that a text or a period names. */
export interface WrittenTimes {
  readonly years: ReadonlySet<number>;
  /** Months from 1 to 12. */
  readonly months: ReadonlySet<number>;
  /** Quarters and terms: “q1”, “autumn”. */
  readonly parts: ReadonlySet<string>;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ordinals = ["first", "second", "third", "fourth"];

/** The years, months, quarters and terms of “January 2018”, “2016/17”, “2018-01”, “the second quarter”. */
export function readTimes(text: string): WrittenTimes {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?:([/–-])(\d\d))?(?!\d)/g)].flatMap((match) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    return match[3] !== undefined && second === (first + 1) % 100 && (match[2] !== "-" || second > 12)
      ? [first, first + 1]
      : [first];
  });
  const named = [
    ...text.matchAll(
      /\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?(?=[\s\d.,;:)-]|$)/g,
    ),
  ].map(([, name = ""]) => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  const numbered = [...text.matchAll(/(?<!\d)(?:19|20)\d\d-(0[1-9]|1[0-2])(?!\d)/g)].map(([, month]) => Number(month));
  const parts = [
    ...text.matchAll(/\b(?:q([1-4])|quarter ([1-4])|(first|second|third|fourth) quarter|(autumn|spring|summer))\b/gi),
  ].map(([, sign, number, ordinal = "", term]) =>
    term === undefined ? `q${sign ?? number ?? ordinals.indexOf(ordinal.toLowerCase()) + 1}` : term.toLowerCase(),
  );
  return { years: new Set(years), months: new Set([...named, ...numbered]), parts: new Set(parts) };
}

/** Whether a text names no time. */
export function namesNoTime({ years, months, parts }: WrittenTimes): boolean {
  return years.size + months.size + parts.size === 0;
}

/** Whether two times can be one: what both name agrees, and the second names nothing finer than the first where the first names a time. */
export function fitsTimes(line: WrittenTimes, said: WrittenTimes): boolean {
  const isFiner = line.months.size + line.parts.size > 0 && said.years.size > 0;
  if (isFiner && said.months.size + said.parts.size === 0) return false;
  return (
    agree(line.years, said.years) && agree(line.months, said.months) && agree<number | string>(line.parts, said.parts)
  );
}

/** All times together. */
export function mergeTimes(...times: readonly (WrittenTimes | undefined)[]): WrittenTimes {
  return {
    years: new Set(times.flatMap((time) => [...(time?.years ?? [])])),
    months: new Set(times.flatMap((time) => [...(time?.months ?? [])])),
    parts: new Set(times.flatMap((time) => [...(time?.parts ?? [])])),
  };
}

/** Whether times differ. */
export function spansTimes(times: readonly WrittenTimes[]): boolean {
  return new Set(times.map(showTimes)).size > 1;
}

/** The place of the newest of some headings; undefined where they do not differ in time. */
export function findNewest(headings: readonly string[]): number | undefined {
  const times = headings.map(readTimes);
  if (!spansTimes(times)) return undefined;
  const rank = ({ years, months, parts }: WrittenTimes) =>
    Math.max(0, ...years) * 100 +
    Math.max(0, ...months) +
    Math.max(0, ...[...parts].map((part) => Number(part[1]) || 0));
  const ranks = times.map(rank);
  return ranks.lastIndexOf(Math.max(...ranks));
}

function showTimes({ years, months, parts }: WrittenTimes): string {
  return [[...years].join("/"), [...months].join("/"), [...parts].join("/")].join(" ");
}

function agree<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((value) => other.has(value));
}
