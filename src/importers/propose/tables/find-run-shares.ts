import { cellInput, cellUnit, cellValue, type HeldTable } from "../held/held-tables.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import type { FoundStatement } from "../proposal.ts";

type Found = Omit<FoundStatement, "place">;

/** A column of shares that only some rows have, each of several rows together, and the column of their counts. */
interface GroupColumn {
  readonly column: number;
  readonly counts: number;
  /** Rows in which a share is printed, in their order. */
  readonly printed: readonly number[];
}

/**
 * Shares printed beside a table by age or time, each of several rows that follow one another ("23.4%" of the ages 1 to 5): which rows, the only way tells
 * in which all rows make up all shares. Columns that are printed in the same rows are cut alike.
 */
export function findRunShares(table: HeldTable): Found[] {
  const { rows, title } = table.fields;
  const total = rows.findIndex(({ role }) => role === "total");
  const parts = rows.flatMap((_, row) => (row === total ? [] : [row]));
  const columns = total < 0 ? [] : listGroupColumns(table, parts);
  const sets = Map.groupBy(columns, ({ printed }) => printed.join(" "));
  return [...sets.values()].flatMap((alike) => {
    const cuts = cutRuns(table, { alike, parts, total });
    const [only, ...others] = cuts;
    if (!only || others.length > 0) return [];
    return alike.flatMap(({ column, counts, printed }) =>
      printed.flatMap((row, index): Found[] => {
        const stated = cellValue(table, row, column);
        const cells = (only[index] ?? []).map((each) => cellInput(table, each, counts));
        if (stated === undefined || cells.length === 0) return [];
        const part = { sum: cells } as ClaimInput;
        return [
          {
            content: { kind: "percentage", stated, part, whole: cellInput(table, total, counts) },
            words: `${title}: ${table.fields.columns[column]?.title ?? ""}, ${stated}%`,
            why: "it is the share of these rows, and no other rows that follow one another make up all shares of the column",
          },
        ];
      }),
    );
  });
}

/** Columns of shares that stand in two rows at least and in half of them at most. */
function listGroupColumns(table: HeldTable, parts: readonly number[]): GroupColumn[] {
  return table.fields.columns.flatMap((_, column): GroupColumn[] => {
    const printed = parts.filter((row) => cellValue(table, row, column) !== undefined);
    const isOfShares = cellUnit(table, parts[0] ?? 0, column) === "percent";
    if (!isOfShares || printed.length < 2 || printed.length * 2 > parts.length) return [];
    const counts = Array.from({ length: column }, (__, index) => column - 1 - index).find(
      (left) =>
        cellUnit(table, parts[0] ?? 0, left) === "count" &&
        parts.every((row) => cellValue(table, row, left) !== undefined),
    );
    return counts === undefined ? [] : [{ column, counts, printed }];
  });
}

/** All ways to cut the rows, but for some at the beginning, into runs whose shares are those printed; no more than two are looked for. */
function cutRuns(
  table: HeldTable,
  {
    alike,
    parts,
    total,
  }: { readonly alike: readonly GroupColumn[]; readonly parts: readonly number[]; readonly total: number },
): number[][][] {
  const runs = alike[0]?.printed.length ?? 0;
  const isShare = (run: readonly number[], index: number) =>
    alike.every(({ column, counts, printed }) => {
      const stated = cellValue(table, printed[index] ?? 0, column) ?? 0;
      const whole = cellValue(table, total, counts) ?? 0;
      const sum = run.reduce((all, row) => all + (cellValue(table, row, counts) ?? 0), 0);
      return whole > 0 && Math.abs((sum / whole) * 100 - stated) <= 0.0501;
    });
  const found: number[][][] = [];
  const cut = (from: number, taken: readonly (readonly number[])[]) => {
    if (found.length > 1) return;
    if (taken.length === runs) {
      if (from === parts.length) found.push(taken.map((run) => [...run]));
      return;
    }
    for (let to = from + 1; to <= parts.length; to += 1) {
      const run = parts.slice(from, to);
      if (isShare(run, taken.length)) cut(to, [...taken, run]);
    }
  };
  for (let from = 0; from + runs <= parts.length; from += 1) cut(from, []);
  return found;
}
