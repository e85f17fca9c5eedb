import type { Grid } from "./table-grid.ts";
import type { Sum } from "./sum.ts";
import { readTotalTitle } from "./total-titles.ts";

/** The whole that shares are of: a cell of a line, where a crossing line meets it if it names one; without a line, the sum of the parts. */
export interface Base {
  readonly line?: number;
  readonly crossing?: number | undefined;
  /** Whether its title or the table says that it is a whole. */
  readonly isNamed: boolean;
}

const baseTitle =
  /\b(?:cohort|base|population|eligible|denominator|out of|number of|totals?|all|roll|aged)\b|^(?:of|children|pupils|students|young people|people|n)$/i;

/** Whether a title names a whole that shares are of. */
export function isBaseTitle(title: string): boolean {
  return baseTitle.test(title);
}

/** Wholes that the shares of a line may be of: other counts of the same row, the total of the counts, or their sum. */
export function listBases(
  grid: Grid,
  { share, part, counts }: { share: number; part: number; counts: readonly number[] },
  sums: readonly Sum[],
): Base[] {
  const beside = counts
    .filter((line) => line !== part && line !== share)
    .map((line): Base => ({
      line,
      isNamed: isBaseTitle(grid.lines[line]?.title ?? "") || sums.some(({ total }) => total === line),
    }));
  const totals = grid.crossing.flatMap(({ title, role }, crossing): Base[] => {
    const certainty = role === "total" ? "sure" : readTotalTitle(title);
    return certainty === "none" ? [] : [{ line: part, crossing, isNamed: certainty === "sure" }];
  });
  return [...beside, ...totals, ...(totals.length === 0 ? [{ isNamed: false }] : [])];
}
