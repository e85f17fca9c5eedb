import { plainWords } from "./letters.ts";
import type { PrintedLine } from "./printed.ts";

/** The lines of a text in which tables of what is asked for are without their first column, which says who is responsible. */
export function withoutBodies(lines: readonly PrintedLine[]): PrintedLine[] {
  let edge: number | undefined;
  let header: PrintedLine | undefined;
  return lines.flatMap((line) => {
    const [first, second] = line.cells;
    if (first && second && /^responsible bod(?:y|ies)$/.test(plainWords(first.text))) {
      header = line;
      edge = second.x - room;
    } else if (header && edge !== undefined && (crosses(line, edge) || isTitle(line, header))) edge = undefined;
    return edge === undefined ? [line] : rightOf(line, edge);
  });
}

/** Points by which the words of a column may begin left of its title. */
const room = 5;

function crosses({ cells }: PrintedLine, edge: number): boolean {
  return cells.some(({ x, end }) => x < edge - 20 && end > edge + 15);
}

/** Whether a line alone on the left is set like the header or larger, as no cell of a row is. */
function isTitle({ cells, x, size, font }: PrintedLine, header: PrintedLine): boolean {
  const isAlone = cells.length === 1 && x < header.x + 2 * room;
  return isAlone && (size > header.size + 0.9 || (font === header.font && size > header.size - 0.9));
}

function rightOf(line: PrintedLine, edge: number): PrintedLine[] {
  const cells = line.cells.filter(({ x }) => x >= edge);
  const [first] = cells;
  return first ? [{ ...line, cells, x: first.x, text: cells.map(({ text }) => text).join(" ") }] : [];
}
