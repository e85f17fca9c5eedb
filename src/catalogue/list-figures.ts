import { statusMarkers, type Marker } from "../model/observations.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import type { FigureHome, IndicatorFigure } from "./figure.ts";
import { readFigures, sortNewestFirst, standingFigures } from "./figures.ts";
import { figureKey, type FigureKind } from "./release-ledger.ts";

/** A figure as it is published now, with where it stands. */
export interface PublishedFigure {
  /** Indicator, or table of a cell. */
  readonly record: string;
  /** Area, or title of the cell's row. */
  readonly row: string;
  /** Period, or title of the cell's column. */
  readonly column: string;
  readonly kind: FigureKind;
  /** The number as printed, or the word that stands in its place. */
  readonly value: string;
  /** `provisional` or `revised`, or nothing. */
  readonly status: string;
  readonly home: SourceRecord;
  readonly path: FieldPath;
  /** Whether it is a cell that gives its indicator the figure that stands there: the ledger notes that, and not the cell. */
  readonly feeds: boolean;
}

/** Every figure of the site. Where several records give an indicator one figure, the one that stands is its own. */
export function listFigures(records: RecordSet["records"]): PublishedFigure[] {
  const standing = Map.groupBy(standingFigures(records), ({ home }) => home);
  const of = (home: FigureHome) => standing.get(home) ?? [];
  return numberRepeats([
    ...records.observations.flatMap((item) => of(item).flatMap(describeFigure)),
    ...sortNewestFirst(records).flatMap((table) => [
      ...of(table).flatMap(describeFigure),
      ...listCells(table, new Set(of(table).map(({ path }) => path.join()))),
    ]),
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

/** The cells of a table that hold a figure: a number, a reason why there is none, or words with a number in them. */
function listCells(home: SourceRecord<"tables">, feeding: ReadonlySet<string>): PublishedFigure[] {
  const { rows, columns } = home.fields;
  return readFigures(home).flatMap((figure): PublishedFigure[] => {
    const { cell, printed, marker, path } = figure;
    const text = figure.role === "cell" && /\d/.test(figure.text ?? "") ? figure.text : undefined;
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
