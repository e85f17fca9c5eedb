import { readingIdle } from "./readings.ts";
import type { Figure, FigureHome } from "../../catalogue/figures/figure.ts";
import { readFigures } from "../../catalogue/figures/figures.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { holdNumbers, readNumber } from "./find-numbers.ts";
import { splitNumbers } from "./readings.ts";

export const figureStandsOnce: Rule = {
  id: "figure-stands-once",
  severity: "warning",
  says: "Where a table or an indicator was read (`figures` in `data/readings`), the numbers of each row, or of each area's values, ranks and targets, are those of one line of the reading, each as often as the line has it.",
};

/**
 * Every number of a table's row, or of an area in an indicator's file, stands in a line of the reading of that record, each as often as
 * the source prints it there. A line that no row has is reported too.
 */
export function checkReadFigures({ readings, tables, observations }: RecordSet["records"]): Issue[] {
  const homes = new Map<string, FigureHome>(
    [...tables, ...observations].map((record) => [`${record.collection} ${record.id}`, record]),
  );
  return readings.flatMap((record) =>
    (record.fields.figures ?? []).flatMap(({ table, indicator, lines }, index) => {
      const home = homes.get(table === undefined ? `observations ${indicator ?? ""}` : `tables ${table}`);
      if (!home) return [];
      const issues: Issue[] = [];
      const reading = readLines(record, ["figures", index, "lines"], String(lines), issues);
      const rows = listRows(home, record.fields.document);
      return [...issues, ...compare(rows, reading, { record, index, home })];
    }),
  );
}

/** A number of a record: its sizes, and where it stands. */
interface RowNumber {
  readonly size: number;
  readonly path: FieldPath;
}

interface ReadLine {
  readonly printed: string;
  /** The sizes of each number: two where a word stands for thousands or millions. */
  readonly sizes: readonly (readonly number[])[];
}

function readLines(record: SourceRecord<"readings">, path: FieldPath, lines: string, issues: Issue[]): ReadLine[] {
  return lines.split("\n").map((printed) => ({
    printed,
    sizes: splitNumbers(record, path, printed, issues).map((number) => readNumber(number).map(({ size }) => size)),
  }));
}

/** The numbers of a table by row; those of an indicator by area and by what they are. Without those that other documents give. */
function listRows(home: FigureHome, document: string | undefined): RowNumber[][] {
  const figures = readFigures(home).filter(({ source }) => source.document === document);
  const byRow = Map.groupBy(figures, ({ cell, role, area }) => (cell ? String(cell.row) : `${role} ${area}`));
  return [...byRow.values()].map((row) => row.flatMap(listNumbers)).filter((numbers) => numbers.length > 0);
}

function listNumbers(figure: Figure): RowNumber[] {
  const { value, valuePath, path } = figure;
  if (value !== undefined) return [{ size: Math.abs(value), path: valuePath }];
  return figure.role === "cell" && figure.text !== undefined
    ? holdNumbers(figure.text).map(({ size }) => ({ size, path }))
    : [];
}

interface Compared {
  readonly record: SourceRecord<"readings">;
  /** Position of the reading in its file. */
  readonly index: number;
  readonly home: FigureHome;
}

function compare(rows: readonly RowNumber[][], reading: readonly ReadLine[], compared: Compared): Issue[] {
  const left = new Set(reading);
  const open = rows.filter((row) => {
    const same = [...left].find((line) => line.sizes.length === row.length && listStrangers(row, line).length === 0);
    if (same) left.delete(same);
    return !same;
  });
  const issues = open.flatMap((row) => {
    const nearest = [...left]
      .map((line) => ({ line, strangers: listStrangers(row, line) }))
      .sort((a, b) => a.strangers.length - b.strangers.length || a.line.sizes.length - b.line.sizes.length)[0];
    const isLine =
      nearest !== undefined && (nearest.strangers.length < row.length || left.size === 1 || row.length === 1);
    if (isLine) left.delete(nearest.line);
    return (isLine ? nearest.strangers : row).map((number) =>
      report(number, isLine ? nearest.line : undefined, compared),
    );
  });
  const { record, index, home } = compared;
  const path: FieldPath = ["figures", index, "lines"];
  return [
    ...issues,
    ...[...left].map(({ printed }) =>
      breach(readingIdle, placeOf(record, path), `No row of ${home.id} has the numbers ${printed}.`, remedyIdle),
    ),
  ];
}

const remedyIdle = "Compare the table with the source; if the line is not printed there, remove it from the reading.";

/** The numbers of a row that a line does not print, or not as often. */
function listStrangers(row: readonly RowNumber[], { sizes }: ReadLine): RowNumber[] {
  const left = [...sizes];
  return row.filter(({ size }) => {
    const at = left.findIndex((known) => known.includes(size));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function report({ size, path }: RowNumber, line: ReadLine | undefined, { record, index, home }: Compared): Issue {
  const { line: at } = record.locator.place(["figures", index, "lines"]);
  const problem =
    line === undefined
      ? `${size} is in no line that is left of what was read for ${home.id}.`
      : `${size} is ${describeLine(size, line, home.id)}.`;
  const remedy = `Compare it with the source; if it is printed so, put it into ${record.file}, from line ${at}.`;
  return breach(figureStandsOnce, placeOf(home, path), problem, remedy);
}

/** Where a number is not. The line is quoted whole: which of its numbers was meant, only the source can tell. */
function describeLine(size: number, { printed, sizes }: ReadLine, id: string): string {
  const isThere = sizes.some((known) => known.includes(size));
  return isThere ? `in the line ${printed}, read for ${id}, less often` : `not in the line ${printed}, read for ${id}`;
}
