import { periodIndex, type PeriodKind } from "../../model/period.ts";
import type { CsvCell } from "../../records/csv/split-csv.ts";
import { readLabel } from "../national/read-period.ts";
import type { FigureTable } from "../records/figure-table.ts";
import type { ImportProblem } from "../records/problem.ts";
import type { ReadArea } from "./read-area.ts";
import { readCell, type CellRules } from "./read-cell.ts";

/** By which rules a printed table is read. */
export interface ResultRules extends CellRules {
  readonly file: string;
  readonly periodKind: PeriodKind;
  readonly readArea: (label: string) => ReadArea;
}

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
  const across = findHeading(rows, (text) => readPeriod(text, rules) !== undefined);
  if (across) return read(rows, across, "areas-down", rules);
  const areasAcross = findHeading(rows, (text) => "area" in rules.readArea(text));
  const body = areasAcross === undefined ? [] : rows.slice(areasAcross.row + 1);
  const isYearsDown = body.length > 0 && body.every(([first]) => readPeriod(first?.text ?? "", rules) !== undefined);
  if (areasAcross && isYearsDown) return read(rows, areasAcross, "periods-down", rules);
  const problem = `No row of the table has periods of the indicator's kind (${rules.periodKind}) as headings.`;
  const remedy =
    "Put one period at the head of each column, with areas down; or areas at the head, with a period in each row.";
  return { ...nothing, problems: [{ file: rules.file, row: 1, problem, remedy }] };
}

const nothing = { table: { areas: [], periods: [], cells: [] }, leftOut: [] };

/** The first row that has a label of a kind in at least one column behind the first, and in no fewer than half of those that are filled. */
function findHeading(
  rows: readonly (readonly CsvCell[])[],
  isLabel: (text: string) => boolean,
): { readonly row: number; readonly columns: readonly number[] } | undefined {
  for (const [row, cells] of rows.entries()) {
    const filled = [...cells.keys()].filter((column) => column > 0 && (cells[column]?.text ?? "").trim() !== "");
    const columns = filled.filter((column) => isLabel((cells[column]?.text ?? "").trim()));
    if (columns.length > 0 && columns.length * 2 >= filled.length) return { row, columns };
  }
  return undefined;
}

function readPeriod(text: string, { periodKind }: ResultRules): string | undefined {
  const label = text.trim();
  // Six digits are two years that follow each other.
  const spelt = /^(\d{4})(\d{2})$/.exec(label);
  const read = readLabel(spelt ? `${spelt[1] ?? ""}/${spelt[2] ?? ""}` : label, periodKind, {
    statuses: {},
    periods: {},
  });
  return read === undefined || read === "left-out" ? undefined : read.period;
}

function read(
  rows: readonly (readonly CsvCell[])[],
  { row: headingRow, columns }: { readonly row: number; readonly columns: readonly number[] },
  form: "areas-down" | "periods-down",
  rules: ResultRules,
): ReadResults {
  const heading = rows[headingRow] ?? [];
  const problems: ImportProblem[] = [];
  const leftOut: string[] = [];
  const marks = new Map<string, number>();
  const figures = new Map<string, Figure>();
  const titleOf = (column: number) => heading[column]?.text.trim() ?? "";
  const nameOfRow = form === "areas-down" ? createRowReader(heading, columns, rules, problems) : undefined;
  const last = Math.max(...columns);
  for (const cells of rows.slice(headingRow + 1)) {
    const line = cells[0]?.line ?? headingRow + 2;
    if (columns.every((column) => (cells[column]?.text ?? "").trim() === "")) {
      const words = cells.map(({ text }) => text.trim()).find((text) => text !== "");
      if (words !== undefined) leftOut.push(`row ${line} (“${words.slice(0, 40)}”), which has no figures`);
      continue;
    }
    const rowArea = nameOfRow?.(cells, line);
    const rowPeriod = form === "periods-down" ? readPeriod(cells[0]?.text ?? "", rules) : undefined;
    if (form === "areas-down" ? rowArea === undefined : rowPeriod === undefined) continue;
    for (const column of columns) {
      const head = titleOf(column);
      const headArea = form === "periods-down" ? rules.readArea(head) : undefined;
      const area = rowArea ?? (headArea && "area" in headArea ? headArea.area.id : undefined);
      const period = rowPeriod ?? readPeriod(head, rules);
      if (area === undefined || period === undefined) continue;
      const found = readCell(cells[column]?.text ?? "", rules);
      if ("problem" in found) {
        problems.push({ file: rules.file, row: line, column: head, problem: found.problem, remedy: found.remedy });
        continue;
      }
      if (found.cell === "") continue;
      if (found.mark !== undefined) marks.set(found.mark, (marks.get(found.mark) ?? 0) + 1);
      const key = `${area} ${period}`;
      if (figures.has(key)) {
        const problem = `There is a figure of ${area} in ${period} already.`;
        problems.push({ file: rules.file, row: line, column: head, problem, remedy: "Keep one of the two." });
      } else figures.set(key, { area, period, cell: found.cell });
    }
  }
  const beside = [...heading.keys()].filter((column) => column > 0 && column < last && !columns.includes(column));
  const behind = [...heading.keys()].filter((column) => column > last && titleOf(column) !== "");
  for (const column of [...(form === "areas-down" ? [] : beside), ...behind])
    leftOut.push(`the column ${titleOf(column)}`);
  for (const [mark, times] of marks)
    leftOut.push(
      `the footnote mark ${mark}, ${times === 1 ? "once" : `${times} times`}: say in a column of notes what it says`,
    );
  return { table: tabulate([...figures.values()], rules.periodKind), problems, leftOut };
}

/** Reads of which area a row is, from every column before the first period: they must agree. */
function createRowReader(
  heading: readonly CsvCell[],
  columns: readonly number[],
  rules: ResultRules,
  problems: ImportProblem[],
): (cells: readonly CsvCell[], line: number) => string | undefined {
  const labels = [...Array(Math.min(...columns)).keys()];
  const title = (column: number) => heading[column]?.text.trim() || "1";
  return (cells, line) => {
    const read = labels
      .map((column) => ({ column, label: (cells[column]?.text ?? "").trim() }))
      .filter(({ label }) => label !== "")
      .map(({ column, label }) => ({ column, label, found: rules.readArea(label) }));
    const known = read.flatMap(({ column, label, found }) =>
      "area" in found ? [{ column, label, id: found.area.id }] : [],
    );
    const [first] = known;
    const other = known.find(({ id }) => id !== first?.id);
    if (first && other) {
      const problem = `“${first.label}” and “${other.label}” are different areas.`;
      problems.push({
        file: rules.file,
        row: line,
        column: title(other.column),
        problem,
        remedy: "Mend the one that is wrong.",
      });
      return undefined;
    }
    if (first) return first.id;
    const [unread] = read;
    const why =
      unread && "problem" in unread.found
        ? unread.found
        : { problem: "The row names no area.", remedy: "Write its name or code." };
    problems.push({ file: rules.file, row: line, column: title(unread?.column ?? 0), ...why });
    return undefined;
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
