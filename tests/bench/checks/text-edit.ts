import type { Place } from "../../../src/records/locate.ts";

/** A piece of a text, and what stands there instead. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A text after edits of pieces that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((result, edit) => result.slice(0, edit.at) + edit.text + result.slice(edit.at + edit.length), text);
}

/** Where a line and column are in a text. */
export function offsetAt(text: string, { line, column }: Place): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** Where the line begins in which an offset lies. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line after an offset begins; the text's end where there is none. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
