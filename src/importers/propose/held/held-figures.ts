import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import type { TableUnit } from "../../../model/table.ts";
import { formatPeriod } from "../../../statistics/format-time.ts";
import { hasValue } from "../../../statistics/series.ts";
import { cellInput, cellUnit, cellValue, type HeldTable } from "./held-tables.ts";
import { valueInput } from "../proposal.ts";
import { wordsOf } from "../words/words.ts";

/** A number that the records hold from a document, with the words that name it. */
export interface HeldFigure {
  readonly input: ClaimInput;
  readonly value: number;
  readonly unit: TableUnit;
  /** The words of its row, or of its indicator. */
  readonly words: readonly string[];
  /** The words of its column, its area and its period: what tells it from others of its row. */
  readonly apart: readonly string[];
  /** Which figures it may be set beside: those of its row and of its table. */
  readonly row: string;
  readonly home: string;
  /** Where it stands in the source, as its record says. */
  readonly place: string;
  /** Period that it is of; undefined where its table gives none. */
  readonly period: string | undefined;
  /** Indicator that it is of; undefined for a cell that belongs to none. */
  readonly indicator: IndicatorEntry | undefined;
}

/** All numbers that the records hold from a document: those of indicators, and the cells of tables that belong to none. */
export function listHeldFigures(
  catalogue: Catalogue,
  document: string,
  home: string,
  tables: readonly HeldTable[],
): HeldFigure[] {
  return [
    ...[...catalogue.indicators.values()].flatMap((indicator) => listOfIndicator(indicator, catalogue, document, home)),
    ...tables.flatMap(listOfTable),
  ];
}

function listOfIndicator(
  indicator: IndicatorEntry,
  catalogue: Catalogue,
  document: string,
  home: string,
): HeldFigure[] {
  const words = wordsOf(`${indicator.title} ${indicator.shortTitle}`);
  return indicator.series.flatMap(({ area, observations }) =>
    observations.filter(hasValue).flatMap(({ value, period, source }) =>
      source.document !== document
        ? []
        : [
            {
              input: valueInput(indicator.id, period, area === home ? undefined : area),
              ...{ value, unit: indicator.unit, words, indicator, period },
              apart: wordsOf(
                `${formatPeriod(period, indicator.periodKind)} ${period} ${area === home ? "" : (catalogue.areas.get(area)?.name ?? "")}`,
              ),
              ...{ row: `${indicator.id} ${area}`, home: indicator.id, place: source.place },
            },
          ],
    ),
  );
}

function listOfTable(table: HeldTable): HeldFigure[] {
  const { rows, columns, source } = table.fields;
  return rows.flatMap(({ title, indicator }, row) =>
    columns.flatMap(({ title: heading, period, role }, column): HeldFigure[] => {
      const value = cellValue(table, row, column);
      const isOfIndicator = indicator !== undefined && period !== undefined;
      if (value === undefined || isOfIndicator || (role !== undefined && role !== "value")) return [];
      return [
        {
          ...{ input: cellInput(table, row, column), value, unit: cellUnit(table, row, column) },
          ...{ words: wordsOf(title), apart: wordsOf(heading), row: `${table.id} ${row}`, home: table.id },
          ...{ place: source.place, indicator: undefined, period },
        },
      ];
    }),
  );
}
