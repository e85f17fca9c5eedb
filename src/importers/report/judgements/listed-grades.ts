import type { ReportRow } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import { lettersOf, plainWords } from "../printed/letters.ts";
import { spell, splitWords, type ListedWord } from "./listed-words.ts";
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
  const reading: Reading = { words: splitWords(lines), rows, grades, headings: headingsOf(rows) };
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
      isEarlier: tellsOfEarlier(
        lines.slice(Math.max(0, (reading.words[at]?.line ?? 0) - linesAbove), reading.words[at]?.line),
      ),
    });
    at = run.end - 1;
  }
  return runs;
}

interface Reading {
  readonly words: readonly ListedWord[];
  readonly rows: readonly ReportRow[];
  readonly grades: GradeWords;
  /** Letters of the headings under which rows stand. */
  readonly headings: readonly string[];
}

/** What was read, and the place of the first word behind it. */
type Read<Kind> = Kind & { readonly end: number };

function headingsOf(rows: readonly ReportRow[]): string[] {
  return [...new Set(rows.flatMap(({ under }) => (under === undefined ? [] : [lettersOf(under)])))];
}

function readRun(
  reading: Reading,
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
function readName(reading: Reading, at: number, under: string | undefined): Read<ListedPart> | undefined {
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
function readGrade(reading: Reading, at: number, under: string | undefined): Read<ListedPart> | undefined {
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
function isEnd(reading: Reading, end: number, under: string | undefined): boolean {
  const last = reading.words[end - 1];
  if (!last || last.endsLine) return true;
  return /^\p{Lu}/u.test(reading.words[end]?.text ?? "") || readName(reading, end, under) !== undefined;
}

function readHeading({ words, headings }: Reading, at: number): Read<{ readonly letters: string }> | undefined {
  const names = headings.map((letters) => ({ letters }));
  const found = spell(words, at, names).findLast(({ end }) => words[end - 1]?.endsLine);
  return found && { letters: found.name.letters, end: found.end };
}

function partOf(words: readonly ListedWord[], at: number, end: number): Pick<ListedPart, "text" | "from" | "to"> {
  const own = words.slice(at, end);
  return { text: own.map(({ text }) => text).join(" "), from: own[0]?.line ?? 0, to: own.at(-1)?.line ?? 0 };
}

/** Whether lines lead to what an earlier inspection said: "The last inspection was in 2015. The judgements were". */
function tellsOfEarlier(lines: readonly PrintedLine[]): boolean {
  const text = plainWords(lines.map((line) => line.text).join(" "));
  return /\b(?:last|previous|earlier|former|prior)\b[^.]{0,60}\binspection|\bjudge?ments?\b[^.]{0,60}\bwere\W*$/.test(
    text,
  );
}

/** Lines above a list that may lead to it. */
const linesAbove = 3;

/** Whether the line above a run is a grade or a piece of one and nothing else: grades may then stand before their names. It is none where a sentence ends in it. */
function isGradeBefore(reading: Reading, at: number): boolean {
  const line = reading.words[at - 1]?.line;
  const start = reading.words.findIndex((word) => word.line === line);
  const isRest = reading.words[start - 1]?.letters === "be";
  return line !== undefined && !isRest && isPiece(reading, at - 1);
}

/** Whether the line behind a run is a grade or a piece of one, or another name with one, that the layout does not know. A sentence has a verb before its grade. */
function isGradedLine(reading: Reading, at: number): boolean {
  const { words, grades } = reading;
  const line = words[at]?.line;
  const own = words.filter((word) => word.line === line).map(({ letters }) => letters);
  if (line === undefined || own.length > mostNameWords) return false;
  const isNamed = grades.letters.some(([letters]) =>
    own.some((_word, index) => own.slice(index).join("") === letters && !/^(?:is|are|be)$/.test(own[index - 1] ?? "")),
  );
  return isNamed || isPiece(reading, at);
}

/** Whether the line of a word is a grade or a piece of one, and nothing else. */
function isPiece({ words, grades }: Reading, at: number): boolean {
  const line = words[at]?.line;
  const own = words.filter((word) => word.line === line).map(({ letters }) => letters);
  return grades.letters.some(([letters]) => letters.includes(own.join("")));
}

/** Words of the longest line that may be the name of a row with its grade. */
const mostNameWords = 14;
