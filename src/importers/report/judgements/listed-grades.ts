import type { ReportRow } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import { lettersOf } from "../printed/letters.ts";
import { isGradeBefore, isGradedLine, tellsOfEarlier } from "./listed-surroundings.ts";
import { spell, splitWords, type ListedReading, type ListedWord } from "./listed-words.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** The name of a row or a grade, from its first word to its last. */
export interface ListedPart {
  readonly row?: ReportRow;
  readonly word?: string;
  readonly text: string;
  /** Indices of its first and last line. */
  readonly from: number;
  readonly to: number;
}

/** Names and grades that follow each other with nothing between them. It begins with a name. */
export interface ListedRun {
  readonly parts: readonly ListedPart[];
  /** Whether words stand directly before or behind it that may belong to it: a grade, or a line that ends in one. */
  readonly hasMore: boolean;
  /** Whether the words above say that an earlier inspection gave the grades. */
  readonly isEarlier: boolean;
}

/**
 * Finds names of rows and grades that follow each other in a text without places, as it is pasted from a PDF or written in Word: "Overall effectiveness:
 * Good" on one line, a name of several lines with its grade below, or all names before all grades. A name begins a line with a capital letter; a grade ends
 * its line, or another name or sentence begins behind it.
 */
export function findListedRuns(
  lines: readonly PrintedLine[],
  rows: readonly ReportRow[],
  grades: GradeWords,
): ListedRun[] {
  const reading: ListedReading = { words: splitWords(lines), rows, grades, headings: headingsOf(rows) };
  const runs: ListedRun[] = [];
  let under: string | undefined;
  for (let at = 0; at < reading.words.length; at += 1) {
    const heading = reading.words[at]?.startsLine ? readHeading(reading, at) : undefined;
    if (heading) under = heading.letters;
    const run = reading.words[at]?.startsLine ? readRun(reading, at, under) : undefined;
    if (!run) continue;
    under = run.under;
    runs.push({
      parts: run.parts,
      hasMore: isGradeBefore(reading, at) || isGradedLine(reading, run.end),
      isEarlier: tellsOfEarlier(lines, reading.words[at]?.line ?? 0),
    });
    at = run.end - 1;
  }
  return runs;
}

/** What was read, and the place of the first word behind it. */
type Read<Kind> = Kind & { readonly end: number };

function headingsOf(rows: readonly ReportRow[]): string[] {
  return [...new Set(rows.flatMap(({ under }) => (under === undefined ? [] : [lettersOf(under)])))];
}

function readRun(
  reading: ListedReading,
  start: number,
  heading: string | undefined,
): Read<{ readonly parts: ListedPart[]; readonly under: string | undefined }> | undefined {
  const parts: ListedPart[] = [];
  let under = heading;
  let end = start;
  for (;;) {
    const name = readName(reading, end, under);
    const grade = name || parts.length === 0 ? undefined : readGrade(reading, end, under);
    const next = name ?? grade;
    const part = next ? undefined : readHeading(reading, end);
    if (part && parts.length > 0) under = part.letters;
    else if (!next) break;
    else parts.push(next);
    end = next?.end ?? part?.end ?? end;
  }
  return parts.length === 0 ? undefined : { parts, under, end };
}

/** The longest name that begins at a word and ends a line, or has a grade behind it. */
function readName(reading: ListedReading, at: number, under: string | undefined): Read<ListedPart> | undefined {
  const { words, rows } = reading;
  const first = words[at];
  if (!first || !/^\P{L}*\p{Lu}/u.test(first.text)) return undefined;
  const open = rows.filter((row) => row.under === undefined || lettersOf(row.under) === under);
  const names = open.flatMap((row) => row.printed.map((printed) => ({ row, letters: lettersOf(printed) })));
  const found = spell(words, at, names).findLast(
    ({ end }) => words[end - 1]?.endsLine === true || readGrade(reading, end, under) !== undefined,
  );
  return found && { ...partOf(words, at, found.end), row: found.name.row, end: found.end };
}

/** The longest grade that begins at a word, with a verb before it or without one. */
function readGrade(reading: ListedReading, at: number, under: string | undefined): Read<ListedPart> | undefined {
  const { words, grades } = reading;
  const names = grades.letters.flatMap(([letters, word]) =>
    ["", ...verbs].map((verb) => ({ word, letters: `${verb}${letters}` })),
  );
  const found = spell(words, at, names).findLast(({ end }) => isEnd(reading, end, under));
  return found && { ...partOf(words, at, found.end), word: found.name.word, end: found.end };
}

/** Letters of the verbs with which a list gives a grade; and of the word for it. */
const verbs = ["is", "are", "isjudgedtobe", "arejudgedtobe", "wasjudgedtobe", "werejudgedtobe", "grade"];

/** Whether a grade can end before a word: at the end of its line, or where a name or a sentence begins. */
function isEnd(reading: ListedReading, end: number, under: string | undefined): boolean {
  const last = reading.words[end - 1];
  if (!last || last.endsLine) return true;
  return /^\p{Lu}/u.test(reading.words[end]?.text ?? "") || readName(reading, end, under) !== undefined;
}

function readHeading({ words, headings }: ListedReading, at: number): Read<{ readonly letters: string }> | undefined {
  const names = headings.map((letters) => ({ letters }));
  const found = spell(words, at, names).findLast(({ end }) => words[end - 1]?.endsLine);
  return found && { letters: found.name.letters, end: found.end };
}

function partOf(words: readonly ListedWord[], at: number, end: number): Pick<ListedPart, "text" | "from" | "to"> {
  const own = words.slice(at, end);
  return { text: own.map(({ text }) => text).join(" "), from: own[0]?.line ?? 0, to: own.at(-1)?.line ?? 0 };
}
