import { absenceMarkers, statusMarkers, type Marker } from "../model/observations.ts";
import { fileText } from "./decode.ts";
import { shapeNumber } from "./plain-number.ts";
import { explainCell } from "./csv-cell.ts";
import { citationColumns, readCitation, type RowSource } from "./csv-citation.ts";
import {
  shapeCellMissing,
  shapeCellSpace,
  shapeFigureRepeated,
  shapeMarker,
  shapeRowLength,
  timePeriod,
} from "./cell-rules.ts";
import { checkHeader, type CsvColumn } from "./csv-header.ts";
import { breach, type Issue, type Rule } from "./issue.ts";
import type { FieldLocator, FieldPath, Place } from "./locate.ts";
import { suggest } from "./nearest.ts";
import { splitCsv } from "./split-csv.ts";
import { explainMarkup } from "./yaml-values.ts";

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
 * Reads bulk observations: one row an observation, with the columns of `csvColumns`. Each different document and place becomes a
 * source.
 */
export function parseObservationsCsv(file: string, text: string): ParsedObservationsCsv {
  const { rows, unclosed } = splitCsv(text);
  const header = (rows[0] ?? []).map((name) => name.text.trim());
  const issues = unclosed ? [unclosedIssue(file, unclosed)] : checkHeader(file, rows);
  const places = new Map<string, { place: Place; printed: string }>();
  const periodPlaces = new Map<string, Place>();
  const locator: FieldLocator = {
    place: (path, part) => (part === "name" ? periodPlaces.get(key(path)) : undefined) ?? placeFor(places, path),
    printed: (path) => places.get(key(path))?.printed,
    within: (path) => placeFor(places, path),
  };
  if (issues.length > 0) return { value: undefined, locator, issues, faults: [] };

  const sources: RowSource[] = [];
  const sourcesByWords = new Map<string, RowSource>();
  const series = new Map<string, { area: string; values: Record<string, unknown>; index: number }>();
  const ranks = new Map<string, { area: string; of: number; values: Record<string, unknown>; index: number }>();
  rows.slice(1).forEach((cells) => {
    const placeOf = (name: CsvColumn): Place => {
      const { line, column } = cells[header.indexOf(name)] ?? { line: 1, column: 1 };
      return { line, column };
    };
    const failAt = (place: Place, rule: Rule, problem: string, remedy: string) => {
      issues.push(breach({ ...rule, severity: "error" }, { file, ...place }, problem, remedy));
    };
    const fail = (name: CsvColumn, rule: Rule, problem: string, remedy: string) => {
      failAt(placeOf(name), rule, problem, remedy);
    };
    if (cells.length !== header.length) {
      failAt(
        { line: cells[0]?.line ?? 1, column: 1 },
        shapeRowLength,
        `The row has ${cells.length} cells and the heading ${header.length}.`,
        cells.length < header.length
          ? "Write a comma for each empty cell too."
          : cells.some(
                ({ text }, index) => /^\d{1,3}$/.test(text) && /^\d{3}(\.\d+)?$/.test(cells[index + 1]?.text ?? ""),
              )
            ? "Write numbers without commas between thousands, and put text that contains a comma in quotation marks."
            : "Put text that contains a comma in quotation marks.",
      );
      return;
    }
    for (const { text, line, column } of cells)
      if (text !== text.trim())
        failAt({ line, column }, shapeCellSpace, `“${text}” starts or ends with a space.`, "Remove the space.");
      else {
        const markup = explainMarkup(text);
        if (markup) failAt({ line, column }, fileText, markup.problem, markup.remedy);
      }
    const cell = (column: CsvColumn) => cells[header.indexOf(column)]?.text.trim() ?? "";
    const printed = cell("value");
    if (printed !== "") {
      const fault = explainCell(printed);
      if (fault) {
        fail("value", fault.rule, fault.problem, fault.remedy);
        return;
      }
    }
    const [document, place] = [cell("document"), cell("place")];
    const [disclosure, reason] = [cell("disclosure"), cell("disclosureReason")];
    const citation = readCitation(cell);
    const words = key([document, place, disclosure, reason, ...Object.values(citation)]);
    const source = sourcesByWords.get(words) ?? {
      ...{ id: `source-${sources.length + 1}`, place },
      ...((document !== "" || Object.keys(citation).length === 0) && { document }),
      ...(Object.keys(citation).length > 0 && { citation }),
      ...(disclosure !== "" && { disclosure }),
      ...(reason !== "" && { disclosureReason: reason }),
    };
    if (!sourcesByWords.has(words)) {
      sourcesByWords.set(words, source);
      const at = ["sources", sources.length];
      places.set(key([...at, "document"]), { place: placeOf("document"), printed: document });
      for (const [field, column] of Object.entries(citationColumns))
        places.set(key([...at, "citation", field]), { place: placeOf(column), printed: cell(column) });
      places.set(key([...at, "citation"]), { place: placeOf("citationTitle"), printed: cell("citationTitle") });
      places.set(key([...at, "disclosure"]), { place: placeOf("disclosure"), printed: disclosure });
      sources.push(source);
    }
    const area = cell("area");
    const period = cell("period");
    const group = series.get(area) ?? { area, values: {}, index: series.size };
    if (!series.has(area)) {
      places.set(key(["series", series.size, "area"]), {
        place: placeOf("area"),
        printed: area,
      });
      series.set(area, group);
    }
    if (period === "__proto__") {
      fail("period", timePeriod, `“${period}” is not a period.`, "Check it against the source.");
      return;
    }
    if (Object.hasOwn(group.values, period)) {
      const problem = `There is a row for ${area} in ${period} already.`;
      fail("period", shapeFigureRepeated, problem, "Keep one of the two.");
      return;
    }
    const marker = cell("marker");
    if (marker !== "" && !([...absenceMarkers, ...statusMarkers] as string[]).includes(marker)) {
      const remedy = suggest(marker, [...absenceMarkers, ...statusMarkers], "markers");
      fail("marker", shapeMarker, `“${marker}” is not a marker.`, remedy);
    }
    if (printed === "" && marker === "") {
      const remedy = "Write the number, or a marker in the column marker: missing is not zero.";
      fail("value", shapeCellMissing, "The cell is blank.", remedy);
      return;
    }
    const note = cell("note");
    group.values[period] = {
      ...(printed !== "" && { value: Number(printed) }),
      ...(marker !== "" && { marker: marker as Marker }),
      ...(note !== "" && { note }),
      source: source.id,
    };
    const at = ["series", group.index, "values", period];
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
        if (/^(?:0|[1-9]\d{0,14})$/.test(text)) continue;
        fail(
          name,
          text === "" ? shapeCellMissing : shapeNumber,
          text === "" ? "The cell is blank, but there is a rank." : `“${text}” is not a whole number.`,
          "Write the rank and the number of areas ranked, for example 39 and 152.",
        );
        return;
      }
      const ranked = ranks.get(area) ?? { area, of: Number(of), values: {}, index: ranks.size };
      if (!ranks.has(area)) places.set(key(["ranks", ranks.size, "area"]), { place: placeOf("area"), printed: area });
      ranks.set(area, ranked);
      ranked.values[period] = { rank: Number(rank), of: Number(of), source: source.id };
      const path = ["ranks", ranked.index, "values", period];
      places.set(key(path), { place: placeOf("rank"), printed: rank });
    }
  });
  const value = {
    ...{ sources, series: [...series.values()].map(({ area, values }) => ({ area, values })) },
    ...(ranks.size > 0 && { ranks: [...ranks.values()].map(({ area, of, values }) => ({ area, of, values })) }),
  };
  return { value: issues.length > 0 ? undefined : value, locator, issues, faults: [] };
}

function unclosedIssue(file: string, place: Place): Issue {
  const problem = "Something that was opened here is not closed.";
  const remedy = "Look for a missing quotation mark.";
  return breach(shapeQuotation, { file, ...place }, problem, remedy);
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
