import { findGrade, type Framework } from "../../../model/framework.ts";
import type { SaidGrade } from "./judgement-sentences.ts";
import type { JudgementTable, TableGrade } from "./table-grades.ts";

/** What a table is held against. */
export interface Witnesses {
  /** Grades that headings and sentences of the text give. */
  readonly said: readonly SaidGrade[];
  /** Areas that the report judges. */
  readonly set: readonly string[];
  readonly framework: Pick<Framework, "scale" | "judgementAreas">;
  /** Whether the table is a record at the end, whose rows are not the same in all reports of the kind. */
  readonly isRecord: boolean;
}

/**
 * The grades of a table that can be relied on; the others have no word. A grade counts where the text repeats it. One that the text does not repeat counts only
 * where nothing is wrong with the table: every row of it was read, none of the report's areas lacks one, no grade is left over and no heading or sentence
 * contradicts a row, since a column that stands a row too high or too low reads as well as one in its place. None counts where the text contradicts more rows than it
 * confirms, and the grade of the whole only between the best and the worst of the others.
 */
export function trustTable(table: JudgementTable | undefined, witnesses: Witnesses): readonly TableGrade[] {
  if (!table) return [];
  const { said, set, framework, isRecord } = witnesses;
  const rows = table.grades;
  const speaks = (isSame: boolean) => (row: TableGrade) =>
    said.some(({ area, word }) => row.word !== undefined && area === row.area && (word === row.word) === isSame);
  const contradicted = rows.filter(speaks(false)).length;
  if (contradicted >= 2 && contradicted > rows.filter(speaks(true)).length) return rows.map(doubt);
  const isWhole =
    table.isEven &&
    contradicted === 0 &&
    table.unknown.length === 0 &&
    (isRecord ||
      set.every(
        (area) => rows.some((row) => row.area === area) || said.some((each) => each.gives && each.area === area),
      ));
  return rows.map((row) => {
    const isCertain = speaks(true)(row) || speaks(false)(row) || (isWhole && isPlausible(row, rows, framework));
    return isCertain ? row : doubt(row);
  });
}

function doubt(row: TableGrade): TableGrade {
  return { ...row, word: undefined, ...(row.word !== undefined && { isDoubted: true }) };
}

/** Whether the grade of the whole is no better than the best and no worse than the worst of the others. True of what is not the whole. */
function isPlausible(row: TableGrade, rows: readonly TableGrade[], framework: Witnesses["framework"]): boolean {
  const wholes = framework.judgementAreas.filter(({ overall }) => overall).map(({ id }) => id);
  if (wholes.length !== 1 || row.area !== wholes[0]) return true;
  const stepOf = ({ word = "" }: TableGrade) => findGrade(framework, word);
  const others = rows.filter((other) => other !== row && stepOf(other) >= 0).map(stepOf);
  return others.length === 0 || (stepOf(row) >= Math.min(...others) && stepOf(row) <= Math.max(...others));
}
