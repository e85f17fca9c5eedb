import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { markerTitles } from "../../model/observations.ts";
import { formatNumber } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { listNeighbours } from "./neighbours.ts";
import { findLatestAuthorities } from "./ranked.ts";

/** All authorities in one period, the first in the ranking first, then those without a figure. */
export interface AuthoritiesTable {
  readonly period: string;
  /** What a rank counts from; undefined where there is none. */
  readonly rankedFrom: "the best" | "the highest" | undefined;
  readonly rows: readonly AuthorityRow[];
}

/** An authority with its figure of one period; `absent` where there is none and the text says why. Rank 1 is best. */
export interface AuthorityRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly absent: boolean;
  readonly rank: number | undefined;
  readonly mark: "own" | "neighbour" | undefined;
}

/** The table of all authorities; undefined where the site holds no figures of all. */
export function buildAuthoritiesTable(indicator: IndicatorEntry, catalogue: Catalogue): AuthoritiesTable | undefined {
  const latest = findLatestAuthorities(indicator, catalogue);
  if (!latest) return undefined;
  const { figures, period, standings } = latest;
  const home = catalogue.site.council.area;
  const neighbours = new Set(listNeighbours(catalogue, home));
  const rows = [...latest.areas, ...latest.without].map((id): AuthorityRow => {
    const value = figures.valueOf(id, period);
    const marker = figures.markerOf(id, period) ?? "not-available";
    return {
      ...{ id, name: areaName(catalogue.areas, id), absent: value === undefined, rank: standings?.get(id)?.rank },
      text:
        value === undefined
          ? markerTitles[marker]
          : formatNumber(value, figures.decimalsOf(id, period) ?? 0, indicator.unit),
      mark: id === home ? "own" : neighbours.has(id) ? "neighbour" : undefined,
    };
  });
  const last = latest.values.length + 1;
  const byName = (a: AuthorityRow, b: AuthorityRow) => a.name.localeCompare(b.name, "en-GB");
  return {
    period: formatPeriod(period, indicator.periodKind),
    rankedFrom:
      standings &&
      (indicator.polarity === "higher-is-better" || indicator.polarity === "lower-is-better"
        ? "the best"
        : "the highest"),
    rows: rows.sort(
      (a, b) => Number(a.absent) - Number(b.absent) || (a.rank ?? last) - (b.rank ?? last) || byName(a, b),
    ),
  };
}
