import type { ReportLayout, ReportRow } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import { lettersOf, plainWords } from "../printed/letters.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** Lines at which a table may begin: its header, the heading of the record of judgements, or its first row. */
export function findStarts(
  lines: readonly PrintedLine[],
  { recordHeading, rows }: ReportLayout,
  grades: GradeWords,
): number[] {
  const isFirstPages = ({ page }: PrintedLine, index: number) =>
    page === undefined ? index < linesOfFirstPages : page <= 3;
  const headers = lines.flatMap((line, index) => {
    const letters = lettersOf(line.text);
    if (recordHeading !== undefined) return letters === recordHeading ? [index + 1] : [];
    return isFirstPages(line, index) && isHeader(line) ? [index] : [];
  });
  if (headers.length > 0 || recordHeading !== undefined) return headers;
  const names = rows.flatMap(({ printed }) => printed.map(lettersOf));
  const beginsRow = (line: PrintedLine) => {
    const name = line.cells.filter(({ x }) => x < line.x + labelRoom).map(({ text }) => text);
    const letters = lettersOf(withoutGrade(name.join(" "), grades));
    return letters.length >= 8 && names.some((name) => name.startsWith(letters));
  };
  const begins = lines.flatMap((line, index) => (isFirstPages(line, index) && beginsRow(line) ? [index] : []));
  return begins.slice(0, 3).map((index) => stepBack(lines, index, grades));
}

/** Lines of three pages, in a text that has none. */
export const linesOfFirstPages = 150;

/** A grade of several lines begins above the name that it stands beside. */
function stepBack(lines: readonly PrintedLine[], start: number, grades: GradeWords): number {
  const left = (lines[start]?.x ?? 0) + labelRoom;
  let first = start;
  for (
    let before = lines[first - 1];
    before && before.x > left && startsGrade(before.text, grades);
    before = lines[first - 1]
  )
    first -= 1;
  return first;
}

/** Whether a line names the columns of a table of judgements. */
export function isHeader({ text, cells }: PrintedLine): boolean {
  const letters = lettersOf(text);
  return /judge?ments?/.test(letters) && /grades?/.test(letters) && letters.length < (cells.length > 1 ? 60 : 30);
}

function withoutGrade(text: string, { pattern }: GradeWords): string {
  return plainWords(text).replace(new RegExp(`\\s+(?:${pattern})$`), "");
}

/** The lines of a table: those before the first that runs through both columns. Footnotes between its rows, at the end of a page, are left out. */
export function cutRegion(
  lines: readonly PrintedLine[],
  rows: readonly ReportRow[],
  grades: GradeWords,
): PrintedLine[] {
  const size = lines.find(({ cells }) => cells.some(({ text }) => startsGrade(text, grades)))?.size ?? 0;
  const most = lines.filter((line) => line.size > size - footnoteStep).slice(0, 12 + rows.length * 5);
  const right = most
    .flatMap(({ cells }) => cells.slice(cells[0] && startsGrade(cells[0].text, grades) ? 0 : 1))
    .filter(({ text }) => startsGrade(text, grades));
  const edge = right[0]?.x ?? Infinity;
  const end = most.findIndex(
    ({ cells }, index) => index > 0 && cells.some(({ x, end: right }) => x < edge - 20 && right > edge + 15),
  );
  return end < 0 ? most : most.slice(0, end);
}

/** Points by which footnotes are smaller than the rows of a table. */
const footnoteStep = 1.2;

/** Whether a text is a grade or the beginning of one. */
export function startsGrade(text: string, { letters }: GradeWords): boolean {
  const own = lettersOf(text).replace(/^grade/, "");
  return own.length >= 4 && letters.some(([printed]) => printed.startsWith(own) || own === printed);
}

/** Points from the table's left edge within which names begin; sub-judgements are set in. */
export const labelRoom = 110;
