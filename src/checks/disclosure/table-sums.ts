import { isAdditive, type Sum } from "./sum.ts";
import type { Grid } from "./table-grid.ts";
import { listDeclaredSums } from "./declared-sums.ts";
import type { Table } from "../../model/table.ts";
import type { Relation } from "./system.ts";
import { findSums } from "./find-sums.ts";

/** Every sum of a table in which something is hidden, along one direction: those it declares, and those its titles or numbers show. */
export function relateSums(grid: Grid, table: Table): { sums: Sum[]; relations: Relation[] } {
  const declared = listDeclaredSums(grid, table);
  const sums = [...declared, ...findSums(grid, declared)];
  const seen = new Set<string>();
  const relations = sums.flatMap((sum) => {
    const key = [sum.total, ...[...sum.parts].sort((a, b) => a - b)].join(" ");
    if (seen.has(key)) return [];
    seen.add(key);
    return grid.crossing.flatMap((_, at) => relateLine(grid, sum, at) ?? []);
  });
  return { sums, relations };
}

function relateLine(grid: Grid, { total, parts, only, isLikely }: Sum, at: number): Relation | undefined {
  if (only && !only.has(at)) return undefined;
  const cells = [total, ...parts].map((line) => grid.at(line, at));
  const [whole] = cells;
  if (!whole?.operand || !cells.every((cell) => isAdditive(cell, whole))) return undefined;
  if (!cells.some(({ operand }) => operand?.hidden)) return undefined;
  const terms = cells.flatMap(({ operand }, index) => (operand ? [{ operand, factor: index === 0 ? 1 : -1 }] : []));
  if (terms.length < 2) return undefined;
  return { terms, where: grid.nameCrossing(at), isLikely };
}
