/*
 * What stands around names and grades that follow each other: words that may belong to them, so that they cannot be read alone, and words that say of what
 * inspection they are.
 */
import { plainWords } from "../printed/letters.ts";
import type { PrintedLine } from "../printed/printed.ts";
import type { ListedReading } from "./listed-words.ts";

/** Whether the lines above a run lead to what an earlier inspection said: "The last inspection was in 2015. The judgements were". */
export function tellsOfEarlier(lines: readonly PrintedLine[], first: number): boolean {
  const above = lines.slice(Math.max(0, first - linesAbove), first);
  const text = plainWords(above.map((line) => line.text).join(" "));
  return /\b(?:last|previous|earlier|former|prior)\b[^.]{0,60}\binspection|\bjudge?ments?\b[^.]{0,60}\bwere\W*$/.test(
    text,
  );
}

/** Lines above a list that may lead to it. */
const linesAbove = 3;

/** Whether the line above a run is a grade or a piece of one and nothing else: grades may then stand before their names. It is none where a sentence ends in it. */
export function isGradeBefore(reading: ListedReading, at: number): boolean {
  const line = reading.words[at - 1]?.line;
  const start = reading.words.findIndex((word) => word.line === line);
  const isRest = reading.words[start - 1]?.letters === "be";
  return line !== undefined && !isRest && isPiece(reading, at - 1);
}

/** Whether the line behind a run is a grade or a piece of one, or another name with one, that the layout does not know. A sentence has a verb before its grade. */
export function isGradedLine(reading: ListedReading, at: number): boolean {
  const { words, grades } = reading;
  const line = words[at]?.line;
  const own = words.filter((word) => word.line === line).map(({ letters }) => letters);
  if (line === undefined || own.length > mostNameWords) return false;
  const isNamed = grades.letters.some(([letters]) =>
    own.some((_word, index) => own.slice(index).join("") === letters && !/^(?:is|are|be)$/.test(own[index - 1] ?? "")),
  );
  return isNamed || isPiece(reading, at);
}

/** Whether the line of a word is a grade or a piece of one, and nothing else. */
function isPiece({ words, grades }: ListedReading, at: number): boolean {
  const line = words[at]?.line;
  const own = words.filter((word) => word.line === line).map(({ letters }) => letters);
  return grades.letters.some(([letters]) => letters.includes(own.join("")));
}

/** Words of the longest line that may be the name of a row with its grade. */
const mostNameWords = 14;
