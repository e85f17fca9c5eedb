import { readSourceLines } from "../source-text.ts";

/** A source as lines of cells, and which cells the comparison has reached. */
export interface Source {
  readonly lines: readonly (readonly string[])[];
  readonly reached: Set<string>;
}

/** A cell as the source prints it, without its unit, and whether that was a percent sign. */
export interface Cell {
  readonly text: string;
  readonly isPercent: boolean;
}

export function openSource(file: string): Source {
  return { lines: readSourceLines(file).map((line) => line.split("\t").map(cleanText)), reached: new Set() };
}

/**
 * The line that begins so, cells separated by tabs. It must be the only one, or the first one below another that is.
 * Throws where there is none.
 */
export function findLine(source: Source, beginning: string, below?: string): number {
  const start = below === undefined ? -1 : findLine(source, below);
  const found = source.lines.flatMap((cells, line) =>
    line > start && cells.join("\t").startsWith(beginning) ? [line] : [],
  );
  if (found.length > 1 && below === undefined) throw new Error(`Several lines begin with “${beginning}”.`);
  const [first] = found;
  if (first === undefined) throw new Error(`No line begins with “${beginning}”, below “${below ?? "the top"}”.`);
  return first;
}

/** The text of a cell, which counts as reached. */
export function takeText(source: Source, line: number, column: number): string {
  source.reached.add(`${line}:${column}`);
  return source.lines[line]?.[column] ?? "";
}

/** The value of a cell, which counts as reached. */
export function takeCell(source: Source, line: number, column: number): Cell {
  return readCell(takeText(source, line, column));
}

/** Cells with something in them, in tables from one line to before another, that nothing has reached. */
export function listUnreached(source: Source, from: number, to: number): string[] {
  return source.lines.slice(from, to).flatMap((cells, index) =>
    cells.length < 2
      ? []
      : cells.flatMap((text, column) => {
          const isReached = source.reached.has(`${from + index}:${column}`);
          return text === "" || isReached ? [] : [text];
        }),
  );
}

const arrows: Record<string, string> = { "↑": "up", "↓": "down", "↔": "unchanged" };

/** The one place where signs are read: parentheses are minus; percent signs, unit words and thousands' commas go. */
export function readCell(printed: string): Cell {
  const text = printed.replace(/^\((\d[\d.]*%?)\)$/, "-$1").replace(/^(?:No\.|Rate) (?=\d)/, "");
  const [, number, unit = ""] = /^([-+]?\d[\d,]*(?:\.\d+)?) ?(%|days|weeks?|wks|)$/.exec(text) ?? [];
  return { text: number?.replaceAll(",", "") ?? arrows[text] ?? text, isPercent: unit === "%" };
}

/** `<b>73.2</b>` and `**73.2**` are 73.2, `16 <sup>th</sup>` is 16th; `&amp;` is &; headings lose their number signs. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/ ?<\/?sup>|<\/?[a-z][^>]*>|\*\*|^#+ /g, "")
    .replaceAll("&amp;", "&")
    .trim();
}
