import { areaName } from "../catalogue/area-names.ts";
import type { AreaEntry } from "../catalogue/catalogue.ts";
import type { IndicatorEntry, RankObservation, Target } from "../catalogue/indicator-entry.ts";
import type { Band } from "../model/lists.ts";
import { hasDirection, type Polarity } from "../model/indicator.ts";
import { formatOrdinal } from "../statistics/format.ts";
import { formatPeriod } from "../statistics/format-time.ts";
import { bandLimit, findBand } from "../statistics/rank.ts";
import { seriesOf, valueIn } from "../statistics/series.ts";
import { formatTarget, isNumberTarget } from "../statistics/target.ts";
import { judgeLatestTarget, type TargetOutcome } from "./target.ts";

/** The latest rank of each ranked area with its band, one sentence each. */
export function stateRanks(
  indicator: IndicatorEntry,
  areas: ReadonlyMap<string, AreaEntry>,
  bands: readonly Band[],
): string[] {
  const latest = new Map<string, RankObservation>();
  for (const rank of indicator.ranks) latest.set(rank.area, rank);
  return [...latest.values()].map((rank) => {
    const name = areaName(areas, rank.area);
    const period = formatPeriod(rank.period, indicator.periodKind);
    const stands = `In ${period} ${name} ranked ${formatOrdinal(rank.rank)} of ${rank.of}`;
    return rank.disputed ? `${stands}; this rank is in doubt.` : `${stands}: ${stateBand(rank, bands)}.`;
  });
}

/** The band that a rank lies in, with the rank at which it ends; or those that it lies outside. */
export function stateBand(rank: Pick<RankObservation, "rank" | "of">, bands: readonly Band[]): string {
  const band = findBand(rank.rank, rank.of, bands);
  if (band) {
    const limit = formatOrdinal(bandLimit(band, rank.of));
    return `in the ${band.title} (rank ${limit} or ${band.end === "top" ? "better" : "lower"})`;
  }
  const widest = bands.filter((item) => item.end === "top" && bandLimit(item, rank.of) > 0).at(-1);
  if (!widest) return "in none of the bands";
  const bottom = rank.rank <= rank.of / 2 && bands.some((item) => item.share === 0.5) ? "in the top half, " : "";
  return `${bottom}outside the ${widest.title} (rank ${formatOrdinal(bandLimit(widest, rank.of))} or better)`;
}

/** Which direction of an indicator is better, for readers. Of a gap, whose figures may be printed below zero, it is the smaller one. */
export function stateDirection({ polarity, gap }: Pick<IndicatorEntry, "polarity" | "gap">): string {
  return gap && hasDirection(polarity) ? "A smaller gap is better" : polarityTitles[polarity];
}

const polarityTitles: Record<Polarity, string> = {
  "higher-is-better": "Higher is better",
  "lower-is-better": "Lower is better",
  neither: "Neither higher nor lower is better",
  unknown: "Which direction is better is not stated",
};

/** A target in words, whether it was met, and the rating that the source prints. */
export function stateTarget(
  target: Target,
  indicator: IndicatorEntry,
  areas: ReadonlyMap<string, AreaEntry>,
  bands: readonly Band[],
): string {
  const rating = target.rating === undefined ? "" : `; the source rates the result ${target.rating}`;
  const reference = target.reference === undefined ? "" : ` (${target.reference})`;
  const became = judgeOne(target, indicator, areas, bands);
  const outcome = became ? `, ${became.outcome}${became.by === undefined ? "" : ` by ${became.by}`}` : "";
  return `Target for ${formatPeriod(target.period, indicator.periodKind)}: ${describeTarget()}${reference}${outcome}${rating}.`;

  function describeTarget(): string {
    if (isNumberTarget(target)) return formatTarget(target, indicator.unit);
    if (target.comparator !== undefined) return `the figure for ${areaName(areas, target.comparator)}`;
    return bands.find((band) => band.id === target.band)?.title ?? "none";
  }
}

/** What became of a target by the figure of its own period; undefined where there is none, or where it has another target too. */
function judgeOne(
  target: Target,
  indicator: IndicatorEntry,
  areas: ReadonlyMap<string, AreaEntry>,
  bands: readonly Band[],
): TargetOutcome | undefined {
  const series = seriesOf(indicator, target.area);
  const result = series && valueIn(series, target.period);
  return result && judgeLatestTarget(indicator, result, areas, bands);
}
