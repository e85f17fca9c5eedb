import { joinLines, plain } from "./letters.ts";
import { pageRoom } from "./make-lines.ts";
import { readStyle, type TextStyle } from "./outline-style.ts";
import type { PrintedLine } from "./printed.ts";

/** A heading, paragraph or entry of a list. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "entry";
  readonly text: string;
  readonly page: number | undefined;
  readonly size: number;
  /** The number printed before a paragraph. */
  readonly number?: number | undefined;
  readonly position: number;
  readonly lines: readonly PrintedLine[];
}

/**
 * Cuts lines into headings, numbered and other paragraphs, and entries of lists. What is set smaller than the text, as footnotes are, is left out. A
 * bold sentence is a heading only where that is known.
 */
export function readBlocks(
  all: readonly PrintedLine[],
  isKnownHeading: (text: string) => boolean = () => false,
): Block[] {
  const style = readStyle(all);
  const lines = all.filter(({ size }) => !style.hasSizes || size >= style.size - 1.2);
  const blocks: { first: Kind; lines: PrintedLine[] }[] = [];
  let lastNumber = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    const read = kindOf(line, style, lastNumber);
    const kind = before && block ? settleKind(read, { block, before, line, style }) : read;
    if (block && before && isBeginning(block, before, line, style)) block.first = plainKind;
    if (block && before && continues(block, before, line, { kind, style })) block.lines.push(line);
    else blocks.push({ first: kind, lines: [line] });
    if (kind.number !== undefined) lastNumber = kind.number;
  }
  return blocks.map(({ first, lines: own }) => {
    const block = describe(first, own);
    return endsSentence(first, own, style) && !isKnownHeading(block.text) ? describe(plainKind, own) : block;
  });
}

/** Whether what is set in another typeface at the text's size is a sentence, and no heading. */
function endsSentence({ kind }: Kind, lines: readonly PrintedLine[], { size }: TextStyle): boolean {
  const last = lines.at(-1);
  return kind === "heading" && last !== undefined && last.size < size + 0.9 && /[.;,]$/.test(last.text.trim());
}

const plainKind: Kind = { kind: "paragraph" };

/** Whether a line of the text's size that looks like a heading is the beginning of a sentence, which the next goes on with in a small letter. */
function isBeginning(
  block: { readonly first: Kind; readonly lines: readonly PrintedLine[] },
  before: PrintedLine,
  line: PrintedLine,
  { size, pitch }: TextStyle,
): boolean {
  const gap = line.position - before.position;
  return (
    block.first.kind === "heading" &&
    block.lines.length === 1 &&
    before.size < size + 0.9 &&
    gap > 0 &&
    gap < pitch * 1.2 &&
    /^\s*\p{Ll}/u.test(line.text) &&
    line.font !== before.font
  );
}

interface Surroundings {
  readonly block: { readonly first: Kind };
  readonly before: PrintedLine;
  readonly line: PrintedLine;
  readonly style: TextStyle;
}

/**
 * What a line of the text's size is by the line above it: the rest of a heading in the same typeface, or, where it goes on with a sentence, no heading
 * whatever its typeface.
 */
function settleKind(read: Kind, { block: { first }, before, line, style: { size, pitch, bold } }: Surroundings): Kind {
  if (line.size > size + 0.9) return read;
  const gap = line.position - before.position;
  const isNear = gap > 0 && gap < pitch * 1.2;
  if (first.kind === "heading") {
    const goesOn = isNear && line.font === before.font && bold.has(line.font) && before.size < size + 0.9;
    return goesOn && read.kind === "paragraph" && read.number === undefined ? { kind: "heading" } : read;
  }
  const isOpen = !endOfSentence.test(before.text.trim()) && (isNear || gap > pageRoom / 2);
  return isOpen && read.kind === "heading" ? plainKind : read;
}

/** Points by which a heading may be set in from the left edge; paragraphs with a number are set in further. */
const indent = 12;

