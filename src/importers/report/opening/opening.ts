import { joinLines, plainWords } from "../printed/letters.ts";
import type { PrintedLine } from "../printed/printed.ts";
import { readDay, readDayRange, readMonth, type DayRange } from "./read-dates.ts";
import type { Reading } from "../reading.ts";

/** What the first lines of a report say of it. */
export interface Opening {
  /** The words before the days of the inspection, or the first lines of a letter. */
  readonly title: string;
  /** Lines of the title, the largest type apart from the rest. */
  readonly titleLines: readonly PrintedLine[];
  readonly datesLine: PrintedLine | undefined;
  readonly visit: Reading<DayRange>;
  readonly published: Reading<string>;
  /** Whether it greets somebody, as letters do and reports do not. */
  readonly isLetter: boolean;
}

const linesOfTitle = 25;
const linesOfLetter = 45;
const datesLabel =
  /^(?:inspection|visit) dates?\b|^dates? of (?:the )?(?:inspection|visit)\b|^inspected (?:on|between)\b/;

/** Reads the title, the days of the inspection and the day of publication. */
export function readOpening(lines: readonly PrintedLine[]): Opening {
  const first = lines.slice(0, linesOfLetter);
  const at = first.slice(0, linesOfTitle + 10).findIndex(({ text }) => datesLabel.test(plainWords(text)));
  const datesLine = at < 0 ? undefined : first[at];
  const titleLines = at < 0 ? first : first.slice(0, at);
  const published = readPublished(lines.slice(0, linesOfLetter + 15), at < 0);
  const isLetter = lines.slice(0, linesOfLetter + 15).some(({ text }) => /^\s*dear\b/i.test(text));
  const visit = at < 0 ? readVisitOfLetter(lines, published) : readVisit(first, at);
  return {
    title: joinLines(titleLines.map(({ text }) => text)),
    titleLines,
    datesLine,
    visit,
    isLetter,
    published: isBefore(published, visit)
      ? { todo: `the day that the document gives is before the end of the visit. Found: “${published.words}”` }
      : published,
  };
}

/** Whether a document says that it was published before its inspection ended: one of the days has a slip of the pen. */
function isBefore(
  published: Reading<string>,
  visit: Reading<DayRange>,
): published is Reading<string> & { words: string } {
  return "value" in published && "value" in visit && published.value < visit.value.to;
}

function readVisit(lines: readonly PrintedLine[], at: number): Reading<DayRange> {
  const line = lines[at];
  const own = line?.text ?? "";
  const next = lines[at + 1]?.text ?? "";
  // The days go on in the next line where the first ends without a year, or with a word that leads to another day.
  const isOpen =
    (!/\d{4}\D*$/.test(own) || /\d{4}\s*(?:and|to|–|-|,)\s*$/.test(own)) &&
    /^\s*(?:and\b|to\b|–|-|\d|\p{Lu}\p{Ll}+ (?:19|20)\d\d)/u.test(next);
  const both = isOpen ? joinLines([own, next]) : own;
  const value = readDayRange(both.replace(/^[^:\d]*:?/, ""));
  if (value) return { value, page: line?.page, words: both };
  return { todo: `the days of the inspection are not certain. Found: “${both}”` };
}

/**
 * A letter says in its first sentences when the visit was. Days without a year are those before the day on which the letter was written.
 */
function readVisitOfLetter(lines: readonly PrintedLine[], published: Reading<string>): Reading<DayRange> {
  const text = joinLines(lines.slice(0, 70).map((line) => line.text));
  const page = lines[0]?.page;
  for (const sentence of text.split(/(?<=[.!?])\s+(?=[A-Z])/)) {
    if (!/\b(?:visit|inspection)\b/i.test(sentence)) continue;
    const words = daysOfVisit.exec(sentence)?.[1];
    const value = words === undefined ? undefined : readDayRange(words);
    if (words !== undefined && value) return { value, page, words };
    const bare = daysWithoutYear.exec(sentence)?.[1];
    const before = bare === undefined || !("value" in published) ? undefined : readDaysBefore(bare, published.value);
    if (words === undefined && bare !== undefined && before) return { value: before, page, words: bare };
  }
  return { todo: "the days of the visit were not found in the letter’s first sentences" };
}

const daysOfVisit =
  /\b(?:on|between|from)\s+(?:the\s+)?(\d[^.]*?(?:19|20)\d\d(?:\s*(?:and|to|–|-)\s*\d[^.]*?(?:19|20)\d\d)?)/i;
const daysWithoutYear =
  /\b(?:[Oo]n|[Bb]etween|[Ff]rom)\s+(?:the\s+)?(\d{1,2}(?:\s*(?:and|to|–|-|,)\s*\d{1,2})*\s+[A-Z][a-z]+)\b/;

/** Days without a year, in that of a later day or the year before it. */
function readDaysBefore(words: string, day: string): DayRange | undefined {
  const year = Number(day.slice(0, 4));
  const ranges = [year, year - 1].flatMap((each) => readDayRange(`${words} ${each}`) ?? []);
  return ranges.find(({ to }) => to <= day);
}

const publishedLabel =
  /^(?:report )?(?:published|publication date|date published|date of publication)(?: on)?\b\s*:?\s*(.*)$/;

function readPublished(lines: readonly PrintedLine[], isLetter: boolean): Reading<string> {
  for (const line of lines) {
    const words = publishedLabel.exec(plainWords(line.text))?.[1];
    if (words === undefined) continue;
    const day = readDay(words);
    if (day !== undefined) return { value: day, page: line.page, words: line.text };
    return { todo: `the day of publication is not certain. Found: “${line.text}”` };
  }
  const dated = isLetter ? lines.filter(({ text }) => isOnlyDay(text)) : [];
  const days = new Set(dated.map(({ text }) => readDay(text)));
  const [line] = dated;
  const [day] = days;
  if (days.size === 1 && line && day !== undefined) return { value: day, page: line.page, words: line.text };
  return {
    todo: `the ${isLetter ? "letter" : "report"} does not say when it was published. The page from which the file was taken says it: write YYYY-MM-DD`,
  };
}

/** Whether a line is a day and nothing else. */
function isOnlyDay(text: string): boolean {
  return (
    /^(?:(?:mon|tues|wednes|thurs|fri)day,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]+ (?:19|20)\d\d$/.test(plainWords(text)) &&
    readMonth(text) !== undefined
  );
}
