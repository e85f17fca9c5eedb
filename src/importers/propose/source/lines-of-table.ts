import type { PrintedCell, PrintedLine } from "../../report/printed/printed.ts";

/** Lines that are those of a table, or not, in the order of the page. */
export interface LineRun {
  readonly isTable: boolean;
  readonly lines: PrintedLine[];
}

/**
 * Two lines or more with several cells, of which some hold numbers, are a table. A label that is set in two lines, with its numbers between them, is
 * a part of it, and so is a line that goes on with a cell of the line above.
 */
export function partTables(lines: readonly PrintedLine[]): LineRun[] {
  const runs: LineRun[] = [];
  let row: PrintedLine | undefined;
  for (const [index, line] of lines.entries()) {
    const isTable =
      goesOn(line, row) ||
      (line.cells.length > 1 && line.cells.every(({ text }) => text.length < 90)) ||
      isLabelAround(line, lines[index + 1], lines[index + 2]) ||
      isLabelAround(line, lines[index - 1], lines[index - 2]);
    if (!isTable) row = undefined;
    else if (line.cells.length > 1) row = line;
    const last = runs.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else runs.push({ isTable, lines: [line] });
  }
  const isReal = ({ isTable, lines: own }: LineRun) =>
    isTable && own.length > 1 && own.some(({ cells }) => cells.slice(1).some(({ text }) => /\d/.test(text)));
  const settled: LineRun[] = [];
  for (const run of runs) {
    const last = settled.at(-1);
    if (!isReal(run) && last && !last.isTable) last.lines.push(...run.lines);
    else settled.push({ isTable: isReal(run), lines: [...run.lines] });
  }
  return settled;
}

/** Whether a line of one cell begins where a cell of the row above it begins that is not the first: text stands at the margin. */
function goesOn(line: PrintedLine, row: PrintedLine | undefined): boolean {
  return (
    row !== undefined &&
    row.page === line.page &&
    line.cells.length === 1 &&
    row.cells.slice(1).some(({ x }) => Math.abs(x - line.x) < sameEdge)
  );
}

/** Two left edges that are as near as this, in points, are one. */
const sameEdge = 3;

/** Whether a short line is one half of a label, of which the numbers and the other half follow or stand before. */
function isLabelAround(line: PrintedLine, numbers: PrintedLine | undefined, other: PrintedLine | undefined): boolean {
  const isHalf = (each: PrintedLine | undefined) => each?.cells.length === 1 && each.text.length < 40;
  return (
    isHalf(line) &&
    isHalf(other) &&
    Math.abs(line.x - (other?.x ?? 0)) < 3 &&
    numbers !== undefined &&
    numbers.cells.length > 1 &&
    numbers.page === line.page &&
    numbers.x > line.x + 3 &&
    numbers.cells.every(({ text }) => /^[(+-]?[\d.,]+/.test(text))
  );
}

/**
 * The rows of a table by where their cells stand: a line without a label keeps its first cell empty, the lines of a heading are joined, and so are the
 * halves of a label.
 */
export function alignRows(lines: readonly PrintedLine[]): string[][] {
  const widest = Math.max(...lines.map(({ cells }) => cells.length));
  const whole = lines.filter(({ cells }) => cells.length === widest);
  const columns = centresOf(whole);
  const edges = edgesOf(whole);
  const rows = lines.map(({ cells }) =>
    cells.length === widest ? cells.map(({ text }) => text) : place(cells, columns, edges),
  );
  return joinHeadings(joinLabels(rows));
}

/** The middle of each column, on average. */
function centresOf(lines: readonly PrintedLine[]): number[] {
  const [first] = lines;
  return (first?.cells ?? []).map(
    (_, column) => lines.reduce((sum, { cells }) => sum + middle(cells[column]), 0) / lines.length,
  );
}

/** Where the cells of each column begin, where they all begin there. */
function edgesOf(lines: readonly PrintedLine[]): (number | undefined)[] {
  return (lines[0]?.cells ?? []).map(({ x }, column) =>
    lines.every(({ cells }) => Math.abs((cells[column]?.x ?? x) - x) < sameEdge) ? x : undefined,
  );
}

function middle(cell: PrintedCell | undefined): number {
  return cell ? (cell.x + cell.end) / 2 : 0;
}

/** Each cell in the column that begins where it does, else in the one whose middle is nearest. */
function place(
  cells: readonly PrintedCell[],
  columns: readonly number[],
  edges: readonly (number | undefined)[],
): string[] {
  const row = columns.map(() => "");
  for (const cell of cells) {
    const distances = columns.map((centre) => Math.abs(centre - middle(cell)));
    const begun = edges.findIndex((edge) => edge !== undefined && Math.abs(edge - cell.x) < sameEdge);
    const at = begun >= 0 ? begun : distances.indexOf(Math.min(...distances));
    row[at] = [row[at] ?? "", cell.text].filter((text) => text !== "").join(" ");
  }
  return row;
}

function isLabelOnly(row: readonly string[] | undefined): boolean {
  return row !== undefined && row[0] !== "" && row.slice(1).every((cell) => cell === "");
}

function joinLabels(rows: readonly (readonly string[])[]): string[][] {
  const joined: string[][] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row = [], next, last] = rows.slice(index, index + 3);
    if (isLabelOnly(row) && next?.[0] === "" && isLabelOnly(last)) {
      joined.push([`${row[0] ?? ""} ${last?.[0] ?? ""}`, ...next.slice(1)]);
      index += 2;
    } else joined.push([...row]);
  }
  return joined;
}

/** The lines before the first with a label are one heading. */
function joinHeadings(rows: readonly (readonly string[])[]): string[][] {
  const first = rows.findIndex(([label]) => label !== "");
  if (first < 2) return rows.map((row) => [...row]);
  const heading = (rows[0] ?? []).map((_, column) =>
    rows
      .slice(0, first)
      .map((row) => row[column] ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
  return [heading, ...rows.slice(first).map((row) => [...row])];
}
