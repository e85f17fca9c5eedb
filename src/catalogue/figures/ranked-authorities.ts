import { periodEnd, type PeriodKind } from "../../model/period.ts";
import type { Catalogue } from "../catalogue.ts";
import type { AuthorityFigures } from "./authority-figures.ts";

/** The authorities that are ranked in a period. */
export interface RankedAuthorities {
  /** Ids of those that have a figure, each place counted once. */
  readonly areas: readonly string[];
  /** Their figures, in the same order. */
  readonly values: readonly number[];
  /** Those among them that did not exist yet when the period ended: the source worked their figures out afterwards. */
  readonly backCast: readonly string[];
  /** Those that existed and have no figure. */
  readonly without: readonly string[];
}

/**
 * Who is ranked in a period. An authority that ended and those that took its place are never ranked together: where both have a figure, those
 * count that existed when the period ended. Where only the later ones have figures of a time before them, their source worked these out, and they count.
 */
export function listRanked(
  figures: AuthorityFigures,
  period: string,
  { areas, periodKind }: Pick<Catalogue, "areas"> & { readonly periodKind: PeriodKind },
): RankedAuthorities {
  const end = periodEnd(period, periodKind);
  const hasFigure = (area: string) => figures.valueOf(area, period) !== undefined;
  const changesOf = (id: string) => {
    const area = areas.get(id);
    return (area?.kind === "local-authority" ? area.changes : undefined) ?? [];
  };
  const beganLater = (id: string) => changesOf(id).some(({ effect, on }) => effect === "began" && on > end);
  const endedBefore = (id: string) => changesOf(id).some(({ effect, on }) => effect === "ended" && on <= end);
  const others = (id: string, effect: "began" | "ended") =>
    changesOf(id).flatMap((change) => (change.effect === effect ? (change.places ?? []) : []));
  const isCounted = (id: string) => {
    if (beganLater(id)) return !others(id, "began").some(hasFigure);
    return !endedBefore(id) || !others(id, "ended").some(hasFigure);
  };
  const counted = figures.areas.filter((id) => hasFigure(id) && isCounted(id));
  return {
    areas: counted,
    values: counted.map((id) => figures.valueOf(id, period) ?? 0),
    backCast: counted.filter(beganLater),
    without: figures.areas.filter((id) => !hasFigure(id) && !beganLater(id) && !endedBefore(id)),
  };
}

/** First day from which an authority is the place that it is now, YYYY-MM-DD; undefined where that is always. */
export function comparableFrom(areas: Catalogue["areas"], id: string): string | undefined {
  const area = areas.get(id);
  if (area?.kind !== "local-authority") return undefined;
  return area.changes?.findLast(({ effect }) => effect === "began")?.on;
}
