import { plainTitle } from "../held/held-tables.ts";

/** Where a paragraph stands. */
export interface ParagraphPlace {
  /** Its number in the source: `1.5`; undefined where it has none. */
  readonly number: string | undefined;
  /** The headings above it, the outermost first. */
  readonly headings: readonly string[];
}

/** Whether the place that a record gives its source names the paragraph by its number. */
export function isParagraphOf(place: string, { number }: ParagraphPlace): boolean {
  return number !== undefined && paragraphsIn(place).some((each) => each.includes(number));
}

/**
 * Whether the place that a record gives its source is that of the paragraph: by its number, or, where it names none, by the heading above it, which
 * may be the name of a sheet with other words before it.
 */
export function isPlaceOf(place: string, paragraph: ParagraphPlace): boolean {
  if (isParagraphOf(place, paragraph)) return true;
  if (paragraphsIn(place).length > 0) return false;
  const headings = paragraph.headings.map((heading) => plainTitle(heading.replace(/^[\d.]+\s+/, "")));
  const [sheet = "", ...parts] = place.split(/[,;]/).map((part) => plainTitle(part));
  const isSheet = headings.some((heading) => heading === sheet || heading.endsWith(` ${sheet}`));
  return sheet.length > 3 && (isSheet || parts.includes(headings.at(-1) ?? ""));
}

/** The paragraphs that a place names, run by run: "paragraphs 1.57, 1.58 and 6.1 to 6.3". */
function paragraphsIn(place: string): (readonly string[])[] {
  return Array.from(place.matchAll(/paragraphs? ((?:\d[\d.]*(?: to |–|-|, | and |,)?)+)/gi), ([, list = ""]) =>
    list.split(/, | and |,/).flatMap((part) => {
      const [first = "", last] = part.split(/ to |–|-/).map((each) => each.trim().replace(/\.$/, ""));
      return last === undefined || last === "" ? [first] : countUp(first, last);
    }),
  );
}

/** "6.7.3" to "6.7.5": all of one series. */
function countUp(first: string, last: string): string[] {
  const [start, end] = [first, last].map((each) => Number(each.split(".").at(-1)));
  const stem = first.slice(0, first.lastIndexOf(".") + 1);
  if (start === undefined || end === undefined || !(start <= end) || end - start > 50) return [first, last];
  return Array.from({ length: end - start + 1 }, (_, index) => `${stem}${start + index}`);
}
