import { createRowReader, joinRows, type AuthorityRow, type AuthorityRows } from "./authority-rows.ts";
import { shapeFigureRepeated } from "./cell-rules.ts";
import { sourceColumns, type ReadColumn } from "./csv-columns.ts";
import { readSource, type RowFigure } from "./csv-figure.ts";
import { placeCells, type CsvLine } from "./csv-lines.ts";
import { keyOfSource, nameSource, type NamedSource, type Places } from "./csv-places.ts";
import { listPeriodColumns } from "./csv-wide.ts";
import { breach, type Issue } from "../issue.ts";
import type { Place } from "../locate.ts";
import type { CsvCell } from "./split-csv.ts";

/** Whether the rows of an area, by its id, stay as they are read: those of places that the site does not follow. */
export type IsBeside = (area: string) => boolean;

/** A row that stays as it is read. */
interface BesideRow extends AuthorityRow {
  readonly cells: readonly string[];
  readonly place: () => readonly CsvCell[];
}

/** The rows that are read cell by cell, with the heading, and those that stay as they are. An area has one row of either. */
export function partRows(
  { file, text, lines, isBeside }: CsvText,
  issues: Issue[],
): [own: (readonly CsvCell[])[], beside: BesideRow[]] {
  const [header = { cells: [] }] = lines;
  const columns = listPeriodColumns(header.cells.map((cell) => cell.trim()));
  if (columns.length === 0) return [lines.map((line) => placeCells(text, line)), []];
  const column = header.cells.findIndex((cell) => cell.trim() === "area");
  const readRow = createRowReader(columns);
  const ofSource = new Set(
    header.cells.flatMap((name, index) => ((sourceColumns as readonly string[]).includes(name.trim()) ? [index] : [])),
  );
  const own: (readonly CsvCell[])[] = [];
  const beside = new Map<string, BesideRow>();
  let above: CsvLine | undefined;
  for (const line of lines) {
    const isHeading = own.length === 0;
    const isSourceBlank = [...ofSource].every((index) => (line.cells[index] ?? "") === "");
    const from: CsvLine = above && isSourceBlank ? above : line;
    if (!isHeading) above = from;
    const cells = takeSource(line.cells, from.cells, ofSource);
    const place = () =>
      from === line ? placeCells(text, line) : takeSource(placeCells(text, line), placeCells(text, from), ofSource);
    const area = cells[column] ?? "";
    const isWhole = !isHeading && cells.length === header.cells.length && isBeside(area);
    const row = isWhole ? readRow(cells) : undefined;
    if (row && !beside.has(area)) beside.set(area, { ...row, cells, place });
    else if (!isHeading && beside.has(area)) {
      const problem = `There is a row for ${area} already.`;
      const { line: at, column: start } = place()[column] ?? { line: line.line, column: 1 };
      issues.push(breach(shapeFigureRepeated, { file, line: at, column: start }, problem, "Keep one of the two."));
    } else own.push(place());
  }
  return [own, [...beside.values()]];
}

/** The cells of a row, with those of its source from the row that names it. */
function takeSource<Cell>(
  cells: readonly Cell[],
  named: readonly Cell[],
  ofSource: ReadonlySet<number>,
): readonly Cell[] {
  return cells === named ? cells : cells.map((cell, index) => (ofSource.has(index) ? (named[index] ?? cell) : cell));
}

/** A CSV file as text and cut into rows, and of which areas rows stay as they are read. */
export interface CsvText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly CsvLine[];
  readonly isBeside: IsBeside;
}

/** Rows as they are read, with the sources that they name, of which new ones are added. */
export function keepRows(
  header: readonly CsvCell[],
  rows: readonly BesideRow[],
  sources: NamedSource[],
  places: Places,
): AuthorityRows {
  const names = header.map(({ text }) => text.trim());
  const known = new Map(sources.map((source) => [keyOfSource(source), source]));
  const seen = new Map<string, string>();
  const columns = listPeriodColumns(names);
  const words = names.flatMap((_, index) => (columns.some((column) => column.index === index) ? [] : [index]));
  const [area, ...of] = [names.indexOf("area"), ...words.filter((index) => names[index] !== "area")];
  const placed = rows.map((row) => {
    const key = of.map((index) => row.cells[index]).join("\u0000");
    const source = seen.get(key) ?? nameSource(describeRow(row, names), known, places);
    seen.set(key, source);
    return { ...row, source, area: row.cells[area] ?? "", placeOfCell: (index: number) => placeIn(row, index) };
  });
  for (const source of [...known.values()].slice(sources.length)) sources.push(source);
  return joinRows(placed, { area, columns, headings: header });
}

function placeIn({ place }: BesideRow, index: number): Place {
  const { line = 1, column = 1 } = place()[index] ?? {};
  return { line, column };
}

function describeRow(row: BesideRow, names: readonly string[]): Pick<RowFigure, "source" | "cell" | "placeOf"> {
  const cell = (column: ReadColumn) => row.cells[names.indexOf(column)]?.trim() ?? "";
  return { source: readSource(cell), cell, placeOf: (column) => placeIn(row, names.indexOf(column)) };
}
