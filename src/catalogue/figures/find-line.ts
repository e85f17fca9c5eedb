import type { Table } from "../../model/table.ts";

/** Rows or columns of a table. */
export type Direction = "rows" | "columns";

/** Names by which a row or column can be found: its title, and `Group / Title` where it has a group. */
export function listLineNames(table: Pick<Table, "rows" | "columns">, direction: Direction): string[][] {
  if (direction === "columns") return table.columns.map(({ title }) => [title]);
  return table.rows.map(({ title, group }) => (group === undefined ? [title] : [title, `${group} / ${title}`]));
}

/** Position of a row or column. `several` where the name stands for more than one. */
export function findLine(
  table: Pick<Table, "rows" | "columns">,
  direction: Direction,
  name: string,
): number | "several" | undefined {
  const names = listLineNames(table, direction);
  const found = names.flatMap((own, index) => (own.includes(name) ? [index] : []));
  return found.length > 1 ? "several" : found[0];
}