interface Kind {
  readonly kind: Block["kind"];
  readonly number?: number;
}

const bullet = /^\s*(?:[◼■▪•●○·–]|[-*−⎯─‒](?=\s))\s*/u;
const numbered = /^\s*(\d{1,3})\s*[.)](?:\s+|(?=[A-Z])|$)/;

function kindOf(line: PrintedLine, { size, font, bold, left }: TextStyle, lastNumber: number): Kind {
  if (bullet.test(line.text)) return { kind: "entry" };
  const number = Number(numbered.exec(line.text)?.[1] ?? NaN);
  const isNext = number === lastNumber + 1 || number === 1;
  if (line.size > size + 0.9 && !isNext) return { kind: "heading" };
  if (isNext) return { kind: "paragraph", number };
  const isShort = line.text.length < 110 && /^[^a-z]/.test(line.text.trim()) && !/[.;,]$/.test(line.text.trim());
  if (isShort && line.x < left + indent && line.font !== font && bold.has(line.font)) return { kind: "heading" };
  return { kind: "paragraph" };
}

function continues(
  block: { readonly first: Kind; readonly lines: readonly PrintedLine[] },
  before: PrintedLine,
  line: PrintedLine,
  { kind, style }: { readonly kind: Kind; readonly style: TextStyle },
): boolean {
  if (kind.number !== undefined || kind.kind === "entry") return false;
  const isHeading = kind.kind === "heading";
  if ((block.first.kind === "heading") !== isHeading) return false;
  const isNewPage = Math.floor(before.position / pageRoom) !== Math.floor(line.position / pageRoom);
  const gap = line.position - before.position;
  if (isHeading) return !isNewPage && gap < line.size * 1.7 && Math.abs(before.size - line.size) < 1;
  if (isNewPage) return block.first.number !== undefined || !endOfSentence.test(before.text.trim());
  if (isLeftOf(block, line) || isBrokenOff(before, line, style)) return false;
  return gap < style.pitch * 1.4;
}

const endOfSentence = /[.?!:]["”’)]*$/;

/** Whether a line begins left of the sign of an entry, whose lines are all set in. */
function isLeftOf(
  { first, lines }: { readonly first: Kind; readonly lines: readonly PrintedLine[] },
  line: PrintedLine,
): boolean {
  return first.kind === "entry" && line.page !== undefined && line.x < (lines[0]?.x ?? 0) - 6;
}

/**
 * Whether a line ends a sentence and had room for the first word of the next: a paragraph ends there, as in the rows of a table that have no more space
 * between them than lines have.
 */
function isBrokenOff(before: PrintedLine, line: PrintedLine, { right }: TextStyle): boolean {
  if (right === undefined || line.page === undefined) return false;
  const letter = (line.end - line.x) / Math.max(1, line.text.length);
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const isRoomLeft = before.end + letter * (word.length + 3) < right;
  return isRoomLeft && endOfSentence.test(before.text.trim()) && /^["“‘]?\p{Lu}/u.test(line.text);
}

function describe({ kind, number }: Kind, lines: readonly PrintedLine[]): Block {
  const [first] = lines;
  const joined = joinLines((kind === "heading" ? withoutColumn(lines) : lines.map((line) => line.text)).map(plain));
  const text = joined.replace(number === undefined ? bullet : numbered, "").trim();
  return {
    ...{ kind, text, page: first?.page, size: first?.size ?? 0, position: first?.position ?? 0, lines },
    ...(number !== undefined && { number }),
  };
}

/** The words of a heading without what stands beside them in a column of its own, as the grade of a section does. */
function withoutColumn(lines: readonly PrintedLine[]): string[] {
  const left = Math.min(...lines.map(({ x }) => x));
  return lines.map(({ cells }) =>
    cells
      .filter(({ x }) => x < left + columnRoom)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** Points from the left edge of a heading to where another column may begin. */
const columnRoom = 200;
