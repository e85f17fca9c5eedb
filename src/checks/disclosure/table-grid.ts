import { readCellAt } from "../../catalogue/figures/figure-content.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import type { TableUnit } from "../../model/table.ts";
import type { SourceRecord } from "../../records/record.ts";
import { hiddenFigure, printedOperand } from "./operands.ts";
import type { Operand } from "./system.ts";

/** A cell as readers see it. */
export interface GridCell {
  /** The figure, printed or hidden; undefined where nothing was to be given, which adds nothing to a sum. */
  readonly operand: Operand | undefined;
  /** The number as printed; undefined where it is hidden or nothing. */
  readonly value: number | undefined;
  readonly unit: TableUnit;
}

/** A row or column. */
export interface GridLine {
  readonly title: string;
  readonly group: string | undefined;
  readonly role: string | undefined;
  readonly period: string | undefined;
}

/** A table along one direction: its lines, and the lines that cross them. */
export interface Grid {
  readonly direction: "rows" | "columns";
  readonly lines: readonly GridLine[];
  readonly crossing: readonly GridLine[];
  at(line: number, crossing: number): GridCell;
  /** A crossing line, for officers: the column “Number”. */
  nameCrossing(crossing: number): string;
}

/** Every cell of a table by row and column. Each hidden figure is one object, however often it is asked for. */
export type Cells = readonly (readonly GridCell[])[];

/** What official tables print in place of a small count. */
const hiddenSign =
  /^(?:\*+|\[c\]|c|x|<\s?\d{1,2}|(?:fewer|less) than (?:\d{1,2}|[a-z]+)|suppressed|[01]\s?(?:-|–|to)\s?\d{1,2})$/i;

/** Reads the cells of a table. */
export function readCells(table: SourceRecord<"tables">): Cells {
  const { fields } = table;
  return fields.rows.map((row, at) =>
    fields.columns.map((_, column): GridCell => {
      const { value, decimals = 0, printed, marker, text, path } = readCellAt(table, at, column);
      const unit = unitOfCell(fields, at, column);
      if (value !== undefined)
        return { operand: printedOperand({ value, decimals, printed: printed ?? String(value) }, unit), value, unit };
      const isSign = text !== undefined && unit !== "text" && hiddenSign.test(text);
      const isSuppressed = marker === "suppressed" || isSign || (marker === "low" && unit === "count");
      const isUnknown =
        marker === "not-available" || marker === "not-yet-known" || marker === "unknown-missing" || marker === "low";
      if (!isSuppressed && !isUnknown) return { operand: undefined, value: undefined, unit };
      const isProtected = isSuppressed && fields.disclosure === undefined;
      return { operand: hiddenFigure(table, path, { unit, isProtected, title: row.title }), value: undefined, unit };
    }),
  );
}

/** Whether any cell is suppressed to protect people. */
export function hasProtected(cells: Cells): boolean {
  return cells.some((row) => row.some(({ operand }) => operand?.hidden?.isProtected));
}

/** A table along its rows, or along its columns. */
export function viewGrid({ fields }: SourceRecord<"tables">, cells: Cells, direction: "rows" | "columns"): Grid {
  const rows = fields.rows.map(({ title, group, role }): GridLine => ({ title, group, role, period: undefined }));
  const columns = fields.columns.map(({ title, role, period }): GridLine => ({
    title,
    group: undefined,
    role,
    period,
  }));
  const isRows = direction === "rows";
  const nothing: GridCell = { operand: undefined, value: undefined, unit: fields.unit };
  const crossing = isRows ? columns : rows;
  return {
    direction,
    lines: isRows ? rows : columns,
    crossing,
    at: (line, at) => (isRows ? cells[line]?.[at] : cells[at]?.[line]) ?? nothing,
    nameCrossing: (at) => `the ${isRows ? "column" : "row"} “${crossing[at]?.title ?? ""}”`,
  };
}
