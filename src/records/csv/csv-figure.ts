import { shapeCellMissing, shapeMarker, timePeriod } from "./cell-rules.ts";
import { readCitation, type RowSource } from "./csv-citation.ts";
import { explainCell } from "./csv-cell.ts";
import { absenceMarkers, statusMarkers } from "../../model/observations.ts";
import type { ReadColumn } from "./csv-columns.ts";
import type { FigureRows } from "./csv-rows.ts";
import { breach, type Issue, type Rule } from "../issue.ts";
import type { Place } from "../locate.ts";
import { suggest } from "../nearest.ts";
import { shapeNumber } from "../plain-number.ts";
import type { CsvCell } from "./split-csv.ts";

/** What a row of a CSV file gives of one area and period, and the places of its cells. */
export interface RowFigure {
  readonly area: string;
  readonly period: string;
  /** Undefined where a row gives only a rank or a target, as rows of a published file do. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly rank: { readonly rank: number; readonly of: number; readonly note?: string } | undefined;
  readonly target: Readonly<Record<string, unknown>> | undefined;
  readonly source: RowSource;
  readonly cell: ReadCell;
  readonly placeOf: (column: ReadColumn) => Place;
}

/** Reads a row by its heading. Undefined where a cell is no figure, which `issues` then tells. */
export function readFigure(
  file: string,
  { names: header, isWide, isPublished = false }: Pick<FigureRows, "names" | "isWide" | "isPublished">,
  cells: readonly CsvCell[],
  issues: Issue[],
): RowFigure | undefined {
  const cell = (column: ReadColumn) => cells[header.indexOf(column)]?.text.trim() ?? "";
  const placeOf = (column: ReadColumn): Place => {
    const { line, column: at } = cells[header.indexOf(column)] ?? { line: 1, column: 1 };
    return { line, column: at };
  };
  const found: Issue[] = [];
  const fail = (column: ReadColumn, rule: Rule, problem: string, remedy: string) => {
    found.push(breach({ ...rule, severity: "error" }, { file, ...placeOf(column) }, problem, remedy));
  };
  const period = cell("period");
  if (period === "__proto__")
    fail("period", timePeriod, `“${period}” is not a period.`, "Check it against the source.");
  for (const column of ["value", "target", "lower", "upper"] as const) {
    const fault = cell(column) === "" ? undefined : explainCell(cell(column));
    if (fault) fail(column, fault.rule, fault.problem, fault.remedy);
  }
  const marker = cell("marker");
  if (marker !== "" && !([...absenceMarkers, ...statusMarkers] as string[]).includes(marker)) {
    const remedy = suggest(marker, [...absenceMarkers, ...statusMarkers], "markers");
    fail("marker", shapeMarker, `“${marker}” is not a marker.`, remedy);
  }
  const target = readTarget(cell);
  const isAside = isPublished && (cell("rank") !== "" || target !== undefined);
  const hasValue = cell("value") !== "" || marker !== "";
  if (!hasValue && !isAside) {
    const remedy = `Write the number, or a marker ${isWide ? "in its place" : "in the column marker"}: missing is not zero.`;
    fail("value", shapeCellMissing, "The cell is blank.", remedy);
  }
  for (const column of ["denominator", "numerator"] as const) {
    if (isWholeNumber(cell(column) || "0")) continue;
    const remedy = `Write how many the share ${column === "numerator" ? "counts" : "is of"}, for example 150.`;
    fail(column, shapeNumber, `“${cell(column)}” is not a whole number.`, remedy);
  }
  const missing = (["rank", "of"] as const).find((column) => !isWholeNumber(cell(column)));
  if (cell("rank") !== "" && missing !== undefined) {
    const isBlank = cell(missing) === "";
    const problem = isBlank ? "The cell is blank, but there is a rank." : `“${cell(missing)}” is not a whole number.`;
    const remedy = "Write the rank and the number of areas ranked, for example 39 and 152.";
    fail(missing, isBlank ? shapeCellMissing : shapeNumber, problem, remedy);
  }
  issues.push(...found);
  if (found.length > 0) return undefined;
  return {
    ...{
      area: cell("area"),
      period,
      value: hasValue ? readValue(cell) : undefined,
      source: readSource(cell),
      cell,
      placeOf,
    },
    ...{ rank: cell("rank") === "" ? undefined : readRank(cell), target },
  };
}

/** The text of a row's cell in a column; blank where there is none. */
export type ReadCell = (column: ReadColumn) => string;

function readRank(cell: ReadCell): RowFigure["rank"] {
  const note = cell("rankNote");
  return { rank: Number(cell("rank")), of: Number(cell("of")), ...(note !== "" && { note }) };
}

/** Columns of a target, with its fields. */
const targetFields = {
  targetBand: "band",
  targetComparator: "comparator",
  targetRating: "rating",
  targetReference: "reference",
} as const;

function readTarget(cell: ReadCell): RowFigure["target"] {
  const words = Object.entries(targetFields).flatMap(([column, field]) => {
    const text = cell(column as keyof typeof targetFields);
    return text === "" ? [] : [[field, text] as const];
  });
  if (cell("target") === "" && words.length === 0) return undefined;
  return { ...(cell("target") !== "" && { value: Number(cell("target")) }), ...Object.fromEntries(words) };
}

/** The values that a note explains, one a line. */
function readExplained(text: string): unknown {
  const values = text.split("\n").map((line) => (/^-?\d+(\.\d+)?$/.test(line) ? Number(line) : line));
  return values.length === 1 ? values[0] : values;
}

function readValue(cell: ReadCell): Record<string, unknown> {
  const [printed, marker, note, denominator] = [cell("value"), cell("marker"), cell("note"), cell("denominator")];
  return {
    ...(printed !== "" && { value: Number(printed) }),
    ...(marker !== "" && { marker }),
    ...(note !== "" && { note }),
    ...(cell("explains") !== "" && { explains: readExplained(cell("explains")) }),
    ...(denominator !== "" && { denominator: Number(denominator) }),
    ...(cell("numerator") !== "" && { numerator: Number(cell("numerator")) }),
    ...(cell("lower") !== "" && { lower: Number(cell("lower")) }),
    ...(cell("upper") !== "" && { upper: Number(cell("upper")) }),
  };
}

/** Where a row says that its figures are from. */
export function readSource(cell: ReadCell): RowSource {
  const citation = readCitation(cell);
  const isCited = Object.keys(citation).length > 0;
  const [document, boundaries] = [cell("document"), cell("boundaries")];
  const page = cell("page");
  const [disclosure, reason] = [cell("disclosure"), cell("disclosureReason")];
  return {
    place: cell("place"),
    ...((document !== "" || !isCited) && { document }),
    ...(isCited && { citation }),
    ...(page !== "" && { page: /^\d{1,9}$/.test(page) ? Number(page) : page }),
    ...(boundaries !== "" && { boundaries }),
    ...(disclosure !== "" && { disclosure }),
    ...(reason !== "" && { disclosureReason: reason }),
  };
}

function isWholeNumber(text: string): boolean {
  return /^(?:0|[1-9]\d{0,14})$/.test(text);
}
