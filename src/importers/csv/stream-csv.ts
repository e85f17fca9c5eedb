import type { Place } from "../../records/locate.ts";
import { splitCsv } from "../../records/csv/split-csv.ts";
import { openBytes, type ByteSource } from "./unpack.ts";

/** A row of a CSV file as it is read from the disk. */
export interface CsvRow {
  /** Line of the file in which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as the file has it: where a cell stands is worked out of it only where that is asked for. */
  readonly text: string;
}

/** A CSV file of any size, read in pieces: what it holds in memory does not grow with it, unless it is packed with gzip. */
export interface CsvStream {
  /** The rows, blank lines too. Can be called again, and reads the file again. Errors of the file system are thrown. */
  readonly rows: () => Iterable<CsvRow>;
  /** The first place that is not UTF-8; known when the rows were read. */
  readonly badText: () => Place | undefined;
  /** Why the file cannot be read: a packed one is damaged, or it is no text. */
  readonly damage: string | undefined;
  /** A quotation mark that nothing closes; known when the rows were read. */
  readonly unclosed: () => Place | undefined;
}

/** Where a cell of a row stands in the file. */
export function placeOfCell({ line, cells, text }: CsvRow, index: number): Place {
  if (text.includes('"')) {
    const place = splitCsv(text).rows[0]?.[index];
    return place ? { line: line + place.line - 1, column: place.column } : { line, column: 1 };
  }
  const before = cells.slice(0, index);
  return { line, column: before.reduce((length, cell) => length + cell.length + 1, 1) };
}

/** Opens a CSV file, plain or packed with gzip; it is read when its rows are asked for. Throws where there is no such file. */
export function streamCsv(path: string, chunkSize = 1 << 20): CsvStream {
  const found: { badText?: Place; unclosed?: Place } = {};
  const source = openBytes(path);
  return {
    rows: () => readRows(source, chunkSize, found),
    damage: source.damage,
    badText: () => found.badText,
    unclosed: () => found.unclosed,
  };
}

function* readRows(
  source: ByteSource,
  chunkSize: number,
  found: { badText?: Place; unclosed?: Place },
): Generator<CsvRow, void> {
  let rest = "";
  let line = 1;
  for (const { text, bad } of readTexts(source, chunkSize)) {
    const all = rest + text;
    if (bad !== undefined) found.badText ??= placeIn(all, rest.length + bad, line);
    let start = 0;
    for (let end = findEnd(all, start); end !== -1; end = findEnd(all, start)) {
      const row = all.slice(start, end);
      yield { line, ...cut(row) };
      line += countLines(row) + 1;
      start = end + 1;
    }
    rest = all.slice(start);
    if (rest.length > longestRow) break;
  }
  if (rest === "") return;
  const place = splitCsv(rest).unclosed;
  if (place) found.unclosed = { line: line + place.line - 1, column: place.column };
  yield { line, ...cut(rest) };
}

/**
 * Where the row that begins at `start` ends: at a line end outside quotation marks, which only open a cell where it begins. -1 where the text does
 * not hold its end.
 */
function findEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  if (end === -1) return -1;
  const quote = text.indexOf('"', start);
  if (quote === -1 || quote > end) return end;
  let at = start;
  while (at < text.length) {
    if (text.charCodeAt(at) === quotationMark) {
      at += 1;
      while (at < text.length) {
        if (text.charCodeAt(at) !== quotationMark) at += 1;
        else if (text.charCodeAt(at + 1) === quotationMark) at += 2;
        else break;
      }
    }
    while (at < text.length && text.charCodeAt(at) !== comma && text.charCodeAt(at) !== lineEnd) at += 1;
    if (text.charCodeAt(at) === lineEnd) return at;
    at += 1;
  }
  return -1;
}

const quotationMark = 34;
const lineEnd = 10;
const comma = 44;

/** A row that is longer is none: a quotation mark was left open. Length in characters. */
const longestRow = 4_000_000;

function cut(text: string): { cells: readonly string[]; text: string } {
  if (!text.includes('"')) return { cells: text.split(","), text };
  const cells = splitCsv(text).rows[0]?.map((cell) => cell.text);
  return { cells: cells ?? [text], text };
}

/** The file's text in pieces, with `\n` line ends and no byte order mark; `bad` is where a piece first is not UTF-8. */
function* readTexts(source: ByteSource, chunkSize: number): Generator<{ text: string; bad?: number }, void> {
  const reader = source.open();
  try {
    const bytes = new Uint8Array(chunkSize);
    let decoder = new TextDecoder("utf-8", { fatal: true });
    let held = "";
    for (;;) {
      const length = reader.read(bytes);
      const isEnd = length === 0;
      let bad: number | undefined;
      let text: string;
      try {
        text = held + decoder.decode(bytes.subarray(0, length), { stream: !isEnd });
      } catch {
        // The rest is read as well as it can be: the place of the fault is told, and the rules that can be judged are.
        decoder = new TextDecoder("utf-8");
        text = held + decoder.decode(bytes.subarray(0, length), { stream: !isEnd });
        bad = Math.max(0, text.indexOf("\uFFFD"));
      }
      held = !isEnd && text.endsWith("\r") ? "\r" : "";
      if (held !== "") text = text.slice(0, -1);
      // A line end of two signs becomes one; those before the fault shift its place, which stands in the same line.
      if (text.includes("\r")) {
        if (bad !== undefined) bad -= text.slice(0, bad).split("\r\n").length - 1;
        text = text.replace(/\r\n?/g, "\n");
      }
      if (text !== "") yield bad === undefined ? { text } : { text, bad };
      if (isEnd) return;
    }
  } finally {
    reader.close();
  }
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function placeIn(text: string, offset: number, line: number): Place {
  const before = text.slice(0, offset);
  return { line: line + countLines(before), column: offset - before.lastIndexOf("\n") };
}
