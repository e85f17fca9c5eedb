import type { Catalogue } from "../catalogue.ts";
import type { IndicatorEntry } from "../indicator-entry.ts";
import { periodIndex } from "../../model/period.ts";
import type { SourcePlace } from "../../model/source.ts";
import { readCellAt } from "./figure-content.ts";
import { findLine } from "./find-line.ts";

/** A figure of the council from before an indicator's own, of the same subject and not surely counted alike. */
export interface EarlierFigure {
  readonly period: string;
  /** Position on the axis of time, in steps of the indicator's period kind. */
  readonly periodIndex: number;
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  /** What it counts, as its table or indicator names it. */
  readonly title: string;
  /** How it is counted otherwise; undefined where it is an indicator of its own, whose page says so. */
  readonly differs: string | undefined;
  readonly source: SourcePlace;
}

/**
 * The earlier figures of an indicator's subject, oldest first: those of tables that it names (`earlierFigures`), and those of indicators that it names as its
 * subject's earlier ones (`seeAlso`), of the same unit and kind of period. None that a check puts in doubt, and none from the time of its own figures.
 */
export function listEarlierFigures(
  indicator: IndicatorEntry,
  { indicators, tables, site }: Pick<Catalogue, "indicators" | "tables" | "site">,
): EarlierFigure[] {
  const home = site.council.area;
  const own = indicator.series
    .find(({ area }) => area === home)
    ?.observations.filter(({ value }) => value !== undefined);
  const first = own?.[0]?.periodIndex;
  if (first === undefined) return [];
  const fromTables = (indicator.earlierFigures ?? []).flatMap((named): EarlierFigure[] => {
    const table = tables.get(named.table);
    const [row, column] = table ? [findLine(table, "rows", named.row), findLine(table, "columns", named.column)] : [];
    if (!table || typeof row !== "number" || typeof column !== "number") return [];
    const { value, decimals = 0 } = readCellAt({ fields: table, locator: table.locator }, row, column);
    const isDoubtful = table.disputedCells?.some((cell) => cell.row === row && cell.column === column) ?? false;
    if (value === undefined || isDoubtful) return [];
    const source = { ...table.source, place: named.place ?? table.source.place };
    const at = { period: named.period, periodIndex: periodIndex(named.period, indicator.periodKind) };
    return [{ ...at, value, decimals, title: table.rows[row]?.title ?? "", differs: named.differs, source }];
  });
  const fromIndicators = (indicator.seeAlso ?? []).flatMap(({ indicator: id, how }): EarlierFigure[] => {
    const other = how === "earlier" ? indicators.get(id) : undefined;
    if (!other || other.unit !== indicator.unit || other.periodKind !== indicator.periodKind) return [];
    const observations = other.series.find(({ area }) => area === home)?.observations ?? [];
    return observations.flatMap(({ period, periodIndex: index, value, decimals = 0, disputed, source }) =>
      value === undefined || disputed !== undefined
        ? []
        : [{ period, periodIndex: index, value, decimals, title: other.title, differs: undefined, source }],
    );
  });
  return [...fromTables, ...fromIndicators]
    .filter((figure) => figure.periodIndex < first)
    .sort((a, b) => a.periodIndex - b.periodIndex);
}
