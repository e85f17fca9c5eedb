import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, TableEntry } from "../../catalogue/catalogue.ts";
import { recently } from "../../catalogue/once.ts";
import { stackedBars } from "../../charts/stacked-bars/chart.ts";
import { sumParts, type StackedColumn, type StackedData } from "../../charts/stacked-bars/data.ts";
import { hasRoom } from "../../charts/stacked-bars/layout.ts";
import { fitsPeriodKind } from "../../model/period.ts";
import { compareText } from "../../records/issue.ts";
import { statePartsFinding } from "../../findings/parts.ts";
import { formatNumber } from "../../statistics/format.ts";
import { formatDate, formatPeriodShort } from "../../statistics/format-time.ts";
import { presentChart, stateSpan, type PublishedChart } from "./words.ts";
import { buildPrintedTable } from "../tables/printed-table.ts";
import { tableUrl } from "../../model/addresses.ts";
import { numberAt, readBreakdown, type Breakdown } from "./table-breakdown.ts";

export interface TableFigure extends PublishedChart {
  readonly data: StackedData;
}

/** More parts than this are a table, not a picture; more bars do not fit a phone. */
const most = { parts: 12, bars: 4 };
const phoneWidth = 340;

/** The stacked bars of a printed table that breaks a whole down. Undefined where it does not, or where its bars would not fit a phone. */
export function buildTableFigure(table: TableEntry, areas: Catalogue["areas"]): TableFigure | undefined {
  return recently(`table ${table.id}`, [table, areas], () => makeFigure(table, areas));
}

function makeFigure(table: TableEntry, areas: Catalogue["areas"]): TableFigure | undefined {
  const breakdown = readBreakdown(table);
  if (!breakdown || breakdown.parts.length > most.parts) return undefined;
  const drawn = chooseColumns(table, breakdown);
  const data: StackedData = { titles: titleParts(table, breakdown), columns: drawn.map(buildColumn) };
  const last = data.columns.at(-1);
  const column = drawn.at(-1);
  if (!last || column === undefined || !hasRoom(data, phoneWidth)) return undefined;
  const total = totalOf(table, breakdown, column);
  const isDisputed = (row: number | undefined) =>
    table.disputedCells?.some((cell) => cell.row === row && [column, shareOf(table, column)].includes(cell.column)) ??
    false;
  const parts = data.titles.map((title, index) => ({
    title,
    ...last.parts[index],
    disputed: isDisputed(breakdown.parts[index]),
  }));
  const whole = { value: total, disputed: isDisputedTotal(table, breakdown, column) };
  const presented = presentChart(stackedBars, data);
  return {
    ...presented,
    id: `tables/${table.id}`,
    page: tableUrl(table),
    title: statePartsFinding(parts, whole, data.columns.length > 1 && last.label !== "Total" ? last.label : undefined),
    subtitle: `${table.title}. ${table.rowHeading.replace(/:$/, "")}, number, ${areaName(areas, table.area)}${stateTime(table, drawn, data)}.`,
    notes: [...presented.notes, ...listDisagreements(data, breakdown, drawn, table)],
    sources: [table.source],
  };

  function buildColumn(index: number): StackedColumn {
    const cells = buildPrintedTable(table).parts.flatMap(({ rows }) => rows.map((row) => row.cells[index]?.text ?? ""));
    const values = (breakdown?.parts ?? []).map((row) => numberAt(table, row, index));
    const total = totalOf(table, breakdown, index);
    return {
      label: labelColumn(table, index, drawn.length),
      total: total === undefined ? undefined : formatNumber(total, 0, "count"),
      parts: (breakdown?.parts ?? []).map((row, part) => {
        const value = values[part];
        return { ...(value !== undefined && { value }), text: (cells[row] ?? "") || "no figure" };
      }),
    };
  }
}

/** The column of shares that the table prints of a column of counts. */
function shareOf(table: TableEntry, column: number): number | undefined {
  const rule = (table.arithmetic ?? []).find(
    (item) => item.kind === "percentage" && item.across === "columns" && item.part === table.columns[column]?.title,
  );
  return rule?.kind === "percentage" ? table.columns.findIndex(({ title }) => title === rule.percentage) : undefined;
}

function isDisputedTotal({ disputedCells = [] }: TableEntry, { total }: Breakdown, column: number): boolean {
  return disputedCells.some((cell) => cell.row === total && cell.column === column);
}

/** The total as printed; the sum of the parts where none is printed and every part has a number. */
function totalOf(table: TableEntry, breakdown: Breakdown | undefined, column: number): number | undefined {
  if (breakdown?.total !== undefined) return numberAt(table, breakdown.total, column);
  const values = (breakdown?.parts ?? []).map((row) => numberAt(table, row, column));
  return values.includes(undefined) ? undefined : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The time that the bars cover, after a comma; empty where the table does not say. */
function stateTime(table: TableEntry, drawn: readonly number[], { columns }: StackedData): string {
  const dated = columns.length === 1 || drawn.every((index) => table.columns[index]?.period !== undefined);
  const span = dated ? stateSpan(columns) : table.asOf === undefined ? "" : formatDate(table.asOf);
  return span === "" ? "" : `, ${span}`;
}

/**
 * The columns to draw. Where some have a period, those, in the order of time, the last few of many: a sum over the year beside them would
 * dwarf them. Else all that are not zero from top to bottom.
 */
function chooseColumns(table: TableEntry, { parts, columns }: Breakdown): number[] {
  const numbers = (column: number) => parts.flatMap((row) => numberAt(table, row, column) ?? []);
  const periodOf = (column: number) => table.columns[column]?.period ?? "";
  const dated = columns.filter((column) => periodOf(column) !== "" && numbers(column).length > 0);
  if (dated.length > 0) return dated.sort((a, b) => compareText(periodOf(a), periodOf(b))).slice(-most.bars);
  const filled = columns.filter((column) => numbers(column).some((value) => value > 0));
  return filled.length > most.bars ? [] : filled;
}

/** The period of a column, else its heading; of an only column, what the table is about rather than “No.”. */
function labelColumn(table: TableEntry, index: number, count: number): string {
  const column = table.columns[index];
  if (column?.period !== undefined)
    return fitsPeriodKind(column.period, "month") ? formatPeriodShort(column.period, "month") : column.period;
  if (count > 1) return column?.title ?? "";
  return table.asOf === undefined ? "" : formatDate(table.asOf);
}

/** Titles of the parts without an ending that all of them share, such as “, No.”. */
function titleParts(table: TableEntry, { parts }: Breakdown): string[] {
  const titles = parts.map((row) => table.rows[row]?.title ?? "");
  const ending = /(?:,| \/) [^,/]+$/.exec(titles[0] ?? "")?.[0];
  if (ending === undefined || !titles.every((title) => title.endsWith(ending) && title.length > ending.length))
    return titles;
  return titles.map((title) => title.slice(0, -ending.length));
}

/** Where the parts do not add up to the total that the table prints. */
function listDisagreements(
  { columns }: StackedData,
  { total }: Breakdown,
  drawn: readonly number[],
  table: TableEntry,
): string[] {
  return columns.flatMap((column, index) => {
    const printed = total === undefined ? undefined : numberAt(table, total, drawn[index] ?? 0);
    const sum = sumParts(column);
    if (printed === undefined || printed === sum || column.parts.some(({ value }) => value === undefined)) return [];
    const of = column.label === "" ? "The parts" : `The parts of ${column.label}`;
    return [`${of} add up to ${sum}; the table prints ${printed}.`];
  });
}
