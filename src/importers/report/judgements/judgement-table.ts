import type { ReportLayout } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import { readListedTable } from "./listed-table.ts";
import { readPlacedTable } from "./placed-table.ts";
import type { PrintedLine } from "../printed/printed.ts";
import type { JudgementTable, TableGrade } from "./table-grades.ts";
import { findStarts, linesOfFirstPages } from "./table-region.ts";

/**
 * Finds the table of judgements and reads it by the places of its words, or, in a form that has none, also by their order; undefined where there is none.
 */
export function findJudgementTable(
  lines: readonly PrintedLine[],
  layout: ReportLayout,
  grades: GradeWords,
): JudgementTable | undefined {
  if (layout.rows.length === 0) return undefined;
  const starts = findStarts(lines, layout, grades);
  const placed = fullest(starts.flatMap((start) => readPlacedTable(lines.slice(start), layout.rows, grades) ?? []));
  if (lines.some(({ page }) => page !== undefined)) return placed;
  const records = layout.recordHeading === undefined ? [0] : starts;
  const listed = fullest(
    records.flatMap(
      (start) => readListedTable(lines.slice(start, start + linesOfFirstPages), layout.rows, grades) ?? [],
    ),
  );
  if (!listed || !placed) return listed ?? placed;
  const isPlacedBetter = listed.isEven === placed.isEven ? placed.grades.length > listed.grades.length : placed.isEven;
  return isPlacedBetter ? agree(placed, listed) : agree(listed, placed);
}

/** The fullest is the table; others are headings of sections that begin like a row. */
function fullest(tables: readonly JudgementTable[]): JudgementTable | undefined {
  return tables.reduce<JudgementTable | undefined>(
    (best, table) => (best === undefined || table.grades.length > best.grades.length ? table : best),
    undefined,
  );
}

/** The better of two readings of one text, even only where an even other does not contradict it. */
function agree(better: JudgementTable, other: JudgementTable): JudgementTable {
  const differs = ({ area, word }: TableGrade) =>
    other.grades.some((row) => row.area === area && row.word !== undefined && row.word !== word);
  return other.isEven && better.grades.some(differs) ? { ...better, isEven: false } : better;
}
