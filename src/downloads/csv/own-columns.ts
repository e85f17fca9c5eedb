import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { SourcePlace } from "../../model/source.ts";
import { printedFigure, type CsvField } from "./csv-file.ts";
import { disputedMeaning, listObservationRows, sourceOf, type ObservationRow } from "./observation-rows.ts";
import { citedWork, documentId } from "./source-cells.ts";

/*
 * An indicator's own file says all that its records do, so that it can be read again (`records/csv/csv-published.ts`). What few indicators have, as
 * targets, has columns only where one does.
 */

/** The rows of an indicator's own file: those of its figures and ranks with their targets; a target beside which nothing else stands has a row of its own. */
export function listOwnRows(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): ObservationRow[] {
  const left = [...indicator.targets];
  const rows = listObservationRows(indicator, areas).map((row): ObservationRow => {
    const index = left.findIndex(({ area, period }) => area === row.areaId && period === row.period);
    const [target] = index < 0 ? [] : left.splice(index, 1);
    return target ? { ...row, target } : row;
  });
  const alone = left.map((target): ObservationRow => {
    const { area: areaId, period } = target;
    const area = areas.get(areaId);
    return { indicator, areaId, area, period, observation: undefined, rank: undefined, target, saidOnce: [] };
  });
  return [...rows, ...alone];
}

/** The columns that these rows need beside those of every file of figures. */
export function listOwnFields(rows: readonly ObservationRow[]): readonly CsvField<ObservationRow>[] {
  return ownFields.filter(([, , , read]) => rows.some((row) => read(row) !== undefined));
}

/** The source of a rank or target, where it is not that of the row. */
function ownSource(row: ObservationRow, kind: "rank" | "target"): SourcePlace | undefined {
  const source = row[kind]?.source;
  return JSON.stringify(source) === JSON.stringify(sourceOf(row)) ? undefined : source;
}

function nameSource(kind: "rank" | "target"): readonly CsvField<ObservationRow>[] {
  const where = `of the ${kind}, where that is not the source of the figure`;
  const read = (row: ObservationRow) => ownSource(row, kind);
  return [
    [`${kind}_source_document`, "text", `Id of the document ${where}.`, (row) => documentId(read(row))],
    [`${kind}_source_place`, "text", `Place ${where}.`, (row) => read(row)?.place],
    [`${kind}_source_page`, "integer", `Page ${where}.`, (row) => read(row)?.page],
    [`${kind}_source_work`, "text", `Work ${where} and is not published here.`, (row) => citedWork(read(row))],
    [`${kind}_source_address`, "text", "Where that work can be found.", (row) => read(row)?.citation?.address],
  ];
}

const ownFields: readonly CsvField<ObservationRow>[] = [
  ["source_page", "integer", "Page of the document's file that the place is on.", (row) => sourceOf(row)?.page],
  [
    "note_explains",
    "text",
    "What a check recomputes there and the note explains, each on a line.",
    ({ observation }) => joinExplained(observation?.explains),
  ],
  ...nameSource("rank"),
  ["target", "number", "The target, where it is a number.", ({ target }) => printedFigure(target?.printed)],
  ["target_band", "text", "Id of the band of the ranking to reach.", ({ target }) => target?.band],
  ["target_comparator", "text", "Id of the area whose figure is the target.", ({ target }) => target?.comparator],
  ["target_rating", "text", "Rating as printed.", ({ target }) => target?.rating],
  ["target_reference", "text", "The council's reference for the target.", ({ target }) => target?.reference],
  ...nameSource("target"),
  ["target_disputed", "text", disputedMeaning, ({ target }) => target?.disputed],
];

function joinExplained(explains: NonNullable<ObservationRow["observation"]>["explains"]): string | undefined {
  if (explains === undefined) return undefined;
  return (Array.isArray(explains) ? explains : [explains]).map(String).join("\n");
}
