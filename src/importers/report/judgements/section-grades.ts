import type { ReportLayout } from "../../../library/report-layouts/layout.ts";
import { readGradeColumn, type GradeWords } from "./grades.ts";
import { lettersOf } from "../printed/letters.ts";
import type { SaidGrade } from "./judgement-sentences.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** Grades that stand beside the heading of a section, in a column of their own, as reports of the single inspection print them. */
export function findSectionGrades(
  lines: readonly PrintedLine[],
  { rows }: ReportLayout,
  grades: GradeWords,
  bodySize: number,
): SaidGrade[] {
  const names = rows.flatMap((row) => row.printed.map((printed) => ({ row, letters: lettersOf(printed) })));
  return groupHeadings(lines, bodySize).flatMap((group): SaidGrade[] => {
    const left = Math.min(...group.map(({ x }) => x));
    const label = group.flatMap(({ cells }) => cells.filter(({ x }) => x < left + 60).map(({ text }) => text));
    const column = group.flatMap(({ cells, position }) =>
      cells.filter(({ x }) => x >= left + 60).map(({ text }) => ({ text, position })),
    );
    const name = names.find(({ letters }) => letters === lettersOf(label.join(" ")));
    const [only, ...others] = readGradeColumn(column, grades);
    if (!name || !only?.word || others.length > 0) return [];
    const text = `${label.join(" ")}: ${only.text}`;
    return [{ area: name.row.area, word: only.word, text, page: group[0]?.page, gives: false }];
  });
}

/** Lines that are set larger than the text, those that stand together together. */
function groupHeadings(lines: readonly PrintedLine[], bodySize: number): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    if (line.size <= bodySize + 0.9) continue;
    const last = groups.at(-1)?.at(-1);
    if (last && line.position - last.position < line.size * 1.7 && last.page === line.page) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
