import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { Band } from "../../model/lists.ts";
import { findBand } from "../../statistics/rank.ts";

/** What `/indicators/<id>.json` holds. A value is null where a marker says why. */
export function buildIndicatorJson(indicator: IndicatorEntry, bands: readonly Band[]) {
  return {
    id: indicator.id,
    title: indicator.title,
    definition: indicator.definition,
    unit: indicator.unit,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    denominator: indicator.denominator ?? null,
    periodKind: indicator.periodKind,
    topic: indicator.topic,
    pupilGroup: indicator.pupilGroup ?? null,
    source: indicator.source,
    seriesBreaks: indicator.seriesBreaks ?? [],
    notes: indicator.notes ?? [],
    series: indicator.series.map((series) => ({
      area: series.area,
      values: series.observations.map((observation) => ({
        period: observation.period,
        value: observation.value ?? null,
        printed: observation.printed ?? null,
        marker: observation.marker ?? null,
        denominator: observation.denominator ?? null,
        ...(observation.numerator !== undefined && { numerator: observation.numerator }),
        ...(observation.limits && { limits: observation.limits }),
        disputed: observation.disputed ?? null,
        note: observation.note ?? null,
        source: observation.source,
      })),
    })),
    ranks: indicator.ranks.map((rank) => ({
      area: rank.area,
      period: rank.period,
      rank: rank.rank,
      of: rank.of,
      band: findBand(rank.rank, rank.of, bands)?.title ?? null,
      note: rank.note ?? null,
      disputed: rank.disputed ?? null,
      source: rank.source,
    })),
    targets: indicator.targets.map((target) => ({ ...target, decimals: undefined })),
  };
}
