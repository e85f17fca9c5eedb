import { findLine } from "../../catalogue/figures/find-line.ts";
import type { Table } from "../../model/table.ts";
import type { Grid } from "./table-grid.ts";
import type { Sum } from "./sum.ts";

/** Sums that a table declares: by its arithmetic, and by rows that it calls totals. */
export function listDeclaredSums(grid: Grid, table: Table): Sum[] {
  const { direction } = grid;
  const crossing = direction === "rows" ? "columns" : "rows";
  const find = (name: string) => {
    const found = findLine(table, direction, name);
    return typeof found === "number" ? [found] : [];
  };
  const findCrossing = (name: string) => {
    const found = findLine(table, crossing, name);
    return typeof found === "number" ? [found] : [];
  };
  const ruled = (table.arithmetic ?? []).flatMap((rule): Sum[] => {
    if (rule.kind !== "total" || rule.across !== direction) return [];
    const [total] = find(rule.total);
    if (total === undefined) return [];
    const except = (rule.except ?? []).flatMap(findCrossing);
    const all = grid.crossing.map((_, index) => index);
    const only = new Set((rule.only?.flatMap(findCrossing) ?? all).filter((at) => !except.includes(at)));
    const parts = rule.parts ? rule.parts.flatMap(find) : listOthers(grid, total);
    return [{ total, parts, only, isLikely: false }];
  });
  const titled = grid.lines.flatMap(({ role }, total): Sum[] =>
    role === "total" ? [{ total, parts: listOthers(grid, total), isLikely: false }] : [],
  );
  return [...ruled, ...titled];
}

/** All lines that a total adds up: those of its group, without other totals, and without those that only detail another. */
export function listOthers({ lines, direction }: Grid, total: number): number[] {
  const others = lines.flatMap((_, index) => (index === total ? [] : [index]));
  if (direction === "columns") return others.filter((index) => isValue(lines[index]?.role));
  const own = others.filter((index) => lines[index]?.group === lines[total]?.group);
  const parts = own.filter((index) => lines[index]?.role !== "total");
  const details = parts.filter((index) => lines[index]?.role === "detail");
  return details.length === parts.length ? details : parts.filter((index) => lines[index]?.role !== "detail");
}

/** Whether a column holds figures of its own, and not the distance between others, a share or a target. */
export function isValue(role: string | undefined): boolean {
  return role === undefined || role === "value";
}
