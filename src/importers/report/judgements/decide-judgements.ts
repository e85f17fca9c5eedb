import type { ChosenLayout } from "../opening/choose-layout.ts";
import { readGradeWords } from "./grades.ts";
import { findHeadingGrades, findSentenceGrades, type SaidGrade } from "./judgement-sentences.ts";
import { findListedGrades } from "./listed-said.ts";
import type { TableGrade } from "./table-grades.ts";
import { trustTable } from "./trust-table.ts";
import { lettersOf } from "../printed/letters.ts";
import type { Opening } from "../opening/opening.ts";
import type { Block } from "../printed/outline.ts";
import type { PrintedLine } from "../printed/printed.ts";
import { findSectionGrades } from "./section-grades.ts";
import type { ReadJudgement } from "../reading.ts";

/** All that judgements are read from. */
export interface JudgedText {
  readonly chosen: ChosenLayout;
  readonly blocks: readonly Block[];
  readonly lines: readonly PrintedLine[];
  /** Lines without places around the table; none of a PDF. */
  readonly unplaced: readonly PrintedLine[];
  readonly opening: Opening;
  /** Names of the authority in plain lower-case words. */
  readonly places: readonly string[];
}

/**
 * The judgements that a report of the layout gives, each from its table or the sentence that gives it, and held against every heading and sentence that
 * repeats it. Where these differ, or the table could not be read, it is to be done by hand. What the table says was not judged has that for its word.
 */
export function decideJudgements({ chosen, blocks, lines, unplaced, opening, places }: JudgedText): ReadJudgement[] {
  const { layout, framework, table } = chosen;
  if (!framework || layout.sets.length === 0) return [];
  const grades = readGradeWords(framework);
  const bodySize = sizeOfText(blocks);
  const said = withoutRepeats([
    ...findSentenceGrades(blocks, layout, { places, grades, lines: unplaced }),
    ...findHeadingGrades(blocks, layout, grades),
    ...findListedGrades(unplaced, layout, grades),
    ...findSectionGrades(
      lines.filter(({ position }) => !table || position > table.to),
      layout,
      grades,
      bodySize,
    ),
  ]);
  const also = layout.also && new RegExp(layout.also.knownBy).test(lettersOf(opening.title)) ? [layout.also.area] : [];
  const set = chooseSet(layout.sets, table?.grades ?? []);
  const isRecord = layout.recordHeading !== undefined;
  const inTable = trustTable(table, { said, set, framework, isRecord });
  return [...set, ...also].map((area) =>
    decide(
      area,
      inTable.find((grade) => grade.area === area),
      said.filter((grade) => grade.area === area),
      isRecord,
    ),
  );
}

/** Each statement once: a heading of a text without places is found as a line too. */
function withoutRepeats(said: readonly SaidGrade[]): SaidGrade[] {
  const keyOf = ({ area, word, text }: SaidGrade) => [area, word, lettersOf(text)].join();
  return said.filter((each, index) => said.findIndex((other) => keyOf(other) === keyOf(each)) === index);
}

/** The set of areas that has most of those in the table, and of several the one that lacks least. */
function chooseSet(sets: readonly (readonly string[])[], inTable: readonly TableGrade[]): readonly string[] {
  const score = (set: readonly string[]) => {
    const held = inTable.filter(({ area }) => set.includes(area)).length;
    return held - set.length / 100;
  };
  return [...sets].sort((a, b) => score(b) - score(a))[0] ?? [];
}

function decide(
  area: string,
  row: TableGrade | undefined,
  said: readonly SaidGrade[],
  isRecord: boolean,
): ReadJudgement {
  const table = isRecord ? "Record of main findings" : "Table of judgements";
  const place = (name: string, page: number | undefined) => (page === undefined ? name : `${name}, page ${page}`);
  const given = said.find(({ gives }) => gives);
  const word = row ? row.word : given?.word;
  const where = row ? place(table, row.page) : place(sentencePlace(given), given?.page);
  const number = said.find((each) => each.number !== undefined && each.word === word)?.number;
  const others = describe(said.filter((each) => each.word !== word));
  if (row && word === undefined)
    return {
      area,
      place: where,
      word: { todo: `${explainRow(row)}.${others === "" ? "" : ` ${others}`} Write the grade` },
    };
  if (word === undefined)
    return {
      area,
      place: place(table, undefined),
      word: {
        todo: `no grade was found for this.${others === "" ? "" : ` ${others}`} Write the grade, or take the judgement out if the report has none`,
      },
    };
  if (others !== "")
    return {
      area,
      place: where,
      word: {
        todo: `the report says two things: ${row ? "the table" : "its opening"} says “${word}”. ${others} Check the report, and write the grade`,
      },
    };
  const words = row?.found ?? given?.text ?? "";
  return {
    area,
    place: where,
    word: { value: word, page: row?.page ?? given?.page, words },
    ...(number !== undefined && { number }),
  };
}

function explainRow({ found, isDoubted }: TableGrade): string {
  if (isDoubted)
    return `the table says “${found}”, but other rows of it are not certain, and no heading or sentence repeats this one`;
  const words = found === "" ? "its cell is empty or stands beside no row" : `found: “${found}”`;
  return `the table gives no grade that could be read with certainty; ${words}`;
}

/** A sentence is told by its first words; that of the first page is the opening. */
function sentencePlace(given: SaidGrade | undefined): string {
  if (!given || given.page === undefined || given.page === 1) return "Opening";
  return given.text.length < 120 ? given.text.replace(/[.\s]+$/, "") : "Text";
}

function describe(said: readonly SaidGrade[]): string {
  return said.map(({ text, page }) => `${page === undefined ? "The text" : `Page ${page}`} says: “${text}”.`).join(" ");
}

function sizeOfText(blocks: readonly Block[]): number {
  const sizes = new Map<number, number>();
  for (const { kind, size, text } of blocks)
    if (kind !== "heading") sizes.set(Math.round(size), (sizes.get(Math.round(size)) ?? 0) + text.length);
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 12;
}
