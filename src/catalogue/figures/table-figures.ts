import type { Table, TableUnit } from "../../model/table.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readCellAt } from "./figure-content.ts";
import { readDenominator } from "./denominators.ts";
import type { Figure } from "./figure.ts";

/**
 * Every cell of a table. A row that names an indicator gives it the cells of columns that name a period; blank cells and words give
 * none, nor do columns of variances, shares and changes.
 */
export function readTableFigures(home: SourceRecord<"tables">): Figure[] {
  const { fields } = home;
  return fields.rows.flatMap((line, row) =>
    line.cells.map((_, column): Figure => {
      const heading = fields.columns[column];
      const { text, ...content } = readCellAt(home, row, column);
      const facts = {
        ...content,
        ...{ home, source: fields.source, disclosed: fields.disclosure !== undefined, cell: { row, column } },
        area: heading?.area ?? line.area ?? fields.area,
        ...remarkOf(content, line),
      };
      const { role = "value", period } = heading ?? {};
      const isGiven = content.value !== undefined || content.marker !== undefined;
      if (line.indicator === undefined || period === undefined || !isGiven || (role !== "value" && role !== "target"))
        return { ...facts, role: "cell", period, text };
      const denominator = readDenominator(fields, { row, column });
      const given = {
        ...facts,
        denominator,
        indicator: line.indicator,
        period,
        namedSource: undefined,
        sourceId: undefined,
      };
      if (role === "value") return { ...given, role };
      return { ...given, role, band: undefined, comparator: undefined, rating: undefined, reference: undefined };
    }),
  );
}

/** The remark on a cell, else that on its row, with the values that it explains. */
export function remarkOf(
  cell: Pick<Figure, "note" | "explains">,
  row: Pick<Table["rows"][number], "note" | "explains"> | undefined,
): Pick<Figure, "note" | "explains"> {
  const { note, explains } = cell.note === undefined && row ? row : cell;
  return { note, explains };
}

/** Unit of a cell: its column's, else its row's, else the table's. */
export function unitOfCell(table: Table, row: number, column: number): TableUnit {
  return table.columns[column]?.unit ?? table.rows[row]?.unit ?? table.unit;
}

/** Whether a cell is the distance between two figures, as its column's role or the table's arithmetic says. */
export function isDifference({ columns, rows, arithmetic = [] }: Table, row: number, column: number): boolean {
  const { role, title: heading } = columns[column] ?? {};
  const { group, title = "" } = rows[row] ?? {};
  const names = arithmetic.flatMap((rule) =>
    rule.kind === "variance"
      ? [[rule.across, rule.variance]]
      : rule.kind === "change"
        ? [[rule.across, rule.change]]
        : [],
  );
  return (
    role === "variance" ||
    role === "change" ||
    names.some(([across, name]) =>
      across === "columns" ? name === heading : name === title || name === `${group ?? ""} / ${title}`,
    )
  );
}
