import { readCellAt } from "../catalogue/figures/figure-content.ts";
import { unitOfCell } from "../catalogue/figures/table-figures.ts";
import { markerTitles } from "../model/observations.ts";
import type { SourceRecord } from "../records/record.ts";
import { describePlace, type Names } from "./held-figure.ts";
import { readQuantity, type Operand } from "./quantity.ts";

/** The figure in a cell of a printed table. */
export function readTableCell(table: SourceRecord<"tables">, row: number, column: number, names: Names): Operand {
  const { rows, columns, source } = table.fields;
  const [line, heading] = [rows[row], columns[column]];
  const held = { kind: "cell", table: table.id, row, column } as const;
  const subject = [line?.group, line?.title, heading?.title].filter((part) => part !== undefined).join(", ");
  const { value, decimals = 0, marker } = readCellAt(table, row, column);
  if (value === undefined) {
    const reason = marker === undefined ? "no number is printed" : markerTitles[marker].toLowerCase();
    return {
      known: false,
      reason: `${subject}: ${reason}`,
      held,
      empty: marker === undefined || marker === "not-applicable",
    };
  }
  const area = names.areas.get(heading?.area ?? line?.area ?? table.fields.area);
  return readQuantity({ value, decimals }, unitOfCell(table.fields, row, column), {
    subject,
    place: describePlace(names, source),
    held,
    average: area?.kind === "neighbour-set" || /\baverage\b|\bmean\b|\bavg\b/i.test(subject),
    ...(heading?.role === "target" && { exact: true }),
  });
}
