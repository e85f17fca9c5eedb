import type { Indicator } from "../model/indicator.ts";
import type { Marker } from "../model/observations.ts";
import { fitsPeriodKind, periodIndex } from "../model/period.ts";
import type { SourcePlace } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { listTableFigures } from "./table-figures.ts";

/** A figure of an indicator, or the marker that says why there is none, with its place in the record that gives it. */
export interface MeasuredFigure {
  readonly area: string;
  readonly period: string;
  readonly periodIndex: number;
  readonly value: number | undefined;
  /** The number as printed. */
  readonly printed: string | undefined;
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
  const published = new Map(records.documents.map(({ id, fields }) => [id, fields.published]));
  const dateOf = ({ fields }: SourceRecord<"tables">) => published.get(fields.source.document) ?? "";
  const tables = [...records.tables].sort((a, b) => compareText(dateOf(b), dateOf(a)));
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const series = new Map<string, { id: string; indicator: Indicator; area: string; byPeriod: PeriodMap }>();
  const add = (id: string, figure: Omit<MeasuredFigure, "periodIndex">) => {
    const indicator = indicators.get(id);
    if (!indicator || !fitsPeriodKind(figure.period, indicator.periodKind)) return;
    const key = `${id} ${figure.area}`;
    const entry = series.get(key) ?? { id, indicator, area: figure.area, byPeriod: new Map() };
    series.set(key, entry);
    if (!entry.byPeriod.has(figure.period))
      entry.byPeriod.set(figure.period, { ...figure, periodIndex: periodIndex(figure.period, indicator.periodKind) });
  };
  for (const record of records.observations) for (const figure of listOwnFigures(record)) add(record.id, figure);
  for (const table of tables)
    for (const { role, indicator, source, path, ...figure } of listTableFigures(table))
      if (role === "value") {
        const cell = table.fields.rows[Number(path[1])]?.cells[Number(path[3])];
        const place = typeof cell === "object" && cell.value !== undefined ? [...path, "value"] : path;
        add(indicator, { ...figure, source, home: table, path: place });
      }
  return [...series.values()].map(({ byPeriod, ...entry }) => ({
    ...entry,
    figures: [...byPeriod.values()].sort((a, b) => a.periodIndex - b.periodIndex),
  }));
}

type PeriodMap = Map<string, MeasuredFigure>;

/** Whether a figure is a number. */
export function isNumber(figure: MeasuredFigure): figure is NumberFigure {
  return figure.value !== undefined;
}

function listOwnFigures(record: SourceRecord<"observations">): Omit<MeasuredFigure, "periodIndex">[] {
  const { sources, series } = record.fields;
  return series.flatMap(({ area, source, values }, index) =>
    Object.entries(values).map(([period, given]) => {
      const entry =
        typeof given === "object" ? given : typeof given === "number" ? { value: given } : { marker: given };
      const { value, marker, note, source: own = source } = { note: undefined, source: undefined, ...entry };
      const place = ["series", index, "values", period];
      const path = typeof given === "object" && value !== undefined ? [...place, "value"] : place;
      const found = sources.find(({ id }) => id === own) ?? sources[0];
      return {
        ...{ area, period, value, marker, note, path, home: record },
        source: { document: found?.document ?? "", place: found?.place ?? "" },
        printed: value === undefined ? undefined : record.locator.printed(path),
      };
    }),
  );
}
