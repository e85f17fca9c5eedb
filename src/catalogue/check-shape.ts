import { cellMarkers, type Table } from "../model/table.ts";
import type { Issue } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import type { RuleId } from "../records/rules.ts";
import { isNumber, type MeasuredSeries, type NumberFigure } from "./measured.ts";
import { issueAt } from "./report.ts";
import { countDecimals } from "./series.ts";
import { listTableFigures, unitOfCell } from "./table-figures.ts";

/** How figures are written: cells of tables are numbers, words or markers of ours, in the indicator's unit, and each stands once. */
export function checkShape(series: readonly MeasuredSeries[], { records }: RecordSet): Issue[] {
  const units = new Map(records.indicators.map(({ id, fields }) => [id, fields.unit]));
  return [
    ...records.tables.flatMap((table) => [
      ...checkCells(table),
      ...checkUnits(table, units),
      ...checkFigures(table),
      ...checkLabels(table),
    ]),
    ...series.flatMap(checkDecimals),
  ];
}

/**
 * Signs that stand for a missing number in other people's tables, old and new. The Department for Education's data screener refuses the
 * same: null words and obsolete symbols; the new shorthand is that of the Government Analysis Function.
 */
const symbols = /^(?:[-–—.:~*/]|\.\.+|n\/?a|nil|null|none given|\[?(?:c|x|z|u|w|k|low)\]?)$/i;

function checkCells(table: SourceRecord<"tables">): Issue[] {
  return table.fields.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, column): Issue[] => {
      if (typeof cell !== "string") return [];
      const report = (rule: RuleId, problem: string, remedy: string) => [
        issueAt(table, ["rows", rowIndex, "cells", column], problem, remedy, { rule }),
      ];
      if (cell !== cell.trim())
        return report("shape-cell-space", `“${cell}” starts or ends with a space.`, "Remove the space.");
      const role = table.fields.columns[column]?.role;
      if (unitOfCell(table.fields, rowIndex, column) === "text" || role === "variance" || role === "change") return [];
      if (symbols.test(cell)) {
        const markers = `Write one of: ${cellMarkers.join(", ")}; or { text: "${cell}" } where nobody knows what it means.`;
        return report("shape-symbol", `“${cell}” does not say why there is no number.`, markers);
      }
      if (!/^[-−]?£?\d[\d,]*(\.\d+)?%?$/.test(cell)) return [];
      return report(
        "shape-number-as-text",
        `“${cell}” is words, so it is no figure.`,
        `Write ${cell.replace(/[£,%]/g, "").replace("−", "-")} without quotation marks, or { text: "${cell}" } where it is no number.`,
      );
    }),
  );
}

/** A cell that gives an indicator a figure must be in the indicator's unit. */
function checkUnits(table: SourceRecord<"tables">, units: ReadonlyMap<string, Table["unit"]>): Issue[] {
  const seen = new Set<number>();
  return listTableFigures(table).flatMap(({ indicator, value, path }): Issue[] => {
    const [row, column] = [Number(path[1]), Number(path[3])];
    const [unit, own] = [units.get(indicator), unitOfCell(table.fields, row, column)];
    if (value === undefined || unit === undefined || unit === own || seen.has(row)) return [];
    seen.add(row);
    const problem = `The cell is in the unit ${own}; the indicator ${indicator} is in ${unit}.`;
    return [issueAt(table, path, problem, `Add unit: ${unit} to the row or column.`, { rule: "shape-unit" })];
  });
}

/** Two cells of one table cannot be the same figure of an indicator. */
function checkFigures(table: SourceRecord<"tables">): Issue[] {
  const seen = new Map<string, FieldPath>();
  return listTableFigures(table).flatMap(({ indicator, role, area, period, path }): Issue[] => {
    const key = [indicator, role, area, period].join(" ");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, path);
      return [];
    }
    const problem = `The table gives ${indicator} for ${area} in ${period} already, in line ${table.locator.place(first).line}.`;
    return [issueAt(table, path, problem, "Check the rows' indicators and the columns' periods.", { rule: "shape-figure-repeated" })];
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
    return [issueAt(table, ["rows", index, "title"], problem, remedy, { rule: "shape-label-repeated" })];
  });
}

/** Enough numbers of one series and one source to show how the source prints them. */
const leastNumbers = 4;

/** One number of a source's series with fewer decimals than all others has probably lost a 0: 69 for 69.0. */
function checkDecimals({ figures }: MeasuredSeries): Issue[] {
  const sources = Map.groupBy(figures.filter(isNumber), ({ home, source }) => `${home.file} ${source.document} ${source.place}`);
  return [...sources.values()].flatMap((group): Issue[] => {
    const decimals = group.map(({ printed = "" }) => countDecimals(printed));
    const usual = Math.max(...decimals);
    const fewer = group.filter((figure: NumberFigure, at) => decimals[at] !== usual && figure.note === undefined);
    const [only] = fewer;
    if (!only || fewer.length > 1 || group.length < leastNumbers) return [];
    const problem = `${only.printed ?? ""} has fewer decimals than the others of its series: ${group.map(({ printed }) => printed).join(", ")}.`;
    const remedy = `If the source prints ${only.value.toFixed(usual)}, write that: the 0 says how it was rounded. Else add a note.`;
    return [issueAt(only.home, only.path, problem, remedy, { rule: "shape-decimals-mixed" })];
  });
}
