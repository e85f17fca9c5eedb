import type { ReportLayout, ReportSentence } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import { joinLines, lettersOf, plainWords } from "../printed/letters.ts";
import type { Block } from "../printed/outline.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** A grade that a sentence or a heading of a report gives. */
export interface SaidGrade {
  readonly area: string;
  /** The framework's word. */
  readonly word: string;
  /** The words that say it. */
  readonly text: string;
  readonly page: number | undefined;
  /** Whether it stands only here, or repeats what a table gives. */
  readonly gives: boolean;
  /** Number that is printed beside the word, as in "Grade 2 (good)". */
  readonly number?: number;
}

/** What sentences are read with: the authority's names in lower case and the grades. */
export interface SentenceReading {
  readonly places: readonly string[];
  readonly grades: GradeWords;
  /** The lines of a text without places, in which headings may not stand apart from what is around them. */
  readonly lines?: readonly PrintedLine[] | undefined;
}

/**
 * Grades that sentences at the beginning of a heading or paragraph give in the present tense. A sentence goes on to its end or a comma behind the
 * grade, so that "good at sharing information" gives none, nor does what it says of an earlier inspection.
 */
export function findSentenceGrades(
  blocks: readonly Block[],
  { sentences }: ReportLayout,
  reading: SentenceReading,
): SaidGrade[] {
  const places = [...reading.places, "the local authority", "this local authority", "the council", "this area"];
  const place = `(?:the )?(?:(?:london|royal|metropolitan) borough of |county of |city of )?(?:${places.map(placePattern).join("|")})(?: (?:city|county|borough|metropolitan borough|district|council|and district))*`;
  const patterns = sentences.map((sentence) => ({ sentence, pattern: toPattern(sentence, place, reading.grades) }));
  return [...readable(blocks), ...wholeLines(reading.lines ?? [])].flatMap(({ text, page, under, isHeading }) =>
    patterns.flatMap(({ sentence, pattern }): SaidGrade[] => {
      if (sentence.under !== undefined && lettersOf(sentence.under) !== under) return [];
      if (sentence.inHeading && !isHeading) return [];
      const match = pattern.exec(plainWords(text));
      const word = match && (sentence.word ?? reading.grades.wordOf(match[1] ?? match[2] ?? ""));
      if (!word) return [];
      return [{ area: sentence.area, word, text, page, gives: sentence.gives === true }];
    }),
  );
}

/** Verbs in which a grade is given now. Only what services require is said without one. */
const verb = "(?:is|are)(?: now)?(?: judged(?: to be)?)? ";

/** What may follow a grade: the end, another sentence of which the full stop is missing, or words that add to it. */
const end = "(?=$|[.:;,]| (?:and|because|overall|but|there|the authority|the local authority|it is|the lscb)\\b)";

function toPattern({ says, word }: ReportSentence, place: string, { pattern }: GradeWords): RegExp {
  const requires = pattern.split("|").filter((printed) => printed.startsWith("require"));
  const others = pattern.split("|").filter((printed) => !printed.startsWith("require"));
  const grade = `(?:${verb}(${others.join("|")})|(?:${verb})?(${[...requires, "(?!)"].join("|")}))${end}`;
  const source = says.replaceAll("GRADE", grade).replaceAll("WORD", `(${pattern})${end}`).replaceAll("PLACE", place);
  return new RegExp(word === undefined ? `^(?:overall, )?${source}` : `^${source}`);
}

interface Readable {
  readonly text: string;
  readonly page: number | undefined;
  /** Letters of the heading that it stands under. */
  readonly under: string;
  readonly isHeading: boolean;
}

/** Headings and the sentences of paragraphs. */
function readable(blocks: readonly Block[]): Readable[] {
  let under = "";
  return blocks.flatMap(({ kind, text, page }): Readable[] => {
    if (kind === "heading") {
      const before = under;
      under = lettersOf(text);
      return [{ text, page, under: before, isHeading: true }];
    }
    return text.split(/(?<=[.!?])\s+(?=[A-Z])/).map((sentence) => ({ text: sentence, page, under, isHeading: false }));
  });
}

/** Lines, and twos of them, that begin with a capital letter, and behind which none goes on in a small one. */
function wholeLines(lines: readonly PrintedLine[]): Readable[] {
  const begins = (at: number) => /^\P{L}*\p{Lu}/u.test(lines[at]?.text ?? "");
  const isOpen = (at: number) => /^\s*\p{Ll}/u.test(lines[at]?.text ?? "");
  return lines.flatMap(({ page }, at) =>
    [1, 2].flatMap((count): Readable[] => {
      if (!begins(at) || isOpen(at + count)) return [];
      const text = joinLines(lines.slice(at, at + count).map((line) => line.text));
      return [{ text, page, under: "", isHeading: true }];
    }),
  );
}

/** Grades at the end of the headings of sections, behind a colon or a verb, and those of a line below a heading: "Grade 2 (good)". */
export function findHeadingGrades(blocks: readonly Block[], { rows }: ReportLayout, grades: GradeWords): SaidGrade[] {
  const names = rows.flatMap((row) => row.printed.map((printed) => ({ row, letters: lettersOf(printed) })));
  const headings = new Set(rows.flatMap(({ under }) => (under === undefined ? [] : [lettersOf(under)])));
  let part: string | undefined;
  return blocks.flatMap(({ kind, text, page }, index): SaidGrade[] => {
    if (kind !== "heading") return [];
    const letters = lettersOf(text);
    if (headings.has(letters)) part = letters;
    const fits = names.filter(({ row }) => row.under === undefined || lettersOf(row.under) === part);
    const own = fits.flatMap((name) => {
      const rest = letters.startsWith(name.letters)
        ? letters.slice(name.letters.length).replace(/^(?:is|are)/, "")
        : "";
      const word = grades.letters.find(([printed]) => printed === rest)?.[1];
      return word === undefined ? [] : [{ area: name.row.area, word }];
    })[0];
    if (own) return [{ ...own, text, page, gives: false }];
    const below = fits.find((name) => name.letters === letters);
    const next = blocks[index + 1];
    const [, number, graded = ""] = /^Grade\s*:?\s*(\d)\s*[-–:(]?\s*\(?([a-z]+)\)?\.?$/i.exec(next?.text ?? "") ?? [];
    const nextWord = grades.wordOf(graded);
    if (!below || !nextWord || number === undefined) return [];
    return [
      {
        area: below.row.area,
        word: nextWord,
        text: next?.text ?? "",
        page: next?.page,
        gives: false,
        number: Number(number),
      },
    ];
  });
}

/** The words of a name with whatever signs stand between them. */
function placePattern(name: string): string {
  return name.split(" ").map(escape).join("[ .,'-]+");
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
