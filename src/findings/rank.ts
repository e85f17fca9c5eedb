import type { IndicatorEntry, RankObservation } from "../catalogue/catalogue.ts";
import type { Band } from "../model/lists.ts";
import { crossesBreak } from "../statistics/series.ts";
import { formatOrdinal, formatPeriod } from "../statistics/format.ts";
import { findBand } from "../statistics/rank.ts";

/**
 * The finding about the ranks of one area in about ten words: where it stands in the latest period and, where no series break lies
 * between, how that compares with the period before. Ranks among different numbers of areas are named side by side.
 */
export function stateRankFinding(
  ranks: readonly RankObservation[],
  name: string,
  bands: readonly Band[],
  measure: Pick<IndicatorEntry, "periodKind" | "seriesBreaks" | "periods">,
): string {
  const [latest, ...earlier] = [...ranks].reverse();
  if (!latest) return `No rank of ${name} is published here`;
  const before = earlier.find(({ period }) => !crossesBreak(measure, period, latest.period));
  const on = measure.periodKind === "date" ? "on" : "in";
  const [now, then] = [latest, before ?? latest].map(({ period }) => formatPeriod(period, measure.periodKind));
  const band = findBand(latest.rank, latest.of, bands);
  const inBand = band ? `, in the ${band.title}` : "";
  const stands = `${formatOrdinal(latest.rank)} of ${latest.of}`;
  if (!before) return `${name} ranked ${stands} ${on} ${now}${inBand}`;
  if (before.of !== latest.of)
    return `${name} ranked ${stands} ${on} ${now}, having been ${formatOrdinal(before.rank)} of ${before.of} ${on} ${then}`;
  if (before.rank === latest.rank) return `${name} ranked ${stands} ${on} ${now}, as ${on} ${then}${inBand}`;
  const verb = latest.rank < before.rank ? "rose" : "fell";
  return `${name} ${verb} from ${formatOrdinal(before.rank)} ${on} ${then} to ${stands} ${on} ${now}${inBand}`;
}
