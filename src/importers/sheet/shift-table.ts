import type { Table } from "../../model/table.ts";
import { plainTitle, textAt } from "./match-titles.ts";
import { namesMonth, readMonth, shiftDay, shiftMonthsIn, writeMonth } from "./month.ts";
import type { TablePlace } from "./find-table.ts";

/** The frame of next month's table: all but its figures. */
export interface ShiftedTable {
  readonly title: string;
  readonly asOf?: string;
  readonly summary?: string;
  readonly columns: Table["columns"];
  readonly rowTitles: readonly string[];
  readonly arithmetic?: Table["arithmetic"];
}

/**
 * Moves a table of before to another month: titles, periods, and the lines that its arithmetic names. A summary is kept where it says nothing of
 * a month or a number; remarks of before are about figures of before, and are not taken over.
 */
export function shiftTable(table: Table, place: TablePlace, by: number): ShiftedTable {
  const latest = latestMonth(table);
  const columns = table.columns.map((column) => {
    const title = shiftMonthsIn(column.title, place.shiftedBy);
    const isNamed = namesMonth(column.title);
    const month = column.period === undefined ? undefined : readMonth(column.period);
    if (month === undefined || column.period?.length !== 7) return { ...column, title };
    // A year of months that stay where they are is the next year's once the new month lies beyond it.
    const years = latest !== undefined && isYear(table) && latest + by > lastPeriod(table) ? 12 : 0;
    const step = isNamed ? (place.shiftedBy === 0 ? years : by) : by;
    return { ...column, title, period: writeMonth(month + step) };
  });
  const rowTitles = table.rows.map(({ title }, index) => {
    const row = place.rows[index];
    const printed = row === undefined ? undefined : plainTitle(textAt(place.sheet, row, place.labels));
    const isMoved = printed === undefined ? false : printed !== plainTitle(title);
    return isMoved ? shiftMonthsIn(title, by) : title;
  });
  const renamed = new Map([
    ...table.columns.map(({ title }, index) => [title, columns[index]?.title ?? title] as const),
    ...table.rows.map(({ title }, index) => [title, rowTitles[index] ?? title] as const),
  ]);
  return {
    title: shiftMonthsIn(table.title, by),
    ...(table.asOf !== undefined && {
      asOf: table.asOf.length === 10 ? shiftDay(table.asOf, by) : shiftPeriod(table.asOf, by),
    }),
    ...(table.summary !== undefined && !/\d/.test(table.summary) && { summary: shiftMonthsIn(table.summary, by) }),
    columns,
    rowTitles,
    ...(table.arithmetic && { arithmetic: renameLines(table.arithmetic, renamed) }),
  };
}

/** The month that a table of before is about: that of its day, else the last of its columns. */
export function latestMonth(table: Table): number | undefined {
  const day = table.asOf === undefined ? undefined : readMonth(table.asOf);
  if (day !== undefined) return day;
  const last = lastPeriod(table);
  return Number.isFinite(last) ? last : undefined;
}

function lastPeriod({ columns }: Table): number {
  return Math.max(...columns.flatMap(({ period }) => (period === undefined ? [] : (readMonth(period) ?? []))));
}

/** Whether its columns are the twelve months of a year, which is known when the year begins. */
export function isYear({ columns }: Table): boolean {
  return columns.filter(({ title, period }) => period !== undefined && namesMonth(title)).length === 12;
}

function shiftPeriod(period: string, by: number): string {
  const month = readMonth(period);
  return month === undefined ? period : writeMonth(month + by);
}

/** The same rules with the titles of now; `Group / Title` keeps its group. */
function renameLines<Rules>(rules: Rules, renamed: ReadonlyMap<string, string>): Rules {
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") {
      const [group, title] = value.split(" / ");
      if (renamed.has(value)) return renamed.get(value);
      return title !== undefined && renamed.has(title) ? `${group ?? ""} / ${renamed.get(title) ?? title}` : value;
    }
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    const kept = new Set(["kind", "across", "in", "wholeOf"]);
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, kept.has(name) ? item : rename(item)]),
    );
  };
  return rename(rules) as Rules;
}
