import { plain } from "./letters.ts";
import type { PrintedCell, PrintedDocument, PrintedLine, ReadingProblem } from "./printed.ts";

/** Points from one line to the next, as if the text were printed. */
const pitch = 14;
const columns = 300;
const grade = /^(.*?\S)\s+((?:requires improvement(?: to be good)?|outstanding|good|adequate|inadequate))$/i;

/** Reads text that was pasted: lines as they are. A tab parts cells, and a grade at the end of a short line stands in a cell of its own. */
export function readPastedText(text: string): PrintedDocument | ReadingProblem {
  const all = text.replace(/\r\n?/g, "\n").split("\n");
  const headings = findHeadings(all);
  const lines = all.flatMap((line, index) => readLine(line, index, headings.has(index)));
  if (lines.length < 5)
    return { problem: "There is next to no text. Copy the whole of the report, from its title to its end." };
  return { form: "text", pageCount: undefined, lines };
}

/** Lines that stand alone or in twos between empty ones, are short and end no sentence. */
function findHeadings(lines: readonly string[]): ReadonlySet<number> {
  const isEmpty = (index: number) => (lines[index] ?? "").trim() === "";
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    if (isEmpty(start) || !isEmpty(start - 1)) continue;
    let end = start;
    while (!isEmpty(end + 1)) end += 1;
    const text = lines
      .slice(start, end + 1)
      .join(" ")
      .trim();
    if (end - start < 2 && text.length < 130 && /^[A-Z]/.test(text) && !/[.;,]$/.test(text) && !/\t/.test(text))
      for (let index = start; index <= end; index += 1) found.add(index);
  }
  return found;
}

function readLine(line: string, index: number, isHeading: boolean): PrintedLine[] {
  if (isHeading)
    return [makePlainLine([plain(line).replace(/\s+/g, " ").trim()], index, { size: 14, font: "heading" })];

  const parts = splitCells(line)
    .map((part) => plain(part).replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return [];
  return [makePlainLine(parts, index)];
}

/** A line of a text without pages, with its cells beside each other. */
export function makePlainLine(
  parts: readonly string[],
  index: number,
  options: { readonly size?: number; readonly font?: string } = {},
): PrintedLine {
  const cells = parts.map((text, column): PrintedCell => ({ text, x: column * columns, end: column * columns + 100 }));
  return {
    ...{ page: undefined, position: index * pitch, x: 0, end: cells.at(-1)?.end ?? 0 },
    ...{ size: options.size ?? 12, font: options.font ?? "text", text: parts.join(" "), cells },
  };
}

function splitCells(line: string): string[] {
  if (/\t| {3,}/.test(line.trim())) return line.trim().split(/\t+| {3,}/);
  const [, before, after] = (line.length < 130 ? grade.exec(line.trim()) : undefined) ?? [];
  return before !== undefined &&
    after !== undefined &&
    !/\b(?:is|are|be|was|were|as|that|and|or)$/i.test(before) &&
    !/:$/.test(before)
    ? [before, after]
    : [line];
}
