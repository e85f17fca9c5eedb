import type { ReportRow } from "../../../library/report-layouts/layout.ts";
import { readGradeColumn, type FoundGrade, type GradeWords, type Span } from "./grades.ts";
import type { PrintedLine } from "../printed/printed.ts";
import { readRowLabels, type FoundRow } from "./row-labels.ts";
import { splitColumns } from "./table-columns.ts";
import type { JudgementTable, TableGrade } from "./table-grades.ts";
import { cutRegion } from "./table-region.ts";

/** Reads the table of judgements that begins at the first line by the places of its words; undefined where no row of the layout is in it. */
export function readPlacedTable(
  lines: readonly PrintedLine[],
  rows: readonly ReportRow[],
  grades: GradeWords,
): JudgementTable | undefined {
  const region = cutRegion(lines, rows, grades);
  const columns = splitColumns(region, grades);
  const labels = readRowLabels(columns.labels, rows);
  const lastKnown = labels.findLastIndex(({ row }) => row);
  const firstKnown = labels.findIndex(({ row }) => row);
  if (lastKnown < 0) return undefined;
  const within = untilRepeated(labels.slice(firstKnown, lastKnown + 1));
  const end = within.at(-1)?.to ?? 0;
  const column = readGradeColumn(columns.grades, grades).filter(({ from }) => from <= end + reach);
  const pairs = pair(within, column);
  const pageAt = (position: number) => region.findLast((line) => line.position <= position)?.page;
  return {
    from: within[0]?.from ?? 0,
    to: Math.max(end, ...column.map(({ to }) => to)),
    isEven:
      column.length === pairs.filter(({ grade }) => grade).length &&
      pairs.every(({ label, grade }) => !label.row || grade?.word !== undefined),
    grades: pairs.flatMap(({ label, grade }): TableGrade[] =>
      label.row
        ? [{ area: label.row.area, word: grade?.word, found: grade?.text ?? "", page: pageAt(label.from) }]
        : [],
    ),
    unknown: pairs.flatMap(({ label, grade }) => (!label.row && grade?.word ? [`${label.text}: ${grade.text}`] : [])),
  };
}

/** Points by which a grade may stand below the last line of its row's name. */
const reach = 32;

/** The first rows; a name that comes again is that of a section of the report. */
function untilRepeated(labels: readonly FoundRow[]): FoundRow[] {
  const repeated = labels.findIndex(
    ({ row }, index) => row && labels.slice(0, index).some((other) => other.row === row),
  );
  const kept = repeated < 0 ? [...labels] : labels.slice(0, repeated);
  return kept.slice(0, kept.findLastIndex(({ row }) => row) + 1);
}

interface Paired {
  readonly label: FoundRow;
  readonly grade: FoundGrade | undefined;
}

/**
 * Gives each row its grade: where there are as many of both they go together in their order, and each must stand no higher than the row above it and no
 * lower than the row below. Where a grade is missing or too many, only one that stands beside its own row and no other counts.
 */
function pair(labels: readonly FoundRow[], column: readonly FoundGrade[]): Paired[] {
  const graded = [labels, labels.filter(({ row }) => row)].find(
    (some) =>
      some.length === column.length && some.every((label, index) => isBetween(some, index, column[index], label)),
  );
  if (graded && column.every(({ word }) => word !== undefined))
    return labels.map((label) => ({ label, grade: column[graded.indexOf(label)] }));
  return labels.map((label) => {
    const beside = column.filter((grade) => touches(grade, label));
    const [only] = beside;
    const isShared = only && labels.some((other) => other !== label && touches(only, other));
    const text = beside.map(({ text: words }) => words).join(" ");
    if (beside.length !== 1 || isShared || !only) return { label, grade: only && { ...only, text, word: undefined } };
    return { label, grade: only };
  });
}

function isBetween(
  labels: readonly FoundRow[],
  index: number,
  grade: FoundGrade | undefined,
  label: FoundRow,
): boolean {
  if (!grade) return false;
  const above = labels[index - 1];
  const below = labels[index + 1];
  const middle = middleOf(grade);
  const isNear = gapBetween(grade, label) <= reach;
  const isInOrder = (!above || middle > above.to - tolerance) && (!below || middle < below.from + tolerance);
  return isNear && isInOrder && labels.every((other) => other === label || isNearer(grade, label, other));
}

/** Whether a grade stands nearer to one row than to another: by the space between them, and where there is none by their middles. */
function isNearer(grade: FoundGrade, own: FoundRow, other: FoundRow): boolean {
  const gaps = [gapBetween(grade, own), gapBetween(grade, other)] as const;
  if (gaps[0] !== gaps[1]) return gaps[0] < gaps[1];
  const [near, far] = [own, other].map((row) => Math.abs(middleOf(grade) - middleOf(row))) as [number, number];
  // In text without places a grade may stand on the line below its row, as far from the next.
  return near === far ? own.to < grade.from : near < far;
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** Points by which lines of two columns that stand beside each other may differ. */
const tolerance = 3;

function touches(grade: FoundGrade, label: FoundRow): boolean {
  return grade.from <= label.to + tolerance && grade.to >= label.from - tolerance;
}
