import type { Explains } from "../../model/explains.ts";
import type { Marker } from "../../model/observations.ts";
import type { SourcePlace } from "../../model/source.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";

/** A record that gives figures: the file of an indicator, or a printed table. */
export type FigureHome = SourceRecord<"observations"> | SourceRecord<"tables">;

/** What a raw figure holds, however its record writes it: as `69`, as `suppressed`, or with fields. */
export interface FigureContent {
  /** The number; undefined where a marker or words stand in its place, and in a blank cell. */
  readonly value: number | undefined;
  /** The number as it stands in its file, for example `69.0`. */
  readonly printed: string | undefined;
  /** Decimals printed: 1 for `69.0`. */
  readonly decimals: number | undefined;
  /** Why there is no number, or what is special about it. */
  readonly marker: Marker | undefined;
  /** How many it is a share of or counted among, where the record says. */
  readonly denominator: number | undefined;
  /** How many of them it counts, where the record says. */
  readonly numerator?: number | undefined;
  /** Confidence limits at 95%, where the record says. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Remark of ours to readers, which also tells the checks that somebody compared the figure with its source. */
  readonly note: string | undefined;
  /** The values that the remark explains. */
  readonly explains: Explains | undefined;
  /** Place of the whole figure in its record. */
  readonly path: FieldPath;
  /** Place of its number; of the whole figure where it has none. */
  readonly valuePath: FieldPath;
}

interface GivenFigure extends FigureContent {
  readonly home: FigureHome;
  readonly area: string;
  readonly source: SourcePlace;
  /** Whether its record says that the source published counts of 1 to 5 people. */
  readonly disclosed: boolean;
}

/** Where a cell stands: positions of its row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface GivenToIndicator extends GivenFigure {
  readonly indicator: string;
  readonly period: string;
  /** The cell that it is; undefined in the indicator's own file. */
  readonly cell: CellPlace | undefined;
  /** Id of the source that the figure itself names in the indicator's own file. */
  readonly namedSource: string | undefined;
  /** Id of the source in the indicator's own file that it comes from; undefined for a cell. */
  readonly sourceId: string | undefined;
}

/** A value of an indicator for one area and period, or the marker in its place. */
export interface ValueFigure extends GivenToIndicator {
  readonly role: "value";
}

/** A place in a ranking, which is its value. */
export interface RankFigure extends GivenToIndicator {
  readonly role: "rank";
  /** Number of areas ranked. */
  readonly of: number;
}

/** A target: a value, a band of the ranking, or the figure of another area. */
export interface TargetFigure extends GivenToIndicator {
  readonly role: "target";
  readonly band: string | undefined;
  readonly comparator: string | undefined;
  readonly rating: "green" | "amber" | "red" | undefined;
  readonly reference: string | undefined;
}

/** A cell of a printed table that gives no indicator a figure: a number, words, a marker, or nothing. */
export interface CellFigure extends GivenFigure {
  readonly role: "cell";
  readonly cell: CellPlace;
  /** Period of its column. */
  readonly period: string | undefined;
  /** Words, where the cell holds words. */
  readonly text: string | undefined;
}

export type IndicatorFigure = ValueFigure | RankFigure | TargetFigure;
export type Figure = IndicatorFigure | CellFigure;
