import type { Framework } from "../../../model/framework.ts";
import { lettersOf } from "../printed/letters.ts";

/** The words of a framework's grades as reports print them. */
export interface GradeWords {
  /** The letters of each printing with the framework's word, the longer before the shorter. */
  readonly letters: readonly (readonly [letters: string, word: string])[];
  /** Regular expression for all of them in plain lower-case words, in a sentence too: "are good", "require improvement". */
  readonly pattern: string;
  /** The framework's word for what a sentence prints. */
  readonly wordOf: (printed: string) => string | undefined;
  readonly numberOf: (word: string) => number | undefined;
}

/** The grades of a framework by everything that is printed for them. */
export function readGradeWords({ scale }: Pick<Framework, "scale">): GradeWords {
  const printings = scale
    .flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted].map((printed) => ({ word, printed })))
    .sort((a, b) => b.printed.length - a.printed.length);
  const byLetters = new Map(printings.map(({ word, printed }) => [singular(lettersOf(printed)), word]));
  return {
    letters: [
      ...printings.flatMap(({ word, printed }) =>
        spellings(lettersOf(printed)).map((letters) => [letters, word] as const),
      ),
      ["notjudged", notJudged],
    ],
    pattern: printings.map(({ printed }) => printed.toLowerCase().replace(/^requires\b/, "requires?")).join("|"),
    wordOf: (printed) => byLetters.get(singular(lettersOf(printed))),
    numberOf: (word) => scale.find((grade) => grade.word === word)?.number,
  };
}

/** What stands in the place of a grade where an inspection judged nothing: there was nobody to judge the service by. */
export const notJudged = "not judged";

/** Some tables print what services require, and most what a service does. */
function spellings(letters: string): string[] {
  return letters.startsWith("requiresimp") ? [letters, letters.replace("requires", "require")] : [letters];
}

/** A service requires what services require. */
function singular(letters: string): string {
  return letters.replace(/^requireimp/, "requiresimp");
}

/** A piece of a column, from the top of its first line to its last. */
export interface Span {
  /** Position of its first line, and of its last. */
  readonly from: number;
  readonly to: number;
}

/** A grade in a column, or words that are none. */
export interface FoundGrade extends Span {
  readonly text: string;
  /** The framework's word; undefined where the words are no grade. */
  readonly word: string | undefined;
}

interface ColumnLine {
  readonly text: string;
  readonly position: number;
}

/**
 * Reads a column of grades: each from its first word to its last, over as many lines as it takes. What is no grade is given as such, line by line,
 * and never passed over.
 */
export function readGradeColumn(lines: readonly ColumnLine[], { letters }: GradeWords): FoundGrade[] {
  const found: FoundGrade[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const start = lines[line];
    if (!start) break;
    const read = readFrom(lines, line, letters);
    if (!read) {
      if (lettersOf(start.text) !== "")
        found.push({ from: start.position, to: start.position, text: start.text, word: undefined });
      continue;
    }
    const last = lines[read.last] ?? start;
    const text = lines
      .slice(line, read.last + 1)
      .map((each) => each.text)
      .join(" ");
    found.push({ from: start.position, to: last.position, text, word: read.word });
    line = read.last;
  }
  return withoutRests(found);
}

/** The end of a grade of which the beginning could not be read is none: "good" below "Outstanding" may be all that is left of "Requires improvement to be good". */
function withoutRests(found: readonly FoundGrade[]): FoundGrade[] {
  const beginsLarge = ({ word, text }: FoundGrade) => word !== undefined && /^\P{L}*\p{Lu}/u.test(text);
  if (!found.some(beginsLarge)) return [...found];
  return found.map((grade) => (beginsLarge(grade) ? grade : { ...grade, word: undefined }));
}

/** The longest grade that whole lines from one on spell; a number may stand beside it, as in "Grade 2 (good)" or "Good, grade 2". */
function readFrom(
  lines: readonly ColumnLine[],
  first: number,
  letters: GradeWords["letters"],
): { readonly word: string; readonly last: number } | undefined {
  let spelled = "";
  let best: { readonly word: string; readonly last: number } | undefined;
  for (let last = first; last < Math.min(lines.length, first + mostLines); last += 1) {
    spelled += lettersOf(lines[last]?.text ?? "");
    const bare = spelled.replace(/^grade|grade$/, "");
    const match = letters.find(([printed]) => printed === bare);
    if (match) best = { word: match[1], last };
    if (!letters.some(([printed]) => printed.startsWith(bare))) break;
  }
  return best;
}

/** Lines over which a narrow column spreads the longest grade. */
const mostLines = 8;
