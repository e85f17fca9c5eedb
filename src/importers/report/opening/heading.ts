import { joinLines, lettersOf, plain } from "../printed/letters.ts";
import { mixedFont } from "../printed/make-lines.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** The heading that says what a document is. */
export interface Heading {
  readonly text: string;
  /** Place of its first line among the lines that were searched. */
  readonly at: number;
}

/** Lines over which the words that tell a kind of document may go. */
const mostLines = 3;
/** Lines of a heading behind those words. */
const mostRest = 3;

/**
 * Finds the heading whose letters a layout is known by, with the lines that go on with it: "Joint targeted area inspection of" and the place in the next. A
 * letter names other places before and after, in addresses and among those whom it greets.
 */
export function findHeading(lines: readonly PrintedLine[], knownBy: string): Heading | undefined {
  const pattern = new RegExp(knownBy);
  for (let count = 1; count <= mostLines; count += 1) {
    const at = lines.findIndex((_line, index) =>
      pattern.test(lettersOf(joinLines(lines.slice(index, index + count).map(({ text }) => text)))),
    );
    if (at >= 0) return { at, text: tidy(lines.slice(at, at + count + countRest(lines, at + count))) };
  }
  return undefined;
}

function countRest(lines: readonly PrintedLine[], from: number): number {
  let count = 0;
  while (count < mostRest && goesOn(lines[from + count - 1], lines[from + count])) count += 1;
  return count;
}

function goesOn(before: PrintedLine | undefined, line: PrintedLine | undefined): boolean {
  if (!before || !line || line.page !== before.page) return false;
  const isNear = line.position - before.position < line.size * 1.7;
  const isAlike = line.font === before.font || before.font === mixedFont;
  return isNear && isAlike && Math.abs(line.size - before.size) < 1;
}

function tidy(lines: readonly PrintedLine[]): string {
  return plain(joinLines(lines.map(({ text }) => text)))
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
