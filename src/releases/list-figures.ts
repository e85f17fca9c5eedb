import { statusMarkers, type Marker } from "../model/observations.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import type { FigureHome, IndicatorFigure } from "../catalogue/figures/figure.ts";
import { readFigures, sortNewestFirst, standingFigures } from "../catalogue/figures/figures.ts";
import { listStatements } from "./list-statements.ts";
import type { PublishedFigure } from "./published-figure.ts";
import { figureKey } from "./release-ledger.ts";

/** Every figure, grade and binding wording of the site. Where several records give an indicator one figure, the one that stands is its own. */
export function listFigures(records: RecordSet["records"]): PublishedFigure[] {
  const standing = Map.groupBy(standingFigures(records), ({ home }) => home);
  const of = (home: FigureHome) => standing.get(home) ?? [];
  return numberRepeats([
    ...records.observations.flatMap((item) => of(item).flatMap(describeFigure)),
    ...sortNewestFirst(records).flatMap((table) => [
      ...of(table).flatMap(describeFigure),
      ...listCells(table, new Set(of(table).map(({ path }) => path.join()))),
    ]),
    ...listStatements(records),
  ]);
}

function describeFigure(figure: IndicatorFigure): PublishedFigure[] {
  const { home, path, role: kind, marker, indicator: record, area: row, period: column } = figure;
  const known = { record, row, column, home, path, feeds: false };
  const published = { ...known, kind, value: valueOf(figure), status: statusOf(marker) };
  if (figure.role !== "target" || figure.rating === undefined) return [published];
  return [published, { ...known, kind: "rating", value: figure.rating, status: "", path: [...path, "rating"] }];
}

function valueOf(figure: IndicatorFigure): string {
  const { printed, marker } = figure;
  if (figure.role === "rank") return `${printed ?? ""} of ${figure.of}`;
  if (figure.role === "value" || printed !== undefined) return printed ?? marker ?? "";
  if (figure.band !== undefined) return `band ${figure.band}`;
  return figure.comparator === undefined ? (marker ?? "") : `level with ${figure.comparator}`;
}

/** The cells of a table: a number, a reason why there is none, or words. A blank cell says nothing. */
function listCells(home: SourceRecord<"tables">, feeding: ReadonlySet<string>): PublishedFigure[] {
  const { rows, columns } = home.fields;
  return readFigures(home).flatMap((figure): PublishedFigure[] => {
    const { cell, printed, marker, path } = figure;
    const text = figure.role === "cell" ? figure.text?.replace(/\s+/g, " ").trim() : undefined;
    const value = printed ?? marker ?? text;
    if (value === undefined) return [];
    const { group, title = "" } = rows[cell?.row ?? -1] ?? {};
    const row = group === undefined ? title : `${group} / ${title}`;
    const names = { record: home.id, row, column: columns[cell?.column ?? -1]?.title ?? "", kind: "cell" } as const;
    return [{ ...names, value, status: statusOf(marker), home, path, feeds: feeding.has(path.join()) }];
  });
}

function statusOf(marker: Marker | undefined): string {
  return (statusMarkers as readonly string[]).includes(marker ?? "") ? (marker ?? "") : "";
}

/** Figures that are known by the same names get a number, in the order in which they stand. */
function numberRepeats(figures: readonly PublishedFigure[]): PublishedFigure[] {
  const counts = new Map<string, number>();
  return figures.map((figure) => {
    const key = figureKey(figure);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? figure : { ...figure, column: `${figure.column} (${count})` };
  });
}
