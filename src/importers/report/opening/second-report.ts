import type { PrintedDocument, PrintedLine } from "../printed/printed.ts";
import { plain } from "../printed/letters.ts";

/** How a report says when it inspected, or a letter greets whom it is to. */
const opens = [/^dear\s\p{Lu}.{0,80}$/iu, /^(?:inspection|visit|review) dates?\s?:?\s.*\d/i];

/** Lines from one opening to the next at the least, in a text without pages. */
const fewestLines = 40;

/**
 * Why a file is not read that holds two reports or letters: what both judge and ask for would be mixed. The second is told by a greeting, or by days of
 * inspection, on a page behind that of the first. Undefined where there is one.
 */
export function tellSecondReport({ lines, pageCount }: PrintedDocument): string | undefined {
  const openings = lines.flatMap((line, index) =>
    opens.some((sign) => sign.test(plain(line.text).trim())) ? [index] : [],
  );
  const [own] = openings;
  if (own === undefined) return undefined;
  const second = openings.find((index) => isBehind(lines, own, index));
  const line = second === undefined ? undefined : lines[second];
  if (line === undefined) return undefined;
  const mixed = "What the two judge and ask for would be mixed.";
  if (line.page === undefined)
    return `There is more than one report or letter: another opens with “${line.text.slice(0, 80)}”. ${mixed} Give each by itself.`;
  const begin = lines.find(({ page }) => page === line.page);
  const rest =
    pageCount === undefined || pageCount === line.page ? `page ${line.page}` : `pages ${line.page} to ${pageCount}`;
  return `The file holds more than one report or letter: another begins on page ${line.page} (“${(begin ?? line).text.slice(0, 80)}”). ${mixed} Print pages 1 to ${line.page - 1} and ${rest} to a PDF each, and read them one after the other.`;
}

function isBehind(lines: readonly PrintedLine[], own: number, index: number): boolean {
  const [first, page] = [lines[own]?.page, lines[index]?.page];
  if (first === undefined || page === undefined) return index - own > fewestLines;
  // The days can stand on the cover and again on the page behind it.
  return (
    page > first + 1 ||
    (page > first && /^dear\b/i.test(lines[index]?.text.trim() ?? "") && /^dear\b/i.test(lines[own]?.text.trim() ?? ""))
  );
}
