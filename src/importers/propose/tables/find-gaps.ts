import { heldValue } from "../held/held.ts";
import type { Measure } from "../subjects/measures.ts";
import { readPrintedCell } from "../source/printed-cell.ts";
import { valueInput, type FoundStatement } from "../proposal.ts";
import type { SourceTable } from "../source/source.ts";

/** Two series of which the source gives the distance: a group in the area, and all others there or elsewhere. */
export interface Gap {
  readonly group: Measure;
  readonly other: Measure;
  readonly area: string;
  readonly periods: readonly string[];
}

interface GapRow {
  readonly period: string;
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  readonly printed: string;
}

/**
 * A table whose rows are periods and whose columns are a group, all others, and the difference: each row with its figures in the records is a
 * statement on the gap. The series are those whose figures are in all rows.
 */
export function findGaps(
  table: SourceTable,
  all: readonly Measure[],
  { home, othersOf }: { readonly home: string; readonly othersOf: (group: string) => string | undefined },
): { readonly gap: Gap; readonly found: Omit<FoundStatement, "place">[] } | undefined {
  const rows = readRows(table);
  if (rows.length === 0) return undefined;
  const candidates = all.flatMap((group) => {
    const { measure: name, pupilGroup } = group.indicator;
    const others = pupilGroup === undefined ? undefined : othersOf(pupilGroup);
    if (name === undefined || others === undefined || !holds(group, home, rows, "first")) return [];
    return all
      .filter(({ indicator }) => indicator.measure === name && indicator.pupilGroup === others)
      .flatMap((other) =>
        other.indicator.series.flatMap(({ area }) =>
          holds(other, area, rows, "second") ? [{ group, other, area }] : [],
        ),
      );
  });
  const [gap, another] = candidates;
  if (!gap || another) return undefined;
  const found = rows.map(({ period, difference, printed }): Omit<FoundStatement, "place"> => ({
    content: {
      kind: "gap",
      stated: difference,
      group: valueInput(gap.group.indicator.id, period),
      other: valueInput(gap.other.indicator.id, period, gap.area === home ? undefined : gap.area),
    },
    words: printed,
    why: "the table prints both figures, as they are held, and their difference",
  }));
  return { gap: { ...gap, periods: rows.map(({ period }) => period) }, found };
}

function readRows({ rows }: SourceTable): GapRow[] {
  const body = rows.filter(([label = ""]) => /^(?:19|20)\d\d(?:[/–-]\d\d)?$/.test(label.trim()));
  const read = body.flatMap((row): GapRow[] => {
    const [period = "", ...cells] = row;
    const [first, second, difference] = cells.map((cell) => readPrintedCell(cell)?.main.value);
    if (first === undefined || second === undefined || difference === undefined) return [];
    return [{ period: period.trim(), first, second, difference, printed: row.join(", ") }];
  });
  const isDifference = ({ first, second, difference }: GapRow) =>
    Math.abs(Math.abs(first - second) - Math.abs(difference)) < 1.5 * 10 ** -decimalsOf(difference);
  return read.length > 0 && read.length === body.length && read.filter(isDifference).length * 2 >= read.length
    ? read
    : [];
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Whether a series has the figures of most rows, and in none another. */
function holds(measure: Measure, area: string, rows: readonly GapRow[], column: "first" | "second"): boolean {
  const held = rows.flatMap((row) => {
    const value = heldValue({ measure, period: row.period }, area)?.value;
    return value === undefined ? [] : [value === row[column]];
  });
  return held.length === rows.length && held.every((isSame) => isSame);
}
