import type { ReportLayout } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import type { SaidGrade } from "./judgement-sentences.ts";
import { findListedRuns } from "./listed-grades.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** Grades that stand behind the name of a row on lines of their own, in a text without places. */
export function findListedGrades(
  lines: readonly PrintedLine[],
  { rows }: ReportLayout,
  grades: GradeWords,
): SaidGrade[] {
  return findListedRuns(lines, rows, grades).flatMap(({ parts, isEarlier }) =>
    (isEarlier ? [] : parts).flatMap((name, index): SaidGrade[] => {
      const [grade, next] = parts.slice(index + 1);
      const isAlone = parts[index - 1]?.row === undefined && next?.word === undefined;
      if (!name.row || grade?.word === undefined || !isAlone) return [];
      return [
        { area: name.row.area, word: grade.word, text: `${name.text} ${grade.text}`, page: undefined, gives: false },
      ];
    }),
  );
}
