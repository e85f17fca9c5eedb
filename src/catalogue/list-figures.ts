import { statusMarkers, type Marker } from "../model/observations.ts";
import { cellMarkers, type TableCell } from "../model/table.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { figureKey, type FigureKind } from "./release-ledger.ts";
import { listTableFigures, sortNewestFirst } from "./table-figures.ts";

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
  const own = records.observations.flatMap((item) => [...listValues(item), ...listRanks(item), ...listTargets(item)]);
  const standing = new Set(own.map(figureKey));
  const fromTables = sortNewestFirst(records).flatMap((table) => {
    const feeding = new Set<string>();
    const figures = listTableFigures(table).flatMap((figure): PublishedFigure[] => {
      const { indicator: record, area: row, period: column, role: kind, path } = figure;
      const value = figure.printed ?? figure.marker ?? "";
      const found = {
        record,
        row,
        column,
        kind,
        value,
        status: statusOf(figure.marker),
        home: table,
        path,
        feeds: false,
      };
      if (standing.has(figureKey(found))) return [];
      standing.add(figureKey(found));
      feeding.add(path.join());
      return [found];
    });
    return [...figures, ...listCells(table, feeding)];
  });
  return numberRepeats([...own, ...fromTables]);
}

type ObservationsRecord = SourceRecord<"observations">;

function listValues(home: ObservationsRecord): PublishedFigure[] {
  return home.fields.series.flatMap(({ area, values }, index) =>
    Object.entries(values).map(([period, given]): PublishedFigure => {
      const path = ["series", index, "values", period];
      const { value, marker } = typeof given === "object" ? given : readPlain(given);
      const printed = value === undefined ? marker : readPrinted(home, path, typeof given === "object", value);
      return figureOf(home, path, ["value", area, period, printed ?? ""], marker);
    }),
  );
}

function listRanks(home: ObservationsRecord): PublishedFigure[] {
  return (home.fields.ranks ?? []).flatMap(({ area, of, values }, index) =>
    Object.entries(values).map(([period, given]): PublishedFigure => {
      const { rank, of: ownOf = of } = typeof given === "object" ? given : { rank: given };
      return figureOf(home, ["ranks", index, "values", period], ["rank", area, period, `${rank} of ${ownOf}`]);
    }),
  );
}

function listTargets(home: ObservationsRecord): PublishedFigure[] {
  return (home.fields.targets ?? []).flatMap((target, index): PublishedFigure[] => {
    const { area, period, value, band, comparator, rating } = target;
    const path = ["targets", index];
    const other = band === undefined ? `level with ${comparator ?? ""}` : `band ${band}`;
    const printed = value === undefined ? other : readPrinted(home, path, true, value);
    return [
      figureOf(home, path, ["target", area, period, printed]),
      ...(rating === undefined ? [] : [figureOf(home, [...path, "rating"], ["rating", area, period, rating])]),
    ];
  });
}

function figureOf(
  home: ObservationsRecord,
  path: FieldPath,
  [kind, row, column, value]: readonly [kind: FigureKind, row: string, column: string, value: string],
  marker?: Marker,
): PublishedFigure {
  return { record: home.id, row, column, kind, value, status: statusOf(marker), home, path, feeds: false };
}

/** The cells of a table that hold a figure: a number, a reason why there is none, or words with a number in them. */
function listCells(home: SourceRecord<"tables">, feeding: ReadonlySet<string>): PublishedFigure[] {
  const { rows, columns } = home.fields;
  return rows.flatMap(({ title, group, cells }, rowIndex) =>
    cells.flatMap((cell, columnIndex): PublishedFigure[] => {
      const path = ["rows", rowIndex, "cells", columnIndex];
      const { value: number, text = "", marker } = typeof cell === "object" ? cell : readPlain(cell);
      const words = marker === undefined || marker === "blank" ? (/\d/.test(text) ? text : "") : marker;
      const value = number === undefined ? words : readPrinted(home, path, typeof cell === "object", number);
      if (value === "") return [];
      const row = group === undefined ? title : `${group} / ${title}`;
      const names = { record: home.id, row, column: columns[columnIndex]?.title ?? "", kind: "cell" } as const;
      return [{ ...names, value, status: statusOf(marker), home, path, feeds: feeding.has(path.join()) }];
    }),
  );
}

/** What a value without fields of its own holds. */
function readPlain<Word extends string>(given: number | Word) {
  if (typeof given === "number") return { value: given };
  return (cellMarkers as readonly string[]).includes(given) ? { marker: given as Word & Marker } : { text: given };
}

function readPrinted(home: SourceRecord, path: FieldPath, hasFields: boolean, value: number): string {
  return home.locator.printed(hasFields ? [...path, "value"] : path) ?? String(value);
}

function statusOf(marker: TableCellMarker | undefined): string {
  return (statusMarkers as readonly string[]).includes(marker ?? "") ? (marker ?? "") : "";
}

type TableCellMarker = Exclude<Extract<TableCell, object>["marker"], undefined>;

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
