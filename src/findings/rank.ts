import type { IndicatorEntry, RankObservation } from "../catalogue/indicator-entry.ts";
import type { Band } from "../model/lists.ts";
import { formatOrdinal } from "../statistics/format.ts";
import { formatWhen } from "../statistics/format-time.ts";
import { findBand } from "../statistics/rank.ts";
import { mayCompare } from "../statistics/series.ts";

/** Ranks that are closer than this share of the areas ranked are about the same: 8 places of 152. */
const leastShareOfPlaces = 0.05;

/**
 * The finding about the ranks of one area in about ten words: where it stands in the latest period and, where no series break lies
 * between, how that compares with the period before. Ranks among different numbers of areas are named side by side. A rank that is in
 * doubt stands alone.
 */
export function stateRankFinding(
  ranks: readonly RankObservation[],
  name: string,
  bands: readonly Band[],
  measure: Pick<IndicatorEntry, "periodKind" | "seriesBreaks" | "periods">,
): string {
  const [latest, ...earlier] = [...ranks].reverse();
  if (!latest) return `No rank of ${name} is published here`;
  const when = ({ period }: RankObservation) => formatWhen(period, measure.periodKind);
  const stands = `${name} ranked ${formatOrdinal(latest.rank)} of ${latest.of} ${when(latest)}`;
  if (latest.disputed) return `${stands} (this rank is in doubt)`;
  const before = earlier.find(({ period, disputed }) => !disputed && mayCompare(measure, period, latest.period));
  const band = findBand(latest.rank, latest.of, bands);
  const inBand = band ? `, in the ${band.title}` : "";
  if (!before) return `${stands}${inBand}`;
  if (before.of !== latest.of)
    return `${stands}, having been ${formatOrdinal(before.rank)} of ${before.of} ${when(before)}`;
  return `${stands}, ${stateMove(before, latest)} ${when(before)}${inBand}`;
}

function stateMove(before: RankObservation, latest: RankObservation): string {
  if (before.rank === latest.rank) return "as";
  const small = Math.abs(before.rank - latest.rank) < Math.max(2, leastShareOfPlaces * latest.of);
  const word = small ? "little changed" : latest.rank < before.rank ? "up" : "down";
  return `${word} from ${formatOrdinal(before.rank)}`;
}
