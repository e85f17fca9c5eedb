import { citationColumns, type RowSource } from "./csv-citation.ts";
import { readFigure, type RowFigure } from "./csv-figure.ts";
import type { CsvColumn } from "./csv-columns.ts";
import { checkHeader } from "./csv-header.ts";
import { shapeFigureRepeated } from "./cell-rules.ts";
import { readRows } from "./csv-rows.ts";
import { breach, type Issue, type Rule } from "./issue.ts";
import type { FieldLocator, FieldPath, Place } from "./locate.ts";
import { splitCsv } from "./split-csv.ts";

export const shapeQuotation: Rule = {
  id: "shape-quotation",
  severity: "error",
  says: "A quotation mark in a CSV file is closed.",
};

/** A CSV of observations read into the same shape as the YAML form, for the same schema and checks. */
export interface ParsedObservationsCsv {
  readonly value: unknown;
  readonly locator: FieldLocator;
  readonly issues: readonly Issue[];
  /** Faults of single values; in a CSV file they are issues like all others. */
  readonly faults: readonly [];
}

/**
 * Reads bulk observations: one row an observation, with the columns of `csvColumns`, or areas down and periods across. Each different
 * document and place becomes a source.
 */
export function parseObservationsCsv(file: string, text: string): ParsedObservationsCsv {
  const { rows: written, unclosed } = splitCsv(text);
  const issues = unclosed ? [unclosedIssue(file, unclosed)] : checkHeader(file, written);
  const places = createPlaces();
  if (issues.length > 0) return { value: undefined, locator: places.locator, issues, faults: [] };
  const read = readRows(file, written, issues);
  const figures = read.rows.flatMap((cells) => readFigure(file, read, cells, issues) ?? []);
  const value = groupFigures(file, figures, places, issues);
  return { value: issues.length > 0 ? undefined : value, locator: places.locator, issues, faults: [] };
}

/** The figures of an area, with its place in the list of areas. */
interface Line {
  readonly index: number;
  readonly area: string;
  readonly values: Record<string, unknown>;
}

/** Figures by source, area and period, as a YAML file of observations has them; notes where each stands. */
function groupFigures(file: string, figures: readonly RowFigure[], places: Places, issues: Issue[]): unknown {
  const sources = new Map<string, RowSource & { readonly id: string }>();
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
      places.note(["ranks", ranked.index, "values", period], figure, ["rank"]);
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

/** The id of a row's source: one for all rows that name the same. */
function nameSource(
  figure: RowFigure,
  sources: Map<string, RowSource & { readonly id: string }>,
  places: Places,
): string {
  const words = JSON.stringify(figure.source);
  const known = sources.get(words);
  if (known) return known.id;
  const source = { id: `source-${sources.size + 1}`, ...figure.source };
  const at = ["sources", sources.size];
  for (const name of ["document", "disclosure"] as const) places.note([...at, name], figure, [name]);
  for (const [field, column] of Object.entries(citationColumns))
    places.note([...at, "citation", field], figure, [column]);
  places.note([...at, "citation"], figure, ["citationTitle"]);
  sources.set(words, source);
  return source.id;
}

/** Notes where each field of the value stands in the file. */
interface Places {
  /** Takes the cells of a row as the places of a field and, where it is given, of its name. */
  readonly note: (path: FieldPath, figure: RowFigure, columns: readonly [value: CsvColumn, name?: CsvColumn]) => void;
  readonly locator: FieldLocator;
}

function createPlaces(): Places {
  const noted = new Map<
    string,
    { readonly place: Place; readonly printed: string; readonly name: Place | undefined }
  >();
  const within = (path: FieldPath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = noted.get(key(path.slice(0, length)));
      if (found) return found.place;
    }
    return { line: 1, column: 1 };
  };
  return {
    note: (path, { cell, placeOf }, [column, name]) => {
      const places = { place: placeOf(column), name: name && placeOf(name) };
      noted.set(key(path), { ...places, printed: cell(column) });
    },
    locator: {
      place: (path, part) => (part === "name" ? noted.get(key(path))?.name : undefined) ?? within(path),
      printed: (path) => noted.get(key(path))?.printed,
      within,
    },
  };
}

function unclosedIssue(file: string, place: Place): Issue {
  const problem = "Something that was opened here is not closed.";
  const remedy = "Look for a missing quotation mark.";
  return breach(shapeQuotation, { file, ...place }, problem, remedy);
}

function key(path: FieldPath): string {
  return path.join("\u0000");
}
