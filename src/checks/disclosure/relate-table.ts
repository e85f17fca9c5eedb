import type { SourceRecord } from "../../records/record.ts";
import type { Relation } from "./system.ts";
import { relateChanges } from "./table-changes.ts";
import { viewGrid, type Cells } from "./table-grid.ts";
import { relateShares } from "./table-shares.ts";
import { relateSums } from "./table-sums.ts";

/** All that one table shows of the figures that are hidden in it: sums, changes, shares and rates, along its rows and its columns. */
export function relateTable(table: SourceRecord<"tables">, cells: Cells): Relation[] {
  return (["rows", "columns"] as const).flatMap((direction) => {
    const grid = viewGrid(table, cells, direction);
    const { sums, relations } = relateSums(grid, table.fields);
    return [...relations, ...relateChanges(grid, table.fields), ...relateShares(grid, table, sums)];
  });
}
