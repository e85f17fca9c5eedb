import type { GradeWords } from "./grades.ts";
import { lettersOf, plainWords } from "../printed/letters.ts";
import type { PrintedCell, PrintedLine } from "../printed/printed.ts";
import { isHeader, labelRoom, startsGrade } from "./table-region.ts";

/** The cells of a table by its two columns that count. */
export interface Columns {
  readonly labels: readonly { readonly text: string; readonly position: number }[];
  readonly grades: readonly { readonly text: string; readonly position: number }[];
}

/** The column of names and that of grades. Where several columns hold grades, the header says which is this inspection's. */
export function splitColumns(region: readonly PrintedLine[], grades: GradeWords): Columns {
  const left = Math.min(...region.map(({ x }) => x));
  const column = { left, edge: edgeOf(region, left, grades) };
  // The number before a name can stand apart from it, and so can the words of a line that is set to the full width of its column.
  const labels = region.flatMap(({ cells, position }) => {
    const own = cells.slice(0, countLabels(cells, column, grades)).map(({ text }) => text);
    return own.length === 0 ? [] : [{ text: withoutNumber(own.join(" ")), position }];
  });
  const others = region.flatMap(({ cells, position }) =>
    cells.slice(countLabels(cells, column, grades)).map((cell) => ({ ...cell, position })),
  );
  const header = region.find((line) => isHeader(line));
  const body = others.filter(({ position }) => !header || position > header.position);
  const columns = groupColumns(body);
  const withGrades = columns.filter((cells) => cells.some(({ text }) => startsGrade(text, grades)));
  const chosen = withGrades.length > 1 ? chooseColumn(withGrades, header) : withGrades[0];
  const headed = header && isHeaderLabel(labels[0]?.text) ? labels.slice(1) : labels;
  return { labels: headed.filter(({ position }) => !header || position > header.position), grades: chosen ?? body };
}

/** How many of the first cells of a line are the name of a row. */
function countLabels(
  cells: readonly PrintedCell[],
  { left, edge }: { readonly left: number; readonly edge: number },
  grades: GradeWords,
): number {
  const end = cells.findIndex((cell, index) => {
    const before = cells[index - 1];
    const goesOn = before !== undefined && cell.x - before.end < wordRoom && cell.x < edge - labelGap;
    const isGrade = index > 0 && isWholeGrade(cell, grades);
    return isGrade || !(cell.x < left + labelRoom || goesOn);
  });
  return end < 0 ? cells.length : end;
}

/** Where the first column of grades begins. */
function edgeOf(region: readonly PrintedLine[], left: number, grades: GradeWords): number {
  const cells = region.flatMap((line) => line.cells.filter(({ x }) => x >= left + labelRoom));
  return Math.min(...cells.filter(({ text }) => startsGrade(text, grades)).map(({ x }) => x));
}

/** Points that part a name from a column of grades at the least. */
const labelGap = 5;

/** Points by which words of one line may stand apart where it is set to the full width of its column. */
const wordRoom = 30;

function isWholeGrade({ text }: PrintedCell, { letters }: GradeWords): boolean {
  const own = lettersOf(text);
  return letters.some(([printed]) => printed === own);
}

function isHeaderLabel(text: string | undefined): boolean {
  return text !== undefined && /^judge?ments?/.test(plainWords(text));
}

function withoutNumber(text: string): string {
  return text.replace(/^\s*\d+(?:\.\d+)*\.?\s+/, "");
}

type PlacedCell = PrintedCell & { readonly position: number };

/** Cells that stand below each other. */
function groupColumns(cells: readonly PlacedCell[]): PlacedCell[][] {
  const columns: { x: number; end: number; cells: PlacedCell[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.x - b.x)) {
    const column = columns.find(({ x, end }) => cell.x < end && cell.end > x);
    if (!column) columns.push({ x: cell.x, end: cell.end, cells: [cell] });
    else {
      column.end = Math.max(column.end, cell.end);
      column.cells.push(cell);
    }
  }
  return columns.map(({ cells: own }) => own.sort((a, b) => a.position - b.position));
}

/** The only column that the header calls a grade and not a former one; undefined where it does not say so of one alone. */
function chooseColumn(columns: readonly PlacedCell[][], header: PrintedLine | undefined): PlacedCell[] | undefined {
  const starts = columns.map((cells) => Math.min(...cells.map(({ x }) => x)));
  const nearest = (x: number) =>
    starts.reduce((best, start, index) => (Math.abs(start - x) < Math.abs((starts[best] ?? 0) - x) ? index : best), 0);
  const now = columns.filter((_cells, column) => {
    const named = (header?.cells ?? []).slice(1).filter(({ x }) => nearest(x) === column);
    const words = plainWords(named.map(({ text }) => text).join(" "));
    return (
      /\bgrades?\b|\bjudge?ment\b|\bcurrent\b/.test(words) && !/previous|last|former|before|prior|20\d\d/.test(words)
    );
  });
  const [only] = now;
  // Below a heading that is merged over several columns nothing says which of them is meant.
  const isHeaded = (column: number) =>
    (header?.cells ?? []).slice(1).some(({ x, text }) => text !== "" && nearest(x) === column);
  return now.length === 1 && columns.every((_cells, column) => isHeaded(column)) ? only : [];
}
