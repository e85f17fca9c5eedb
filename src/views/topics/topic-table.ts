import { isShared, listAreasInOrder, listLeadAreas } from "../../catalogue/councils.ts";
import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../../catalogue/indicator-entry.ts";
import { joinStatus, stateBase } from "../../findings/figure-words.ts";
import { describeStatus, formatObservation, formatOrdinal, lowerFirst } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { hasValue, seriesOf } from "../../statistics/series.ts";
import { findBand } from "../../statistics/rank.ts";
import { shapeTable, type TableShape } from "../tables/table-shape.ts";

/** The latest figures of a topic, a table for everybody and one for each group of pupils. */
export interface TopicTable {
  /** Title of the group of pupils; undefined for all pupils. */
  readonly group: string | undefined;
  readonly definition: string | undefined;
  readonly columns: readonly string[];
  /** How many of the first columns are what the page is about: none where no council has a figure. */
  readonly leads: number;
  /** The period of every row where it is the same for all, for the caption; else each row names its own. */
  readonly period: string | undefined;
  /** Whether any row has a rank. */
  readonly ranked: boolean;
  readonly rows: readonly TopicRow[];
}

/** An indicator of the topic in its newest period. */
export interface TopicRow {
  readonly indicator: IndicatorEntry;
  readonly period: string;
  /** The period as the records write it, which puts rows in order of time; empty where there is none. */
  readonly time: string;
  /** One a column; a dash where the area has no figure for the period. */
  readonly cells: readonly TopicCell[];
  /** Rank with its band, or undefined. */
  readonly rank: string | undefined;
  readonly band: string | undefined;
}

/** The figure of an area as the table shows it. */
export interface TopicCell {
  readonly text: string;
  /** Provisional or revised, and of how many it is, in words. */
  readonly status: string | undefined;
  /** Whether the area has no entry for the period. */
  readonly none: boolean;
}

/** Lays out the latest figures of the given indicators by group of pupils. */
export function buildTopicTables(indicators: readonly IndicatorEntry[], catalogue: Catalogue): TopicTable[] {
  return [undefined, ...catalogue.pupilGroups.values()].flatMap((group): TopicTable[] => {
    const members = indicators.filter((indicator) => indicator.pupilGroup === group?.id);
    if (members.length === 0) return [];
    return [{ ...buildLatestTable(members, catalogue), group: group?.title, definition: group?.definition }];
  });
}

/**
 * Lays out the latest figures of the given indicators, in their order, in one table: what the page is about and its country first, which on a
 * phone are read first. `others` are areas beside the comparators.
 */
export function buildLatestTable(
  indicators: readonly IndicatorEntry[],
  catalogue: Catalogue,
  others: readonly string[] = [],
): TopicTable {
  const areas = [...listAreasInOrder(catalogue.site), ...others].filter((area) =>
    indicators.some((indicator) => indicator.series.some((series) => series.area === area)),
  );
  const leads = listLeadAreas(catalogue.site).filter((area) => areas.includes(area));
  const countries = areas.filter((area) => !leads.includes(area) && catalogue.areas.get(area)?.kind === "country");
  const ordered = [...new Set([...leads, ...countries, ...areas])];
  const all = indicators.map((indicator) => buildRow(indicator, ordered, catalogue));
  // An area of which no row has a figure for its period would be a column of dashes.
  const isShown = (at: number) => at < leads.length || all.some(({ cells }) => cells[at]?.none === false);
  const columns = ordered.filter((_, at) => isShown(at));
  const rows = all.map((row) => liftStatus({ ...row, cells: row.cells.filter((_, at) => isShown(at)) }));
  return {
    group: undefined,
    definition: undefined,
    columns: columns.map((area) => areaName(catalogue.areas, area)),
    leads: leads.length,
    period: sharedPeriod(rows),
    ranked: rows.some((row) => row.rank !== undefined),
    rows,
  };
}

/** Fewer figures than these say their status each for itself. */
const fewestOfOneStatus = 4;

/** What all figures of a row are, such as provisional, is said of its period once. */
function liftStatus(row: TopicRow): TopicRow {
  const figures = row.cells.filter(({ none }) => !none);
  const [status, ...others] = new Set(figures.map((cell) => cell.status));
  if (status === undefined || others.length > 0 || figures.length < fewestOfOneStatus) return row;
  return {
    ...row,
    period: `${row.period}, ${lowerFirst(status)}`,
    cells: row.cells.map((cell) => ({ ...cell, status: undefined })),
  };
}

/** The room that a table of latest figures needs. */
export function shapeLatestTable({ columns, period, ranked, rows }: TopicTable): TableShape {
  const own = period === undefined;
  return shapeTable([
    ["Indicator", ...(own ? ["Period"] : []), ...columns, ...(ranked ? ["Rank"] : [])],
    ...rows.map((row) => [
      row.indicator.shortTitle,
      ...(own ? [row.period] : []),
      ...row.cells.map(({ text, status }) => `${text} ${status ?? ""}`),
      ...(ranked ? [row.rank ?? ""] : []),
    ]),
  ]);
}

function sharedPeriod(rows: readonly TopicRow[]): string | undefined {
  const periods = new Set(rows.map(({ period }) => period));
  const [first] = periods;
  return periods.size === 1 && first !== "" ? first : undefined;
}

/** What must stand beside a figure: its status, of how many it is, and that it is in doubt, as one of another scale than all others. */
function describeCell(found: Observation, indicator: IndicatorEntry): string | undefined {
  const status = joinStatus(describeStatus(found), stateBase(found, indicator));
  if (found.disputed !== "figure") return status;
  return status === undefined ? "In doubt" : `${status}, in doubt`;
}

function buildRow(indicator: IndicatorEntry, columns: readonly string[], catalogue: Catalogue): TopicRow {
  const latest = indicator.periods.findLast((period) =>
    indicator.series.some((series) => series.observations.some((item) => item.period === period && hasValue(item))),
  );
  const home = catalogue.site.council.area;
  // One rank a row cannot be that of several councils.
  const rank = isShared(catalogue.site)
    ? undefined
    : indicator.ranks.findLast((item) => item.period === latest && item.area === home);
  return {
    indicator,
    time: latest ?? "",
    period: latest === undefined ? "" : formatPeriod(latest, indicator.periodKind),
    cells: columns.map((area) => {
      const series = seriesOf(indicator, area);
      const found = series?.observations.find((item) => item.period === latest);
      return found
        ? {
            text: formatObservation(found, indicator.unit),
            status: describeCell(found, indicator),
            none: false,
          }
        : { text: "–", status: undefined, none: true };
    }),
    rank: rank && `${formatOrdinal(rank.rank)} of ${rank.of}`,
    band: rank && findBand(rank.rank, rank.of, catalogue.bands)?.title,
  };
}
