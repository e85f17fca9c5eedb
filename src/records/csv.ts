import { dsvFormat } from "d3";
import { absenceMarkers, statusMarkers, type Marker } from "../model/observations.ts";
import type { Issue } from "./issue.ts";
import type { FieldLocator, FieldPath, Place } from "./locate.ts";
import { suggest } from "./nearest.ts";

const columns = ["area", "period", "value", "marker", "note", "rank", "of", "document", "place"] as const;
type Column = (typeof columns)[number];
const required: readonly Column[] = ["area", "period", "value", "document", "place"];

/** A CSV of observations read into the same shape as the YAML form, for the same schema and checks. */
export interface ParsedObservationsCsv {
  readonly value: unknown;
  readonly locator: FieldLocator;
  readonly issues: readonly Issue[];
}

/**
 * Reads bulk observations: one row an observation, with the columns area, period, value, marker, note, rank, of, document, place.
 * Each different document and place becomes a source.
 */
export function parseObservationsCsv(file: string, text: string): ParsedObservationsCsv {
  const rows = dsvFormat(",").parseRows(text);
  const header = (rows[0] ?? []).map((name) => name.trim());
  const issues = checkHeader(file, header);
  const places = new Map<string, { place: Place; printed: string }>();
  const locator: FieldLocator = {
    place: (path) => placeFor(places, path),
    printed: (path) => places.get(key(path))?.printed,
  };
  if (issues.length > 0) return { value: undefined, locator, issues };

  const sources: { id: string; document: string; place: string }[] = [];
  const series = new Map<string, { area: string; values: Record<string, unknown> }>();
  const ranks = new Map<string, { area: string; of: number; values: Record<string, unknown> }>();
  rows.slice(1).forEach((cells, index) => {
    const line = index + 2;
    if (cells.length === 1 && cells[0] === "") return;
    const fail = (column: number, problem: string, remedy: string) => {
      issues.push({ file, line, column, severity: "error", problem, remedy });
    };
    if (cells.length !== header.length) {
      fail(
        1,
        `The row has ${cells.length} cells and the heading ${header.length}.`,
        "Put text that contains a comma in quotation marks.",
      );
      return;
    }
    const cell = (column: Column) => cells[header.indexOf(column)]?.trim() ?? "";
    const source = sources.find((known) => known.document === cell("document") && known.place === cell("place")) ?? {
      id: `source-${sources.length + 1}`,
      document: cell("document"),
      place: cell("place"),
    };
    if (!sources.includes(source)) {
      places.set(key(["sources", sources.length, "document"]), {
        place: { line, column: columnOf(header, "document", cells) },
        printed: cell("document"),
      });
      sources.push(source);
    }
    const area = cell("area");
    const period = cell("period");
    const group = series.get(area) ?? { area, values: {} };
    if (!series.has(area)) {
      places.set(key(["series", series.size, "area"]), {
        place: { line, column: columnOf(header, "area", cells) },
        printed: area,
      });
      series.set(area, group);
    }
    if (period in group.values) {
      fail(
        columnOf(header, "period", cells),
        `There is a row for ${area} in ${period} already.`,
        "Keep one of the two.",
      );
      return;
    }
    const marker = cell("marker");
    if (marker !== "" && !([...absenceMarkers, ...statusMarkers] as string[]).includes(marker)) {
      fail(
        columnOf(header, "marker", cells),
        `“${marker}” is not a marker.`,
        suggest(marker, [...absenceMarkers, ...statusMarkers], "markers"),
      );
    }
    const printed = cell("value");
    if (printed !== "" && !/^-?\d+(\.\d+)?$/.test(printed)) {
      fail(
        columnOf(header, "value", cells),
        `“${printed}” is not a number.`,
        "Write only the number, without per cent signs or commas.",
      );
      return;
    }
    if (printed === "" && marker === "") {
      fail(
        columnOf(header, "value", cells),
        "The cell is blank.",
        "Write the number, or a marker in the column marker: missing is not zero.",
      );
      return;
    }
    const note = cell("note");
    group.values[period] = {
      ...(printed !== "" && { value: Number(printed) }),
      ...(marker !== "" && { marker: marker as Marker }),
      ...(note !== "" && { note }),
      source: source.id,
    };
    const at = ["series", [...series.keys()].indexOf(area), "values", period];
    places.set(key(at), { place: { line, column: columnOf(header, "value", cells) }, printed });
    places.set(key([...at, "value"]), { place: { line, column: columnOf(header, "value", cells) }, printed });
    addRank(cell("rank"), cell("of"));

    function addRank(rank: string, of: string): void {
      if (rank === "") return;
      const ranked = ranks.get(area) ?? { area, of: Number(of), values: {} };
      ranks.set(area, ranked);
      ranked.values[period] = { rank: Number(rank), of: Number(of), source: source.id };
      const path = ["ranks", [...ranks.keys()].indexOf(area), "values", period];
      places.set(key(path), { place: { line, column: columnOf(header, "rank", cells) }, printed: rank });
    }
  });
  const value = { sources, series: [...series.values()], ...(ranks.size > 0 && { ranks: [...ranks.values()] }) };
  return { value: issues.length > 0 ? undefined : value, locator, issues };
}

function checkHeader(file: string, header: readonly string[]): Issue[] {
  const at = { file, line: 1, column: 1, severity: "error" } as const;
  const unknown = header
    .filter((name) => !(columns as readonly string[]).includes(name))
    .map((name) => ({
      ...at,
      problem: `There is no column ${name || "without a name"} here.`,
      remedy: suggest(name, columns, "columns"),
    }));
  const missing = required
    .filter((name) => !header.includes(name))
    .map((name) => ({ ...at, problem: `The column ${name} is missing.`, remedy: "Add it to the first row." }));
  const repeated = header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({ ...at, problem: `The column ${name} stands here twice.`, remedy: "Keep one of the two." }));
  return [...unknown, ...missing, ...repeated];
}

function columnOf(header: readonly string[], name: Column, cells: readonly string[]): number {
  return cells.slice(0, Math.max(0, header.indexOf(name))).reduce((column, cell) => column + cell.length + 1, 1);
}

function placeFor(places: ReadonlyMap<string, { place: Place }>, path: FieldPath): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const found = places.get(key(path.slice(0, length)));
    if (found) return found.place;
  }
  return { line: 1, column: 1 };
}

function key(path: FieldPath): string {
  return path.join("\u0000");
}
