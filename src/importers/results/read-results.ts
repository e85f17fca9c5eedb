import { periodIndex, type PeriodKind } from "../../model/period.ts";
import type { CsvCell } from "../../records/csv/split-csv.ts";
import type { FigureTable } from "../records/figure-table.ts";
import type { ImportProblem } from "../records/problem.ts";
import {
  checkPeriodColumns,
  findTableHeading,
  readPeriod,
  reportNoHeading,
  textOf,
  type TableHeading,
} from "./find-heading.ts";
import { readCell, takeMark } from "./read-cell.ts";
import { checkLabelColumns, readRowArea } from "./read-row-area.ts";
import type { ResultRules } from "./result-rules.ts";

/** A printed table as figures, or everything that cannot be read; and what was left out. */
export interface ReadResults {
  readonly table: FigureTable;
  readonly problems: readonly ImportProblem[];
  /** Marks of footnotes that were left out, with how often; rows and columns that hold no figures. */
  readonly leftOut: readonly string[];
}

/** One figure of the table, whichever way it lies. */
interface Figure {
  readonly area: string;
  readonly period: string;
  readonly cell: string;
}

/** Reads a table of areas and periods as people print it: areas down and periods across, or the other way round. */
export function readResults(rows: readonly (readonly CsvCell[])[], rules: ResultRules): ReadResults {
  const heading = findTableHeading(rows, rules);
  const nothing = { table: { areas: [], periods: [], cells: [] }, leftOut: [] };
  if (!heading) return { ...nothing, problems: [reportNoHeading(rows, rules)] };
  const labels =
    heading.form === "areas-down" ? checkLabelColumns(rows, heading, rules) : { problems: [], leftOut: [] };
  const problems = [...checkPeriodColumns(rows, heading, rules), ...labels.problems];
  if (problems.length > 0) return { ...nothing, problems };
  const found = readBody(rows, heading, rules);
  return { ...found, leftOut: [...labels.leftOut, ...found.leftOut] };
}

function readBody(rows: readonly (readonly CsvCell[])[], place: TableHeading, rules: ResultRules): ReadResults {
  const { row: headingRow, columns, form } = place;
  const heading = rows[headingRow] ?? [];
  const problems: ImportProblem[] = [];
  const leftOut: string[] = [];
  const marks = new Map<string, number>();
  const figures = new Map<string, Figure>();
  const countMark = (mark: string | undefined) => mark !== undefined && marks.set(mark, (marks.get(mark) ?? 0) + 1);
  for (const column of heading.keys()) countMark(takeMark(textOf(heading, column)).mark);
  for (const cells of rows.slice(headingRow + 1)) {
    const line = cells[0]?.line ?? headingRow + 2;
    if (columns.every((column) => textOf(cells, column) === "")) {
      const words = cells.map(({ text }) => text.trim()).find((text) => text !== "");
      if (words !== undefined) leftOut.push(`row ${line} (“${words.slice(0, 40)}”), which has no figures`);
      continue;
    }
    const of = form === "areas-down" ? readRowArea(cells, heading, place, rules) : readRowPeriod(cells, heading, rules);
    if ("problem" in of) {
      problems.push(explainRow(of.problem, cells, columns));
      continue;
    }
    for (const column of Array(columns[0] ?? 0).keys()) countMark(takeMark(textOf(cells, column)).mark);
    for (const column of columns) {
      const head = textOf(heading, column);
      const headArea = form === "periods-down" ? rules.readArea(takeMark(head).bare) : undefined;
      const area = "area" in of ? of.area : headArea && "area" in headArea ? headArea.area.id : undefined;
      const period = "period" in of ? of.period : readPeriod(head, rules);
      if (area === undefined || period === undefined) continue;
      const found = readCell(cells[column]?.text ?? "", rules);
      if ("problem" in found) {
        problems.push({ file: rules.file, row: line, column: head, problem: found.problem, remedy: found.remedy });
        continue;
      }
      if (found.cell === "") continue;
      countMark(found.mark);
      const key = `${area} ${period}`;
      if (figures.has(key)) {
        const problem = `There is a figure of ${area} in ${period} already.`;
        problems.push({ file: rules.file, row: line, column: head, problem, remedy: "Keep one of the two." });
      } else figures.set(key, { area, period, cell: found.cell });
    }
  }
  for (const column of heading.keys())
    if (
      column > (form === "areas-down" ? (columns[0] ?? 0) : 0) &&
      !columns.includes(column) &&
      textOf(heading, column) !== ""
    )
      leftOut.push(`the column ${textOf(heading, column)}`);
  for (const [mark, times] of marks)
    leftOut.push(
      `the footnote mark ${mark}, ${times === 1 ? "once" : `${times} times`}: say in a column of notes what it says`,
    );
  return { table: tabulate([...figures.values()], rules.periodKind), problems, leftOut };
}

function readRowPeriod(
  cells: readonly CsvCell[],
  heading: readonly CsvCell[],
  rules: ResultRules,
): { readonly period: string } | { readonly problem: ImportProblem } {
  const label = textOf(cells, 0);
  const period = readPeriod(label, rules);
  if (period !== undefined) return { period };
  const problem =
    label === ""
      ? "The row names no period."
      : `“${label}” is no period of the indicator's kind (${rules.periodKind}).`;
  const remedy = "Write the period alone; delete the row, if it is of none.";
  return { problem: { file: rules.file, row: cells[0]?.line, column: textOf(heading, 0) || "1", problem, remedy } };
}

/** A row without any number below the heading is a second heading. */
function explainRow(problem: ImportProblem, cells: readonly CsvCell[], columns: readonly number[]): ImportProblem {
  const texts = columns.map((column) => textOf(cells, column)).filter((text) => text !== "");
  if (texts.some((text) => /\d/.test(text))) return problem;
  return {
    ...problem,
    problem: `The row is a second heading: ${[...new Set(texts)]
      .slice(0, 4)
      .map((text) => `“${text}”`)
      .join(", ")}.`,
    remedy: "Keep the columns of this indicator only, one a period, and delete this row.",
  };
}

function tabulate(figures: readonly Figure[], kind: PeriodKind): FigureTable {
  const areas = [...new Set(figures.map(({ area }) => area))];
  const periods = [...new Set(figures.map(({ period }) => period))].sort(
    (a, b) => periodIndex(a, kind) - periodIndex(b, kind),
  );
  const cells = new Map(figures.map(({ area, period, cell }) => [`${area} ${period}`, cell]));
  return {
    areas,
    periods,
    cells: areas.flatMap((area) => periods.map((period) => cells.get(`${area} ${period}`) ?? "")),
  };
}
