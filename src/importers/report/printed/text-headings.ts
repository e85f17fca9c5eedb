import type { ReportLayout } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "../judgements/grades.ts";
import { joinLines, lettersOf, plainWords } from "./letters.ts";
import { findListedRuns } from "../judgements/listed-grades.ts";
import { headingFont, type PrintedLine } from "./printed.ts";
import { makePlainLine } from "./read-pasted-text.ts";

/**
 * The lines of a text without places, in which what is known to be a heading is one, though nothing sets it apart from the lines around it: the names of
 * judgements with their grades, and what a list or a sentence of the layout stands under.
 */
export function withKnownHeadings(
  lines: readonly PrintedLine[],
  { rows, lists, sentences }: ReportLayout,
  grades: GradeWords,
): PrintedLine[] {
  const graded = findListedRuns(lines, rows, grades).flatMap(({ parts, isEarlier }) =>
    (isEarlier ? [] : parts).flatMap((name, index) => {
      const grade = parts[index + 1];
      return name.row && grade?.word !== undefined ? [{ from: name.from, to: grade.to }] : [];
    }),
  );
  const headings = new Map(graded.map(({ from, to }) => [from, to]));
  const above = new Set(sentences.flatMap(({ under }) => (under === undefined ? [] : [lettersOf(under)])));
  for (const [index, { text }] of lines.entries())
    if (
      above.has(lettersOf(text)) ||
      lists.some(({ heading }) => new RegExp(`^(?:${heading})$`).test(plainWords(text).replace(/[?:.\s\d]+$/, "")))
    )
      headings.set(index, index);
  const result: PrintedLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const to = headings.get(index);
    if (!line) break;
    result.push(to === undefined ? line : makeHeading(lines.slice(index, to + 1)));
    index = to ?? index;
  }
  return result;
}

function makeHeading(lines: readonly PrintedLine[]): PrintedLine {
  const text = joinLines(lines.map((line) => line.text));
  return { ...makePlainLine([text], 0, { size: 14, font: headingFont }), position: lines[0]?.position ?? 0 };
}
