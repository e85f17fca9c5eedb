import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { authorityFiguresOf, type AuthorityFigures } from "../../catalogue/figures/authority-figures.ts";
import { listRanked } from "../../catalogue/figures/ranked-authorities.ts";
import { recently } from "../../catalogue/once.ts";
import { isLedByPlace } from "../../catalogue/councils.ts";
import { bearsRanking, isGivenPlace } from "../../findings/standing.ts";
import { standingOf, type RankingOrder, type Standing } from "../../statistics/standing.ts";

/** The authorities in one period: who has a figure and who has none. */
export interface AuthoritiesInPeriod {
  readonly figures: AuthorityFigures;
  readonly period: string;
  /** Ids of the authorities with a figure, and the figures in the same order. */
  readonly areas: readonly string[];
  readonly values: readonly number[];
  /** Ids of those whose figure the source leaves out, with a reason. */
  readonly without: readonly string[];
  readonly order: RankingOrder;
  /** Where each stands of those that are given a place; undefined where nothing is ranked, as amounts are not. */
  readonly standings: ReadonlyMap<string, Standing> | undefined;
}

/** Fewer authorities than these bear no picture of all. */
const fewestAuthorities = 8;

/**
 * The newest period that shows how the council stands among all authorities: the last for which it has a figure; where none of its own is
 * held, or none leads, the last for which at least half as many have one as ever had.
 */
export function findLatestAuthorities(
  indicator: IndicatorEntry,
  catalogue: Pick<Catalogue, "indicators" | "site" | "areas">,
): AuthoritiesInPeriod | undefined {
  return recently(`authorities ${indicator.id} ${catalogue.site.council.area}`, [indicator], () => {
    const figures = authorityFiguresOf(catalogue, indicator.id);
    if (!figures) return undefined;
    const { periods, valueOf } = figures;
    const shown = listShownPeriods(figures);
    const own = catalogue.site.council.area;
    const period =
      periods.findLast((item) => shown.has(item) && valueOf(own, item) !== undefined && !isLedByPlace(catalogue)) ??
      findNewestPeriod(figures);
    return period === undefined ? undefined : rankPeriod(indicator, figures, period, catalogue.areas);
  });
}

/** The newest period in which at least half as many authorities have a figure as ever had; undefined where too few had one. */
export function findNewestPeriod(figures: AuthorityFigures): string | undefined {
  return [...listShownPeriods(figures)].at(-1);
}

function listShownPeriods({ periods, areas, valueOf }: AuthorityFigures): ReadonlySet<string> {
  const counts = new Map(
    periods.map((period) => [period, areas.filter((area) => valueOf(area, period) !== undefined).length]),
  );
  const enough = Math.max(fewestAuthorities, Math.max(0, ...counts.values()) / 2);
  return new Set(periods.filter((period) => (counts.get(period) ?? 0) >= enough));
}

/**
 * The authorities in one period, ranked where their figures can be compared: the best first, else the highest. Those that are given no place are ranked
 * among the others.
 */
export function rankPeriod(
  indicator: IndicatorEntry,
  figures: AuthorityFigures,
  period: string,
  areas: Catalogue["areas"],
): AuthoritiesInPeriod {
  const ranked = listRanked(figures, period, { areas, periodKind: indicator.periodKind });
  const { values, areas: counted } = ranked;
  const order = indicator.polarity === "lower-is-better" ? "lowest-first" : "highest-first";
  const byValue = new Map([...new Set(values)].map((value) => [value, standingOf(value, values, order)]));
  const standings = counted.flatMap((area, index) => {
    const standing = byValue.get(values[index] ?? 0);
    return standing && isGivenPlace(indicator, figures, { area, period }, areas) ? [[area, standing] as const] : [];
  });
  return {
    ...{ figures, period, areas: counted, values, order },
    without: ranked.without.filter((area) => figures.markerOf(area, period) !== undefined),
    standings: bearsRanking(indicator, ranked) ? new Map(standings) : undefined,
  };
}
