import type { IndicatorEntry, NumberTarget, Observation, RankObservation } from "../catalogue/indicator-entry.ts";
import { markerTitles } from "../model/observations.ts";
import type { TableUnit } from "../model/table.ts";
import type { Band } from "../model/lists.ts";
import { formatNumber } from "../statistics/format.ts";
import { exactly, rounded, type Interval } from "../statistics/interval-arithmetic.ts";
import { targetDecimals } from "../statistics/target.ts";

/** A number that a claim states or rests on, with every value that it can stand for. */
export interface Quantity {
  readonly known: true;
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  readonly unit: TableUnit | undefined;
  readonly interval: Interval;
  /** Whether the number is what it is: a count, a rank, a target. Other numbers are rounded. */
  readonly exact: boolean;
  /** What the number is, for readers: "Pupils at the standard, Exampleshire, 2017". */
  readonly subject: string;
  /** Where it stands: document or table, and place. */
  readonly place: string;
  /** The record that holds it. */
  readonly held?: HeldFigure;
  /** The figures of indicators that it was worked out from, where it is a sum or difference. */
  readonly workedOutFrom?: readonly HeldFigure[];
  /** Number of areas ranked, where it is a rank. */
  readonly rankedAreas?: number;
}

/** A figure that a claim needs and the records do not have. */
export interface MissingFigure {
  readonly known: false;
  /** What is missing, for readers. */
  readonly reason: string;
  readonly held?: HeldFigure;
  /** Whether nothing was to be given: an empty cell, or a figure that does not apply. It adds nothing to a total. */
  readonly empty?: boolean;
  /** The band that a target asks for, where it is no number. */
  readonly band?: Band;
}

export type Operand = Quantity | MissingFigure;

/** Where a figure of a claim is held, so that a page that shows it can show the claim. */
export type HeldFigure =
  | {
      readonly kind: "value" | "rank" | "target";
      readonly indicator: IndicatorEntry;
      readonly area: string;
      readonly period: string;
    }
  | { readonly kind: "cell"; readonly table: string; readonly row: number; readonly column: number };

/** A printed number of a unit. Counts without decimals are exact, unless they are an average. */
export function readQuantity(
  printed: { value: number; decimals: number },
  unit: TableUnit | undefined,
  facts: Pick<Quantity, "subject" | "place" | "held"> & { average?: boolean; exact?: boolean },
): Quantity {
  const { average = false, exact: known, ...rest } = facts;
  const exact = known ?? (unit === "count" && printed.decimals === 0 && !average);
  return {
    known: true,
    ...printed,
    unit,
    exact,
    interval: exact ? exactly(printed.value) : rounded(printed),
    ...rest,
  };
}

/** The value of an observation. The average of a set of neighbours is rounded, whatever its unit. */
export function readObservation(
  observation: Observation,
  indicator: IndicatorEntry,
  facts: { subject: string; place: string; average: boolean },
): Operand {
  const { area, period, value } = observation;
  const held: HeldFigure = { kind: "value", indicator, area, period };
  if (value === undefined)
    return {
      known: false,
      reason: `${facts.subject}: ${markerTitles[observation.marker ?? "not-available"].toLowerCase()}`,
      held,
    };
  return readQuantity({ value, decimals: observation.decimals ?? 0 }, indicator.unit, { ...facts, held });
}

/** A rank, which is exact. */
export function readRank(
  rank: RankObservation,
  indicator: IndicatorEntry,
  facts: { subject: string; place: string },
): Quantity {
  const { area, period } = rank;
  const held: HeldFigure = { kind: "rank", indicator, area, period };
  return {
    ...readQuantity({ value: rank.rank, decimals: 0 }, undefined, { ...facts, held, exact: true }),
    rankedAreas: rank.of,
  };
}

/** A target that is a number is exact: somebody chose it. */
export function readTargetValue(
  target: NumberTarget,
  indicator: IndicatorEntry,
  facts: { subject: string; place: string },
): Quantity {
  const held: HeldFigure = { kind: "target", indicator, area: target.area, period: target.period };
  const printed = { value: target.value, decimals: targetDecimals(target) };
  return readQuantity(printed, indicator.unit, { ...facts, held, exact: true });
}

/** A quantity as a reader sees it, with its unit. */
export function showQuantity(quantity: Pick<Quantity, "value" | "decimals" | "unit" | "rankedAreas">): string {
  if (quantity.rankedAreas !== undefined) return `rank ${quantity.value} of ${quantity.rankedAreas}`;
  return showNumber(quantity.value, quantity.decimals, quantity.unit);
}

/** A number with the sign or words of its unit. */
export function showNumber(value: number, decimals: number, unit: TableUnit | undefined): string {
  const plain = unit === undefined || unit === "text" ? "count" : unit;
  const number = formatNumber(value, Math.max(decimals, 0), plain);
  return plain === "percentage-points" ? `${number} points` : number;
}
