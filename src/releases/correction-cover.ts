/*
 * A correction covers changes since the last release, not since the figure's own: otherwise one correction of an indicator would excuse
 * every later change of its other figures.
 */
import type { Concern, Correction } from "../model/correction.ts";
import { homeKindOf, type ReleasedFigure } from "./release-ledger.ts";

/** Whether what a correction concerns takes in a line of the ledger: its record and, where it names them, its area and period or its row and column. */
export function concernsLine(concern: Concern, line: ReleasedFigure): boolean {
  const kind = homeKindOf(line);
  if (concern[kind] !== line.record) return false;
  const isFigure = kind === "indicator" && line.kind !== "definition";
  const [row, column] = kind === "table" ? [concern.row, concern.column] : [concern.area, concern.period];
  if (row === undefined && column === undefined) return true;
  return (isFigure || kind === "table") && (row ?? line.row) === line.row && (column ?? line.column) === line.column;
}

/** Whether it names the one figure, and not all of its record. */
export function namesFigure({ area, period, row, column }: Concern): boolean {
  return (area !== undefined && period !== undefined) || (row !== undefined && column !== undefined);
}

/** What a correction says of one of its concerns: its own words before and after, or else those of the whole correction. */
export function wordsOf(
  correction: Correction,
  concern: Concern,
): { before: string | undefined; after: string | undefined } {
  return { before: concern.before ?? correction.before, after: concern.after ?? correction.after };
}

/**
 * Whether a correction accounts for a line that now reads `now`, or is gone: it concerns the line and says what was released and what stands. A
 * figure that was taken away to protect people is not printed again, so only its place must be named.
 */
export function coversChange(correction: Correction, line: ReleasedFigure, now: string | undefined): boolean {
  return correction.concerns.some((concern) => {
    if (!concernsLine(concern, line)) return false;
    if (concern.withdrawn) return now === undefined;
    const { before, after } = wordsOf(correction, concern);
    if (now === "suppressed") return namesFigure(concern);
    if (now === undefined) return namesFigure(concern) || agrees(before, line.value);
    return agrees(before, line.value) && agrees(after, now);
  });
}

/**
 * Whether words of a correction agree with what is printed: they have its number, whatever its unit and its zeros at the end; or, for grades and
 * texts, one holds the other, so that a changed phrase of a long sentence can be quoted alone.
 */
export function agrees(words: string | undefined, printed: string): boolean {
  if (words === undefined) return false;
  const [said, wanted] = [normalise(words), normalise(printed)];
  if (/^[-+£]?\d/.test(wanted)) {
    const [number] = readNumbers(wanted);
    return number !== undefined && readNumbers(said).includes(number);
  }
  if (said.length < 2 || wanted.length < 2) return said === wanted;
  return said.includes(wanted) || wanted.includes(said);
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[-\s]+(?=[a-z])/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "")
    .trim();
}

function readNumbers(text: string): number[] {
  return (text.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
}
