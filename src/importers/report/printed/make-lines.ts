import { plain } from "./letters.ts";
import type { PrintedCell, PrintedLine, PrintedPage, PrintedRun } from "./printed.ts";

/** The lines of all pages from top to bottom, without what stands at the head and foot of each, and without the marks of footnotes. */
export function makeLines(pages: readonly PrintedPage[]): PrintedLine[] {
  const perPage = pages.map((page, index) => ({ page, lines: linesOf(page, index) }));
  const repeated = findRepeated(
    perPage.map(({ page, lines }) => ({ page, lines: lines.filter((line) => isAtEdge(line, page)) })),
  );
  return perPage.flatMap(({ page, lines }) =>
    lines.filter(
      (line) =>
        !(isAtEdge(line, page) && (isNumber(line.text) || repeated.has(keyOf(line.text)))) &&
        !(line === lines.at(-1) && isNumberOf(page, line)),
    ),
  );
}

/** Whether the last line of a page is its number, which may stand higher than the edge. */
function isNumberOf({ number, height }: PrintedPage, { text, position }: PrintedLine): boolean {
  return text.trim() === String(number) && position % pageRoom > height * 0.8;
}

/** Room that a page takes in the count of positions: more than any page is high. */
export const pageRoom = 10_000;

function linesOf({ number, runs }: PrintedPage, index: number): PrintedLine[] {
  const rows: PrintedRun[][] = [];
  const sorted = withLoweredEndings(withoutMarks(runs)).sort((a, b) => a.y - b.y || a.x - b.x);
  for (const run of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && run.y - first.y < Math.max(run.size, first.size) * sameLine) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => makeLine(row, number, index));
}

function makeLine(row: readonly PrintedRun[], page: number | undefined, index: number): PrintedLine {
  const cells = makeCells([...row].sort((a, b) => a.x - b.x));
  const [main] = [...row].sort((a, b) => b.text.length - a.text.length);
  return {
    page,
    position: index * pageRoom + Math.max(...row.map(({ y }) => y)),
    x: Math.min(...row.map(({ x }) => x)),
    end: Math.max(...row.map(({ x, width }) => x + width)),
    size: main?.size ?? 0,
    font:
      new Set(row.filter(({ text }) => /\p{L}/u.test(text)).map(({ font }) => font)).size > 1
        ? mixedFont
        : (main?.font ?? ""),
    text: cells.map(({ text }) => text).join(" "),
    cells,
  };
}

/** Typeface of a line that has several. */
export const mixedFont = "mixed";

/** Part of the type's height by which the pieces of one line may stand above each other. */
const sameLine = 0.35;

/** Without the small raised numbers that lead to a footnote. */
function withoutMarks(runs: readonly PrintedRun[]): PrintedRun[] {
  const isMark = (run: PrintedRun) =>
    /^\s*\d{1,2}\s*$/.test(run.text) &&
    runs.some(
      (other) =>
        other.size >= run.size * 1.25 &&
        other.y > run.y &&
        other.y - run.y < other.size * 0.8 &&
        run.x < other.x + other.width + other.size * 30,
    );
  return runs.filter((run) => !isMark(run));
}

/** With the raised endings of ordinals, as in "98th", on the line of their number. */
function withLoweredEndings(runs: readonly PrintedRun[]): PrintedRun[] {
  return runs.map((run) => {
    if (!/^\s*(?:st|nd|rd|th)\s*$/i.test(run.text)) return run;
    const number = runs.find(
      (other) =>
        /\d\s*$/.test(other.text) &&
        Math.abs(other.x + other.width - run.x) < other.size * 0.5 &&
        other.y > run.y &&
        other.y - run.y < other.size * 0.8,
    );
    return number ? { ...run, y: number.y } : run;
  });
}

function makeCells(runs: readonly PrintedRun[]): PrintedCell[] {
  const cells: { text: string; x: number; end: number }[] = [];
  for (const { text, x, width, size } of runs) {
    const last = cells.at(-1);
    const gap = last ? x - last.end : 0;
    if (!last || gap > Math.max(leastGap, size * 0.75)) cells.push({ text, x, end: x + width });
    else {
      const isApart = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += `${isApart ? " " : ""}${text}`;
      last.end = Math.max(last.end, x + width);
    }
  }
  return cells.map(({ text, x, end }) => ({ text: plain(text).replace(/\s+/g, " ").trim(), x, end }));
}

/** Points between two cells; words of a line stand nearer to each other. */
const leastGap = 9;

function isAtEdge({ position }: PrintedLine, { height }: PrintedPage): boolean {
  const y = position % pageRoom;
  return y < height * 0.09 || y > height * 0.9;
}

function isNumber(text: string): boolean {
  return /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(text.trim());
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** What the edges of at least three pages have in common. */
function findRepeated(edges: readonly { readonly lines: readonly PrintedLine[] }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines } of edges)
    for (const key of new Set(lines.map(({ text }) => keyOf(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([key, count]) => count >= 3 && key !== "").map(([key]) => key));
}
