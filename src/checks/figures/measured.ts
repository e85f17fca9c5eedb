import type { Indicator } from "../../model/indicator.ts";
import { fitsPeriodKind, periodIndex } from "../../model/period.ts";
import type { RecordSet } from "../../records/read.ts";
import type { ValueFigure } from "../../catalogue/figures/figure.ts";
import { standingFigures } from "../../catalogue/figures/figures.ts";

/** A figure of an indicator, or the marker that says why there is none, at its place in time. */
export interface MeasuredFigure extends ValueFigure {
  readonly periodIndex: number;
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

/** The series of all indicators, as the site shows them. Figures whose period does not fit the indicator are left out. */
export function listSeries(records: RecordSet["records"]): MeasuredSeries[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const values = standingFigures(records).filter((figure) => figure.role === "value");
  return [...Map.groupBy(values, (figure) => figure.indicator)].flatMap(([id, ofIndicator]) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    const kind = indicator.periodKind;
    const fitting = ofIndicator.filter(({ period }) => fitsPeriodKind(period, kind));
    return [...Map.groupBy(fitting, ({ area }) => area)].map(([area, own]) => {
      const figures = own.map((figure) => ({ ...figure, periodIndex: periodIndex(figure.period, kind) }));
      return { id, indicator, area, figures: figures.sort((a, b) => a.periodIndex - b.periodIndex) };
    });
  });
}

/** Whether a figure is a number. */
export function isNumber(figure: MeasuredFigure): figure is NumberFigure {
  return figure.value !== undefined;
}

/** The number as it stands in its file, for example `69.0`. */
export function printedNumber({ printed, value }: NumberFigure): string {
  return printed ?? String(value);
}
