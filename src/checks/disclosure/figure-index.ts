import { readFigures, readIndicatorFigures } from "../../catalogue/figures/figures.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { hiddenFigure, printedOperand } from "./operands.ts";
import type { Operand } from "./system.ts";
import { hasProtected, readCells, type Cells } from "./table-grid.ts";

/** A figure of an indicator as one record gives it. */
export interface IndexedFigure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly operand: Operand;
  readonly file: string;
  /** Document that it comes from. */
  readonly document: string;
}

/** Everything that figures are looked up in. */
export interface FigureIndex {
  readonly records: RecordSet["records"];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly tables: ReadonlyMap<string, { readonly table: SourceRecord<"tables">; readonly cells: Cells }>;
  /** Figures by `keyOf`; several where several records give one. */
  readonly figures: ReadonlyMap<string, readonly IndexedFigure[]>;
}

/** The key of an indicator's figure. */
export function keyOf(indicator: string, area: string, period: string): string {
  return [indicator, area, period].join("\n");
}

/** Reads every figure of the records; undefined where nothing is suppressed to protect people. */
export function indexFigures(records: RecordSet["records"]): FigureIndex | undefined {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const tables = new Map(records.tables.map((table) => [table.id, { table, cells: readCells(table) }]));
  const inTables = [...tables.values()].flatMap(({ table, cells }) =>
    readFigures(table).flatMap((figure): IndexedFigure[] => {
      if (figure.role !== "value" || !figure.cell) return [];
      const operand = cells[figure.cell.row]?.[figure.cell.column]?.operand;
      const { indicator, area, period } = figure;
      return operand ? [{ indicator, area, period, operand, file: table.file, document: figure.source.document }] : [];
    }),
  );
  const inFiles = records.observations.flatMap((item) => listObserved(item, indicators.get(item.id)));
  const isHidden = ({ operand }: IndexedFigure) => operand.hidden?.isProtected;
  if (!inFiles.some(isHidden) && ![...tables.values()].some(({ cells }) => hasProtected(cells))) return undefined;
  const figures = Map.groupBy([...inFiles, ...inTables], (figure) =>
    keyOf(figure.indicator, figure.area, figure.period),
  );
  return { records, indicators, tables, figures };
}

/** The figure that readers try to work out where one record hides it, else the figure as printed. */
export function findOperand(
  { figures }: FigureIndex,
  indicator: string,
  area: string,
  period: string,
): Operand | undefined {
  const given = figures.get(keyOf(indicator, area, period)) ?? [];
  return (given.find(({ operand }) => operand.hidden) ?? given[0])?.operand;
}

function listObserved(item: SourceRecord<"observations">, indicator: Indicator | undefined): IndexedFigure[] {
  if (!indicator) return [];
  const { unit } = indicator;
  return readIndicatorFigures(item).flatMap((figure): IndexedFigure[] => {
    if (figure.role !== "value") return [];
    const { value, decimals = 0, printed, marker, path, area, period, disclosed } = figure;
    const facts = { indicator: item.id, area, period, file: item.file, document: figure.source.document };
    if (value !== undefined)
      return [{ ...facts, operand: printedOperand({ value, decimals, printed: printed ?? String(value) }, unit) }];
    const isSuppressed = marker === "suppressed" || (marker === "low" && unit === "count");
    const isUnknown = marker === "not-available" || marker === "not-yet-known" || marker === "unknown-missing";
    if (!isSuppressed && !isUnknown) return [];
    const isProtected = isSuppressed && !disclosed;
    return [{ ...facts, operand: hiddenFigure(item, path, { unit, isProtected, title: indicator.shortTitle }) }];
  });
}
