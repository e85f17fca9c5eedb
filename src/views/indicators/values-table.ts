import { areaName } from "../../catalogue/area-names.ts";
import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../../catalogue/indicator-entry.ts";
import { findNeighbours } from "../../charts/benchmarks.ts";
import { joinStatus, stateBase, stateLimits } from "../../findings/figure-words.ts";
import { describeStatus, formatObservation, formatOrdinal, lowerFirst } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { indicatorKey } from "../../claims/figure-key.ts";
import { noEntry, type FigureCell } from "../tables/figure-cell.ts";
import { shapeTable, type TableShape } from "../tables/table-shape.ts";
import { createNoteList, joinNotes, type FigureNote, type FigureNotes } from "./figure-notes.ts";

/** The figures of an indicator as a table: a row an area, a column a period, then ranks; notes are numbered. */
export interface ValuesTable {
  readonly periods: readonly string[];
  readonly rows: readonly ValuesRow[];
  /** Remarks in the order of their numbers, which count from 1. */
  readonly notes: readonly FigureNote[];
  /** What a short word in cells means, once for all; undefined where it stands in none. */
  readonly legend: string | undefined;
}

/** A row of the table of figures: an area or its ranks, a cell a period. */
export interface ValuesRow {
  /** Id of the area whose figures these are; undefined for a row of ranks. */
  readonly area: string | undefined;
  readonly name: string;
  readonly cells: readonly FigureCell[];
}

/** Fewer neighbours than these stand among the other rows. */
const fewestFolded = 4;

/**
 * The rows that a page shows, and those that it folds: statistical neighbours, where they are many, of which a chart shows the range. `leads` are the
 * areas that the page is about, which are never folded.
 */
export function foldNeighbours(
  { rows }: Pick<ValuesTable, "rows">,
  {
    indicator,
    areas,
    leads,
  }: {
    readonly indicator: IndicatorEntry;
    readonly areas: ReadonlyMap<string, AreaEntry>;
    readonly leads: readonly string[];
  },
): { readonly shown: readonly ValuesRow[]; readonly folded: readonly ValuesRow[] } {
  const neighbours = findNeighbours(indicator, areas).flatMap(({ area }) => (leads.includes(area) ? [] : area));
  const isFolded = ({ area }: ValuesRow) => area !== undefined && neighbours.includes(area);
  if (neighbours.length < fewestFolded) return { shown: rows, folded: [] };
  return { shown: rows.filter((row) => !isFolded(row)), folded: rows.filter(isFolded) };
}

/** The room that rows with a value a period need. */
export function shapeValuesTable({
  periods,
  rows,
}: {
  readonly periods: readonly string[];
  readonly rows: readonly Pick<ValuesRow, "name" | "cells">[];
}): TableShape {
  return shapeTable([
    ["", ...periods],
    ...rows.map(({ name, cells }) => [name, ...cells.map(({ text, status }) => `${text} ${status ?? ""}`)]),
  ]);
}

/** Lays an indicator's figures out as a table, with `checks`: remarks on figures that disagree. An area without an entry for a period gets an empty cell, not a zero. */
export function buildValuesTable(
  indicator: IndicatorEntry,
  areas: ReadonlyMap<string, AreaEntry>,
  checks: FigureNotes = new Map(),
): ValuesTable {
  const { notes, add } = createNoteList();
  const number = (kind: "value" | "rank", item: { area: string; period: string; note?: string }) =>
    joinNotes([item.note], checks.get(indicatorKey(kind, indicator.id, item.area, item.period))).map(add);
  const nameOf = (area: string) => areaName(areas, area);
  const rows = indicator.series.map((series) => ({
    area: series.area,
    name: nameOf(series.area),
    cells: indicator.periods.map((period): FigureCell => {
      const found = series.observations.find((observation) => observation.period === period);
      if (!found) return noEntry;
      return {
        text: isMissing(found) ? missing.word : formatObservation(found, indicator.unit),
        absent: found.value === undefined,
        status: joinStatus(describeStatus(found), stateBase(found, indicator), stateLimits(found, indicator)),
        noteNumbers: number("value", found),
      };
    }),
  }));
  const ranked = [...new Set(indicator.ranks.map((rank) => rank.area))];
  const rankRows = ranked.map((area) => ({
    area: undefined,
    name: `${nameOf(area)}: rank`,
    cells: indicator.periods.map((period): FigureCell => {
      const found = indicator.ranks.find((rank) => rank.area === area && rank.period === period);
      if (!found) return noEntry;
      const text = `${formatOrdinal(found.rank)} of ${found.of}`;
      return { text, absent: false, noteNumbers: number("rank", found) };
    }),
  }));
  const lifted = liftStatuses(
    indicator.periods.map((period) => formatPeriod(period, indicator.periodKind)),
    rows,
  );
  return {
    periods: lifted.periods,
    rows: [...lifted.rows, ...rankRows],
    notes,
    legend: indicator.series.some(({ observations }) => observations.some(isMissing)) ? missing.legend : undefined,
  };
}

/** Fewer figures than these say their status each for itself. */
const fewestOfOneStatus = 4;

/** What all figures of a period are, such as revised, is said over them once. */
function liftStatuses(periods: readonly string[], rows: readonly ValuesRow[]): Pick<ValuesTable, "periods" | "rows"> {
  const shared = periods.map((_, at) => {
    const figures = rows.flatMap(({ cells }) => cells.slice(at, at + 1)).filter(({ absent }) => !absent);
    const [status, ...others] = new Set(figures.map((cell) => cell.status));
    return figures.length >= fewestOfOneStatus && others.length === 0 ? status : undefined;
  });
  const withoutShared = (cell: FigureCell, at: number) =>
    shared[at] === undefined || cell.absent ? cell : { ...cell, status: undefined };
  return {
    periods: periods.map((period, at) => {
      const status = shared[at];
      return status === undefined ? period : `${period}, ${lowerFirst(status)}`;
    }),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(withoutShared) })),
  };
}

/** A marker of many words that whole columns of national figures have. */
const missing = { word: "Missing", legend: "Missing: the source has no figure, and gives no reason." };

function isMissing({ value, marker }: Observation): boolean {
  return value === undefined && marker === "unknown-missing";
}
