import type { FigureIndex } from "./figure-index.ts";
import { listIndicatorLines } from "./summed-indicators.ts";
import type { SummedLine } from "./summed-line.ts";
import { listColumns, listRows } from "./summed-tables.ts";

/** Every line of tables and indicators in which one count of people is suppressed, and could be worked out from its total. */
export function listSummedLines(index: FigureIndex): SummedLine[] {
  return [
    ...[...index.tables.values()].flatMap(({ table, cells }) =>
      table.fields.counted === "things" ? [] : [...listColumns(table, cells), ...listRows(table, cells)],
    ),
    ...listIndicatorLines(index),
  ];
}
