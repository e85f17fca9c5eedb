import type { IndicatorEntry, Observation, RankObservation, Target } from "../../src/catalogue/indicator-entry.ts";
import type { Polarity } from "../../src/model/indicator.ts";
import type { Unit } from "../../src/model/unit.ts";
import { absenceMarkers, type AbsenceMarker, type Marker } from "../../src/model/observations.ts";
import { periodIndex, type PeriodKind } from "../../src/model/period.ts";
import { stateFinding } from "../../src/findings/indicator.ts";

/** A figure as printed (`"69.0"`), a marker, or either with more to say. */
export type SketchedFigure =
  | string
  | {
      readonly printed?: string;
      readonly marker?: Marker;
      readonly note?: string;
      readonly place?: string;
      readonly denominator?: number;
      readonly disputed?: "figure" | "change";
    };

/** What a test says of an indicator; everything else is filled in. */
export interface IndicatorSketch {
  readonly id?: string;
  readonly title?: string;
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly polarity?: Polarity;
  readonly periodKind?: PeriodKind;
  readonly topic?: string;
  readonly denominator?: string;
  readonly leastDifference?: number;
  readonly gap?: true;
  readonly pupilGroup?: string;
  readonly measure?: string;
  readonly arithmetic?: IndicatorEntry["arithmetic"];
  readonly counts?: IndicatorEntry["counts"];
  readonly range?: IndicatorEntry["range"];
  readonly breaks?: readonly string[];
  /** Figures by area, then by period. */
  readonly series: Readonly<Record<string, Readonly<Record<string, SketchedFigure>>>>;
  readonly ranks?: readonly (Pick<RankObservation, "area" | "period" | "rank" | "of"> & { readonly note?: string })[];
  readonly targets?: readonly Omit<Target, "source">[];
}

/** An indicator as the catalogue would hold it. */
export function sketchIndicator(sketch: IndicatorSketch): IndicatorEntry {
  const kind = sketch.periodKind ?? "academic-year-ending";
  const indexOf = (period: string) => periodIndex(period, kind);
  const source = { document: "report", place: "page 1" };
  const series = Object.entries(sketch.series).map(([area, figures]) => ({
    area,
    observations: Object.entries(figures)
      .map(([period, figure]): Observation => {
        const { printed, marker, note, place, denominator, disputed } = readFigure(figure);
        return {
          area,
          period,
          periodIndex: indexOf(period),
          ...(printed !== undefined && { printed, value: Number(printed), decimals: countDecimals(printed) }),
          ...(marker !== undefined && { marker }),
          ...(denominator !== undefined && { denominator }),
          ...(disputed !== undefined && { disputed }),
          ...(note !== undefined && { note }),
          source: place === undefined ? source : { ...source, place },
        };
      })
      .sort((a, b) => a.periodIndex - b.periodIndex),
  }));
  const entries = [...series.flatMap(({ observations }) => observations), ...(sketch.ranks ?? [])];
  const periods = entries.map(({ period }) => period);
  const breaks = (sketch.breaks ?? []).map((period) => ({ period, reason: `New in ${period}.` }));
  return {
    id: sketch.id ?? "measure",
    title: sketch.title ?? "Pupils who did well",
    shortTitle: "Did well",
    definition: "The share of pupils who did well.",
    unit: sketch.unit ?? "percent",
    decimals: sketch.decimals ?? 2,
    polarity: sketch.polarity ?? "higher-is-better",
    periodKind: kind,
    topic: sketch.topic ?? "key-stage-2",
    ...(sketch.denominator !== undefined && { denominator: sketch.denominator }),
    ...(sketch.leastDifference !== undefined && { leastDifference: sketch.leastDifference }),
    ...(sketch.gap && { gap: sketch.gap }),
    ...(sketch.pupilGroup !== undefined && { pupilGroup: sketch.pupilGroup }),
    ...(sketch.measure !== undefined && { measure: sketch.measure }),
    ...(sketch.arithmetic && { arithmetic: sketch.arithmetic }),
    ...(sketch.counts && { counts: sketch.counts }),
    ...(sketch.range && { range: sketch.range }),
    ...(breaks.length > 0 && { seriesBreaks: breaks }),
    source,
    periods: [...new Set(periods)].sort((a, b) => indexOf(a) - indexOf(b)),
    series,
    ranks: (sketch.ranks ?? []).map((rank) => ({ ...rank, periodIndex: indexOf(rank.period), source })),
    targets: (sketch.targets ?? []).map((target) => ({ ...target, source })),
    sources: [source],
  };
}

/** The finding for a sketch, with London, statistical neighbours and England as comparators, narrowest first. */
export function stateSketchedFinding(sketch: IndicatorSketch): string {
  return stateFinding(sketchIndicator(sketch), ["london", "neighbours", "england"], areaNames, bands);
}

const bands = [{ id: "top-10", title: "top 10%", end: "top", share: 0.1 }] as const;

const areaNames = new Map(
  Object.entries({ barnet: "Barnet", london: "London", neighbours: "Statistical neighbours", england: "England" }).map(
    ([id, name]) => [id, { name }],
  ),
);

/** Figures of the years from 2013 on. */
export function yearly(...figures: string[]): Record<string, string> {
  return Object.fromEntries(figures.map((figure, index) => [String(2013 + index), figure]));
}

function readFigure(figure: SketchedFigure): Exclude<SketchedFigure, string> {
  if (typeof figure !== "string") return figure;
  return isAbsenceMarker(figure) ? { marker: figure } : { printed: figure };
}

function isAbsenceMarker(text: string): text is AbsenceMarker {
  return (absenceMarkers as readonly string[]).includes(text);
}

function countDecimals(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}
