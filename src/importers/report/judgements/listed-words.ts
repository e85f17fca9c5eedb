import type { ReportRow } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import { lettersOf } from "../printed/letters.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** A text in which names and grades are looked for. */
export interface ListedReading {
  readonly words: readonly ListedWord[];
  readonly rows: readonly ReportRow[];
  readonly grades: GradeWords;
  /** Letters of the headings under which rows stand. */
  readonly headings: readonly string[];
}

/** A word with letters of a text whose lines have no places. */
export interface ListedWord {
  readonly letters: string;
  readonly text: string;
  /** Index of its line. */
  readonly line: number;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

/** The words of a text in their order. Numbers and signs that stand alone are none. */
export function splitWords(lines: readonly PrintedLine[]): ListedWord[] {
  return lines.flatMap(({ text }, line) => {
    const words = text.split(/\s+/).flatMap((word) => {
      const letters = lettersOf(word);
      return letters === "" ? [] : [{ text: word, letters }];
    });
    return words.map((word, index) => ({
      ...word,
      line,
      startsLine: index === 0,
      endsLine: index === words.length - 1,
    }));
  });
}

/** The names that the words from one on spell, the shorter first. */
export function spell<Name extends { readonly letters: string }>(
  words: readonly ListedWord[],
  at: number,
  names: readonly Name[],
): { readonly name: Name; readonly end: number }[] {
  const found: { readonly name: Name; readonly end: number }[] = [];
  let spelled = "";
  let open = names;
  for (let end = at + 1; end <= words.length && open.length > 0; end += 1) {
    spelled += words[end - 1]?.letters ?? "";
    open = open.filter(({ letters }) => letters.startsWith(spelled));
    const name = open.find(({ letters }) => letters === spelled);
    if (name) found.push({ name, end });
  }
  return found;
}
