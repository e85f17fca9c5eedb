import type { ReportRow } from "../../../library/report-layouts/layout.ts";
import type { GradeWords } from "./grades.ts";
import type { JudgementTable, TableGrade } from "./table-grades.ts";
import { findListedRuns, type ListedPart, type ListedRun } from "./listed-grades.ts";
import type { PrintedLine } from "../printed/printed.ts";

/**
 * Reads the table of judgements in a text whose lines have no places. Where each name has its grade directly behind it, or all grades are the same, it is even;
 * where several names stand before several grades they are paired in their order, which counts only for those that the text repeats. Undefined where no two
 * names follow each other with a grade among them.
 */
export function readListedTable(
  lines: readonly PrintedLine[],
  rows: readonly ReportRow[],
  grades: GradeWords,
): JudgementTable | undefined {
  const runs = findListedRuns(lines, rows, grades).filter(
    ({ parts, isEarlier }) => !isEarlier && namesIn(parts).length > 1 && parts.some(({ word }) => word),
  );
  const [fullest] = runs.sort((a, b) => namesIn(b.parts).length - namesIn(a.parts).length);
  if (!fullest) return undefined;
  const { parts, hasMore } = fullest;
  const groups = cutGroups(parts);
  const read = groups.flatMap(pairGroup);
  const areas = read.map(({ area }) => area);
  const positionOf = (index: number | undefined) => lines[index ?? 0]?.position ?? 0;
  return {
    grades: read,
    isEven: !hasMore && !hasRest(parts) && groups.every(isCertain) && new Set(areas).size === areas.length,
    unknown: [],
    from: positionOf(parts[0]?.from),
    to: positionOf(parts.at(-1)?.to),
  };
}

/** Names that follow each other, with the grades behind them. */
interface Group {
  readonly names: readonly ListedPart[];
  readonly grades: readonly ListedPart[];
}

function cutGroups(parts: ListedRun["parts"]): Group[] {
  const groups: { names: ListedPart[]; grades: ListedPart[] }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.word !== undefined) last?.grades.push(part);
    else if (last?.grades.length === 0) last.names.push(part);
    else groups.push({ names: [part], grades: [] });
  }
  return groups;
}

/** Whether no grade of a group could be another row's: there is one of each, or as many of both and all the same. */
function isCertain({ names, grades }: Group): boolean {
  return names.length === grades.length && new Set(grades.map(({ word }) => word)).size === 1;
}

/**
 * Whether a grade that begins a line begins with a small letter where others begin with a capital: it may be the end of one whose beginning is lost.
 */
function hasRest(parts: ListedRun["parts"]): boolean {
  const isLarge = ({ text }: ListedPart) => /^\P{L}*\p{Lu}/u.test(text);
  const bare = parts.filter(({ word, from }, index) => word !== undefined && parts[index - 1]?.to !== from);
  return bare.some((grade) => !isLarge(grade)) && parts.some((part) => part.word !== undefined && isLarge(part));
}

function pairGroup({ names, grades }: Group): TableGrade[] {
  const isPaired = names.length === grades.length;
  return names.flatMap(({ row }, index): TableGrade[] => {
    if (!row) return [];
    const own = isPaired ? grades[index] : undefined;
    const found = own?.text ?? grades.map(({ text }) => text).join(" ");
    return [{ area: row.area, word: own?.word, found, page: undefined }];
  });
}

function namesIn(parts: readonly ListedPart[]): ListedPart[] {
  return parts.filter(({ row }) => row);
}
