import type { Catalogue, IndicatorEntry, RankObservation } from "../../catalogue/catalogue.ts";
import { authorityFiguresOf, type AuthorityFigures } from "../../catalogue/figures/authority-figures.ts";
import { recently } from "../../catalogue/once.ts";
import { isLedByPlace } from "../../catalogue/councils.ts";
import { hasDirection } from "../../model/indicator.ts";
import { periodIndex } from "../../model/period.ts";
import { isAmount } from "../../statistics/least-difference.ts";
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
  /** Where each stands; undefined of an amount, which grows with the size of an area. */
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
    return period === undefined ? undefined : rankPeriod(indicator, figures, period);
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

/** The authorities in one period, ranked where their figures are no amounts: the best first, else the highest. */
export function rankPeriod(indicator: IndicatorEntry, figures: AuthorityFigures, period: string): AuthoritiesInPeriod {
  const { valueOf, markerOf } = figures;
  const areas = figures.areas.filter((area) => valueOf(area, period) !== undefined);
  const values = areas.map((area) => valueOf(area, period) ?? 0);
  const order = indicator.polarity === "lower-is-better" ? "lowest-first" : "highest-first";
  const byValue = new Map([...new Set(values)].map((value) => [value, standingOf(value, values, order)]));
  return {
    ...{ figures, period, areas, values, order },
    without: figures.areas.filter(
      (area) =>
        valueOf(area, period) === undefined && markerOf(area, period) !== undefined && !isOver(figures, area, period),
    ),
    standings: isAmount(indicator)
      ? undefined
      : new Map(
          areas.flatMap((area, index) => {
            const standing = byValue.get(values[index] ?? 0);
            return standing ? [[area, standing] as const] : [];
          }),
        ),
  };
}

/** Whether an authority has no figure from a period on, and had none the time before: a source goes on to list those that ended. */
function isOver({ periods, valueOf }: AuthorityFigures, area: string, period: string): boolean {
  return periods.slice(Math.max(0, periods.indexOf(period) - 1)).every((item) => valueOf(area, item) === undefined);
}

/** The ranks of one authority in all periods, computed from the figures of all; none where no direction is better, or of amounts. */
export function computeRanks(
  indicator: IndicatorEntry,
  catalogue: Pick<Catalogue, "indicators">,
  area: string,
): RankObservation[] {
  const figures = authorityFiguresOf(catalogue, indicator.id);
  if (!figures || isAmount(indicator) || !hasDirection(indicator.polarity)) return [];
  const [own] = indicator.series.filter((series) => series.area === area);
  return figures.periods.flatMap((period): RankObservation[] => {
    if (figures.valueOf(area, period) === undefined) return [];
    const { standings, areas } = rankPeriod(indicator, figures, period);
    const [standing, source] = [standings?.get(area), figures.sourceOf(area, period)];
    if (!standing || !source || areas.length < fewestAuthorities) return [];
    const disputed = own?.observations.find((item) => item.period === period)?.disputed;
    const { rank, of } = standing;
    return [
      {
        area,
        period,
        periodIndex: periodIndex(period, indicator.periodKind),
        rank,
        of,
        source,
        ...(disputed && { disputed }),
      },
    ];
  });
}
