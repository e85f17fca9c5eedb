import type { Explains } from "../model/explains.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Marker, Observations } from "../model/observations.ts";
import type { SourcePlace } from "../model/source.ts";
import type { AuthorityFigures } from "./figures/authority-figures.ts";

/** What a contradiction casts doubt on: the figure, or only the way in which it is said to have changed. */
export type Dispute = "figure" | "change";

/** One figure, or the reason why there is none. */
export interface Observation {
  readonly area: string;
  readonly period: string;
  /** Position on the axis of time, in steps of the indicator's period kind. */
  readonly periodIndex: number;
  /** The number; absent where only a marker stands. */
  readonly value?: number;
  /** The number as printed, for example `69.0`. */
  readonly printed?: string;
  /** Decimals printed. */
  readonly decimals?: number;
  readonly marker?: Marker;
  /** How many the share is of, or the count is among, where the source prints it. */
  readonly denominator?: number;
  /** How many of those it counts, where the source prints it. */
  readonly numerator?: number;
  /** Confidence limits at 95%, where the source prints them. */
  readonly limits?: { readonly lower: number; readonly upper: number };
  /**
   * Whether a check found another statement that disagrees with the figure, or only with the way in which it is said to have changed: no
   * sentence rests on either.
   */
  readonly disputed?: Dispute;
  /** Whether it is the figure of the region or country, which the source gives to all authorities in it. */
  readonly isCopied?: true;
  readonly note?: string;
  /** The values that the note explains. */
  readonly explains?: Explains;
  readonly source: SourcePlace;
}

/** The figures of one area over time, by period. */
export interface Series {
  readonly area: string;
  readonly observations: readonly Observation[];
}

/** Place in a ranking of `of` areas; 1 is best. */
export interface RankObservation {
  readonly area: string;
  readonly period: string;
  readonly periodIndex: number;
  readonly rank: number;
  readonly of: number;
  /** Whether a check found another statement that disagrees with it. */
  readonly disputed?: Dispute;
  readonly note?: string;
  readonly source: SourcePlace;
}

/** What is aimed for. A target that is a number is exact: somebody chose it. */
export type Target = Omit<NonNullable<Observations["targets"]>[number], "source"> & {
  /** The number as printed, for example `95.0`. */
  readonly printed?: string;
  /** Decimals printed. */
  readonly decimals?: number;
  /** Whether a check found another statement that disagrees with it. */
  readonly disputed?: Dispute;
  readonly source: SourcePlace;
};

/** A target that is a number. */
export type NumberTarget = Target & { readonly value: number };

/** A region or country whose figures cannot be on the scale of the authorities' in it. */
export interface UnlikeArea {
  readonly area: string;
  /** What is wrong with them, in a sentence for readers. */
  readonly reason: string;
}

export type IndicatorEntry = Omit<Indicator, "source"> & {
  readonly source: SourcePlace;
  readonly id: string;
  /** The family, or the indicator of which it is the national measure, on whose page it stands, by its id; undefined where it has a page of its own. */
  readonly family?: string;
  /** Periods for which any area has an entry, in order. */
  readonly periods: readonly string[];
  /** Series in the order of display: the council's area, its comparators, other areas. */
  readonly series: readonly Series[];
  readonly ranks: readonly RankObservation[];
  readonly targets: readonly Target[];
  /** Documents and places that the figures come from. */
  readonly sources: readonly SourcePlace[];
  /** The figures of all authorities, where the site has those of areas that it does not follow. */
  readonly authorityFigures?: AuthorityFigures;
  /** Regions and countries whose figures are published and not held against those of authorities. */
  readonly unlike?: readonly UnlikeArea[];
  /** For which periods figures of authorities are those of a region or country, a sentence each for readers. */
  readonly copied?: readonly string[];
};
