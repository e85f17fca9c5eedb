import type { Area } from "../../model/area.ts";
import { fitsPeriodKind, periodIndex } from "../../model/period.ts";
import { readFigureSource, type SourcePlace } from "../../model/source.ts";
import { rowMarkers, type AuthorityRows } from "../../records/csv/authority-rows.ts";
import { compareText } from "../../records/issue.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { IndicatorEntry, Observation } from "../indicator-entry.ts";
import type { AuthorityFigures } from "./authority-figures.ts";

/**
 * An indicator with the figures of all authorities, where its file has rows of areas that the site does not follow. What finds a figure is
 * kept as long as the catalogue, and with it all that its functions know: they know the rows and the series, and nothing of the records.
 */
export function addAuthorityFigures(
  entry: IndicatorEntry,
  file: SourceRecord<"observations"> | undefined,
  kinds: AreaKinds,
): IndicatorEntry {
  if (!file?.rows) return entry;
  const rows = dropPlaces(file.rows);
  const named = new Map(file.fields.sources.map((source) => [source.id, readFigureSource(source)]));
  const figures = {
    periods: listPeriods(entry, rows),
    areas: listAuthorities(entry, rows, kinds),
    ...createFinders(entry.series, { ...rows, named }),
  };
  return { ...entry, authorityFigures: figures };
}

/** The fields of areas by their ids. */
type AreaKinds = ReadonlyMap<string, Pick<Area, "kind">>;

/** The rows without the places of their cells, for which the file's text would have to be kept. */
type Rows = Omit<AuthorityRows, "placeOf" | "placeOfArea" | "placeOfPeriod">;

function dropPlaces({ areas, periods, values, decimals, markers, notes, denominators, sources }: AuthorityRows): Rows {
  return { areas, periods, values, decimals, markers, notes, denominators, sources };
}

/** Periods of any figure, oldest first. */
function listPeriods({ series, periodKind }: IndicatorEntry, rows: Rows): string[] {
  const periods = [...rows.periods, ...series.flatMap(({ observations }) => observations.map(({ period }) => period))];
  const index = (period: string) => periodIndex(period, periodKind);
  return [...new Set(periods)]
    .filter((period) => fitsPeriodKind(period, periodKind))
    .sort((a, b) => index(a) - index(b) || compareText(a, b));
}

function listAuthorities({ series }: IndicatorEntry, rows: Rows, kinds: AreaKinds): string[] {
  return [...new Set([...series.map(({ area }) => area), ...rows.areas])]
    .filter((area) => kinds.get(area)?.kind === "local-authority")
    .sort(compareText);
}

/** Puts the rows of areas that the site does not follow beside the series of those that it does. */
function createFinders(
  series: IndicatorEntry["series"],
  rows: Rows & { readonly named: ReadonlyMap<string, SourcePlace> },
): Omit<AuthorityFigures, "periods" | "areas"> {
  const followed = new Map(
    series.map(({ area, observations }) => [area, new Map(observations.map((item) => [item.period, item]))]),
  );
  const [rowOf, columnOf] = [positions(rows.areas), positions(rows.periods)];
  const width = rows.periods.length;
  const find = <Value>(
    inSeries: (observation: Observation) => Value,
    inRows: (position: number) => Value,
  ): ((area: string, period: string) => Value | undefined) => {
    return (area, period) => {
      const own = followed.get(area);
      if (own) return own.has(period) ? inSeries(own.get(period) as Observation) : undefined;
      const [row, column] = [rowOf.get(area), columnOf.get(period)];
      return row === undefined || column === undefined ? undefined : inRows(row * width + column);
    };
  };
  const numberAt = (position: number) => {
    const value = rows.values[position] ?? NaN;
    return Number.isNaN(value) ? undefined : value;
  };
  return {
    valueOf: find(({ value }) => value, numberAt),
    printOf: find(
      ({ printed }) => printed,
      (position) => numberAt(position)?.toFixed(rows.decimals[position] ?? 0),
    ),
    decimalsOf: find(
      ({ decimals }) => decimals,
      (position) => (numberAt(position) === undefined ? undefined : rows.decimals[position]),
    ),
    markerOf: find(
      ({ marker }) => marker,
      (position) => rowMarkers[rows.markers[position] ?? 0],
    ),
    noteOf: find(
      ({ note }) => note,
      (position) => rows.notes.get(position),
    ),
    denominatorOf: find(
      ({ denominator }) => denominator,
      (position) => rows.denominators.get(position),
    ),
    sourceOf: find(
      ({ source }): SourcePlace | undefined => source,
      (position) => rows.named.get(rows.sources[Math.floor(position / width)] ?? ""),
    ),
  };
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
