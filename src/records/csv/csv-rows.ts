import { shapeCellSpace, shapeFigureRepeated, shapeQuotation, shapeRowLength } from "./cell-rules.ts";
import { fileText } from "../decode.ts";
import { listPeriodColumns, repeatSources, unfoldPeriods } from "./csv-wide.ts";
import { breach, type Issue } from "../issue.ts";
import type { CsvCell } from "./split-csv.ts";
import { explainMarkup } from "../yaml/yaml-values.ts";

/** Rows with one figure each. */
export interface FigureRows {
  /** What each cell is, in the order of the cells. */
  readonly names: readonly string[];
  /** Whether the file has areas down and periods across, with markers in place of numbers. */
  readonly isWide: boolean;
  /** Whether it is a file that a site publishes: a row of it may have a rank or a target alone. */
  readonly isPublished?: boolean;
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * The rows of a CSV file that have a cell for every column, each with one figure; `issues` takes what is wrong with
 * their form. Where periods stand across, a row is unfolded into its figures.
 */
export function readRows(file: string, rows: readonly (readonly CsvCell[])[], issues: Issue[]): FigureRows {
  const [header = [], ...body] = rows;
  const at = (cell: CsvCell | undefined) => ({ file, line: cell?.line ?? 1, column: cell?.column ?? 1 });
  const whole = body.filter((cells, index) => {
    if (isBlank(cells)) {
      if (isBlank(body[index - 1] ?? [])) return false;
      const blank = { problem: "There are only commas in this row.", remedy: "Delete it, and any like it below." };
      issues.push(breach(shapeRowLength, { ...at(cells[0]), column: 1 }, blank.problem, blank.remedy));
      return false;
    }
    const stray = explainStrayRow(cells, header);
    if (cells.length === header.length && !stray) return true;
    const problem = `The row has ${cells.length} cells and the heading ${header.length}.`;
    const advice = stray ?? { problem, remedy: adviseOnLength(cells, header.length) };
    const opening = stray ? undefined : cells.find(({ text }) => text.includes("\n"));
    const place = opening ? at(opening) : { ...at(cells[0]), column: 1 };
    issues.push(
      opening
        ? breach(shapeQuotation, place, explainLongCell(opening, problem), closeQuotation)
        : breach(shapeRowLength, place, advice.problem, advice.remedy),
    );
    return false;
  });
  issues.push(...whole.flat().flatMap((cell) => checkText(file, cell)));
  if (listPeriodColumns(header.map(({ text }) => text.trim())).length === 0) return describe([header, ...whole], false);
  const column = header.findIndex(({ text }) => text.trim() === "area");
  const areas = new Set<string>();
  const single = whole.filter((cells) => {
    const area = cells[column]?.text ?? "";
    if (!areas.has(area)) return areas.add(area);
    const problem = `There is a row for ${area} already.`;
    issues.push(breach(shapeFigureRepeated, at(cells[column]), problem, "Keep one of the two."));
    return false;
  });
  const names = header.map(({ text }) => text.trim());
  return describe(unfoldPeriods([header, ...repeatSources(names, single)]), true);
}

/** Whether a row has cells and nothing in them, as spreadsheets save rows that were emptied. */
function isBlank(cells: readonly CsvCell[]): boolean {
  return cells.length > 1 && cells.every(({ text }) => text.trim() === "");
}

function describe([header = [], ...rows]: readonly (readonly CsvCell[])[], isWide: boolean): FigureRows {
  return { names: header.map(({ text }) => text.trim()), isWide, rows };
}

function checkText(file: string, { text, line, column }: CsvCell): Issue[] {
  const place = { file, line, column };
  if (text !== text.trim())
    return [breach(shapeCellSpace, place, `“${text}” starts or ends with a space.`, "Remove the space.")];
  const markup = explainMarkup(text);
  return markup ? [breach({ ...fileText, severity: "error" }, place, markup.problem, markup.remedy)] : [];
}

const closeQuotation = 'Write " where the text ends too; one within a text is written twice.';

/** The place of a mark that nothing closes before another cell begins with one. */
function explainLongCell({ text, line }: CsvCell, problem: string): string {
  return `The quotation mark that opens here is closed only in line ${line + text.split("\n").length - 1}. ${problem}`;
}

/** A row that gives no figure: the heading again, or what stands above and below a table in a spreadsheet. */
function explainStrayRow(
  cells: readonly CsvCell[],
  header: readonly CsvCell[],
): { readonly problem: string; readonly remedy: string } | undefined {
  const [first] = cells;
  if (cells.length === header.length && cells.every(({ text }, index) => text.trim() === header[index]?.text.trim()))
    return { problem: "The heading stands here again.", remedy: "Delete this line." };
  const isAlone = cells.slice(1).every(({ text }) => text.trim() === "");
  const isWords = /\s/.test(first?.text.trim() ?? "") || cells.length === 1;
  if (first && isAlone && isWords && !first.text.includes("\n") && header.length > 2)
    return {
      problem: `“${first.text.trim()}” stands alone in this row, so it gives no figure.`,
      remedy: "Delete the line; what it says of the figures belongs in note or place.",
    };
  return undefined;
}

function adviseOnLength(cells: readonly CsvCell[], columns: number): string {
  if (cells.length < columns) return "Write a comma for each empty cell too.";
  const hasThousands = cells.some(
    ({ text }, index) => /^\d{1,3}$/.test(text) && /^\d{3}(\.\d+)?$/.test(cells[index + 1]?.text ?? ""),
  );
  return hasThousands
    ? "Write numbers without commas between thousands, and put text that contains a comma in quotation marks."
    : "Put text that contains a comma in quotation marks.";
}
