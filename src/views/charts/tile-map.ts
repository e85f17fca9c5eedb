import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { isNationalSite } from "../../catalogue/national-site.ts";
import { recently } from "../../catalogue/once.ts";
import { tileMap } from "../../charts/tile-map/chart.ts";
import type { MapTile, TileMapData } from "../../charts/tile-map/layout.ts";
import { tilePlaces } from "../../library/tile-map.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import { hasDirection } from "../../model/indicator.ts";
import { markerTitles } from "../../model/observations.ts";
import { titleWithUnit, formatNumber } from "../../statistics/format.ts";
import { formatPeriod, formatWhen } from "../../statistics/format-time.ts";
import { listNeighbours } from "../authorities/neighbours.ts";
import { findLatestAuthorities, type AuthoritiesInPeriod } from "../authorities/ranked.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, type PublishedChart } from "./words.ts";

export interface TileMapFigure extends PublishedChart {
  readonly data: TileMapData;
}

/** Fewer authorities than these bear no quarters. */
const fewestForQuarters = 20;

/**
 * The map of England's authorities in quarters; undefined of amounts, of few, and where the site holds no figures of all. At a site of national measures it is
 * drawn of measures of everybody, and not again of each group of pupils: of all on a page it takes most room.
 */
export function buildTileMapFigure(indicator: IndicatorEntry, catalogue: Catalogue): TileMapFigure | undefined {
  return recently(`map ${indicator.id} ${catalogue.site.lead ?? ""}`, [indicator, catalogue], () => {
    if (indicator.pupilGroup !== undefined && isNationalSite(catalogue)) return undefined;
    const latest = findLatestAuthorities(indicator, catalogue);
    if (!latest?.standings || latest.areas.filter((area) => tilePlaces.has(area)).length < fewestForQuarters)
      return undefined;
    return makeFigure(indicator, catalogue, latest);
  });
}

function makeFigure(indicator: IndicatorEntry, catalogue: Catalogue, latest: AuthoritiesInPeriod): TileMapFigure {
  const { site, areas } = catalogue;
  const { figures, period } = latest;
  const neighbours = new Set(listNeighbours(catalogue, site.council.area));
  const titles = hasDirection(indicator.polarity) ? rated : plain;
  const data: TileMapData = {
    period: formatPeriod(period, indicator.periodKind),
    quarters: titles.map((title, quarter) => ({ title, span: spanOf(indicator, latest, quarter) })),
    tiles: [...tilePlaces].map(([id, place]): MapTile => ({
      ...{ label: areaName(areas, id), ...place, ...describe(indicator, latest, id) },
      ...(id === site.council.area && { mark: "own" as const }),
      ...(neighbours.has(id) && { mark: "neighbour" as const }),
    })),
  };
  const source = figures.sourceOf(latest.areas[0] ?? "", period);
  return {
    ...presentChart(tileMap, data),
    id: nameLedChart(`maps/${indicator.id}`, site),
    page: indicatorUrl(indicator),
    title: `${latest.areas.length} authorities on a map of tiles, ${formatWhen(period, indicator.periodKind).replace(/^in /, "")}`,
    subtitle: `${titleWithUnit(indicator.title, indicator)}, in quarters of the authorities that have a figure.`,
    sources: listUniqueSources(source ? [source] : indicator.sources),
  };
}

const rated = ["Best quarter", "Second quarter", "Third quarter", "Worst quarter"] as const;
const plain = ["Highest quarter", "Second highest quarter", "Second lowest quarter", "Lowest quarter"] as const;

function describe({ unit }: IndicatorEntry, { figures, period, standings }: AuthoritiesInPeriod, id: string) {
  const value = figures.valueOf(id, period);
  const standing = standings?.get(id);
  if (value === undefined) {
    const marker = figures.markerOf(id, period);
    return { text: marker ? markerTitles[marker] : "No figure", short: "" };
  }
  const decimals = figures.decimalsOf(id, period) ?? 0;
  const text = formatNumber(value, decimals, unit);
  if (!standing) return { text: `${text}, not ranked`, short: "", isUnranked: true as const };
  return {
    ...{ quarter: quarterOf(standing), text },
    short: Math.abs(value) >= 100_000 ? compact.format(value) : formatNumber(value, decimals, "count"),
  };
}

const compact = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 3 });

/** Place of the quarter from 0; those who share a place lie in the better quarter together. */
function quarterOf({ quarters }: { readonly quarters: readonly number[] }): number {
  return (quarters[0] ?? 1) - 1;
}

/** The lowest and the highest figure of a quarter. */
function spanOf(
  { unit, decimals }: IndicatorEntry,
  { areas, values, standings }: AuthoritiesInPeriod,
  quarter: number,
): string {
  const own = areas.flatMap((area, index) => {
    const standing = standings?.get(area);
    return standing && quarterOf(standing) === quarter ? [values[index] ?? 0] : [];
  });
  if (own.length === 0) return "";
  const [low, high] = [Math.min(...own), Math.max(...own)].map((value) => formatNumber(value, decimals, unit));
  return low === high ? (low ?? "") : `${low ?? ""} to ${high ?? ""}`;
}
