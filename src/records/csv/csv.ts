import type { AuthorityRows } from "./authority-rows.ts";
import { shapeQuotation } from "./cell-rules.ts";
import { keepRows, partRows, type IsBeside } from "./csv-beside.ts";
import { readFigure } from "./csv-figure.ts";
import { checkHeader } from "./csv-header.ts";
import { cutLines, placeCells, type CsvLine } from "./csv-lines.ts";
import { createPlaces } from "./csv-places.ts";
import { isPublishedHeading, readPublished, type Said } from "./csv-published.ts";
import { readRows, type FigureRows } from "./csv-rows.ts";
import { groupFigures } from "./group-figures.ts";
import { breach, type Issue } from "../issue.ts";
import type { FieldLocator, Place } from "../locate.ts";
import { splitCsv } from "./split-csv.ts";

/** A CSV of observations read into the same shape as the YAML form, for the same schema and checks. */
export interface ParsedObservationsCsv {
  readonly value: unknown;
  readonly locator: FieldLocator;
  readonly issues: readonly Issue[];
  /** Faults of single values; in a CSV file they are issues like all others. */
  readonly faults: readonly [];
  /** Rows that stay as they are read. */
  readonly rows?: AuthorityRows | undefined;
  /** What a file that a site published says of its indicator and areas beside the figures; none of any other. */
  readonly said?: readonly Said[] | undefined;
}

/**
 * Reads bulk observations: one row an observation, with the columns of `csvColumns` or of the file that a site publishes, or areas down and periods across. Each different
 * document and place becomes a source. Where periods stand across, rows of areas that are `beside` stay as they are read.
 */
export function parseObservationsCsv(
  file: string,
  text: string,
  isBeside: IsBeside = () => false,
): ParsedObservationsCsv {
  const { lines, unclosed } = cutLines(text);
  const issues = unclosed ? [unclosedIssue(file, unclosed)] : checkHeadings(file, text, lines);
  const places = createPlaces();
  if (issues.length > 0) return { value: undefined, locator: places.locator, issues, faults: [] };
  const [own, beside] = partRows({ file, text, lines, isBeside }, issues);
  const { read, said } = readForm(file, readRows(file, own, issues), issues);
  const figures = read.rows.flatMap((cells) => readFigure(file, read, cells, issues) ?? []);
  const value = groupFigures(file, figures, places, issues);
  const rows = beside.length > 0 ? keepRows(own[0] ?? [], beside, value.sources, places) : undefined;
  return { value: issues.length > 0 ? undefined : value, locator: places.locator, issues, faults: [], rows, said };
}

function readForm(file: string, rows: FigureRows, issues: Issue[]): { read: FigureRows; said?: readonly Said[] } {
  return isPublishedHeading(rows.names) ? readPublished(file, rows, issues) : { read: rows };
}

function checkHeadings(file: string, text: string, [header]: readonly CsvLine[]): Issue[] {
  const isInOrder = header && checkHeader(file, [placeCells(text, header)]).length === 0;
  return isInOrder ? [] : checkHeader(file, splitCsv(text).rows);
}

function unclosedIssue(file: string, place: Place): Issue {
  const problem = "The quotation mark that opens here is not closed.";
  const remedy = 'Write " where the text ends too; one within a text is written twice.';
  return breach(shapeQuotation, { file, ...place }, problem, remedy);
}
