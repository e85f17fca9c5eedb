import type { ReportLayout, ReportRow } from "../../library/report-layouts/layout.ts";
import { readGradeColumn, type FoundGrade, type GradeWords, type Span } from "./grades.ts";
import { readListedTable } from "./listed-table.ts";
import type { PrintedLine } from "./printed.ts";
import { readRowLabels, type FoundRow } from "./row-labels.ts";
import { splitColumns } from "./table-columns.ts";
import { cutRegion, findStarts } from "./table-region.ts";

/** A judgement as a table gives it. */
export interface TableGrade {
  readonly area: string;
  /** The framework's word; undefined where none could be read with certainty. */
  readonly word: string | undefined;
  /** The words of the row's cell. */
  readonly found: string;
  readonly page: number | undefined;
  /** Whether its cell was read, but nothing bears it out where other rows are wrong. */
  readonly isDoubted?: true;
}

/** A table of judgements. */
export interface JudgementTable {
  readonly grades: readonly TableGrade[];
  /** Whether every grade in it stands beside a row of its own, and every row has one. */
  readonly isEven: boolean;
  /** Rows with a grade that the layout does not know, as printed. */
  readonly unknown: readonly string[];
  /** Position of its first line and behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Finds the table of judgements and reads it by the places of its words; undefined where there is none. */
export function findJudgementTable(
  lines: readonly PrintedLine[],
  layout: ReportLayout,
  grades: GradeWords,
): JudgementTable | undefined {
  if (layout.rows.length === 0) return undefined;
  const starts = findStarts(lines, layout, grades);
  const placed = fullest(starts.flatMap((start) => readTable(lines.slice(start), layout.rows, grades) ?? []));
  if (lines.some(({ page }) => page !== undefined)) return placed;
  const records = layout.recordHeading === undefined ? [0] : starts;
  const listed = fullest(records.flatMap((start) => readListedTable(lines.slice(start), layout.rows, grades) ?? []));
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

function readTable(
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
