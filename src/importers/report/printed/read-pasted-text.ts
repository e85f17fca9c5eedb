import { plain } from "./letters.ts";
import {
  headingFont,
  type PrintedCell,
  type PrintedDocument,
  type PrintedLine,
  type ReadingProblem,
} from "./printed.ts";

/** Points from one line to the next, as if the text were printed. */
const pitch = 14;
const columns = 300;

/** Reads text that was pasted: lines as they are, without the numbers of pages. Tabs and many spaces part cells. */
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
    const cells = lines.slice(start, end + 1).map(splitCells);
    const left = cells[0]?.[0]?.x ?? 0;
    const isWhole = cells.every(
      ([own, ...others]) => own && others.length === 0 && Math.abs(own.x - left) < columnRoom,
    );
    if (end - start < 2 && text.length < 130 && /^[A-Z]/.test(text) && !/[.;,]$/.test(text) && isWhole)
      for (let index = start; index <= end; index += 1) found.add(index);
  }
  return found;
}

function readLine(line: string, index: number, isHeading: boolean): PrintedLine[] {
  if (isHeading)
    return [makePlainLine([plain(line).replace(/\s+/g, " ").trim()], index, { size: 14, font: headingFont })];

  const cells = splitCells(line).flatMap(({ text, x }) => {
    const words = plain(text).replace(/\s+/g, " ").trim();
    return words === "" ? [] : [{ text: words, x, end: x + words.length * letterWidth }];
  });
  if (cells.length === 0 || isPageNumber(line)) return [];
  const texts = cells.map(({ text }) => text);
  return [{ ...makePlainLine(texts, index), x: cells[0]?.x ?? 0, end: cells.at(-1)?.end ?? 0, cells }];
}

/** Points by which the lines of one heading may be set in. */
const columnRoom = 60;

/** Points that a letter takes where spaces are what keeps the columns of a text apart. */
const letterWidth = 6;

/** A number alone is that of a page. */
function isPageNumber(line: string): boolean {
  return /^\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*$/i.test(line);
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

/** The pieces of a line that tabs or many spaces part, each with its place. */
function splitCells(line: string): { readonly text: string; readonly x: number }[] {
  const texts = line
    .trim()
    .split("\t")
    .filter((text) => text.trim() !== "");
  if (texts.length > 1) return texts.map((text, column) => ({ text, x: column * columns }));
  return Array.from(line.matchAll(/\S+(?: {1,2}\S+)*/g), ({ 0: text, index }) => ({ text, x: index * letterWidth }));
}
