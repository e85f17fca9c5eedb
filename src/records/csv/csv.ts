import type { AuthorityRows } from "./authority-rows.ts";
import { shapeFigureRepeated, shapeQuotation } from "./cell-rules.ts";
import { keepRows, partRows, type IsBeside } from "./csv-beside.ts";
import { readFigure, type RowFigure } from "./csv-figure.ts";
import { checkHeader } from "./csv-header.ts";
import { cutLines, placeCells, type CsvLine } from "./csv-lines.ts";
import { createPlaces, nameSource, type NamedSource, type Places } from "./csv-places.ts";
import { readRows } from "./csv-rows.ts";
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
}

/**
 * Reads bulk observations: one row an observation, with the columns of `csvColumns`, or areas down and periods across. Each different
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
  const read = readRows(file, own, issues);
  const figures = read.rows.flatMap((cells) => readFigure(file, read, cells, issues) ?? []);
  const value = groupFigures(file, figures, places, issues);
  const rows = beside.length > 0 ? keepRows(own[0] ?? [], beside, value.sources, places) : undefined;
  return { value: issues.length > 0 ? undefined : value, locator: places.locator, issues, faults: [], rows };
}

function checkHeadings(file: string, text: string, [header]: readonly CsvLine[]): Issue[] {
  const isInOrder = header && checkHeader(file, [placeCells(text, header)]).length === 0;
  return isInOrder ? [] : checkHeader(file, splitCsv(text).rows);
}

/** The figures of an area, with its place in the list of areas. */
interface Line {
  readonly index: number;
  readonly area: string;
  readonly values: Record<string, unknown>;
}

/** Figures by source, area and period, as a YAML file of observations has them; notes where each stands. */
function groupFigures(
  file: string,
  figures: readonly RowFigure[],
  places: Places,
  issues: Issue[],
): { readonly sources: NamedSource[] } {
  const sources = new Map<string, NamedSource>();
  const series = new Map<string, Line>();
  const ranks = new Map<string, Line & { readonly of: number }>();
  const targets: object[] = [];
  for (const figure of figures) {
    const { area, period, placeOf } = figure;
    const source = nameSource(figure, sources, places);
    const line = series.get(area) ?? { index: series.size, area, values: {} };
    if (!series.has(area)) places.note(["series", series.size, "area"], figure, ["area"]);
    series.set(area, line);
    if (Object.hasOwn(line.values, period)) {
      const problem = `There is a row for ${area} in ${period} already.`;
      issues.push(breach(shapeFigureRepeated, { file, ...placeOf("period") }, problem, "Keep one of the two."));
      continue;
    }
    line.values[period] = { ...figure.value, source };
    const path = ["series", line.index, "values", period];
    places.note(path, figure, ["value", "period"]);
    places.note([...path, "value"], figure, ["value"]);
    if (figure.rank) {
      const ranked = ranks.get(area) ?? { index: ranks.size, area, of: figure.rank.of, values: {} };
      if (!ranks.has(area)) places.note(["ranks", ranks.size, "area"], figure, ["area"]);
      ranks.set(area, ranked);
      ranked.values[period] = { ...figure.rank, source };
      places.note(["ranks", ranked.index, "values", period], figure, ["rank", "period"]);
    }
    if (figure.target === undefined) continue;
    places.note(["targets", targets.length], figure, ["target"]);
    places.note(["targets", targets.length, "period"], figure, ["period"]);
    targets.push({ area, period, value: figure.target, source });
  }
  return {
    ...{ sources: [...sources.values()], series: [...series.values()].map(({ area, values }) => ({ area, values })) },
    ...(ranks.size > 0 && { ranks: [...ranks.values()].map(({ area, of, values }) => ({ area, of, values })) }),
    ...(targets.length > 0 && { targets }),
  };
}

function unclosedIssue(file: string, place: Place): Issue {
  const problem = "The quotation mark that opens here is not closed.";
  const remedy = 'Write " where the text ends too; one within a text is written twice.';
  return breach(shapeQuotation, { file, ...place }, problem, remedy);
}
