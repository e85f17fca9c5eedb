import type { AbsenceMarker, StatusMarker } from "../../model/observations.ts";
import { examplePeriod, fitsPeriodKind, periodAt, periodIndex, type PeriodKind } from "../../model/period.ts";
import { isNumber, type FigureTable } from "../records/figure-table.ts";
import { countDecimals, padDecimals } from "../records/print-numbers.ts";
import type { ImportProblem } from "../records/problem.ts";
import { signKey, type CollectedMeasure } from "./collect.ts";
import { checkEnded, checkPeriods, type PeriodRules } from "./check-periods.ts";
import type { ReadColumn } from "./read-column.ts";
import { readLabel } from "./read-period.ts";
import { roundNumber } from "./round.ts";

/** By which rules a measure's cells are read. */
export interface MeasureRules extends PeriodRules {
  readonly columns: { readonly period: string; readonly value: string; readonly area: string };
  readonly decimals: number;
  readonly markers: Readonly<Record<string, AbsenceMarker>>;
  readonly statuses: Readonly<Record<string, StatusMarker>>;
  /** Ids of areas by the source's codes, in the order in which they are written. */
  readonly areas: ReadonlyMap<string, string>;
  /** First rows of values that are no numbers, by `signKey`. */
  readonly signs: ReadonlyMap<string, number>;
}

/** A measure as a table, and what was done to it. */
export interface MappedMeasure {
  readonly table: FigureTable;
  readonly rounded: number;
  /** Labels that were left out by rule. */
  readonly leftOut: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/**
 * A measure's values as a table of areas and periods. Years without any figure are left out at both ends, and years between that the source lacks are not available.
 * Areas without any figure have no row. The figures of a year have as many decimals as any of them has: a source prints a year in one way.
 */
export function mapMeasure({ code, labels }: CollectedMeasure, rules: MeasureRules): MappedMeasure {
  const problems: ImportProblem[] = [];
  const leftOut: string[] = [];
  const columns = new Map<string, ReadColumn>();
  let rounded = 0;
  for (const [label, { row, values }] of labels) {
    const read = readLabel(label, rules.periodKind, rules);
    if (read === "left-out") leftOut.push(label);
    else if (read === undefined) problems.push(reportLabel(code, label, row, rules));
    else if (columns.has(read.period))
      problems.push(reportTwice(code, label, columns.get(read.period), { row, rules }));
    else {
      const column = readColumn(values, rules, (sign, count) => {
        problems.push(
          reportSign(`${code} in ${label}`, sign, count, {
            row: rules.signs.get(signKey(code, label, sign)) ?? row,
            rules,
          }),
        );
      });
      rounded += column.rounded;
      columns.set(read.period, { ...read, label, row, ...column });
    }
  }
  const listed = [...columns.values()];
  problems.push(...checkPeriods(code, listed, rules), ...checkEnded(code, listed, rules));
  if (problems.length > 0) return { table: { areas: [], periods: [], cells: [] }, rounded, leftOut, problems };
  return { table: buildTable(columns, rules), rounded, leftOut, problems };
}

function readColumn(
  values: ReadonlyMap<string, string>,
  { decimals, markers, areas }: MeasureRules,
  reportUnread: (sign: string, count: number) => void,
): { readonly cells: ReadonlyMap<string, string>; readonly rounded: number } {
  const cells = new Map<string, string>();
  const unread = new Map<string, number>();
  let rounded = 0;
  let most = 0;
  for (const [code, value] of values) {
    if (!areas.has(code)) continue;
    const marker = Object.hasOwn(markers, value) ? markers[value] : undefined;
    const number = marker === undefined ? roundNumber(value, decimals) : undefined;
    if (number?.isRounded) rounded += 1;
    if (number) most = Math.max(most, countDecimals(number.printed));
    const cell = marker ?? number?.printed;
    if (cell === undefined) unread.set(value, (unread.get(value) ?? 0) + 1);
    else cells.set(code, cell);
  }
  unread.forEach((count, sign) => {
    reportUnread(sign, count);
  });
  const padded = [...cells].map(([code, cell]) => [code, isNumber(cell) ? padDecimals(cell, most) : cell] as const);
  return { cells: new Map(padded), rounded };
}

function buildTable(columns: ReadonlyMap<string, ReadColumn>, { periodKind, areas }: MeasureRules): FigureTable {
  const indexes = [...columns.values()]
    .filter(({ cells }) => [...cells.values()].some(isNumber))
    .map(({ period }) => periodIndex(period, periodKind));
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const periods = indexes.length === 0 ? [] : listPeriods(first, last, periodKind);
  const rows = [...areas].filter(([code]) => [...columns.values()].some(({ cells }) => isNumber(cells.get(code))));
  const list = (read: (column: ReadColumn | undefined, code: string) => string) =>
    rows.flatMap(([code]) => periods.map((period) => read(columns.get(period), code)));
  const statuses = list((column, code) => (isNumber(column?.cells.get(code)) ? (column.status ?? "") : ""));
  return {
    ...{ areas: rows.map(([, id]) => id), periods, cells: list((column, code) => column?.cells.get(code) ?? "") },
    ...(statuses.some((status) => status !== "") && { asides: { marker: statuses } }),
  };
}

/** Weeks and months would be many, but years between that a source lacks are a few. */
function listPeriods(first: number, last: number, kind: PeriodKind): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => periodAt(first + index, kind));
}

