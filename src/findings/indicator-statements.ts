import { areaName } from "../catalogue/area-names.ts";
import type { AreaEntry } from "../catalogue/catalogue.ts";
import type { IndicatorEntry, RankObservation, Target } from "../catalogue/indicator-entry.ts";
import type { Band } from "../model/lists.ts";
import type { Polarity } from "../model/indicator.ts";
import { formatOrdinal } from "../statistics/format.ts";
import { formatPeriod } from "../statistics/format-time.ts";
import { bandLimit, findBand } from "../statistics/rank.ts";
import { formatTarget, isNumberTarget } from "../statistics/target.ts";

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
    return `In ${period} ${name} ranked ${formatOrdinal(rank.rank)} of ${rank.of}: ${stateBand(rank, bands)}.`;
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

/** What the direction of an indicator means, for readers. */
export const polarityTitles: Record<Polarity, string> = {
  "higher-is-better": "Higher is better",
  "lower-is-better": "Lower is better",
  neither: "Neither higher nor lower is better",
  unknown: "Which direction is better is not stated",
};

/** A target in words, with the rating that the source prints. */
export function stateTarget(
  target: Target,
  indicator: IndicatorEntry,
  areas: ReadonlyMap<string, AreaEntry>,
  bands: readonly Band[],
): string {
  const rating = target.rating === undefined ? "" : `; the source rates the result ${target.rating}`;
  const reference = target.reference === undefined ? "" : ` (${target.reference})`;
  return `Target for ${formatPeriod(target.period, indicator.periodKind)}: ${describeTarget()}${reference}${rating}.`;

  function describeTarget(): string {
    if (isNumberTarget(target)) return formatTarget(target, indicator.unit);
    if (target.comparator !== undefined) return `the figure for ${areaName(areas, target.comparator)}`;
    return bands.find((band) => band.id === target.band)?.title ?? "none";
  }
}
