import type { Indicator } from "../model/indicator.ts";
import type { Marker } from "../model/observations.ts";
import { fitsPeriodKind, periodIndex } from "../model/period.ts";
import type { SourcePlace } from "../model/source.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { listTableFigures, sortNewestFirst } from "./table-figures.ts";

/** A figure of an indicator, or the marker that says why there is none, with its place in the record that gives it. */
export interface MeasuredFigure {
  readonly area: string;
  readonly period: string;
  readonly periodIndex: number;
  readonly value: number | undefined;
  readonly marker: Marker | undefined;
  /** A remark of ours to readers, which also tells the checks that somebody compared the figure with its source. */
  readonly note: string | undefined;
  readonly source: SourcePlace;
  readonly home: SourceRecord<"observations"> | SourceRecord<"tables">;
  readonly path: FieldPath;
}

/** A figure that is a number. */
export type NumberFigure = MeasuredFigure & { readonly value: number };

/** The figures of one indicator for one area, by period. */
export interface MeasuredSeries {
  readonly id: string;
  readonly indicator: Indicator;
  readonly area: string;
  readonly figures: readonly MeasuredFigure[];
}

/**
 * The series of all indicators, merged as the site shows them: for each period the indicator's own file comes first, then the sheet
 * of the newest document. Figures whose period does not fit the indicator are left out.
 */
export function listSeries(records: RecordSet["records"]): MeasuredSeries[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const byIndicator = new Map<string, Map<string, Map<string, MeasuredFigure>>>();
  const add = (id: string, figure: Omit<MeasuredFigure, "periodIndex">) => {
    const kind = indicators.get(id)?.periodKind;
    if (kind === undefined || !fitsPeriodKind(figure.period, kind)) return;
    const byArea = byIndicator.get(id) ?? new Map<string, Map<string, MeasuredFigure>>();
    byIndicator.set(id, byArea);
    const byPeriod = byArea.get(figure.area) ?? new Map<string, MeasuredFigure>();
    byArea.set(figure.area, byPeriod);
    if (!byPeriod.has(figure.period))
      byPeriod.set(figure.period, { ...figure, periodIndex: periodIndex(figure.period, kind) });
  };
  for (const record of records.observations) for (const figure of listOwnFigures(record)) add(record.id, figure);
  for (const table of sortNewestFirst(records)) for (const [id, figure] of listFiguresOfTable(table)) add(id, figure);
  return [...byIndicator].flatMap(([id, byArea]) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    return [...byArea].map(([area, byPeriod]) => {
      const figures = [...byPeriod.values()].sort((a, b) => a.periodIndex - b.periodIndex);
      return { id, indicator, area, figures };
    });
  });
}

/** Whether a figure is a number. */
export function isNumber(figure: MeasuredFigure): figure is NumberFigure {
  return figure.value !== undefined;
}

/** The number as it stands in its file, for example `69.0`. */
export function printedNumber({ home, path, value }: NumberFigure): string {
  return home.locator.printed(path) ?? String(value);
}

function listOwnFigures(record: SourceRecord<"observations">): Omit<MeasuredFigure, "periodIndex">[] {
  const { sources, series } = record.fields;
  return series.flatMap(({ area, source: usual, values }, index) =>
    Object.entries(values).flatMap(([period, given]) => {
      const annotated = typeof given === "object";
      const value = annotated ? given.value : typeof given === "number" ? given : undefined;
      const marker = annotated ? given.marker : typeof given === "string" ? given : undefined;
      const [note, named = usual] = annotated ? [given.note, given.source] : [];
      const source = sources.find(({ id }) => id === named) ?? sources[0];
      if (!source) return [];
      const place = ["series", index, "values", period];
      const path = annotated && value !== undefined ? [...place, "value"] : place;
      return [{ area, period, value, marker, note, source, path, home: record }];
    }),
  );
}

function listFiguresOfTable(home: SourceRecord<"tables">): [id: string, Omit<MeasuredFigure, "periodIndex">][] {
  return listTableFigures(home)
    .filter(({ role }) => role === "value")
    .map(({ indicator, area, period, value, marker, note, source, path }) => {
      const cell = home.fields.rows[Number(path[1])]?.cells[Number(path[3])];
      const place = typeof cell === "object" && value !== undefined ? [...path, "value"] : path;
      return [indicator, { area, period, value, marker, note, source, path: place, home }];
    });
}
