import type { HeldTable } from "./held-tables.ts";

/** The figure that a cell gives an indicator, as keys of statements name it; undefined where it gives none. */
export function figureOfCell(tables: readonly HeldTable[]) {
  const known = new Map(tables.map((table) => [table.id, table.fields]));
  return (id: string, row: string, column: string): string | undefined => {
    const table = known.get(id);
    const line = table?.rows.find(({ title, group }) => title === row || `${group ?? ""} / ${title}` === row);
    const at = table?.columns.find(({ title }) => title === column);
    if (
      !table ||
      line?.indicator === undefined ||
      at?.period === undefined ||
      (at.role !== undefined && at.role !== "value")
    )
      return undefined;
    return `indicator ${line.indicator} ${at.area ?? line.area ?? table.area} ${at.period}`;
  };
}
