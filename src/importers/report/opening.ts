import { joinLines, plainWords } from "./letters.ts";
import type { PrintedLine } from "./printed.ts";
import { readDay, readDayRange, readMonth, type DayRange } from "./read-dates.ts";
import type { Reading } from "./reading.ts";

/** What the first lines of a report say of it. */
export interface Opening {
  /** The words before the days of the inspection, or the first lines of a letter. */
  readonly title: string;
  /** Lines of the title, the largest type apart from the rest. */
  readonly titleLines: readonly PrintedLine[];
  readonly datesLine: PrintedLine | undefined;
  readonly visit: Reading<DayRange>;
  readonly published: Reading<string>;
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
  return {
    title: joinLines(titleLines.map(({ text }) => text)),
    titleLines,
    datesLine,
    visit: at < 0 ? readVisitOfLetter(lines) : readVisit(first, at),
    published: readPublished(lines.slice(0, linesOfLetter + 15), at < 0),
  };
}

function readVisit(lines: readonly PrintedLine[], at: number): Reading<DayRange> {
  const line = lines[at];
  const own = line?.text ?? "";
  const next = lines[at + 1]?.text ?? "";
  // The days go on in the next line where the first names no year.
  const both = /\d{4}/.test(own) || !/^\s*(?:and|to|–|-|\d)/i.test(next) ? own : joinLines([own, next]);
  const value = readDayRange(both.replace(/^[^:\d]*:?/, ""));
  if (value) return { value, page: line?.page, words: both };
  return { todo: `the days of the inspection are not certain. Found: “${both}”` };
}

/** A letter says in its first sentences when the visit was. */
function readVisitOfLetter(lines: readonly PrintedLine[]): Reading<DayRange> {
  const text = joinLines(lines.slice(0, 70).map((line) => line.text));
  const sentence =
    text.match(/[^.]*\b(?:visit|inspection)\b[^.]*?\b(?:on|between|from)\s+\d[^.]*?(?:19|20)\d\d[^.]*/gi) ?? [];
  for (const words of sentence) {
    const days = /\b(?:on|between|from)\s+(\d[^.]*?(?:19|20)\d\d(?:\s*(?:and|to|–|-)\s*\d[^.]*?(?:19|20)\d\d)?)/i.exec(
      words,
    )?.[1];
    const value = days === undefined ? undefined : readDayRange(days);
    if (value && days !== undefined) return { value, page: lines[0]?.page, words: days };
  }
  const between = /\bbetween\s+(\d[^.]*?(?:19|20)\d\d\s+and\s+\d[^.]*?(?:19|20)\d\d)/i.exec(text)?.[1];
  const value = between === undefined ? undefined : readDayRange(between);
  if (value && between !== undefined) return { value, page: lines[0]?.page, words: between };
  return { todo: "the days of the visit were not found in the letter’s first sentences" };
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
