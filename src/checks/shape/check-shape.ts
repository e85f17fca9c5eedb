import { shapeCellSpace, shapeFigureRepeated } from "../../records/csv/cell-rules.ts";
import { cellMarkers, type Table } from "../../model/table.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import { explainPastedNumber, isAbsenceSign, shapeSymbol } from "../../records/plain-number.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readIndicatorFigures } from "../../catalogue/figures/figures.ts";
import { isDifference, unitOfCell } from "../../catalogue/figures/table-figures.ts";

export const shapeNumberAsText: Rule = {
  id: "shape-number-as-text",
  severity: "warning",
  says: "A number stands without quotation marks, where the column is not one of words, and without what Word, PDF and Excel leave around it.",
};

export const shapeUnit: Rule = {
  id: "shape-unit",
  severity: "error",
  says: "A cell that gives an indicator its figure is in the indicator's unit.",
};

export const shapeLabelRepeated: Rule = {
  id: "shape-label-repeated",
  severity: "warning",
  says: "No two rows of a part of a table have the same title, also not in capitals.",
};

/** How tables are written: cells are numbers, words or markers of ours, in the indicator's unit, and every row and figure stands once. */
export const shapeChecks: Check = { rules: [shapeNumberAsText, shapeUnit, shapeLabelRepeated], find: checkShape };

function checkShape({ records }: RecordSet): Issue[] {
  const units = new Map(records.indicators.map(({ id, fields }) => [id, fields.unit]));
  return records.tables.flatMap((table) => [
    ...checkCells(table),
    ...checkUnits(table, units),
    ...checkFigures(table),
    ...checkLabels(table),
  ]);
}

function checkCells(table: SourceRecord<"tables">): Issue[] {
  return table.fields.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, column): Issue[] => {
      if (typeof cell !== "string") return [];
      const report = (rule: Rule, problem: string, remedy: string) => [
        breach(rule, placeOf(table, ["rows", rowIndex, "cells", column]), problem, remedy),
      ];
      if (cell !== cell.trim())
        return report(shapeCellSpace, `“${cell}” starts or ends with a space.`, "Remove the space.");
      if (unitOfCell(table.fields, rowIndex, column) === "text" || isDifference(table.fields, rowIndex, column))
        return [];
      if (isAbsenceSign(cell)) {
        const markers = `Write one of: ${cellMarkers.join(", ")}; or { text: "${cell}" } where nobody knows what it means.`;
        return report(shapeSymbol, `“${cell}” does not say why there is no number.`, markers);
      }
      const pasted = explainPastedNumber(cell);
      if (!pasted) return [];
      const isHidden = pasted.kind === "hidden";
      return report(
        isHidden ? shapeSymbol : shapeNumberAsText,
        isHidden ? `“${cell}” is a limit, and no figure.` : `“${cell}” is words, so it is no figure.`,
        `${pasted.remedy}${/^Write -?[\d.]+$/.test(pasted.remedy) ? " without quotation marks" : ""}, or { text: "${cell}" } where it is no number.`,
      );
    }),
  );
}

/** A cell that gives an indicator a figure must be in the indicator's unit. */
function checkUnits(table: SourceRecord<"tables">, units: ReadonlyMap<string, Table["unit"]>): Issue[] {
  const seen = new Set<number>();
  return readIndicatorFigures(table).flatMap(({ indicator, value, cell, path }): Issue[] => {
    const { row, column } = cell ?? { row: 0, column: 0 };
    const [unit, own] = [units.get(indicator), unitOfCell(table.fields, row, column)];
    if (value === undefined || unit === undefined || unit === own || seen.has(row)) return [];
    seen.add(row);
    const problem = `The cell is in the unit ${own}; the indicator ${indicator} is in ${unit}.`;
    return [breach(shapeUnit, placeOf(table, path), problem, `Add unit: ${unit} to the row or column.`)];
  });
}

/** Two cells of one table cannot be the same figure of an indicator. */
function checkFigures(table: SourceRecord<"tables">): Issue[] {
  const seen = new Map<string, FieldPath>();
  return readIndicatorFigures(table).flatMap(({ indicator, role, area, period, path }): Issue[] => {
    const key = [indicator, role, area, period].join(" ");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, path);
      return [];
    }
    const problem = `The table gives ${indicator} for ${area} in ${period} already, in line ${table.locator.place(first).line}.`;
    return [
      breach(
        shapeFigureRepeated,
        placeOf(table, path),
        problem,
        "Check the rows' indicators and the columns' periods.",
      ),
    ];
  });
}

function checkLabels(table: SourceRecord<"tables">): Issue[] {
  const seen = new Set<string>();
  return table.fields.rows.flatMap(({ group = "", title }, index): Issue[] => {
    const key = `${group}|${title}`.toLowerCase().replace(/\s+/g, " ");
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const problem = `There is a row “${title}” already${group === "" ? "" : ` under “${group}”`}.`;
    const remedy = "Remove the one that was entered twice, or add the heading that it stands under as its group.";
    return [breach(shapeLabelRepeated, placeOf(table, ["rows", index, "title"]), problem, remedy)];
  });
}
