import { valueRange } from "../figures/value-range.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { isRemarked } from "../../catalogue/explained.ts";
import { readFigures } from "../../catalogue/figures/figures.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import { describeOutside, rangeOfCell } from "../figures/value-range.ts";

/**
 * Numbers of printed tables must lie within the range that their table declares. Beyond what their unit allows they are doubted until a
 * note names the number: a source may print it so. Cells that give an indicator a figure are checked against the indicator.
 */
export const cellChecks: Check = { rules: [valueRange], find: checkCells };

function checkCells({ records }: RecordSet): Issue[] {
  return records.tables.flatMap((table) =>
    readFigures(table).flatMap((figure): Issue[] => {
      const { value, printed, valuePath } = figure;
      if (figure.role !== "cell" || value === undefined) return [];
      const { row, column } = figure.cell;
      const found = rangeOfCell(table.fields, row, column);
      const unit = unitOfCell(table.fields, row, column);
      const outside = found && describeOutside({ value, printed }, unit, found.range);
      if (!outside || (!found.declared && isNamed(figure, value))) return [];
      const { problem, guess = "Check the number and its unit." } = outside;
      const remedy = found.declared
        ? `${guess} If it is right, declare another range.`
        : `${guess} If the source prints it, say in a note that names the number what it is.`;
      const severity = found.declared ? "error" : "warning";
      return [breach({ ...valueRange, severity }, placeOf(table, valuePath), problem, remedy)];
    }),
  );
}

/** Whether a note names the number, with its sign where it is negative: a note on 1.1 says nothing of -1.1. */
function isNamed(figure: Parameters<typeof isRemarked>[0], value: number): boolean {
  const withSign = value >= 0 || new RegExp(`[-−]${Math.abs(value)}(?![\\d.]*\\d)`).test(figure.note ?? "");
  return withSign && isRemarked(figure, value);
}
