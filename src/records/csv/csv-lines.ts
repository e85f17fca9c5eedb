import { splitCsv, type CsvCell } from "./split-csv.ts";
import type { Place } from "../locate.ts";

/** A row of a CSV file: the texts of its cells, and where it stands. */
export interface CsvLine {
  readonly cells: readonly string[];
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Where its text begins and ends in the file's. */
  readonly start: number;
  readonly end: number;
}

/** A CSV text cut into rows, without an object for each cell: a national file has a million of them. */
export function cutLines(text: string): { readonly lines: readonly CsvLine[]; readonly unclosed?: Place } {
  const lines: CsvLine[] = [];
  let line = 1;
  for (let start = 0; start < text.length;) {
    let end = findLineEnd(text, start);
    if (text.slice(start, end).includes('"')) end = findRowEnd(text, start);
    const own = text.slice(start, end);
    if (own.includes('"')) {
      const cells = cutQuoted(own);
      if (!cells) return { lines, unclosed: placeWithin({ line }, splitCsv(own).unclosed ?? { line: 1, column: 1 }) };
      lines.push({ cells, line, start, end });
      line += own.split("\n").length - 1;
    } else if (own !== "") lines.push({ cells: own.split(","), line, start, end });
    start = end + 1;
    line += 1;
  }
  return { lines };
}

/** The cells of a row, each with its place. */
export function placeCells(text: string, row: CsvLine): readonly CsvCell[] {
  const own = text.slice(row.start, row.end);
  if (!own.includes('"')) return placePlainCells(row);
  const [cells = []] = splitCsv(own).rows;
  return cells.map((cell) => ({ text: cell.text, ...placeWithin(row, cell) }));
}

/** Cells without quotation marks stand one after the other, each with a comma behind it. */
function placePlainCells({ cells, line }: CsvLine): readonly CsvCell[] {
  let column = 1;
  return cells.map((text) => {
    const cell = { text, line, column };
    column += text.length + 1;
    return cell;
  });
}

/** The cells of a row that has quotation marks; undefined where one is not closed. */
function cutQuoted(row: string): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; at <= row.length; at += 1) {
    const isQuoted = row[at] === '"';
    const close = isQuoted ? findClosing(row, at) : at;
    if (close === row.length && isQuoted) return undefined;
    const comma = row.indexOf(",", isQuoted ? close + 1 : at);
    const end = comma < 0 ? row.length : comma;
    const inside = isQuoted ? row.slice(at + 1, close).replaceAll('""', '"') : "";
    cells.push(inside + row.slice(isQuoted ? close + 1 : at, end));
    at = end;
  }
  return cells;
}

function placeWithin(row: Pick<CsvLine, "line">, { line, column }: Place): Place {
  return { line: row.line + line - 1, column };
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Where a row ends that has quotation marks: a line end between two of them belongs to a cell. */
function findRowEnd(text: string, start: number): number {
  let isCellStart = true;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\n") return at;
    if (isCellStart && sign === '"') {
      at = findClosing(text, at);
      isCellStart = false;
    } else isCellStart = sign === ",";
  }
  return text.length;
}

/** The quotation mark that closes a cell; the end of the text where none does. */
function findClosing(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return text.length;
}
