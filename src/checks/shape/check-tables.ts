import { shapeRowLength } from "../../records/csv/cell-rules.ts";
import { fitsPeriodKind } from "../../model/period.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { checkPeriod, checkValue } from "../figures/check-figure.ts";
import type { IndicatorFigure } from "../../catalogue/figures/figure.ts";
import { readIndicatorFigures } from "../../catalogue/figures/figures.ts";

export const shapePeriodMissing: Rule = {
  id: "shape-period-missing",
  severity: "error",
  says: "A row names an indicator only where a column says for which period.",
};

export const valueSheetsDiffer: Rule = {
  id: "value-sheets-differ",
  severity: "warning",
  says: "Two sheets give a month the same target; it is a note where one is marked `revised`.",
};

/** Rows must have a cell a column; cells that feed an indicator must fit it; two sheets may not give one period two targets. */
export const tableChecks: Check = { rules: [shapePeriodMissing, valueSheetsDiffer], find: checkTables };

function checkTables({ records }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator.fields]));
  const known = new Map<string, { figure: IndicatorFigure; table: SourceRecord<"tables"> }>();
  return records.tables.flatMap((table) => [
    ...checkShape(table),
    ...readIndicatorFigures(table).flatMap((figure): Issue[] => {
      const indicator = indicators.get(figure.indicator);
      if (!indicator) return [];
      if (!fitsPeriodKind(figure.period, indicator.periodKind)) {
        return checkPeriod(placeOf(table, ["columns", figure.cell?.column ?? 0, "period"]), figure.period, indicator);
      }
      const key = [figure.indicator, figure.role, figure.area, figure.period].join(" ");
      const first = known.get(key);
      if (!first) known.set(key, { figure, table });
      // Values given twice are claims of the two sheets: `claims/sheet-claims.ts`.
      const differs = figure.role === "target" && first !== undefined && first.figure.value !== figure.value;
      return [
        ...checkValue(figure, indicator),
        ...(differs
          ? [
              breach(
                { ...valueSheetsDiffer, severity: isRevised(figure) || isRevised(first.figure) ? "note" : "warning" },
                placeOf(table, figure.path),
                `${figure.indicator} for ${figure.area} in ${figure.period} is ${String(figure.printed)} here and ${String(first.figure.printed)} in ${first.table.file}.`,
                "If the source revised it, add marker: revised to the newer one.",
              ),
            ]
          : []),
      ];
    }),
  ]);
}

function isRevised(figure: IndicatorFigure): boolean {
  return figure.marker === "revised";
}

function checkShape(table: SourceRecord<"tables">): Issue[] {
  const { columns, rows } = table.fields;
  return rows.flatMap((row, index): Issue[] => {
    const issues: Issue[] = [];
    if (row.cells.length !== columns.length) {
      const problem = `The row “${row.title}” has ${row.cells.length} cells; the table has ${columns.length} columns.`;
      issues.push(
        breach(
          shapeRowLength,
          placeOf(table, ["rows", index, "cells"]),
          problem,
          "Write blank for a cell that is empty in the source.",
        ),
      );
    }
    if (row.indicator !== undefined && columns.every((column) => column.period === undefined)) {
      const problem = "The row names an indicator, but no column says for which period its cells are.";
      issues.push(
        breach(
          shapePeriodMissing,
          placeOf(table, ["rows", index, "indicator"]),
          problem,
          "Add period to a column, or remove the indicator.",
        ),
      );
    }
    return issues;
  });
}