interface ProblemPlace {
  readonly row: number;
  readonly rules: MeasureRules;
}

function reportLabel(code: string, label: string, row: number, rules: MeasureRules): ImportProblem {
  const { file, columns, periodKind, periods } = rules;
  const given = periods[label];
  const example = `"${label}": "${guessPeriod(label, periodKind)}"`;
  if (given !== undefined)
    return {
      file: "data/imports/national.yaml",
      problem: `periods says that “${label}” is “${given}”, which is no period of the kind of ${code} (${periodKind}).`,
      remedy: `Mend the line, for example ${example}, or write left-out; or take it out, where the label needs no word.`,
    };
  return {
    ...{ file, row, column: columns.period },
    problem: `“${label}” of ${code} is no period of its kind (${periodKind}).`,
    remedy: `Say what it is in data/imports/national.yaml under periods, for example ${example}; or "${label}": left-out.`,
  };
}

/** A period of the kind, of the last year that a label names where it names one. */
function guessPeriod(label: string, kind: PeriodKind): string {
  const year = /\b(?:19|20)\d\d\b/.exec(label)?.[0];
  return year !== undefined && fitsPeriodKind(year, kind) ? year : examplePeriod(kind);
}

function reportTwice(
  code: string,
  label: string,
  other: ReadColumn | undefined,
  { row, rules: { file, columns } }: ProblemPlace,
): ImportProblem {
  return {
    ...{ file, row, column: columns.period },
    problem: `“${label}” and “${other?.label ?? ""}” of ${code} are both ${other?.period ?? ""}.`,
    remedy: `Leave one out: in data/imports/national.yaml under periods, "${label}": left-out.`,
  };
}

function reportSign(
  what: string,
  sign: string,
  count: number,
  { row, rules: { file, columns, markers } }: ProblemPlace,
): ImportProblem {
  const times = count === 1 ? "once" : `${count} times`;
  const known = Object.keys(markers).map((one) => `“${one}”`);
  const isNumeric = /\d/.test(sign);
  return {
    ...{ file, row, column: columns.value },
    problem: `${sign === "" ? "A blank cell" : `“${sign}”`} (${what}, ${times}) is ${isNumeric ? "not written as a plain number" : "neither a number nor a sign that is known"}.`,
    remedy: isNumeric
      ? "Numbers have digits and a point, without commas and per cent signs: ask the publisher for the file as it was issued."
      : `Known: ${known.join(", ")}. Say in data/imports/national.yaml under markers what it stands for, for example "${sign}": suppressed.`,
  };
}
