import { absenceMarkers, statusMarkers, type Marker } from "../model/observations.ts";
import { checkHeader, type CsvColumn } from "./csv-header.ts";
import type { Issue } from "./issue.ts";
import type { FieldLocator, FieldPath, Place } from "./locate.ts";
import { suggest } from "./nearest.ts";
import type { RuleId } from "./rules.ts";
import { splitCsv } from "./split-csv.ts";

/** A CSV of observations read into the same shape as the YAML form, for the same schema and checks. */
export interface ParsedObservationsCsv {
  readonly value: unknown;
  readonly locator: FieldLocator;
  readonly issues: readonly Issue[];
}

/**
 * Reads bulk observations: one row an observation, with the columns of `csvColumns`. Each different document and place becomes a
 * source.
 */
export function parseObservationsCsv(file: string, text: string): ParsedObservationsCsv {
  const { rows, unclosed } = splitCsv(text);
  const header = (rows[0] ?? []).map((name) => name.text.trim());
  const issues = unclosed ? [unclosedIssue(file, unclosed)] : checkHeader(file, rows[0] ?? []);
  const places = new Map<string, { place: Place; printed: string }>();
  const periodPlaces = new Map<string, Place>();
  const locator: FieldLocator = {
    place: (path, part) => (part === "name" ? periodPlaces.get(key(path)) : undefined) ?? placeFor(places, path),
    printed: (path) => places.get(key(path))?.printed,
  };
  if (issues.length > 0) return { value: undefined, locator, issues };

  const sources: { id: string; document: string; place: string; disclosure?: string }[] = [];
  const series = new Map<string, { area: string; values: Record<string, unknown> }>();
  const ranks = new Map<string, { area: string; of: number; values: Record<string, unknown> }>();
  rows.slice(1).forEach((cells) => {
    const placeOf = (name: CsvColumn): Place => {
      const { line, column } = cells[header.indexOf(name)] ?? { line: 1, column: 1 };
      return { line, column };
    };
    const failAt = (place: Place, rule: RuleId, problem: string, remedy: string) => {
      issues.push({ file, ...place, severity: "error", problem, remedy, rule });
    };
    const fail = (name: CsvColumn, rule: RuleId, problem: string, remedy: string) => {
      failAt(placeOf(name), rule, problem, remedy);
    };
    if (cells.length !== header.length) {
      failAt(
        { line: cells[0]?.line ?? 1, column: 1 },
        "shape-row-length",
        `The row has ${cells.length} cells and the heading ${header.length}.`,
        cells.length < header.length
          ? "Write a comma for each empty cell too."
          : "Put text that contains a comma in quotation marks.",
      );
      return;
    }
    for (const { text, line, column } of cells)
      if (text !== text.trim())
        failAt({ line, column }, "shape-cell-space", `“${text}” starts or ends with a space.`, "Remove the space.");
    const cell = (column: CsvColumn) => cells[header.indexOf(column)]?.text.trim() ?? "";
    const [document, place, disclosure] = [cell("document"), cell("place"), cell("disclosure")];
    const source = sources.find(
      (known) => known.document === document && known.place === place && (known.disclosure ?? "") === disclosure,
    ) ?? { id: `source-${sources.length + 1}`, document, place, ...(disclosure !== "" && { disclosure }) };
    if (!sources.includes(source)) {
      const at = ["sources", sources.length];
      places.set(key([...at, "document"]), { place: placeOf("document"), printed: document });
      places.set(key([...at, "disclosure"]), { place: placeOf("disclosure"), printed: disclosure });
      sources.push(source);
    }
    const area = cell("area");
    const period = cell("period");
    const group = series.get(area) ?? { area, values: {} };
    if (!series.has(area)) {
      places.set(key(["series", series.size, "area"]), {
        place: placeOf("area"),
        printed: area,
      });
      series.set(area, group);
    }
    if (period === "__proto__") {
      fail("period", "time-period", `“${period}” is not a period.`, "Check it against the source.");
      return;
    }
    if (Object.hasOwn(group.values, period)) {
      const problem = `There is a row for ${area} in ${period} already.`;
      fail("period", "shape-figure-repeated", problem, "Keep one of the two.");
      return;
    }
    const marker = cell("marker");
    if (marker !== "" && !([...absenceMarkers, ...statusMarkers] as string[]).includes(marker)) {
      const remedy = suggest(marker, [...absenceMarkers, ...statusMarkers], "markers");
      fail("marker", "shape-marker", `“${marker}” is not a marker.`, remedy);
    }
    const printed = cell("value");
    if (printed !== "" && !/^-?\d+(\.\d+)?$/.test(printed)) {
      const remedy = "Write only the number, without per cent signs or commas.";
      fail("value", "shape-number", `“${printed}” is not a number.`, remedy);
      return;
    }
    if (printed === "" && marker === "") {
      const remedy = "Write the number, or a marker in the column marker: missing is not zero.";
      fail("value", "shape-cell-missing", "The cell is blank.", remedy);
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
    places.set(key(at), { place: placeOf("value"), printed });
    periodPlaces.set(key(at), placeOf("period"));
    places.set(key([...at, "value"]), { place: placeOf("value"), printed });
    addRank(cell("rank"), cell("of"));

    function addRank(rank: string, of: string): void {
      if (rank === "") return;
      for (const [name, text] of [
        ["rank", rank],
        ["of", of],
      ] as const) {
        if (/^\d+$/.test(text)) continue;
        fail(
          name,
          text === "" ? "shape-cell-missing" : "shape-number",
          text === "" ? "The cell is blank, but there is a rank." : `“${text}” is not a whole number.`,
          "Write the rank and the number of areas ranked, for example 39 and 152.",
        );
        return;
      }
      const ranked = ranks.get(area) ?? { area, of: Number(of), values: {} };
      if (!ranks.has(area)) places.set(key(["ranks", ranks.size, "area"]), { place: placeOf("area"), printed: area });
      ranks.set(area, ranked);
      ranked.values[period] = { rank: Number(rank), of: Number(of), source: source.id };
      const path = ["ranks", [...ranks.keys()].indexOf(area), "values", period];
      places.set(key(path), { place: placeOf("rank"), printed: rank });
    }
  });
  const value = { sources, series: [...series.values()], ...(ranks.size > 0 && { ranks: [...ranks.values()] }) };
  return { value: issues.length > 0 ? undefined : value, locator, issues };
}

function unclosedIssue(file: string, place: Place): Issue {
  const problem = "Something that was opened here is not closed.";
  const remedy = "Look for a missing quotation mark.";
  return { file, ...place, severity: "error", problem, remedy, rule: "shape-quotation" };
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
